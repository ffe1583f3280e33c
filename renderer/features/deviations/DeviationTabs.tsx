import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';

/** The pages of the deviations. */
export function DeviationTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('deviation');
  return (
    <PageTabs
      label={t('tabs')}
      tabs={[
        { page: 'deviations', name: t('register') },
        { page: 'deviation.feed', name: t('feedPage') },
        { page: 'deviation.signals', name: t('signalsPage') },
        { page: 'deviation.digest', name: t('digestPage') },
        { page: 'deviation.form', name: t('formPage') },
      ]}
    >
      {children}
    </PageTabs>
  );
}

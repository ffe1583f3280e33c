import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';

/** The wheel, training and findings. */
export function ReadinessTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation(['readiness', 'training', 'inspection']);
  return (
    <PageTabs
      label={t('readiness:page')}
      tabs={[
        { page: 'readiness', name: t('readiness:page') },
        { page: 'training', name: t('training:page') },
        { page: 'inspection', name: t('inspection:page') },
      ]}
    >
      {children}
    </PageTabs>
  );
}

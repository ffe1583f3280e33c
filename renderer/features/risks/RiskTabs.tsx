import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/PageTabs.tsx';

/** The pages of the risk work. */
export function RiskTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('risk');
  return (
    <PageTabs
      label={t('tabs')}
      tabs={[
        { page: 'risks', name: t('tab.risks') },
        { page: 'measures', name: t('tab.measures') },
        { page: 'risks.gaps', name: t('tab.gaps') },
        { page: 'risks.meetings', name: t('tab.meetings') },
      ]}
    >
      {children}
    </PageTabs>
  );
}

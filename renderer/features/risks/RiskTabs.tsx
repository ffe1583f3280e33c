import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import styles from './Risks.module.css';

const tabs = [
  { page: 'risks', text: 'risks' },
  { page: 'measures', text: 'measures' },
  { page: 'risks.gaps', text: 'gaps' },
  { page: 'risks.meetings', text: 'meetings' },
] as const;

/** The pages of the risk work: one entry in the table of contents. Buttons of the page stand to the right. */
export function RiskTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('risk');
  const { page } = useNavigation();
  return (
    <div className={styles.top}>
      <nav aria-label={t('tabs')} className={styles.tabs}>
        {tabs.map((tab) => (
          <PageLink
            key={tab.page}
            page={tab.page}
            className={styles.tab}
            aria-current={page === tab.page ? 'page' : undefined}
          >
            {t(`tab.${tab.text}`)}
          </PageLink>
        ))}
      </nav>
      <div className={styles.acts}>{children}</div>
    </div>
  );
}

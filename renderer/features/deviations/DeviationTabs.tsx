import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import styles from './Deviations.module.css';

const tabs = [
  { page: 'deviations', text: 'register' },
  { page: 'deviation.feed', text: 'feedPage' },
  { page: 'deviation.signals', text: 'signalsPage' },
  { page: 'deviation.digest', text: 'digestPage' },
  { page: 'deviation.form', text: 'formPage' },
] as const;

/** Five pages that are one entry in the table of contents. What the page does stands to the right. */
export function DeviationTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('deviation');
  const { page } = useNavigation();
  return (
    <div className={styles.top}>
      <nav aria-label={t('tabs')} className={styles.tabs}>
        {tabs.map((tab) => (
          <PageLink key={tab.page} page={tab.page} className={styles.tab} aria-current={page === tab.page ? 'page' : undefined}>
            {t(tab.text)}
          </PageLink>
        ))}
      </nav>
      <div className={styles.topActs}>{children}</div>
    </div>
  );
}

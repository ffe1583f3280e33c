import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import styles from './People.module.css';

const tabs = [
  { page: 'contacts', text: 'contacts' },
  { page: 'roles', text: 'roles' },
  { page: 'duty', text: 'duty' },
] as const;

/** Contacts, roles or duty: three pages that are one entry in the table of contents. Buttons of the page stand to the right. */
export function PeopleTabs({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('contact');
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
            {t(tab.text)}
          </PageLink>
        ))}
      </nav>
      <div className={styles.topActs}>{children}</div>
    </div>
  );
}

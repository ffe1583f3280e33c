import type { ReactNode } from 'react';
import { PageLink, useNavigation } from './Navigation.tsx';
import styles from './PageTabs.module.css';

interface PageTabsProps {
  /** What the pages are together, for whoever does not see them side by side. */
  readonly label: string;
  readonly tabs: readonly { readonly page: string; readonly name: string }[];
  /** What the open page does, to the right. */
  readonly children?: ReactNode;
}

/** Pages that are one entry in the table of contents, side by side; the open one is marked. Not on paper. */
export function PageTabs({ label, tabs, children }: PageTabsProps) {
  const { page } = useNavigation();
  return (
    <div className={styles.top}>
      <nav aria-label={label} className={styles.tabs}>
        {tabs.map((tab) => (
          <PageLink key={tab.page} page={tab.page} className={styles.tab} aria-current={page === tab.page ? 'page' : undefined}>
            {tab.name}
          </PageLink>
        ))}
      </nav>
      <div className={styles.acts}>{children}</div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { PageLink } from '../../ui/Navigation.tsx';
import styles from './Readiness.module.css';

const tabs = ['readiness', 'training', 'inspection'] as const;

/** The wheel, training and findings belong together: one way between them, the same on each. */
export function ReadinessTabs({ current }: { readonly current: (typeof tabs)[number] }) {
  const { t } = useTranslation(['readiness', 'training', 'inspection']);
  const title = { readiness: t('readiness:page'), training: t('training:page'), inspection: t('inspection:page') };
  return (
    <nav className={styles.tabs} aria-label={t('readiness:page')}>
      {tabs.map((tab) => (
        <PageLink key={tab} page={tab} className={tab === current ? styles.tabHere : styles.tab} {...(tab === current ? { 'aria-current': 'page' } : {})}>
          {title[tab]}
        </PageLink>
      ))}
    </nav>
  );
}

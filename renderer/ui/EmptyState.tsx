import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What will appear here. */
  readonly children: ReactNode;
  /** One row as it will look, in grey. */
  readonly example?: ReactNode;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
  /** True inside a column that has its own left edge. */
  readonly isInset?: boolean;
}

/** Nothing here yet: says what will come, shows one row of it, offers one action. */
export function EmptyState({ children, example, action, isInset = false }: EmptyStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={clsx(styles.empty, isInset && styles.inset)}>
      <p className={styles.lead}>{children}</p>
      {example !== undefined && (
        <div className={styles.example}>
          <span className={styles.word}>{t('asExample')}</span> {example}
        </div>
      )}
      {action}
    </div>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './SectionHead.module.css';

interface SectionHeadProps {
  readonly children: ReactNode;
  /** One fact at the right end: a count, an age. */
  readonly fact?: ReactNode;
  /** True when the section crosses the ledger rule, so that its words begin where the rows' words begin. */
  readonly onRule?: boolean;
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** Serif title, a fact at the right, a rule under. */
export function SectionHead({ children, fact, onRule = false, level = 2, id }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={clsx(styles.head, onRule && styles.onRule)}>
      <Heading id={id} className={styles.title}>
        {children}
      </Heading>
      {fact !== undefined && <span className={styles.fact}>{fact}</span>}
    </div>
  );
}

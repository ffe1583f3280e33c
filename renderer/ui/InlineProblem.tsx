import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { refusalText } from '../text/i18n.ts';
import type { RefusalText } from '../text/refusalText.ts';
import styles from './InlineProblem.module.css';
import { Tag } from './Tag.tsx';

/** A refusal as the host answered it, or the three sentences themselves. */
export type Problem = Refusal<RefusalCode> | RefusalText;

interface InlineProblemProps {
  readonly problem: Problem;
  readonly level?: 'critical' | 'warning';
  /** Buttons that do what `todo` says. */
  readonly children?: ReactNode;
}

/** Where something went wrong, and it stays there: what happened, what is safe, what to do. Never a toast. */
export function InlineProblem({ problem, level = 'warning', children }: InlineProblemProps) {
  useTranslation();
  const text = 'code' in problem ? refusalText(problem) : problem;
  return (
    <div role="alert" className={clsx(styles.problem, level === 'critical' && styles.critical)}>
      <div className={styles.head}>
        <Tag level={level} />
        <span className={styles.happened}>{text.happened}</span>
      </div>
      <p className={styles.rest}>{text.safe}</p>
      <p className={styles.todo}>{text.todo}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}

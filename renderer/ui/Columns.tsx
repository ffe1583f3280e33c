import type { CSSProperties, ReactNode } from 'react';
import styles from './Columns.module.css';

interface ColumnsProps {
  /** Crosses the ledger rule. */
  readonly children: ReactNode;
  /** Stands beside it: figures, the wheel, findings. */
  readonly aside: ReactNode;
  /** Width of the right column in px. */
  readonly asideWidth?: number;
}

/** Two columns on one page; under each other where the window is narrow. */
export function Columns({ children, aside, asideWidth = 360 }: ColumnsProps) {
  return (
    <div className={styles.columns} style={{ '--aside': `${String(asideWidth)}px` } as CSSProperties}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}

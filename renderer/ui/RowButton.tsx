import type { ReactNode } from 'react';
import { LedgerCell } from './Ledger.tsx';
import styles from './RowButton.module.css';

interface RowButtonProps {
  /** Which row it is: what the arrows go between and the list's letters speak of. */
  readonly row: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** The words of a row, where the focus stands in a list: as tall as a finger, without making the row taller. */
export function RowButton({ row, onClick, children }: RowButtonProps) {
  return (
    <button type="button" className={styles.words} data-row={row} onClick={onClick}>
      {children}
    </button>
  );
}

/** What can be done with a row, at its end: small plain buttons in the column `acts`. */
export function RowActs({ children }: { readonly children: ReactNode }) {
  return (
    <LedgerCell column="acts" className={styles.acts}>
      {children}
    </LedgerCell>
  );
}

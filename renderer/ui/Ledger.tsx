import { clsx } from 'clsx';
import { createContext, use, useMemo, type CSSProperties, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { useBreadth } from './breadth.ts';
import { ledgerTemplate, visibleColumns, type Column, type LedgerColumns } from './ledgerTracks.ts';
import styles from './Ledger.module.css';

interface Known {
  readonly kind: 'table' | 'grid' | 'list';
  readonly columns: ReadonlyMap<string, Column>;
  /** Columns that stand under the words in a slim window; figures and names stand over them. */
  readonly after: ReadonlySet<string>;
}

const LedgerContext = createContext<Known | null>(null);

/** The template and the columns there is room for, for a row that stands outside a Ledger (an entry line). */
export function useLedgerTemplate(columns: LedgerColumns): {
  readonly template: string;
  readonly visible: LedgerColumns;
} {
  const breadth = useBreadth();
  return useMemo(() => {
    const visible = visibleColumns(columns, breadth);
    return { visible, template: ledgerTemplate(visible) };
  }, [columns, breadth]);
}

interface LedgerProps extends HTMLAttributes<HTMLDivElement> {
  readonly columns: LedgerColumns;
  /** `table` with a LedgerHead; `grid` one the arrows go through with a chosen row; `list` for rows that need no head. */
  readonly kind: 'table' | 'grid' | 'list';
  readonly label: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * Rows across the ledger rule. The shared template is the custom property `--ledger-columns` and not a subgrid, because
 * a virtualiser positions rows absolutely and an entry line outside the list must line up too.
 */
export function Ledger({ columns, kind, label, style, className, children, ...rest }: LedgerProps) {
  const { template, visible } = useLedgerTemplate(columns);
  const known = useMemo(
    () => ({
      kind,
      columns: new Map([...visible.left, ...visible.right].map((column) => [column.name, column])),
      after: columnsAfterWords(visible.right),
    }),
    [kind, visible],
  );
  return (
    <LedgerContext value={known}>
      <div
        {...rest}
        role={kind}
        aria-label={label}
        className={clsx(styles.ledger, className)}
        style={{ ...style, '--ledger-columns': template } as CSSProperties}
      >
        {children}
      </div>
    </LedgerContext>
  );
}

function columnsAfterWords(right: readonly Column[]): ReadonlySet<string> {
  const words = right.findIndex((column) => column.kind === 'words');
  const isPlain = (column: Column): boolean => column.kind === undefined || column.kind === 'plain';
  return new Set(right.filter((column, at) => words !== -1 && at > words && isPlain(column)).map(({ name }) => name));
}

function useLedger(): Known {
  const known = use(LedgerContext);
  if (known === null) throw new Error('a ledger row outside a Ledger');
  return known;
}

/** Column heads by name; the rest stay empty. */
export function LedgerHead({ titles }: { readonly titles: Readonly<Record<string, ReactNode>> }) {
  const { columns } = useLedger();
  return (
    <div role="row" className={styles.head}>
      {[...columns.values()].map((column) =>
        titles[column.name] === undefined ? null : (
          <span
            key={column.name}
            role="columnheader"
            className={clsx(styles.cell, column.end === true && styles.end)}
            style={{ gridColumn: `c-${column.name}` }}
          >
            {titles[column.name]}
          </span>
        ),
      )}
    </div>
  );
}

interface LedgerRowProps extends HTMLAttributes<HTMLDivElement> {
  /** Stands on the rule; its word must be visible in the row. */
  readonly mark?: ReactNode;
  readonly isNew?: boolean;
  readonly isSelected?: boolean;
  /** Between two full rules: a decision, a meeting. */
  readonly isWeighty?: boolean;
  /** Past its best-before. */
  readonly isStale?: boolean;
  readonly isTall?: boolean;
  readonly inExercise?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

export function LedgerRow(props: LedgerRowProps) {
  const { mark, isNew, isSelected, isWeighty, isStale, isTall, inExercise, className, children, ...rest } = props;
  const { kind } = useLedger();
  return (
    <div
      role={kind === 'list' ? 'listitem' : 'row'}
      {...(isSelected === true ? { 'data-selected': true } : {})}
      {...rest}
      className={clsx(
        styles.row,
        isNew === true && styles.new,
        isSelected === true && styles.selected,
        isWeighty === true && styles.weighty,
        isStale === true && styles.stale,
        isTall === true && styles.tall,
        inExercise === true && styles.exercise,
        className,
      )}
    >
      {children}
      {mark !== undefined && (
        <span className={styles.markCell} style={{ gridColumn: 'rule', gridRow: 1 }} role="presentation">
          <span className={styles.mark}>{mark}</span>
        </span>
      )}
    </div>
  );
}

interface LedgerCellProps extends HTMLAttributes<HTMLSpanElement> {
  readonly column: string;
}

/** One cell; nothing when its column is folded away in this window. */
export function LedgerCell({ column, className, style, children, ...rest }: LedgerCellProps) {
  const { kind, columns, after } = useLedger();
  const known = columns.get(column);
  if (known === undefined) return null;
  return (
    <span
      {...(kind === 'list' ? {} : { role: kind === 'grid' ? 'gridcell' : 'cell' })}
      {...rest}
      className={clsx(
        styles.cell,
        known.kind !== undefined && known.kind !== 'plain' && styles[known.kind],
        known.end === true && styles.end,
        after.has(column) && styles.after,
        className,
      )}
      style={{ ...style, gridColumn: `c-${column}`, gridRow: 1 }}
    >
      {children}
    </span>
  );
}

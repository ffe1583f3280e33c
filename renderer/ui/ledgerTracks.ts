import type { Breadth } from './breadth.ts';

/** What a column holds decides its type: figures are tabular, words get the room that is left. */
export type CellKind = 'number' | 'time' | 'meta' | 'words' | 'plain';

export interface Column {
  readonly name: string;
  /** Pixels; `rest` takes what is left (at most one such column on each side of the rule). */
  readonly width: number | 'rest';
  readonly kind?: CellKind;
  readonly end?: boolean;
  /** Left out, with its cells, when the window is narrower than this. */
  readonly from?: Exclude<Breadth, 'slim'>;
}

/** Columns on both sides of the ledger rule: when, who and which number on the left, what on the right. */
export interface LedgerColumns {
  readonly left: readonly Column[];
  readonly right: readonly Column[];
}

const rank: Record<Breadth, number> = { slim: 0, medium: 1, wide: 2 };

/** The columns there is room for. */
export function visibleColumns(columns: LedgerColumns, breadth: Breadth): LedgerColumns {
  const fits = (column: Column): boolean => column.from === undefined || rank[breadth] >= rank[column.from];
  return { left: columns.left.filter(fits), right: columns.right.filter(fits) };
}

/**
 * The one grid template of head, rows and entry line: padding, left columns, the rule's own column, right columns,
 * page end. A named line stands before each column (`c-name`, `rule`), so that a row may leave cells out. The left side
 * always ends at the rule: without a `rest` column the room that is left lies between padding and the first column.
 */
export function ledgerTemplate({ left, right }: LedgerColumns): string {
  const taken = left.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0);
  const leftRest = `calc(var(--ledger-left) - var(--ledger-pad) - ${String(taken)}px)`;
  const track = (column: Column, rest: string): string =>
    `[c-${column.name}] ${column.width === 'rest' ? rest : `${String(column.width)}px`}`;
  return [
    'var(--ledger-pad)',
    ...(left.some((column) => column.width === 'rest') ? [] : [leftRest]),
    ...left.map((column) => track(column, leftRest)),
    '[rule] var(--rule-column)',
    ...right.map((column) => track(column, 'minmax(0, 1fr)')),
    'var(--page-end)',
  ].join(' ');
}

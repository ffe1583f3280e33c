/** A value SQLite keeps. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Record<string, SqlValue>;

/** Reads. Statements are prepared once and kept. */
export interface Reader {
  /** The first row, or undefined. */
  one<Row extends object = SqlRow>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  all<Row extends object = SqlRow>(sql: string, ...values: readonly SqlValue[]): Row[];
}

/** Reads and writes; handed out only inside a transaction. */
export interface Writer extends Reader {
  /** Runs one statement and tells how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** Runs a script of several statements without values (schemas of projections). */
  script(sql: string): void;
}

/** What went wrong with the file itself; each has its own screen. */
export type StoreFault = 'corrupt' | 'locked' | 'read-only' | 'full' | 'wrong-key' | 'newer-schema' | 'broken-history';

/** Thrown only inside the store room's own transaction and turned into a Result at its door. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  constructor(fault: StoreFault, cause: unknown) {
    super(`store: ${fault}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

const FAULT_BY_CODE: readonly (readonly [prefix: string, fault: StoreFault])[] = [
  ['SQLITE_NOTADB', 'wrong-key'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR', 'corrupt'],
];

/** The fault a driver error stands for, or null when it is a mistake of ours. */
export function faultOf(error: unknown): StoreFault | null {
  if (error instanceof StoreError) return error.fault;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULT_BY_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

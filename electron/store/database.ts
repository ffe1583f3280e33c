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

/**
 * What went wrong with the file itself; each has its own screen. `missing` is a store that a witness remembers and
 * that is not there; `disk-failed` is the disk's own answer, after which nothing in memory may be trusted.
 */
export const storeFaults = [
  'corrupt',
  'locked',
  'read-only',
  'full',
  'wrong-key',
  'newer-schema',
  'broken-history',
  'missing',
  'disk-failed',
] as const;
export type StoreFault = (typeof storeFaults)[number];

/** Thrown only inside the store room's own transaction and turned into a Result at its door. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  constructor(fault: StoreFault, cause: unknown) {
    super(`store: ${fault}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

/** By SQLite's own codes (sqlite.org/rescode.html); the first prefix that fits counts. */
const FAULT_BY_CODE: readonly (readonly [prefix: string, fault: StoreFault])[] = [
  ['SQLITE_NOTADB', 'wrong-key'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR', 'disk-failed'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'missing'],
  ['EIO', 'disk-failed'],
];

/** The fault an error of the driver or of Node's files stands for, or null when it is a mistake of ours. */
export function faultOf(error: unknown): StoreFault | null {
  if (error instanceof StoreError) return error.fault;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULT_BY_CODE.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))?.[1] ?? null;
}

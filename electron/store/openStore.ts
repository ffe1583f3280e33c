import { accessSync, constants, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { faultOf, StoreError, type Reader, type SqlValue, type StoreFault, type Writer } from './database.ts';
import { migrate, type Migration } from './migrate.ts';

/** The open encrypted file. All of it is synchronous and belongs to one thread. */
export interface Store extends Reader {
  /**
   * Runs `work` in one transaction: committed and on disk when it returns, rolled back when it throws.
   * A work that returns a promise does not compile: a transaction must not wait.
   */
  transact<Value>(work: (tx: Writer) => Value extends Promise<unknown> ? never : Value): Value;
  /** Writes a complete copy, encrypted with the same key, to a file that must not exist. */
  copyTo(file: string): void;
  /** SQLite's own check of every page and index; null when all is well. */
  integrityFault(): string | null;
  close(): void;
}

export interface OpenStoreOptions {
  readonly file: string;
  /** 32 raw bytes. */
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  /** ISO moment for the migration history. */
  readonly now: string;
}

/** What every connection must answer, asserted at each open: a pragma that did not take is a lost entry one day. */
const REQUIRED_PRAGMAS: readonly (readonly [name: string, value: string | number])[] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['mmap_size', 0],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
];

function rawKey(key: Uint8Array): string {
  if (key.length !== 32) throw new RangeError('the store key is 32 bytes');
  return `raw:${Buffer.from(key).toString('hex')}`;
}

function prepare(driver: Database.Database): Writer {
  const kept = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const fresh = driver.prepare(sql);
    kept.set(sql, fresh);
    return fresh;
  };
  return {
    one: <Row extends object>(sql: string, ...values: readonly SqlValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    all: <Row extends object>(sql: string, ...values: readonly SqlValue[]) => statement(sql).all(...values) as Row[],
    run: (sql, ...values) => statement(sql).run(...values).changes,
    script: (sql) => {
      driver.exec(sql);
    },
  };
}

function harden(driver: Database.Database, key: Uint8Array): void {
  driver.pragma(`key='${rawKey(key)}'`);
  // Reading anything proves the key: SQLite answers NOTADB when it is wrong.
  driver.prepare('SELECT count(*) FROM sqlite_schema').get();
  driver.pragma('journal_mode=WAL');
  // Must come after journal_mode: this build falls back to NORMAL in WAL while printing FULL (design/stack.md, strace).
  driver.pragma('synchronous=FULL');
  driver.pragma('mmap_size=0');
  driver.pragma('foreign_keys=ON');
  driver.pragma('secure_delete=ON');
  driver.pragma('trusted_schema=OFF');
  driver.pragma('busy_timeout=2000');
  driver.pragma('cache_size=-32768');
  for (const [name, value] of REQUIRED_PRAGMAS) {
    const answer: unknown = driver.pragma(name, { simple: true });
    // mmap_size answers nothing at all when the build has it compiled out, which is what we want.
    if (answer !== value && !(name === 'mmap_size' && answer === undefined)) {
      throw new StoreError('corrupt', `pragma ${name} is ${String(answer)}`);
    }
  }
}

/**
 * Opens the encrypted store, or creates it, and brings its schema up to date.
 * Each way it can fail has its own fault; nothing of the file is changed by a refused opening.
 */
export function openStore(options: OpenStoreOptions): Result<Store, StoreFault> {
  let driver: Database.Database | undefined;
  try {
    if (existsSync(options.file)) {
      try {
        accessSync(options.file, constants.R_OK | constants.W_OK);
      } catch (error) {
        throw new StoreError('read-only', error);
      }
    }
    driver = new Database(options.file);
    harden(driver, options.key);
    const opened = driver;
    const writer = prepare(opened);
    const transact: Store['transact'] = (work) => {
      opened.exec('BEGIN IMMEDIATE');
      try {
        const value = work(writer);
        opened.exec('COMMIT');
        return value as ReturnType<typeof work>;
      } catch (error) {
        if (opened.inTransaction) opened.exec('ROLLBACK');
        const fault = faultOf(error);
        throw fault === null ? error : new StoreError(fault, error);
      }
    };
    transact((tx) => migrate(tx, options.migrations, options.now));
    return ok({
      one: writer.one,
      all: writer.all,
      transact,
      copyTo: (file) => {
        opened.prepare('VACUUM INTO ?').run(file);
      },
      integrityFault: () => {
        const answer = opened.pragma('integrity_check(1)', { simple: true });
        return answer === 'ok' ? null : String(answer);
      },
      close: () => {
        opened.close();
      },
    });
  } catch (error) {
    driver?.close();
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no(fault);
  }
}

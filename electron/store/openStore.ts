import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { connectReading, connectWriting } from './connection.ts';
import { faultOf, StoreError, type Reader, type StoreFault, type Writer } from './database.ts';
import { migrate, missingMigrations, type Migration } from './migrate.ts';
import { statementsOf } from './statements.ts';

/** The open encrypted file. All of it is synchronous and belongs to one thread. */
export interface Store extends Reader {
  /**
   * Runs `work` in one transaction: committed and on disk when it returns, rolled back when it throws.
   * A work that returns a promise does not compile: a transaction must not wait.
   */
  transact<Value>(work: (tx: Writer) => Value extends Promise<unknown> ? never : Value): Value;
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
  /** True when there must be a store already: one that is gone or empty is then `missing`, never begun anew. */
  readonly mustExist?: boolean;
  /** Called before the schema of a store with something in it is changed: the moment for a copy. */
  readonly beforeMigration?: () => void;
}

/** True when there is something in the file: SQLite takes an empty one for a store that has not begun. */
function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

/** Looks without touching: key and history must be right before anything may be changed. */
function inspect(options: OpenStoreOptions): { readonly isBehind: boolean } {
  const driver = connectReading(options.file, options.key);
  try {
    return { isBehind: missingMigrations(statementsOf(driver), options.migrations).length > 0 };
  } finally {
    driver.close();
  }
}

/** Runs `work` between BEGIN and COMMIT. A commit that failed is rolled back; what the disk says is what is thrown. */
function transactOn(driver: Database.Database, writer: Writer): Store['transact'] {
  return (work) => {
    try {
      driver.exec('BEGIN IMMEDIATE');
      const value = work(writer);
      driver.exec('COMMIT');
      return value;
    } catch (error) {
      const fault = faultOf(error);
      try {
        if (driver.inTransaction) driver.exec('ROLLBACK');
      } catch (rollback) {
        throw new StoreError(faultOf(rollback) ?? 'disk-failed', error);
      }
      throw fault === null ? error : new StoreError(fault, error);
    }
  };
}

export function integrityFaultOf(driver: Database.Database): string | null {
  const answer: unknown = driver.pragma('integrity_check(1)', { simple: true });
  return answer === 'ok' ? null : String(answer);
}

/**
 * Opens the encrypted store, or creates it, and brings its schema up to date.
 * Each way it can fail has its own fault; nothing of the file is changed by a refused opening.
 */
export function openStore(options: OpenStoreOptions): Result<Store, StoreFault> {
  let driver: Database.Database | undefined;
  try {
    const isThere = hasContent(options.file);
    if (!isThere && options.mustExist === true) return no('missing');
    if (isThere && inspect(options).isBehind) options.beforeMigration?.();
    driver = connectWriting(options.file, options.key);
    const opened = driver;
    const writer = statementsOf(opened);
    const transact = transactOn(opened, writer);
    transact((tx) => migrate(tx, options.migrations, options.now));
    return ok({
      one: writer.one,
      all: writer.all,
      transact,
      integrityFault: () => integrityFaultOf(opened),
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

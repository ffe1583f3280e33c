import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { connectReading, encryptCopyAnew } from './connection.ts';
import { faultOf, type Reader, type StoreFault } from './database.ts';
import { missingMigrations, type Migration } from './migrate.ts';
import { integrityFaultOf } from './openStore.ts';
import { statementsOf } from './statements.ts';

/** A second connection beside the one that writes, for long work in a thread of its own. It changes nothing. */
export interface ReadStore extends Reader {
  /** Runs `work` on one unchanging picture of the store, whatever is written meanwhile. */
  snapshot<Value>(work: () => Value extends Promise<unknown> ? never : Value): Value;
  /** Writes a complete copy, encrypted with the same key, to a file that must not exist. */
  copyTo(file: string): void;
  /** The same, but the copy opens with `nextKey` (32 raw bytes) and no longer with the store's own. */
  copyUnder(nextKey: Uint8Array, file: string): void;
  /** SQLite's own check of every page and index; null when all is well. */
  integrityFault(): string | null;
  close(): void;
}

export interface ReadStoreOptions {
  readonly file: string;
  /** 32 raw bytes. */
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
}

/** Opens an existing store for reading. A schema that is behind is readable all the same; a newer one is refused. */
export function readStore(options: ReadStoreOptions): Result<ReadStore, StoreFault> {
  try {
    const driver = connectReading(options.file, options.key);
    const reader = statementsOf(driver);
    try {
      missingMigrations(reader, options.migrations);
    } catch (error) {
      driver.close();
      throw error;
    }
    const copyTo = (file: string): void => {
      driver.prepare('VACUUM INTO ?').run(file);
    };
    return ok({
      one: reader.one,
      all: reader.all,
      snapshot: (work) => {
        driver.exec('BEGIN');
        try {
          return work();
        } finally {
          driver.exec('COMMIT');
        }
      },
      copyTo,
      copyUnder: (nextKey, file) => {
        copyTo(file);
        encryptCopyAnew(file, options.key, nextKey);
      },
      integrityFault: () => integrityFaultOf(driver),
      close: () => {
        driver.close();
      },
    });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no(fault);
  }
}

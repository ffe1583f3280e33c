import { closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { faultOf, type StoreFault } from './database.ts';

/** Held while the host runs; the operating system lets go when the process dies, however it dies. */
export interface FileLock {
  release(): void;
}

/**
 * Takes an exclusive lock beside the store, so that one host owns it at a time.
 * Node has no flock; an exclusive transaction on a small SQLite file is the same on every platform.
 */
export function takeFileLock(file: string): Result<FileLock, StoreFault> {
  let driver: Database.Database | undefined;
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    const taken = new Database(file, { timeout: 200 });
    driver = taken;
    taken.pragma('journal_mode=DELETE');
    taken.exec('BEGIN EXCLUSIVE');
    return ok({
      release: () => {
        taken.close();
      },
    });
  } catch (error) {
    driver?.close();
    return no(faultOf(error) ?? 'locked');
  }
}

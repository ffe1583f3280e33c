import Database from 'better-sqlite3';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** Held while the host runs; the operating system lets go when the process dies, however it dies. */
export interface FileLock {
  release(): void;
}

/**
 * Takes an exclusive lock beside the store, so that one host owns it at a time.
 * Node has no flock; an exclusive transaction on a small SQLite file is the same on every platform.
 */
export function takeFileLock(file: string): Result<FileLock, 'locked'> {
  const driver = new Database(file, { timeout: 200 });
  try {
    driver.pragma('journal_mode=DELETE');
    driver.exec('BEGIN EXCLUSIVE');
    return ok({
      release: () => {
        driver.close();
      },
    });
  } catch {
    driver.close();
    return no('locked');
  }
}

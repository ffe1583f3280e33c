import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreError } from './database.ts';

/** Only the owner reads the store; SQLite gives its WAL the same mode. */
const OWNER_ONLY = 0o600;
const KEY_BYTES = 32;

/** What every writing connection must answer, asserted at each open: a pragma that did not take is a lost entry one day. */
const REQUIRED_PRAGMAS: readonly (readonly [name: string, value: string | number])[] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['mmap_size', 0],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
];

/** Lends the key as the cipher reads it, in bytes that are zeroed again; a text with the key in it could never be. */
function withSpokenKey(key: Uint8Array, work: (spoken: Buffer) => void): void {
  if (key.length !== KEY_BYTES) throw new RangeError('the store key is 32 bytes');
  const digits = '0123456789abcdef';
  const spoken = Buffer.alloc(4 + KEY_BYTES * 2);
  spoken.write('raw:', 'latin1');
  key.forEach((byte, at) => {
    spoken[4 + at * 2] = digits.charCodeAt(byte >> 4);
    spoken[5 + at * 2] = digits.charCodeAt(byte & 15);
  });
  try {
    work(spoken);
  } finally {
    spoken.fill(0);
  }
}

function giveKey(driver: Database.Database, key: Uint8Array): void {
  withSpokenKey(key, (spoken) => {
    driver.key(spoken);
  });
  // Reading anything proves the key: SQLite answers NOTADB when it is wrong.
  driver.prepare('SELECT count(*) FROM sqlite_schema').get();
}

/**
 * Encrypts a finished copy anew, where it lies. Never a store anybody works on: the cipher rewrites every page, and one
 * that was cut short opens with neither key.
 */
export function encryptCopyAnew(file: string, key: Uint8Array, nextKey: Uint8Array): void {
  const driver = new Database(file, { fileMustExist: true, timeout: 2_000 });
  try {
    giveKey(driver, key);
    // A copy that fails is thrown away: nothing of it is worth writing twice, or in the clear beside it.
    driver.pragma('journal_mode=OFF');
    withSpokenKey(nextKey, (spoken) => {
      driver.rekey(spoken);
    });
  } finally {
    driver.close();
  }
}

/** Opens for reading only: nothing of the file is changed, not even by closing it again. */
export function connectReading(file: string, key: Uint8Array): Database.Database {
  const driver = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 });
  try {
    giveKey(driver, key);
    driver.pragma('mmap_size=0');
    driver.pragma('trusted_schema=OFF');
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

/** Opens for writing, or creates the file for its owner alone, with every promise about durability asserted. */
export function connectWriting(file: string, key: Uint8Array): Database.Database {
  if (!existsSync(file)) closeSync(openSync(file, 'a', OWNER_ONLY));
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreError('read-only', error);
  }
  const driver = new Database(file, { timeout: 2_000 });
  try {
    giveKey(driver, key);
    driver.pragma('journal_mode=WAL');
    // Must come after journal_mode: this build falls back to NORMAL in WAL while printing FULL (seen with strace).
    driver.pragma('synchronous=FULL');
    driver.pragma('mmap_size=0');
    driver.pragma('foreign_keys=ON');
    driver.pragma('secure_delete=ON');
    driver.pragma('trusted_schema=OFF');
    driver.pragma('cache_size=-32768');
    // A long read or a bulk import may let the WAL grow; it is cut back to this when it is next started over.
    driver.pragma('journal_size_limit=67108864');
    for (const [name, value] of REQUIRED_PRAGMAS) {
      const answer: unknown = driver.pragma(name, { simple: true });
      // mmap_size answers nothing at all when the build has it compiled out, which is what we want.
      if (answer !== value && !(name === 'mmap_size' && answer === undefined)) {
        throw new Error(`pragma ${name} is ${String(answer)}`);
      }
    }
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './database.ts';
import { readStore, type ReadStoreOptions } from './readStore.ts';

const KEPT = 3;

/**
 * Copies a store before its schema changes, beside it, and keeps the newest few. Throws what the disk says: a schema is
 * not changed without a way back.
 */
export function copyBeforeMigration(options: ReadStoreOptions, folder: string, stamp: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const store = readStore(options);
  if (!store.ok) throw new StoreError(store.reason, 'copy before migration');
  const name = `store-${stamp.replace(/[^0-9TZ]/g, '')}.db`;
  try {
    rmSync(join(folder, name), { force: true });
    store.value.copyTo(join(folder, name));
    chmodSync(join(folder, name), 0o600);
  } finally {
    store.value.close();
  }
  const copies = readdirSync(folder).filter((file) => /^store-.*\.db$/.test(file)).sort();
  for (const old of copies.slice(0, -KEPT)) rmSync(join(folder, old), { force: true });
}

import { createHash } from 'node:crypto';
import { StoreError, type Reader, type Writer } from './database.ts';

/** One frozen step of the schema. Its SQL is never edited after release: a wrong step is put right by a later one. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

function fingerprint(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
}

const HISTORY = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`;

/**
 * The steps that the store still lacks; reads only. Throws a StoreError for a history that is not known here: a step
 * that is missing, renamed, edited or reordered is `broken-history`, a step beyond the last known one `newer-schema`.
 */
export function missingMigrations(read: Reader, migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach((migration, index) => {
    if (migration.number === index + 1) return;
    throw new StoreError('broken-history', `step ${String(index + 1)} is not known here`);
  });
  const hasTables = read.one('SELECT 1 AS yes FROM sqlite_schema LIMIT 1') !== undefined;
  const hasHistory = read.one("SELECT 1 AS yes FROM sqlite_schema WHERE name = 'migration'") !== undefined;
  if (!hasHistory) {
    if (hasTables) throw new StoreError('broken-history', 'tables without a history');
    return migrations;
  }
  const applied = read.all<{ number: number; name: string; sha256: string }>(
    'SELECT number, name, sha256 FROM migration ORDER BY number',
  );
  applied.forEach((step, index) => {
    const known = migrations[index];
    if (known === undefined) {
      const isNext = step.number === index + 1;
      throw new StoreError(isNext ? 'newer-schema' : 'broken-history', `step ${String(step.number)} ${step.name}`);
    }
    if (step.number !== known.number || step.name !== known.name || step.sha256 !== fingerprint(known)) {
      throw new StoreError('broken-history', `step ${String(step.number)} ${step.name}`);
    }
  });
  return migrations.slice(applied.length);
}

/** Brings the schema up to date inside the caller's transaction and tells how many steps it took. */
export function migrate(tx: Writer, migrations: readonly Migration[], appliedAt: string): number {
  const missing = missingMigrations(tx, migrations);
  tx.script(HISTORY);
  for (const migration of missing) {
    tx.script(migration.sql);
    tx.run(
      'INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)',
      migration.number,
      migration.name,
      fingerprint(migration),
      appliedAt,
    );
  }
  return missing.length;
}

import { createHash } from 'node:crypto';
import { StoreError, type Writer } from './database.ts';

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
 * Brings the schema up to date inside the caller's transaction and tells how many steps it took.
 * Refuses a history it does not know: a step that is missing, renamed, edited or reordered is `broken-history`,
 * a step beyond the last known one is `newer-schema`.
 */
export function migrate(tx: Writer, migrations: readonly Migration[], appliedAt: string): number {
  tx.script(HISTORY);
  const applied = tx.all<{ number: number; name: string; sha256: string }>(
    'SELECT number, name, sha256 FROM migration ORDER BY number',
  );
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1) throw new StoreError('broken-history', `step ${String(index + 1)} is not known here`);
  });
  if (applied.length > migrations.length) throw new StoreError('newer-schema', `${String(applied.length)} steps`);
  applied.forEach((step, index) => {
    const known = migrations[index]!;
    if (step.number !== known.number || step.name !== known.name || step.sha256 !== fingerprint(known)) {
      throw new StoreError('broken-history', `step ${String(step.number)} ${step.name}`);
    }
  });
  const missing = migrations.slice(applied.length);
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

import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';

/** What a changeable field may hold in a table. Lists and objects are kept as JSON text. */
export type FieldValue = string | number | null;

/**
 * Changeable fields: the last value of each field per installation. The latest by clock wins the typed column;
 * the others stay here, so that two values written without knowing of each other can be shown side by side.
 */
export const registers: Projection = {
  name: 'registers',
  version: 2,
  tables: ['register'],
  schema: `
    CREATE TABLE register (
      entity TEXT NOT NULL,
      field  TEXT NOT NULL,
      origin TEXT NOT NULL,
      value  ANY,
      stamp  TEXT NOT NULL,
      epoch  INTEGER NOT NULL,
      seq    INTEGER NOT NULL,
      seen   TEXT,
      PRIMARY KEY (entity, field, origin)
    ) STRICT, WITHOUT ROWID`,
  on: {},
};

/**
 * The order all installations agree on: the hybrid clock, then the installation and its epoch, so that no two are
 * equal – also when a restored installation, its clock set back, meets entries it had written and lost.
 */
export function stampOf({ header }: Pick<JournalFact, 'header'>): string {
  return `${header.hlc}.${header.origin}.${String(header.epoch)}`;
}

/**
 * Writes fields of one entity: makes its row when it is the first to speak of it, remembers each value, and puts the
 * latest by clock in the table. Booleans are 0 and 1.
 */
export function writeFields(
  tx: Writer,
  fact: JournalFact,
  table: string,
  entity: string,
  fields: Readonly<Record<string, FieldValue>>,
): void {
  const { header } = fact;
  const stamp = stampOf(fact);
  const seen = header.seen === undefined ? null : JSON.stringify(header.seen);
  tx.run(`INSERT OR IGNORE INTO ${table} (id) VALUES (?)`, entity);
  for (const [field, value] of Object.entries(fields)) {
    const name = `${table}.${field}`;
    tx.run(
      `INSERT INTO register (entity, field, origin, value, stamp, epoch, seq, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET value = excluded.value, stamp = excluded.stamp, epoch = excluded.epoch,
         seq = excluded.seq, seen = excluded.seen WHERE excluded.stamp >= register.stamp`,
      entity,
      name,
      header.origin,
      value,
      stamp,
      header.epoch,
      header.seq,
      seen,
    );
    tx.run(
      `UPDATE ${table} SET ${field} =
         (SELECT value FROM register WHERE entity = ? AND field = ? ORDER BY stamp DESC LIMIT 1) WHERE id = ?`,
      entity,
      name,
      entity,
    );
  }
}

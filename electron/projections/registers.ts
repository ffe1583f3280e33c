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

/** Whether somebody has written of the entity by a later clock: then each field must be looked up by itself. */
function isOvertaken(tx: Writer, entity: string, stamp: string): boolean {
  return tx.one('SELECT 1 AS yes FROM register WHERE entity = ? AND stamp > ? LIMIT 1', entity, stamp) !== undefined;
}

const eachOf = (names: readonly string[], text: (name: string) => string): string => names.map(text).join(', ');

/** Puts the latest value by clock of each field in the entity's row. */
function putLatest(tx: Writer, table: string, entity: string, names: readonly string[]): void {
  const latest = (name: string): string =>
    `${name} = (SELECT value FROM register WHERE entity = ? AND field = '${table}.${name}' ORDER BY stamp DESC LIMIT 1)`;
  tx.run(`INSERT OR IGNORE INTO ${table} (id) VALUES (?)`, entity);
  tx.run(`UPDATE ${table} SET ${eachOf(names, latest)} WHERE id = ?`, ...names.map(() => entity), entity);
}

/**
 * Writes fields of one entity: makes its row when it is the first to speak of it, remembers each value, and puts the
 * latest by clock in the table. Booleans are 0 and 1. A fact is written with as few statements as it takes: a journal
 * is replayed by the hundred thousand.
 */
export function writeFields(
  tx: Writer,
  fact: JournalFact,
  table: string,
  entity: string,
  fields: Readonly<Record<string, FieldValue>>,
): void {
  const { header } = fact;
  const names = Object.keys(fields);
  if (names.length === 0) {
    tx.run(`INSERT OR IGNORE INTO ${table} (id) VALUES (?)`, entity);
    return;
  }
  const stamp = stampOf(fact);
  const seen = header.seen === undefined ? null : JSON.stringify(header.seen);
  const overtaken = isOvertaken(tx, entity, stamp);
  tx.run(
    `INSERT INTO register (entity, field, origin, value, stamp, epoch, seq, seen)
     VALUES ${eachOf(names, () => '(?, ?, ?, ?, ?, ?, ?, ?)')}
     ON CONFLICT DO UPDATE SET value = excluded.value, stamp = excluded.stamp, epoch = excluded.epoch,
       seq = excluded.seq, seen = excluded.seen WHERE excluded.stamp >= register.stamp`,
    ...names.flatMap((name) => [
      entity, `${table}.${name}`, header.origin, fields[name]!, stamp, header.epoch, header.seq, seen,
    ]),
  );
  if (overtaken) {
    putLatest(tx, table, entity, names);
    return;
  }
  tx.run(
    `INSERT INTO ${table} (id, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})
     ON CONFLICT (id) DO UPDATE SET ${eachOf(names, (name) => `${name} = excluded.${name}`)}`,
    entity,
    ...names.map((name) => fields[name]!),
  );
}

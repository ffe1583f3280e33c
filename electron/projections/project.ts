import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';

/** Applies facts to every read model that wants them, in the caller's transaction. */
export function project(tx: Writer, projections: readonly Projection[], facts: readonly JournalFact[]): void {
  for (const fact of facts) {
    for (const projection of projections) {
      const handle = projection.on[fact.type] as ((tx: Writer, fact: JournalFact) => void) | undefined;
      handle?.(tx, fact);
    }
  }
  for (const { settle } of projections) settle?.(tx, facts);
}

/** True when the tables stand for these versions of the read models and no others. */
export function projectionsAreCurrent(tx: Writer, projections: readonly Projection[]): boolean {
  const stored = new Map(
    tx.all<{ name: string; version: number }>('SELECT name, version FROM projection').map((row) => [row.name, row.version]),
  );
  return stored.size === projections.length && projections.every(({ name, version }) => stored.get(name) === version);
}

/** Drops every read model's tables, of old versions too, and makes them anew, empty. The journal is not touched. */
export function recreateProjections(tx: Writer, projections: readonly Projection[]): void {
  const kept = new Set(['journal', 'chain', 'seal', 'fork', 'command_answer', 'installation', 'projection', 'migration']);
  const tables = tx.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const virtual = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name);
  for (const { name } of tables) {
    // The shadow tables of a full-text index go with it.
    const isShadow = virtual.some((owner) => name !== owner && name.startsWith(`${owner}_`));
    if (!kept.has(name) && !isShadow) tx.script(`DROP TABLE IF EXISTS "${name}"`);
  }
  tx.run('DELETE FROM projection');
  for (const { name, version, schema } of projections) {
    tx.script(schema);
    tx.run('INSERT INTO projection (name, version) VALUES (?, ?)', name, version);
  }
}

import type { FactType } from '../../shared/domain/facts.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';

type Handle = (tx: Writer, fact: JournalFact) => void;

/** Who wants which fact, in the order of the read models; asked once per list of them, not once per fact. */
const handlesOf = new WeakMap<readonly Projection[], ReadonlyMap<FactType, readonly Handle[]>>();

function handlesIn(projections: readonly Projection[]): ReadonlyMap<FactType, readonly Handle[]> {
  const known = handlesOf.get(projections);
  if (known !== undefined) return known;
  const handles = new Map<FactType, Handle[]>();
  for (const { on } of projections) {
    for (const [type, handle] of Object.entries(on) as [FactType, Handle][]) {
      handles.set(type, [...(handles.get(type) ?? []), handle]);
    }
  }
  handlesOf.set(projections, handles);
  return handles;
}

/** Applies facts to every read model that wants them, in the caller's transaction. */
export function project(tx: Writer, projections: readonly Projection[], facts: readonly JournalFact[]): void {
  const handles = handlesIn(projections);
  for (const fact of facts) {
    for (const handle of handles.get(fact.type) ?? []) handle(tx, fact);
  }
}

/** True when the tables stand for these versions of the read models and no others. */
export function projectionsAreCurrent(tx: Writer, projections: readonly Projection[]): boolean {
  const stored = new Map(
    tx.all<{ name: string; version: number }>('SELECT name, version FROM projection').map((row) => [row.name, row.version]),
  );
  return stored.size === projections.length && projections.every(({ name, version }) => stored.get(name) === version);
}

/** What is no read model, and stays when they go. */
const keptTables = new Set(['journal', 'chain', 'seal', 'fork', 'command_answer', 'installation', 'projection', 'migration']);

/** Drops every read model's tables, of old versions too, and makes them anew, empty. The journal is not touched. */
export function recreateProjections(tx: Writer, projections: readonly Projection[]): void {
  const tables = tx.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const virtual = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name);
  for (const { name } of tables) {
    // The shadow tables of a full-text index go with it.
    const isShadow = virtual.some((owner) => name !== owner && name.startsWith(`${owner}_`));
    if (!keptTables.has(name) && !isShadow) tx.script(`DROP TABLE IF EXISTS "${name}"`);
  }
  tx.run('DELETE FROM projection');
  for (const { name, version, schema } of projections) {
    tx.script(schema);
    tx.run('INSERT INTO projection (name, version) VALUES (?, ?)', name, version);
  }
}

/**
 * Takes away the indexes that only make reading quick, and answers what makes them anew. Filled at the end, in order, an
 * index costs a fraction of what it costs row by row; what keeps rows apart (keys, UNIQUE) stays.
 */
export function setIndexesAside(tx: Writer): () => void {
  const indexes = tx
    .all<{ name: string; tbl_name: string; sql: string }>(
      "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'",
    )
    .filter(({ tbl_name: table }) => !keptTables.has(table));
  for (const { name } of indexes) tx.script(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) tx.script(sql);
  };
}

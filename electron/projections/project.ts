import type { FactType } from '../../shared/domain/facts.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection, Touched } from './projection.ts';
import { registers } from './registers.ts';

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
  takeIn(tx, projections, facts);
  settle(tx, projections, facts);
}

/** The first half: what each fact does by itself. */
export function takeIn(tx: Writer, projections: readonly Projection[], facts: readonly JournalFact[]): void {
  const handles = handlesIn(projections);
  for (const fact of facts) {
    for (const handle of handles.get(fact.type) ?? []) handle(tx, fact);
  }
}

/** The second: what is made of the rows, when every read model has taken the facts in. */
export function settle(tx: Writer, projections: readonly Projection[], touched: readonly Touched[]): void {
  for (const projection of projections) projection.settle?.run(tx, touched);
}

/** Every type of fact that one of the read models wants. */
export function wantedFacts(projections: readonly Projection[]): readonly FactType[] {
  return [...new Set([...handlesIn(projections).keys(), ...settledAfter(projections)])];
}

/** Every type of fact after which one of them is made of the others' rows. */
export function settledAfter(projections: readonly Projection[]): readonly FactType[] {
  return projections.flatMap((projection) => projection.settle?.after ?? []);
}

/**
 * The read models whose tables stand for another version than theirs, or that have none yet. All of them when one is
 * gone from the program or the registers they write through have changed; and with any of them what is made of their rows.
 */
export function staleProjections(tx: Writer, projections: readonly Projection[]): readonly Projection[] {
  const stored = new Map(
    tx.all<{ name: string; version: number }>('SELECT name, version FROM projection').map((row) => [row.name, row.version]),
  );
  const stale = projections.filter(({ name, version }) => stored.get(name) !== version);
  const isOneGone = [...stored.keys()].some((name) => !projections.some((projection) => projection.name === name));
  if (isOneGone || stale.includes(registers)) return projections;
  return stale.length === 0 ? stale : projections.filter((one) => stale.includes(one) || one.settle !== undefined);
}

/** What is no read model, and stays when they go. */
const keptTables = new Set(['journal', 'chain', 'seal', 'fork', 'command_answer', 'installation', 'projection', 'migration']);

/**
 * Drops every table that is no read model in `standing`, of old versions too, and makes those of `projections` anew,
 * empty. The journal is not touched.
 */
export function recreateProjections(
  tx: Writer,
  projections: readonly Projection[],
  standing: readonly Projection[] = [],
): void {
  const stays = new Set([...keptTables, ...standing.flatMap(({ tables }) => tables)]);
  const tables = tx.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const virtual = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name);
  for (const { name } of tables) {
    // The shadow tables of a full-text index go with it.
    const isShadow = virtual.some((owner) => name !== owner && name.startsWith(`${owner}_`));
    if (!stays.has(name) && !isShadow) tx.script(`DROP TABLE IF EXISTS "${name}"`);
  }
  if (standing.includes(registers)) {
    tx.run(
      `DELETE FROM register WHERE substr(field, 1, instr(field, '.') - 1) IN (SELECT value FROM json_each(?))`,
      JSON.stringify(projections.flatMap(({ tables: own }) => own)),
    );
  }
  tx.run(
    'DELETE FROM projection WHERE name NOT IN (SELECT value FROM json_each(?))',
    JSON.stringify(standing.map(({ name }) => name)),
  );
  for (const { name, version, schema } of projections) {
    tx.script(schema);
    tx.run('INSERT INTO projection (name, version) VALUES (?, ?)', name, version);
  }
}

/**
 * Takes away the indexes that only make reading quick, and answers what makes them anew. Filled at the end, in order, an
 * index costs a fraction of what it costs row by row; what keeps rows apart (keys, UNIQUE) stays.
 */
export function setIndexesAside(tx: Writer, projections: readonly Projection[]): () => void {
  const owned = new Set(projections.flatMap(({ tables }) => tables));
  const indexes = tx
    .all<{ name: string; tbl_name: string; sql: string }>(
      "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'",
    )
    .filter(({ tbl_name: table }) => owned.has(table));
  for (const { name } of indexes) tx.script(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) tx.script(sql);
  };
}

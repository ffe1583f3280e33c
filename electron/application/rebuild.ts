import type { FactType } from '../../shared/domain/facts.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';
import { factsAfter } from '../journal/readJournal.ts';
import {
  recreateProjections,
  setIndexesAside,
  settle,
  settledAfter,
  staleProjections,
  takeIn,
  wantedFacts,
} from '../projections/project.ts';
import type { Projection, Touched } from '../projections/projection.ts';
import type { Writer } from '../store/database.ts';

const BATCH = 2_000;

/** True for a fact type this version of Beredt knows. */
export function knowsFact(type: string): type is FactType {
  return Object.hasOwn(topicOf, type);
}

/** Drops every read model and replays the whole journal in the caller's transaction; answers how many facts it took. */
export function rebuild(tx: Writer, projections: readonly Projection[]): number {
  return replay(tx, projections, []);
}

/**
 * Makes anew the read models that another version of the program made, and leaves the others as they are: a new column
 * in the register of deviations does not replay a hundred thousand lines. Answers how many facts it took.
 */
export function renewProjections(tx: Writer, projections: readonly Projection[]): number {
  const stale = staleProjections(tx, projections);
  if (stale.length === 0) return 0;
  return replay(tx, stale, projections.filter((projection) => !stale.includes(projection)));
}

function replay(tx: Writer, projections: readonly Projection[], standing: readonly Projection[]): number {
  recreateProjections(tx, projections, standing);
  const putIndexesBack = setIndexesAside(tx, projections);
  const types = wantedFacts(projections);
  // Kept until every row is there: what is made of the rows is then made once, and reads them by their indexes.
  const settling = new Set(settledAfter(projections));
  const touched = new Map<string, Touched>();
  let position = 0;
  let replayed = 0;
  for (;;) {
    const facts = factsAfter(tx, position, BATCH, types);
    const last = facts.at(-1);
    if (last === undefined) break;
    takeIn(tx, projections, facts);
    for (const { type, subject } of facts) if (settling.has(type)) touched.set(`${type} ${subject}`, { type, subject });
    replayed += facts.length;
    position = last.position;
  }
  putIndexesBack();
  settle(tx, projections, [...touched.values()]);
  return replayed;
}

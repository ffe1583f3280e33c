import type { FactType } from '../../shared/domain/facts.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';
import { factsAfter } from '../journal/readJournal.ts';
import { project, recreateProjections, setIndexesAside, staleProjections, wantedFacts } from '../projections/project.ts';
import type { Projection } from '../projections/projection.ts';
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
  let position = 0;
  let replayed = 0;
  for (;;) {
    const facts = factsAfter(tx, position, BATCH, types);
    const last = facts.at(-1);
    if (last === undefined) break;
    project(tx, projections, facts);
    replayed += facts.length;
    position = last.position;
  }
  putIndexesBack();
  return replayed;
}

import type { FactType } from '../../shared/domain/facts.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';
import { factsAfter } from '../journal/readJournal.ts';
import { project, recreateProjections, setIndexesAside } from '../projections/project.ts';
import type { Projection } from '../projections/projection.ts';
import type { Writer } from '../store/database.ts';

const BATCH = 2_000;

/** True for a fact type this version of Beredt knows. */
export function knowsFact(type: string): type is FactType {
  return Object.hasOwn(topicOf, type);
}

/** Drops every read model and replays the whole journal in the caller's transaction; answers how many facts it took. */
export function rebuild(tx: Writer, projections: readonly Projection[]): number {
  recreateProjections(tx, projections);
  const putIndexesBack = setIndexesAside(tx);
  let position = 0;
  let replayed = 0;
  for (;;) {
    const { facts, last } = factsAfter(tx, position, BATCH, knowsFact);
    if (last === null) break;
    project(tx, projections, facts);
    replayed += facts.length;
    position = last;
  }
  putIndexesBack();
  return replayed;
}

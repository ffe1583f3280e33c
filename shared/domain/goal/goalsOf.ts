import type { LogEntryId } from '../log/log.ts';
import { entitiesOf, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import type { GoalFields } from './facts.ts';
import type { GoalState } from './goal.ts';

export type Goal = Entity<
  GoalFields & {
    readonly number: number;
    readonly fromLogEntry: LogEntryId | null;
    readonly state: GoalState;
    readonly reason: string | null;
  }
>;

/** The goals these facts speak of, in the order they were set. */
export function goalsOf(facts: readonly PictureFact[]): Goal[] {
  return entitiesOf<Goal['fields']>(facts, 'GoalSet', {
    GoalSet: ({ data }) => ({ ...data, state: 'active', reason: null }),
    GoalChanged: ({ data }) => data,
    GoalReached: () => ({ state: 'reached', reason: null }),
    GoalDropped: ({ data }) => ({ state: 'dropped', reason: data.reason }),
    GoalReopened: () => ({ state: 'active', reason: null }),
  });
}

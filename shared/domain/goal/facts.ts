import type { Instant } from '../../kernel/time.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';

/** What a goal says. */
export interface GoalFields {
  readonly text: string;
  readonly deadline: Instant | null;
  readonly owner: Owner | null;
}

/** Facts whose subject is a goal. */
export interface GoalFacts {
  /** `number` is the goal's place in the incident, from 1, final the moment it is set. */
  GoalSet: GoalFields & { readonly number: number; readonly fromLogEntry: LogEntryId | null };
  /** Only the fields that changed. */
  GoalChanged: Partial<GoalFields>;
  GoalReached: Readonly<Record<never, never>>;
  GoalDropped: { readonly reason: string };
  GoalReopened: Readonly<Record<never, never>>;
}

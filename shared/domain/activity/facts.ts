import type { ActivityFields, ActivityId, Party } from './activity.ts';

/** Facts whose subject is something in the year's calendar. */
export interface ActivityFacts {
  /** `follows`: the one whose holding made this the next. */
  ActivityPlanned: ActivityFields & { readonly follows: ActivityId | null };
  ActivityChanged: Partial<ActivityFields>;
  /** It was carried out: when, who from outside took part, and what came of it. */
  ActivityHeld: { readonly on: string; readonly parties: readonly Party[]; readonly outcome: string };
  ActivityHoldingUndone: Record<never, never>;
  /** It will not be. */
  ActivityDropped: Record<never, never>;
  ActivityResumed: Record<never, never>;
}

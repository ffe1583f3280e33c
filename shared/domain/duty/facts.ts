import type { DutyEntry } from './duty.ts';

/** Facts whose subject is one line of the duty calendar. */
export interface DutyFacts {
  DutyEntered: DutyEntry;
  DutyRemoved: Record<never, never>;
  DutyRestored: Record<never, never>;
}

import type { UnownedOutcome, UnownedTaskFields } from './unowned.ts';

/** Facts whose subject is a task without owner. */
export interface UnownedTaskFacts {
  UnownedTaskRegistered: UnownedTaskFields;
  UnownedTaskDecided: UnownedOutcome;
  UnownedTaskReopened: { readonly reason: string };
  UnownedTaskWithdrawn: Record<never, never>;
  UnownedTaskRestored: Record<never, never>;
}

import type { Id } from '../../kernel/ids.ts';

export type GoalId = Id<'goal'>;

/** More goals than this at once and nobody remembers them under stress. */
export const MAX_ACTIVE_GOALS = 5;

export const goalStates = ['active', 'reached', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];

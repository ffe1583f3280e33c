import { z } from 'zod';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { goalView, ownerInput } from './picture.ts';

export const goalCommands = {
  'goal.set': command({
    input: z.strictObject({
      incidentId: id('incident'),
      text: words(500),
      deadline: instant.optional(),
      owner: ownerInput.optional(),
      fromLogEntry: id('logEntry').optional(),
    }),
    output: z.object({ goalId: id('goal'), number: z.int() }),
    allowed: crisisTeam,
    refusals: ['goal/text-empty', 'goal/too-many', 'log/entry-not-found', 'incident/not-found', 'incident/closed'],
  }),
  'goal.change': command({
    input: z.strictObject({
      goalId: id('goal'),
      text: words(500).optional(),
      deadline: instant.nullable().optional(),
      owner: ownerInput.nullable().optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['goal/not-found', 'goal/not-active', 'goal/text-empty', 'goal/nothing-changed', 'incident/closed'],
  }),
  'goal.reach': command({
    input: z.strictObject({ goalId: id('goal') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['goal/not-found', 'goal/not-active', 'incident/closed'],
  }),
  'goal.drop': command({
    input: z.strictObject({ goalId: id('goal'), reason: words(500) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['goal/not-found', 'goal/not-active', 'goal/reason-missing', 'incident/closed'],
  }),
  /** The inverse of goal.reach and goal.drop. */
  'goal.reopen': command({
    input: z.strictObject({ goalId: id('goal') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['goal/not-found', 'goal/already-active', 'goal/too-many', 'incident/closed'],
  }),
} as const;

export const goalQueries = {
  /** Every goal of the incident in the order they were set, also those reached and dropped. */
  'goal.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ goals: z.array(goalView), maxActive: z.int() }),
    allowed: everybody,
    reads: ['goal', 'contact', 'role'],
  }),
} as const;

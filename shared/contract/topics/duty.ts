import { z } from 'zod';
import { coverageGaps } from '../../domain/duty/coverage.ts';
import { dutyKinds, MAX_TURNS, MAX_WEEKS_BETWEEN } from '../../domain/duty/duty.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing } from '../primitives.ts';

const person = z.object({ id: id('contact'), name: z.string(), initials: z.string() });
const role = z.object({ id: id('role'), title: z.string() });

const dutyView = z.object({
  id: id('duty'),
  person,
  role: role.nullable(),
  kind: z.enum(dutyKinds),
  from: instant,
  to: instant,
  /** The turns it was entered with; null when it stands alone. */
  rotaId: id('dutyRota').nullable(),
});

const keepers = [...coordinators, ...crisisTeam];

export const dutyCommands = {
  /** Who has promised to be reached, or cannot be; in one role, or in all they stand in. */
  'duty.enter': command({
    input: z.strictObject({
      person: id('contact'),
      roleId: id('role').optional(),
      kind: z.enum(dutyKinds),
      from: instant,
      to: instant,
    }),
    output: z.object({ dutyId: id('duty') }),
    allowed: keepers,
    refusals: ['contact/not-found', 'role/not-found', 'duty/time-order'],
  }),
  /** Turns that come again, each person in order; `everyWeeks` from one turn to the next. */
  'duty.enterRota': command({
    input: z.strictObject({
      people: z.array(id('contact')).min(1).max(MAX_TURNS),
      roleId: id('role').optional(),
      kind: z.enum(dutyKinds),
      from: instant,
      to: instant,
      everyWeeks: z.int().min(1).max(MAX_WEEKS_BETWEEN),
      until: day,
    }),
    output: z.object({ rotaId: id('dutyRota'), turns: z.int() }),
    allowed: keepers,
    refusals: ['contact/not-found', 'role/not-found', 'duty/time-order', 'duty/turns-overlap', 'duty/no-turns', 'duty/too-many-turns'],
  }),
  /** The inverse of duty.enterRota: every turn at once. */
  'duty.removeRota': command({
    input: z.strictObject({ rotaId: id('dutyRota') }),
    output: z.object({ turns: z.int() }),
    allowed: keepers,
    refusals: ['duty/not-found'],
  }),
  /** The inverse of duty.removeRota. */
  'duty.restoreRota': command({
    input: z.strictObject({ rotaId: id('dutyRota') }),
    output: nothing,
    allowed: keepers,
    refusals: ['duty/not-found'],
  }),
  'duty.remove': command({
    input: z.strictObject({ dutyId: id('duty') }),
    output: nothing,
    allowed: keepers,
    refusals: ['duty/not-found', 'duty/removed'],
  }),
  /** The inverse of duty.remove. */
  'duty.restore': command({
    input: z.strictObject({ dutyId: id('duty') }),
    output: nothing,
    allowed: keepers,
    refusals: ['duty/not-found', 'duty/not-removed'],
  }),
} as const;

export const dutyQueries = {
  /** The calendar from a moment on, in order of time. */
  'duty.all': query({
    input: z.strictObject({ since: instant }),
    output: z.object({ duties: z.array(dutyView) }),
    allowed: everybody,
    reads: ['duty', 'contact', 'role'],
  }),
  /** The weekend and holiday test: for each role in use, when in the period nobody can be reached, or nobody has promised to. */
  'duty.test': query({
    input: z.strictObject({ from: instant, to: instant }),
    output: z.object({
      roles: z.array(
        z.object({
          role,
          gaps: z.array(z.object({ kind: z.enum(coverageGaps), from: instant, to: instant })).readonly(),
          onDuty: z.array(dutyView),
          /** Somebody stands in the role at all. */
          isFilled: z.boolean(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['duty', 'contact', 'role'],
  }),
} as const;

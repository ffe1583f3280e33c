import { z } from 'zod';
import { coverageGaps } from '../../domain/duty/coverage.ts';
import { dutyKinds } from '../../domain/duty/duty.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing } from '../primitives.ts';

const person = z.object({ id: id('contact'), name: z.string(), initials: z.string() });
const role = z.object({ id: id('role'), title: z.string() });

const dutyView = z.object({
  id: id('duty'),
  person,
  role: role.nullable(),
  kind: z.enum(dutyKinds),
  from: instant,
  to: instant,
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
        }),
      ),
    }),
    allowed: everybody,
    reads: ['duty', 'contact', 'role'],
  }),
} as const;

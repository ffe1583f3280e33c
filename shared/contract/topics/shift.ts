import { z } from 'zod';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const person = z.object({ id: id('contact'), name: z.string().nullable(), initials: z.string() });

const shiftView = z.object({
  id: id('shift'),
  person,
  role: z.object({ id: id('role'), title: z.string() }).nullable(),
  beganAt: instant,
  endedAt: instant.nullable(),
});

const handoverView = z.object({
  id: id('handover'),
  shiftId: id('shift'),
  from: person,
  to: person,
  role: z.object({ id: id('role'), title: z.string() }).nullable(),
  note: z.string(),
  offeredAt: instant,
  state: z.enum(['offered', 'withdrawn', 'accepted']),
  acceptedAt: instant.nullable(),
});

export const shiftCommands = {
  /** Comes on duty; in a role, or simply present. */
  'shift.begin': command({
    input: z.strictObject({
      incidentId: id('incident'),
      person: id('contact'),
      roleId: id('role').optional(),
      beganAt: instant.optional(),
    }),
    output: z.object({ shiftId: id('shift') }),
    allowed: crisisTeam,
    refusals: [
      'shift/already-on-duty', 'shift/time-order', 'contact/not-found', 'role/not-found',
      'incident/not-found', 'incident/closed',
    ],
  }),
  'shift.end': command({
    input: z.strictObject({ shiftId: id('shift'), endedAt: instant.optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['shift/not-found', 'shift/ended', 'shift/time-order', 'incident/not-found', 'incident/closed'],
  }),
  /** The inverse of shift.end. */
  'shift.resume': command({
    input: z.strictObject({ shiftId: id('shift') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['shift/not-found', 'shift/not-ended', 'shift/already-on-duty', 'incident/not-found', 'incident/closed'],
  }),
  /** The first of two signatures: whoever goes off, at their own seat, says what the next one must know. */
  'shift.offerHandover': command({
    input: z.strictObject({ shiftId: id('shift'), to: id('contact'), note: words(5000) }),
    output: z.object({ handoverId: id('handover') }),
    allowed: crisisTeam,
    refusals: [
      'shift/not-found', 'shift/ended', 'shift/same-person', 'shift/not-yours', 'contact/not-found',
      'incident/not-found', 'incident/closed',
    ],
  }),
  'shift.withdrawHandover': command({
    input: z.strictObject({ handoverId: id('handover') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['shift/handover-not-found', 'shift/handover-settled'],
  }),
  /** The second signature: one shift ends and the next begins. */
  'shift.acceptHandover': command({
    input: z.strictObject({ handoverId: id('handover') }),
    output: z.object({ shiftId: id('shift') }),
    allowed: crisisTeam,
    refusals: [
      'shift/handover-not-found', 'shift/handover-settled', 'shift/ended', 'shift/not-yours',
      'incident/not-found', 'incident/closed',
    ],
  }),
} as const;

export const shiftQueries = {
  /** Who is and was on duty, oldest first, and the handovers between them. */
  'shift.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ shifts: z.array(shiftView), handovers: z.array(handoverView) }),
    allowed: everybody,
    reads: ['shift', 'contact', 'role'],
  }),
} as const;

import { z } from 'zod';
import { callResults } from '../../domain/callOut/callOut.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const row = z.object({
  memberId: id('callOutMember'),
  contactId: id('contact').nullable(),
  name: z.string().nullable(),
  roleTitle: z.string().nullable(),
  group: z.string().nullable(),
  mobile: z.string().nullable(),
  phone: z.string().nullable(),
  /** The row this one stands in for. */
  insteadOf: id('callOutMember').nullable(),
  /** The result that holds; null while nobody has called. */
  mark: z
    .object({
      result: z.enum(callResults),
      note: z.string().nullable(),
      /** The row of whoever stands in, when nobody comes of this one. */
      deputy: id('callOutMember').nullable(),
      markedAt: instant,
      by: z.object({ person: id('contact').nullable(), initials: z.string(), name: z.string().nullable() }),
      /** Number of its line in the log. */
      number: z.string().nullable(),
    })
    .nullable(),
  /** Results taken back or overtaken by a later one. */
  earlier: z.int(),
});

export const callOutView = z.object({
  id: id('callOut'),
  incidentId: id('incident'),
  listId: id('alertList'),
  listTitle: z.string(),
  startedAt: instant,
  startedBy: z.object({ person: id('contact').nullable(), initials: z.string(), name: z.string().nullable() }),
  rows: z.array(row),
  progress: z.object({
    rows: z.int(),
    answered: z.int(),
    coming: z.int(),
    unanswered: z.int(),
    notCalled: z.int(),
  }),
});

const member = { callOutId: id('callOut'), memberId: id('callOutMember') };

export const callOutCommands = {
  /** Freezes the list's people and numbers as they are now. */
  'callOut.start': command({
    input: z.strictObject({ incidentId: id('incident'), listId: id('alertList') }),
    output: z.object({ callOutId: id('callOut') }),
    allowed: crisisTeam,
    refusals: [
      'incident/not-found', 'incident/closed', 'alertList/not-found', 'callOut/list-superseded',
      'callOut/already-running',
    ],
  }),
  /** One result, one line in the log; `surfaced` is the row of whoever stands in, when nobody comes of this one. */
  'callOut.mark': command({
    input: z.strictObject({ ...member, result: z.enum(callResults), note: words(500).optional() }),
    output: z.object({ number: z.string(), surfaced: id('callOutMember').nullable() }),
    allowed: crisisTeam,
    refusals: [
      'callOut/not-found', 'callOut/withdrawn', 'callOut/member-not-found', 'callOut/nobody-to-call',
      'callOut/nothing-changed', 'incident/not-found', 'incident/closed',
    ],
  }),
  /** Takes back the last result of a row; its line in the log is withdrawn. */
  'callOut.undoMark': command({
    input: z.strictObject(member),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['callOut/not-found', 'callOut/nothing-to-undo', 'incident/not-found', 'incident/closed'],
  }),
  /** Takes back a call-out nobody has been called in. */
  'callOut.withdraw': command({
    input: z.strictObject({ callOutId: id('callOut') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [
      'callOut/not-found', 'callOut/withdrawn', 'callOut/already-called', 'incident/not-found', 'incident/closed',
    ],
  }),
} as const;

export const callOutQueries = {
  /** The call-outs of an incident, newest first. */
  'callOut.ofIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ callOuts: z.array(callOutView) }),
    allowed: everybody,
    reads: ['callOut', 'log', 'contact'],
  }),
} as const;

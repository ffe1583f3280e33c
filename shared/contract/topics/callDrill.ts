import { z } from 'zod';
import { callResults } from '../../domain/callOut/callOut.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing } from '../primitives.ts';

const drillId = id('callDrill');
const memberId = id('callOutMember');
const by = z.object({ person: id('contact').nullable(), initials: z.string(), name: z.string().nullable() });
const drillers = [...new Set([...coordinators, ...crisisTeam])];

const drillView = z.object({
  id: drillId,
  listId: id('alertList'),
  listTitle: z.string(),
  startedAt: instant,
  startedBy: by,
  finishedAt: instant.nullable(),
  /** From the start to the last call; null before the first. */
  totalMs: z.int().nullable(),
  rows: z.array(
    z.object({
      memberId,
      contactId: id('contact').nullable(),
      name: z.string().nullable(),
      roleTitle: z.string().nullable(),
      group: z.string().nullable(),
      mobile: z.string().nullable(),
      phone: z.string().nullable(),
      insteadOf: memberId.nullable(),
      /** How the call ended; `tookMs` is from the end of the one before. */
      mark: z
        .object({
          result: z.enum(callResults),
          at: instant,
          by,
          deputy: memberId.nullable(),
          tookMs: z.int(),
          sinceStartMs: z.int(),
        })
        .nullable(),
    }),
  ),
  progress: z.object({ rows: z.int(), answered: z.int(), coming: z.int(), unanswered: z.int(), notCalled: z.int() }),
});

const open = ['callDrill/not-found', 'callDrill/withdrawn', 'callDrill/finished'] as const;
const about = z.strictObject({ drillId });

export const callDrillCommands = {
  /** Calling through an alert list against the clock, as an exercise; no incident and no log. */
  'callDrill.start': command({
    input: z.strictObject({ listId: id('alertList') }),
    output: z.object({ drillId }),
    allowed: drillers,
    refusals: ['alertList/not-found', 'callDrill/list-superseded', 'callDrill/already-running'],
  }),
  /** `at`: when the key was struck, for a seat whose message was long on its way. */
  'callDrill.mark': command({
    input: z.strictObject({ drillId, memberId, result: z.enum(callResults), at: instant.optional() }),
    output: z.object({ surfaced: memberId.nullable() }),
    allowed: drillers,
    refusals: [...open, 'callDrill/member-not-found', 'callDrill/nobody-to-call', 'callDrill/nothing-changed'],
  }),
  /** The inverse of callDrill.mark. */
  'callDrill.undoMark': command({
    input: z.strictObject({ drillId, memberId }),
    output: nothing,
    allowed: drillers,
    refusals: [...open, 'callDrill/nothing-to-undo'],
  }),
  'callDrill.finish': command({ input: about, output: nothing, allowed: drillers, refusals: [...open, 'callDrill/nobody-called'] }),
  /** The inverse of callDrill.finish. */
  'callDrill.resume': command({
    input: about,
    output: nothing,
    allowed: drillers,
    refusals: ['callDrill/not-found', 'callDrill/not-finished'],
  }),
  /** It is not to count; what was struck stays. */
  'callDrill.withdraw': command({
    input: about,
    output: nothing,
    allowed: drillers,
    refusals: ['callDrill/not-found', 'callDrill/withdrawn'],
  }),
  /** The inverse of callDrill.withdraw. */
  'callDrill.restore': command({
    input: about,
    output: nothing,
    allowed: drillers,
    refusals: ['callDrill/not-found', 'callDrill/not-withdrawn'],
  }),
} as const;

export const callDrillQueries = {
  /** Every drill that counts, newest first, without its rows. */
  'callDrill.all': query({
    input: z.strictObject({}),
    output: z.object({ drills: z.array(drillView.omit({ rows: true })) }),
    allowed: everybody,
    reads: ['callDrill', 'contact'],
  }),
  'callDrill.one': query({
    input: z.strictObject({ drillId }),
    output: z.object({ drill: drillView.nullable() }),
    allowed: everybody,
    reads: ['callDrill', 'contact'],
  }),
} as const;

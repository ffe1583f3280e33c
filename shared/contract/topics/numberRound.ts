import { z } from 'zod';
import { roundAnswers, roundScopes } from '../../domain/numberRound/numberRound.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const roundId = id('numberRound');
const contactId = id('contact');
const over = z.strictObject({ kind: z.enum(roundScopes), listId: id('alertList').nullable() });
const figures = z.object({ people: z.int(), confirmed: z.int(), changed: z.int(), gone: z.int(), open: z.int() });
const by = z.object({ person: contactId.nullable(), name: z.string().nullable(), initials: z.string() });

const roundView = z.object({
  id: roundId,
  over,
  /** What the list is called; null for the other kinds. */
  listTitle: z.string().nullable(),
  dueOn: day,
  startedAt: instant,
  startedBy: by,
  /** Null while it can be answered. */
  closedAt: instant.nullable(),
  /** As they stand; once closed, as they stood that day. */
  figures,
  isOverdue: z.boolean(),
});

/** One who is asked, as the register has them now. */
export const roundPersonView = z.object({
  contactId,
  name: z.string(),
  /** Where the sheet goes: unit, else sector, else organisation; empty when nobody has said. */
  group: z.string(),
  position: z.string().nullable(),
  mobile: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  answer: z.enum(roundAnswers).nullable(),
  answeredAt: instant.nullable(),
  answeredBy: by.nullable(),
  removed: z.boolean(),
});

const open = ['numberRound/not-found', 'numberRound/withdrawn', 'numberRound/closed'] as const;

export const numberRoundCommands = {
  /** Asks people whether their number is right. Nothing is sent by the machine: sheets and letters are made from it. */
  'numberRound.start': command({
    input: z.strictObject({ over, dueOn: day }),
    output: z.object({ roundId, people: z.int() }),
    allowed: coordinators,
    refusals: ['alertList/not-found', 'numberRound/due-past', 'numberRound/already-open', 'numberRound/nobody'],
  }),
  /** One answer; the register is changed in the same moment. Numbers are for `changed` alone. */
  'numberRound.answer': command({
    input: z.strictObject({
      roundId,
      contactId,
      answer: z.enum(roundAnswers),
      mobile: words(200).nullable().optional(),
      phone: words(200).nullable().optional(),
      email: words(1_000).nullable().optional(),
    }),
    output: nothing,
    allowed: coordinators,
    refusals: [
      ...open, 'numberRound/person-not-found', 'numberRound/already-answered', 'numberRound/no-number', 'contact/not-found',
      'contact/phone-unreadable', 'contact/email-unreadable', 'contact/nothing-changed', 'contact/already-there',
      'contact/already-removed', 'access/last-administrator',
    ],
  }),
  /** The inverse of numberRound.answer, in the register too. */
  'numberRound.takeBack': command({
    input: z.strictObject({ roundId, contactId }),
    output: nothing,
    allowed: coordinators,
    refusals: [...open, 'numberRound/nothing-to-undo', 'contact/not-found', 'contact/not-removed', 'contact/already-there'],
  }),
  'numberRound.close': command({ input: z.strictObject({ roundId }), output: figures, allowed: coordinators, refusals: open }),
  /** The inverse of numberRound.close. */
  'numberRound.reopen': command({
    input: z.strictObject({ roundId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['numberRound/not-found', 'numberRound/not-closed'],
  }),
  /** The inverse of numberRound.start, while nobody has answered. */
  'numberRound.withdraw': command({
    input: z.strictObject({ roundId }),
    output: nothing,
    allowed: coordinators,
    refusals: [...open, 'numberRound/answered'],
  }),
} as const;

export const numberRoundQueries = {
  /** Every round, those that can be answered first, then the newest. */
  'numberRound.all': query({
    input: z.strictObject({}),
    output: z.object({ rounds: z.array(roundView) }),
    allowed: everybody,
    reads: ['numberRound', 'contact', 'alertList'],
  }),
  /** One round with everybody in it, by where their sheet goes and then by name; null when there is none of that id. */
  'numberRound.one': query({
    input: z.strictObject({ roundId }),
    output: z.object({ round: roundView.nullable(), people: z.array(roundPersonView) }),
    allowed: everybody,
    reads: ['numberRound', 'contact', 'alertList'],
  }),
} as const;

import { z } from 'zod';
import { upwardOutcomes, upwardStates } from '../../domain/upward/upward.ts';
import { crisisTeam, evaluators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 5_000;
const upwardItemId = id('upwardItem');
const pointed = z.strictObject({ upwardItemId });
const person = z.object({ id: id('contact').nullable(), name: z.string().nullable(), initials: z.string() });

export const upwardCommands = {
  'upward.send': command({
    input: z.strictObject({ text: words(TEXT), sender: words(200).default(''), receiver: ownerInput }),
    output: z.object({ upwardItemId }),
    allowed: everybody,
    refusals: ['upward/text-empty', 'upward/identity-number'],
  }),
  'upward.receive': command({
    input: pointed,
    output: nothing,
    allowed: [...crisisTeam, 'evaluator'],
    refusals: ['upward/not-found', 'upward/already-there'],
  }),
  'upward.consider': command({
    input: z.strictObject({ upwardItemId, note: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: ['upward/not-found', 'upward/decided', 'upward/note-missing', 'upward/identity-number'],
  }),
  'upward.decide': command({
    input: z.strictObject({ upwardItemId, outcome: z.enum(upwardOutcomes), reason: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: ['upward/not-found', 'upward/decided', 'upward/nameless', 'upward/reason-missing', 'upward/identity-number'],
  }),
  /** The inverse of the last of receive, consider and decide. */
  'upward.stepBack': command({
    input: pointed,
    output: nothing,
    allowed: evaluators,
    refusals: ['upward/not-found', 'upward/nothing-to-undo'],
  }),
  'upward.withdraw': command({
    input: z.strictObject({ upwardItemId, reason: words(TEXT).default('') }),
    output: nothing,
    allowed: everybody,
    refusals: ['upward/not-found', 'upward/decided', 'upward/identity-number'],
  }),
  /** The inverse of upward.withdraw. */
  'upward.restore': command({
    input: pointed,
    output: nothing,
    allowed: everybody,
    refusals: ['upward/not-found', 'upward/not-withdrawn'],
  }),
} as const;

export const upwardQueries = {
  /** Everything sent upward, undecided first, the oldest first among them. */
  'upward.all': query({
    input: z.strictObject({}),
    output: z.object({
      items: z.array(
        z.object({
          id: upwardItemId,
          text: z.string(),
          sender: z.string(),
          sentBy: person.nullable(),
          receiver: ownerView,
          about: z.object({ kind: z.literal('deviation'), id: id('deviation'), number: z.string() }).nullable(),
          state: z.enum(upwardStates),
          /** When each state was reached, for those that have been. */
          sentAt: instant,
          receivedAt: instant.nullable(),
          considered: z.object({ at: instant, note: z.string() }).nullable(),
          decided: z
            .object({ at: instant, outcome: z.enum(upwardOutcomes), reason: z.string(), by: person.nullable() })
            .nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['upward', 'contact', 'role'],
  }),
} as const;

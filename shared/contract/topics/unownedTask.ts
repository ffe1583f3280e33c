import { z } from 'zod';
import { crisisTeam, evaluators, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const unownedTaskId = id('unownedTask');
const pointed = z.strictObject({ unownedTaskId });

export const unownedTaskCommands = {
  'unownedTask.register': command({
    input: z.strictObject({
      text: words(2_000),
      sectors: z.array(words(200)).max(20).readonly(),
      /** Somebody by name, or a role whose chain decides. */
      decider: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('contact'), id: id('contact') }),
        z.strictObject({ kind: z.literal('role'), id: id('role') }),
      ]),
      decideBy: day,
    }),
    output: z.object({ unownedTaskId }),
    allowed: [...crisisTeam, 'evaluator', 'administrator'],
    refusals: ['unownedTask/text-empty', 'unownedTask/sectors-missing', 'unownedTask/identity-number'],
  }),
  /** Only by the leader it was given to; a null owner says that it is not to be done. */
  'unownedTask.decide': command({
    input: z.strictObject({ unownedTaskId, owner: ownerInput.nullable(), reason: words(2_000) }),
    output: nothing,
    allowed: leaders,
    refusals: [
      'unownedTask/not-found', 'unownedTask/decided', 'unownedTask/not-the-leader', 'unownedTask/reason-missing',
      'unownedTask/identity-number',
    ],
  }),
  /** The inverse of unownedTask.decide. */
  'unownedTask.reopen': command({
    input: z.strictObject({ unownedTaskId, reason: words(2_000).default('') }),
    output: nothing,
    allowed: evaluators,
    refusals: ['unownedTask/not-found', 'unownedTask/not-decided'],
  }),
  'unownedTask.withdraw': command({
    input: pointed,
    output: nothing,
    allowed: evaluators,
    refusals: ['unownedTask/not-found', 'unownedTask/decided'],
  }),
  /** The inverse of unownedTask.withdraw. */
  'unownedTask.restore': command({
    input: pointed,
    output: nothing,
    allowed: evaluators,
    refusals: ['unownedTask/not-found', 'unownedTask/not-withdrawn'],
  }),
} as const;

export const unownedTaskQueries = {
  /** Undecided first, the oldest first. */
  'unownedTask.all': query({
    input: z.strictObject({}),
    output: z.object({
      tasks: z.array(
        z.object({
          id: unownedTaskId,
          text: z.string(),
          sectors: z.array(z.string()),
          decider: ownerView,
          /** Everybody who may decide it now. */
          deciders: z.array(id('contact')),
          decideBy: day,
          overdue: z.boolean(),
          registeredAt: instant,
          decided: z.object({ owner: ownerView.nullable(), reason: z.string(), at: instant }).nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['unownedTask', 'contact', 'role'],
  }),
} as const;

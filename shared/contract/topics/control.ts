import { z } from 'zod';
import { controlGaps, controlKinds, controlLevels } from '../../domain/control/control.ts';
import { evaluators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 1_000;
const nodeId = id('controlNode');
const keepers = [...evaluators, 'administrator'] as const;
const fields = { text: words(TEXT), owner: ownerInput.nullable(), feedback: words(TEXT) };

export const controlCommands = {
  /** A goal hangs on nothing; every other kind on the one before it in the chain. */
  'control.add': command({
    input: z.strictObject({
      kind: z.enum(controlKinds),
      parentId: nodeId.nullable().default(null),
      /** Of a goal; what hangs on it follows. */
      level: z.enum(controlLevels).default('municipality'),
      text: fields.text,
      owner: fields.owner.default(null),
      feedback: fields.feedback.default(''),
    }),
    output: z.object({ nodeId }),
    allowed: keepers,
    refusals: ['control/text-empty', 'control/identity-number', 'control/not-found', 'control/wrong-place'],
  }),
  'control.change': command({
    input: z.strictObject({ nodeId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: keepers,
    refusals: ['control/text-empty', 'control/identity-number', 'control/not-found', 'control/nothing-changed'],
  }),
  /** Its own inverse, the other way. */
  'control.move': command({
    input: z.strictObject({ nodeId, by: z.enum(['up', 'down']) }),
    output: nothing,
    allowed: keepers,
    refusals: ['control/not-found', 'control/at-the-end'],
  }),
  'control.remove': command({
    input: z.strictObject({ nodeId }),
    output: nothing,
    allowed: keepers,
    refusals: ['control/not-found'],
  }),
  /** The inverse of control.remove. */
  'control.restore': command({
    input: z.strictObject({ nodeId }),
    output: nothing,
    allowed: keepers,
    refusals: ['control/not-found', 'control/not-removed'],
  }),
} as const;

export const controlQueries = {
  /** The whole structure as an outline: each node right before what hangs on it, with what is missing at it. */
  'control.structure': query({
    input: z.strictObject({}),
    output: z.object({
      nodes: z.array(
        z.object({
          id: nodeId,
          kind: z.enum(controlKinds),
          parentId: nodeId.nullable(),
          level: z.enum(controlLevels),
          text: z.string(),
          owner: ownerView.nullable(),
          feedback: z.string(),
          gaps: z.array(z.enum(controlGaps)),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['control', 'contact', 'role'],
  }),
} as const;

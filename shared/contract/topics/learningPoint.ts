import { z } from 'zod';
import { learningStates, learningTargets } from '../../domain/learningPoint/learningPoint.ts';
import { incidentKinds } from '../../domain/incident/incident.ts';
import { evaluators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 10_000;
const learningPointId = id('learningPoint');

const fields = {
  text: words(TEXT),
  /** What is to be changed; `id` when it is something Beredt keeps. */
  target: z.strictObject({ kind: z.enum(learningTargets), id: words(100).nullable(), description: words(500) }),
  owner: ownerInput,
  dueOn: day,
  recipients: z.array(ownerInput).max(200).readonly(),
};

const open = ['learningPoint/not-found', 'learningPoint/closed'] as const;
const complete = ['learningPoint/text-empty', 'learningPoint/target-empty'] as const;

export const learningPointCommands = {
  'learningPoint.add': command({
    input: z.strictObject({
      ...fields,
      recipients: fields.recipients.default([]),
      /** What it was learnt from: an evaluation, or an incident before any was opened. */
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('evaluation'), id: id('evaluation') }),
        z.strictObject({ kind: z.literal('incident'), id: id('incident') }),
      ]),
      findingId: id('finding').optional(),
    }),
    output: z.object({ learningPointId }),
    allowed: evaluators,
    refusals: ['incident/not-found', 'evaluation/finding-not-found', ...complete],
  }),
  /** Words, target, owner, date, recipients: any of them. `was` puts back what was changed. */
  'learningPoint.change': command({
    input: z.strictObject({ learningPointId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: evaluators,
    refusals: [...open, ...complete, 'learningPoint/nothing-changed'],
  }),
  'learningPoint.acknowledge': command({
    input: z.strictObject({ learningPointId, recipient: ownerInput }),
    output: nothing,
    allowed: everybody,
    refusals: ['learningPoint/not-found', 'learningPoint/not-recipient', 'learningPoint/already-acknowledged'],
  }),
  /** The inverse of learningPoint.acknowledge. */
  'learningPoint.takeBackAcknowledgement': command({
    input: z.strictObject({ learningPointId, recipient: ownerInput }),
    output: nothing,
    allowed: everybody,
    refusals: ['learningPoint/not-found', 'learningPoint/not-acknowledged'],
  }),
  /** The improvement wheel, in any direction. */
  'learningPoint.setState': command({
    input: z.strictObject({ learningPointId, state: z.enum(learningStates), note: words(TEXT).optional() }),
    output: z.object({ was: z.enum(learningStates) }),
    allowed: evaluators,
    refusals: [...open, 'learningPoint/nothing-changed'],
  }),
  /** Says what was changed and what effect it has had, and closes it. */
  'learningPoint.verifyEffect': command({
    input: z.strictObject({ learningPointId, changed: words(TEXT), text: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: [
      ...open, 'learningPoint/not-tried', 'learningPoint/change-missing', 'learningPoint/target-not-pointed-at',
      'learningPoint/effect-missing',
    ],
  }),
  'learningPoint.reject': command({
    input: z.strictObject({ learningPointId, reason: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: [...open, 'learningPoint/reason-missing'],
  }),
  /** The inverse of both ways of closing. */
  'learningPoint.reopen': command({
    input: z.strictObject({ learningPointId, reason: words(TEXT).optional() }),
    output: nothing,
    allowed: evaluators,
    refusals: ['learningPoint/not-found', 'learningPoint/not-closed'],
  }),
} as const;

export const learningPointView = z.object({
  id: learningPointId,
  incident: z.object({ id: id('incident'), kind: z.enum(incidentKinds), title: z.string().nullable(), startedAt: instant }),
  evaluationId: id('evaluation').nullable(),
  findingId: id('finding').nullable(),
  text: z.string(),
  target: z.object({ kind: z.enum(learningTargets), id: z.string().nullable(), description: z.string() }),
  owner: ownerView,
  dueOn: day,
  overdue: z.boolean(),
  recipients: z.array(z.object({ who: ownerView, acknowledgedAt: instant.nullable() })),
  state: z.enum(learningStates),
  stateNote: z.string().nullable(),
  addedAt: instant,
  /** Null while it is open: only a verified effect or a rejection closes it. */
  closed: z
    .object({
      how: z.enum(['verified', 'rejected']),
      /** What was changed; null when nothing was. */
      changed: z.string().nullable(),
      text: z.string(),
      at: instant,
    })
    .nullable(),
});

export const learningPointQueries = {
  /** By date, the most urgent first; closed ones last, and only when asked for. */
  'learningPoint.all': query({
    input: z.strictObject({ closed: z.boolean().default(false) }),
    output: z.object({ learningPoints: z.array(learningPointView) }),
    allowed: everybody,
    reads: ['learningPoint', 'incident', 'contact', 'role'],
  }),
  /** The units people of the register belong to, in Norwegian order: whom everything learnt may concern. */
  'learningPoint.units': query({
    input: z.strictObject({}),
    output: z.object({ units: z.array(z.string()) }),
    allowed: everybody,
    reads: ['contact'],
  }),
} as const;

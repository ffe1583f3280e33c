import { z } from 'zod';
import { criterionGroups, criterionIds, norms } from '../../domain/readiness/criteria.ts';
import { intervalNames } from '../../domain/readiness/intervals.ts';
import { claimable, MAX_TIES, standings, tiedKinds } from '../../domain/readiness/readiness.ts';
import { reasonCodes } from '../../domain/readiness/verdict.ts';
import { coordinators, evaluators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const criterionId = z.enum(criterionIds);
const TEXT = 10_000;

const tie = z.strictObject({
  kind: z.enum(tiedKinds),
  id: words(100).nullable(),
  words: words(500),
  on: day.nullable(),
});

const fields = {
  /** Null takes the judgement back. */
  standing: z.enum(claimable).nullable(),
  text: words(TEXT),
  nextOn: day.nullable(),
  owner: ownerInput.nullable(),
  ties: z.array(tie).max(MAX_TIES).readonly(),
};

export const criterionView = z.object({
  id: criterionId,
  group: z.enum(criterionGroups),
  how: z.enum(['auto', 'manual', 'question']),
  norms: z.array(z.enum(norms)).readonly(),
  inWriting: z.boolean(),
  /** What counts; beside it what a person said, and what the records say. */
  standing: z.enum(standings),
  claimed: z.enum(standings),
  evidenced: z.enum(standings),
  isOverclaimed: z.boolean(),
  reasons: z
    .array(z.object({
      code: z.enum(reasonCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }))
    .readonly(),
  evidence: z
    .array(z.object({ kind: z.string(), id: z.string().nullable(), title: z.string(), on: z.string().nullable(), holds: z.boolean() }))
    .readonly(),
  text: z.string(),
  judgedOn: z.string().nullable(),
  judgedBy: z.string().nullable(),
  nextOn: z.string().nullable(),
  /** When it is to be judged anew; null where nobody has. */
  judgeAgainOn: z.string().nullable(),
  owner: ownerView.nullable(),
  /** As they were tied, with what each is called now and whether it still stands. */
  ties: z.array(tie.extend({ title: z.string(), stands: z.boolean() })).readonly(),
});

const intervals = z.object(Object.fromEntries(intervalNames.map((name) => [name, z.int()])) as Record<(typeof intervalNames)[number], z.ZodInt>);
const intervalsInput = z.partialRecord(z.enum(intervalNames as [(typeof intervalNames)[number]]), z.int());

const said = z.object({
  standing: z.enum(claimable).nullable(),
  judgedOn: day.nullable(),
  text: z.string(),
  nextOn: day.nullable(),
  owner: ownerInput.nullable(),
  ties: z.array(tie).readonly(),
});

export const readinessCommands = {
  /** Judges a criterion, ties evidence to it, names who answers for it: any of them. `was` puts back what was changed. */
  'readiness.assess': command({
    input: z.strictObject({ criterionId, judgedOn: day.optional(), ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: said.partial() }),
    allowed: evaluators,
    refusals: [
      'readiness/answer-missing', 'readiness/document-empty', 'readiness/tied-unknown', 'readiness/tied-twice',
      'readiness/in-future', 'readiness/nothing-changed',
    ],
  }),
  /** How long things hold here, in months. */
  'readiness.setIntervals': command({
    input: z.strictObject({ intervals: intervalsInput }),
    output: z.object({ was: intervalsInput }),
    allowed: coordinators,
    refusals: ['readiness/interval-wrong', 'readiness/nothing-changed'],
  }),
  /** Who sits in the preparedness council; nobody, too. */
  'readiness.nameCouncil': command({
    input: z.strictObject({ members: z.array(id('contact')).max(100) }),
    output: z.object({ was: z.array(id('contact')).readonly() }),
    allowed: coordinators,
    refusals: ['contact/not-found', 'readiness/nothing-changed'],
  }),
} as const;

export const readinessQueries = {
  /** Every criterion as it stands on this day, in the order an inspection reads them. */
  'readiness.all': query({
    input: z.strictObject({}),
    output: z.object({
      today: day,
      intervals,
      council: z.array(z.object({ id: id('contact'), name: z.string() })),
      criteria: z.array(criterionView),
    }),
    allowed: everybody,
    reads: [
      'readiness', 'role', 'contact', 'training', 'activity', 'plan', 'card', 'alertList', 'risk', 'incident', 'evaluation',
      'learningPoint', 'measure', 'continuity', 'resource', 'callDrill',
    ],
  }),
} as const;

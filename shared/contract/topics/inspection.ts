import { z } from 'zod';
import { findingKinds, findingTopics } from '../../domain/inspection/inspection.ts';
import { criterionIds } from '../../domain/readiness/criteria.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const findingId = id('inspectionFinding');
const TEXT = 10_000;
const fields = {
  kind: z.enum(findingKinds),
  topic: z.enum(findingTopics),
  text: words(TEXT),
  legalBasis: words(500),
  by: words(200),
  foundOn: day,
  dueOn: day,
  owner: ownerInput.nullable(),
  criterionId: z.enum(criterionIds).nullable(),
};

const findingView = z.object({
  id: findingId,
  kind: z.enum(findingKinds),
  topic: z.enum(findingTopics),
  text: z.string(),
  legalBasis: z.string(),
  by: z.string(),
  foundOn: day,
  dueOn: day,
  owner: ownerView.nullable(),
  criterionId: z.enum(criterionIds).nullable(),
  isOverdue: z.boolean(),
  /** Null while it is open. */
  closed: z.object({ on: day, how: z.string(), proof: z.string() }).nullable(),
});

export const inspectionCommands = {
  /** What an inspection found, and the day it is to be put right by. */
  'inspection.note': command({
    input: z.strictObject({
      kind: fields.kind,
      topic: fields.topic,
      text: fields.text,
      legalBasis: fields.legalBasis.optional(),
      by: fields.by.optional(),
      foundOn: day,
      dueOn: day,
      owner: fields.owner.optional(),
      criterionId: fields.criterionId.optional(),
    }),
    output: z.object({ findingId }),
    allowed: coordinators,
    refusals: ['inspection/text-empty', 'inspection/date-order'],
  }),
  'inspection.change': command({
    input: z.strictObject({ findingId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: [
      'inspection/not-found', 'inspection/withdrawn', 'inspection/closed', 'inspection/text-empty', 'inspection/date-order',
      'inspection/nothing-changed',
    ],
  }),
  'inspection.close': command({
    input: z.strictObject({ findingId, how: words(TEXT), proof: words(500).optional() }),
    output: nothing,
    allowed: coordinators,
    refusals: ['inspection/not-found', 'inspection/withdrawn', 'inspection/closed', 'inspection/how-missing'],
  }),
  /** The inverse of inspection.close. */
  'inspection.reopen': command({
    input: z.strictObject({ findingId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['inspection/not-found', 'inspection/not-closed'],
  }),
  'inspection.withdraw': command({
    input: z.strictObject({ findingId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['inspection/not-found', 'inspection/withdrawn'],
  }),
  /** The inverse of inspection.withdraw. */
  'inspection.restore': command({
    input: z.strictObject({ findingId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['inspection/not-found', 'inspection/not-withdrawn'],
  }),
} as const;

export const inspectionQueries = {
  /** The register of findings: the open ones first, the soonest deadline first. */
  'inspection.findings': query({
    input: z.strictObject({}),
    output: z.object({ findings: z.array(findingView) }),
    allowed: everybody,
    reads: ['inspection', 'role', 'contact'],
  }),
} as const;

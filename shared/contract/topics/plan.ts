import { z } from 'zod';
import { planKinds } from '../../domain/plan/plan.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const content = z.object({
  title: z.string(),
  kind: z.enum(planKinds),
  sections: z.array(z.object({ id: id('section'), heading: z.string(), text: z.string() })).readonly(),
});

export const planView = z.object({
  id: id('plan'),
  title: z.string(),
  kind: z.enum(planKinds),
  /** The newest version written, and the one in force; null while none has been approved. */
  version: z.int(),
  approved: z.int().nullable(),
  approvedBy: z.string().nullable(),
  approvedOn: z.string().nullable(),
  reviewBy: z.string().nullable(),
  retired: z.boolean(),
});

export const planCommands = {
  'plan.write': command({
    input: z.strictObject({
      planId: id('plan').optional(),
      basedOn: z.int().optional(),
      title: words(200),
      kind: z.enum(planKinds),
      sections: z
        .array(z.strictObject({ id: id('section').optional(), heading: words(300), text: words(50_000) }))
        .max(200),
    }),
    output: z.object({ planId: id('plan'), version: z.int() }),
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/changed-meanwhile', 'plan/title-empty', 'plan/no-sections'],
  }),
  'plan.approve': command({
    input: z.strictObject({
      planId: id('plan'),
      version: z.int(),
      approvedBy: words(200),
      approvedOn: day,
      reviewBy: day.optional(),
    }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/version-not-found', 'plan/already-approved', 'plan/approver-missing'],
  }),
  'plan.retire': command({
    input: z.strictObject({ planId: id('plan'), reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/reason-missing'],
  }),
  'plan.reinstate': command({
    input: z.strictObject({ planId: id('plan') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/not-retired'],
  }),
} as const;

export const planQueries = {
  'plan.all': query({
    input: z.strictObject({}),
    output: z.object({ plans: z.array(planView) }),
    allowed: everybody,
    reads: ['plan'],
  }),
  /** One plan: the version in force, or the newest draft where none is; and every version there has been, newest first. */
  'plan.one': query({
    input: z.strictObject({ planId: id('plan'), version: z.int().optional() }),
    output: z.object({
      plan: planView.nullable(),
      shown: z.int().nullable(),
      content: content.nullable(),
      versions: z.array(z.object({ version: z.int(), writtenAt: instant, by: z.string() })),
    }),
    allowed: everybody,
    reads: ['plan', 'contact'],
  }),
} as const;

import { z } from 'zod';
import { planRules } from '../../domain/plan/checkPlan.ts';
import { commentOutcomes } from '../../domain/plan/hearing.ts';
import { crisisParts, planKinds } from '../../domain/plan/plan.ts';
import { versionStates } from '../../domain/plan/planState.ts';
import { planTargets } from '../../domain/plan/planText.ts';
import { readerGrounds } from '../../domain/plan/reading.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const kind = z.enum(planKinds);
const kinds = z.array(kind).max(planKinds.length);
const part = z.enum(crisisParts);
const MOST_SECTIONS = 200;

const content = z.object({
  title: z.string(),
  kind,
  alsoCovers: z.array(kind).readonly().optional(),
  /** The text is plain words with the signs of shared/domain/plan/planText.ts. */
  sections: z.array(z.object({ id: id('section'), heading: z.string(), text: z.string(), part: part.optional() })).readonly(),
});

const approval = z.object({
  version: z.int(),
  approvedBy: z.string(),
  approvedOn: z.string(),
  inForceFrom: z.string(),
  reviewBy: z.string().nullable(),
});

export const planView = z.object({
  id: id('plan'),
  title: z.string(),
  kind,
  alsoCovers: z.array(kind).readonly(),
  /** Which of the six parts of crisis management the newest version has words for (S4-09). */
  parts: z.array(part).readonly(),
  /** The newest version written, and the one in force; null while none has been approved. */
  version: z.int(),
  approved: z.int().nullable(),
  approvedBy: z.string().nullable(),
  approvedOn: z.string().nullable(),
  reviewBy: z.string().nullable(),
  /** Approved, with its day still to come. */
  coming: approval.nullable(),
  hearing: z.object({ version: z.int(), until: z.string().nullable() }).nullable(),
  /** Comments nobody has answered. */
  openComments: z.int(),
  /** Of those who must have read the version in force, how many have; null while none is in force. */
  reading: z.object({ of: z.int(), read: z.int() }).nullable(),
  retired: z.boolean(),
});

const person = z.object({ id: id('contact').nullable(), name: z.string().nullable(), initials: z.string() });

const planId = id('plan');
const version = z.int();
const commentId = id('planComment');
const readers = z.object({ roles: z.array(id('role')).max(500).readonly().nullable(), people: z.array(id('contact')).max(2_000).readonly() });

export const planCommands = {
  'plan.write': command({
    input: z.strictObject({
      planId: planId.optional(),
      basedOn: z.int().optional(),
      title: words(200),
      kind,
      alsoCovers: kinds.optional(),
      sections: z
        .array(
          z.strictObject({ id: id('section').optional(), heading: words(300), text: words(50_000), part: part.optional() }),
        )
        .max(MOST_SECTIONS),
    }),
    output: z.object({ planId, version }),
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/changed-meanwhile', 'plan/title-empty', 'plan/no-sections'],
  }),
  'plan.openHearing': command({
    input: z.strictObject({ planId, version, until: day.optional() }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/version-not-found', 'plan/already-approved', 'plan/already-on-hearing'],
  }),
  'plan.closeHearing': command({
    input: z.strictObject({ planId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/not-on-hearing'],
  }),
  /** Anybody who may read. `from` is for what came by letter or telephone. */
  'plan.comment': command({
    input: z.strictObject({ planId, sectionId: id('section').optional(), text: words(10_000), from: words(200).optional() }),
    output: z.object({ commentId }),
    allowed: everybody,
    refusals: ['plan/not-found', 'plan/not-on-hearing', 'plan/comment-empty'],
  }),
  'plan.withdrawComment': command({
    input: z.strictObject({ commentId }),
    output: nothing,
    allowed: everybody,
    refusals: ['plan/comment-not-found', 'plan/comment-settled', 'plan/comment-of-another'],
  }),
  'plan.settleComment': command({
    input: z.strictObject({ commentId, outcome: z.enum(commentOutcomes), done: words(2_000) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/comment-not-found', 'plan/comment-settled', 'plan/answer-missing'],
  }),
  'plan.reopenComment': command({
    input: z.strictObject({ commentId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/comment-not-found', 'plan/comment-not-settled'],
  }),
  'plan.approve': command({
    input: z.strictObject({
      planId,
      version,
      approvedBy: words(200),
      approvedOn: day,
      /** Where left out: the day it was approved. */
      inForceFrom: day.optional(),
      reviewBy: day.optional(),
    }),
    output: nothing,
    allowed: coordinators,
    refusals: [
      'plan/not-found', 'plan/retired', 'plan/version-not-found', 'plan/already-approved', 'plan/approver-missing',
      'plan/force-before-approval', 'plan/comments-open',
    ],
  }),
  /** The newest approval was a mistake: what was in force before is so again. */
  'plan.withdrawApproval': command({
    input: z.strictObject({ planId, version }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/not-approved'],
  }),
  /** Who must have read it; `roles` null is everybody in the chain of every role. Answers what stood before. */
  'plan.setReaders': command({
    input: z.strictObject({ planId, roles: readers.shape.roles, people: readers.shape.people }),
    output: z.object({ was: readers }),
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/reader-unknown'],
  }),
  /** Whoever sits here has read and understood the version in force. */
  'plan.confirmRead': command({
    input: z.strictObject({ planId, version }),
    output: nothing,
    allowed: everybody,
    refusals: ['plan/not-found', 'plan/retired', 'plan/not-in-force', 'plan/nobody-here', 'plan/already-read'],
  }),
  'plan.takeBackRead': command({
    input: z.strictObject({ planId, version }),
    output: nothing,
    allowed: everybody,
    refusals: ['plan/not-found', 'plan/nobody-here', 'plan/not-read'],
  }),
  /** Somebody who does not use Beredt has signed on paper. */
  'plan.recordRead': command({
    input: z.strictObject({ planId, version, person: id('contact'), on: day }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/not-in-force', 'plan/already-read', 'plan/read-in-future', 'plan/reader-unknown'],
  }),
  'plan.strikeRead': command({
    input: z.strictObject({ planId, version, person: id('contact') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/not-read'],
  }),
  'plan.retire': command({
    input: z.strictObject({ planId, reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/retired', 'plan/reason-missing'],
  }),
  'plan.reinstate': command({
    input: z.strictObject({ planId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['plan/not-found', 'plan/not-retired'],
  }),
} as const;

const mend = z.union([
  z.object({ kind: z.literal('plan') }),
  z.object({ kind: z.literal('section'), id: id('section') }),
  z.object({ kind: z.enum(planTargets).exclude(['plan', 'alertList']), id: z.string() }),
]);

export const planQueries = {
  'plan.all': query({
    input: z.strictObject({}),
    output: z.object({ plans: z.array(planView) }),
    allowed: everybody,
    reads: ['plan', 'role', 'contact'],
  }),
  /** One plan: the version in force, or the newest draft where none is; and every version there has been, newest first. */
  'plan.one': query({
    input: z.strictObject({ planId, version: version.optional() }),
    output: z.object({
      plan: planView.nullable(),
      shown: z.int().nullable(),
      /** How the version shown stands today; only `in-force` may be used. */
      state: z.enum(versionStates).nullable(),
      content: content.nullable(),
      versions: z.array(
        z.object({
          version: z.int(), writtenAt: instant, by: z.string(), state: z.enum(versionStates), approval: approval.nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['plan', 'role', 'contact'],
  }),
  /** What came in on hearing, oldest first, with what was done about each. */
  'plan.comments': query({
    input: z.strictObject({ planId }),
    output: z.object({
      comments: z.array(
        z.object({
          id: commentId,
          version: z.int(),
          sectionId: id('section').nullable(),
          text: z.string(),
          /** Who said it: in words, or whoever sat at the seat. */
          from: z.string().nullable(),
          by: person,
          at: instant,
          settled: z.object({ outcome: z.enum(commentOutcomes), done: z.string(), by: person, at: instant }).nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['plan', 'contact'],
  }),
  /** Who must have read the version in force, and who has: holders, deputies and those named, missing ones too. */
  'plan.readers': query({
    input: z.strictObject({ planId }),
    output: z.object({
      version: z.int().nullable(),
      chosen: readers,
      readers: z.array(
        z.object({
          id: id('contact'),
          name: z.string(),
          initials: z.string(),
          as: z.enum(readerGrounds),
          role: z.string().nullable(),
          /** Has done something in Beredt at some time; false: reach them in another way. */
          active: z.boolean(),
          readAt: instant.nullable(),
          /** Signed on paper on this day. */
          paperOn: z.string().nullable(),
          /** The newest earlier version they have read. */
          earlier: z.int().nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['plan', 'role', 'contact'],
  }),
  /** The plan check: of a version as it stands (the newest when none is named), or of words that are being written. */
  'plan.check': query({
    input: z.strictObject({
      planId: planId.optional(),
      version: version.optional(),
      draft: z.object({
        kind,
        sections: z
          .array(z.object({ id: id('section'), heading: words(300), text: words(50_000), part: part.optional() }))
          .max(MOST_SECTIONS),
      }).optional(),
    }),
    output: z.object({
      hits: z.array(
        z.object({
          rule: z.enum(planRules),
          section: id('section').nullable(),
          mend,
          params: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['plan', 'role', 'contact', 'card', 'risk', 'alertList', 'resource'],
  }),
} as const;

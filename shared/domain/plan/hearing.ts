import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { Id } from '../../kernel/ids.ts';
import type { KnownPlan, PlanId, SectionId } from './plan.ts';

export type PlanCommentId = Id<'planComment'>;

/** What became of a comment. */
export const commentOutcomes = ['taken-in', 'partly', 'not-taken-in'] as const;
export type CommentOutcome = (typeof commentOutcomes)[number];

export const hearingRefusals = [
  'plan/already-on-hearing',
  'plan/not-on-hearing',
  'plan/comment-empty',
  'plan/comment-not-found',
  'plan/comment-settled',
  'plan/comment-not-settled',
  'plan/comment-of-another',
  'plan/answer-missing',
] as const;
type Code = (typeof hearingRefusals)[number] | 'plan/not-found' | 'plan/retired' | 'plan/version-not-found' | 'plan/already-approved';

interface Known {
  readonly plan: KnownPlan | null;
}

/** What a rule must know of a comment. */
export interface KnownComment {
  readonly id: PlanCommentId;
  readonly person: ContactId | null;
  readonly settled: boolean;
  readonly withdrawn: boolean;
}
interface KnownCommented {
  readonly comment: KnownComment | null;
}

/** Sends a draft out for comments. One version at a time is on hearing. */
export function openHearing(
  input: { readonly planId: PlanId; readonly version: number; readonly until?: string | undefined },
  { plan }: Known,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.retired) return refused('plan/retired', { title: plan.title });
  if (input.version < 1 || input.version > plan.version) return refused('plan/version-not-found', { version: input.version });
  if (plan.approved !== null && input.version <= plan.approved) return refused('plan/already-approved', { version: plan.approved });
  if (plan.hearing !== null) return refused('plan/already-on-hearing', { version: plan.hearing });
  return decided(
    null,
    fact('PlanHearingOpened', plan.id, 'workspace', { version: input.version, until: input.until ?? null }),
  );
}

/** No more comments; those that have come stand until each is answered. */
export function closeHearing(input: { readonly planId: PlanId }, { plan }: Known): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.hearing === null) return refused('plan/not-on-hearing');
  return decided(null, fact('PlanHearingClosed', input.planId, 'workspace', { version: plan.hearing }));
}

/** Anybody who may read may comment, on the whole or on one section. */
export function commentPlan(
  input: {
    readonly planId: PlanId;
    readonly sectionId?: SectionId | undefined;
    readonly text: string;
    readonly from?: string | undefined;
  },
  { plan }: Known,
  moment: Moment,
): Decision<{ readonly commentId: PlanCommentId }, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.hearing === null) return refused('plan/not-on-hearing');
  const text = input.text.trim();
  if (text === '') return refused('plan/comment-empty');
  const commentId = moment.newId<'planComment'>();
  const from = input.from?.trim() ?? '';
  return decided(
    { commentId },
    fact('PlanCommented', commentId, 'workspace', {
      planId: plan.id,
      version: plan.hearing,
      sectionId: input.sectionId ?? null,
      text,
      from: from === '' ? null : from,
    }),
  );
}

/** Whoever wrote a comment may take it back while nobody has answered it. */
export function withdrawComment(
  input: { readonly commentId: PlanCommentId },
  { comment }: KnownCommented,
  { actor }: Moment,
): Decision<null, Code> {
  if (comment === null || comment.withdrawn) return refused('plan/comment-not-found');
  if (comment.settled) return refused('plan/comment-settled');
  if (comment.person !== actor.person) return refused('plan/comment-of-another');
  return decided(null, fact('PlanCommentWithdrawn', input.commentId, 'workspace', {}));
}

/** Says what was done with a comment; whoever gave it can see that it was read. */
export function settleComment(
  input: { readonly commentId: PlanCommentId; readonly outcome: CommentOutcome; readonly done: string },
  { comment }: KnownCommented,
): Decision<null, Code> {
  if (comment === null || comment.withdrawn) return refused('plan/comment-not-found');
  if (comment.settled) return refused('plan/comment-settled');
  const done = input.done.trim();
  if (done === '') return refused('plan/answer-missing');
  return decided(null, fact('PlanCommentSettled', input.commentId, 'workspace', { outcome: input.outcome, done }));
}

export function reopenComment(
  input: { readonly commentId: PlanCommentId },
  { comment }: KnownCommented,
): Decision<null, Code> {
  if (comment === null || comment.withdrawn) return refused('plan/comment-not-found');
  if (!comment.settled) return refused('plan/comment-not-settled');
  return decided(null, fact('PlanCommentReopened', input.commentId, 'workspace', {}));
}

import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';
import type { EvaluationId, FindingKind, Perspective, Question } from './evaluation.ts';

/** What is settled before an evaluation begins (S2-01). */
export interface Charter {
  /** To learn, not to place blame; in the municipality's own words. */
  readonly purpose: string;
  readonly leader: Owner;
  /** The time set aside for the work, in minutes. */
  readonly minutesAvailable: number;
  /** Who and what may be drawn on. */
  readonly resources: string;
  /** Who helps with the method. */
  readonly methodSupport: string;
  /** A day, e.g. `2026-12-15`; null when none was set. */
  readonly deadline: string | null;
}

/** What happened, why it made sense at the time, what is learnt. Evidence is lines of the incident's log. */
export interface FindingFields {
  readonly kind: FindingKind;
  readonly title: string | null;
  readonly whatHappened: string;
  readonly whyReasonableThen: string | null;
  readonly whatWeLearn: string | null;
  /** Empty: an assumption, and shown as one. */
  readonly evidence: readonly LogEntryId[];
}

/**
 * Facts of an evaluation and of what is gathered in it; the scope is the incident. The log they look back on is never
 * touched: everything here lies over it.
 */
export interface EvaluationFacts {
  /** `reason`: why it was opened while the incident was still running. */
  EvaluationOpened: Charter & { readonly title: string | null; readonly reason: string | null };
  EvaluationCharterChanged: Partial<Charter>;
  EvaluationDiscarded: { readonly reason: string | null };
  EvaluationRestored: Readonly<Record<never, never>>;
  EvaluationFinished: Readonly<Record<never, never>>;
  EvaluationReopened: { readonly reason: string | null };
  SingleContributorJustified: { readonly reason: string };

  ContributorInvited: {
    readonly evaluationId: EvaluationId;
    readonly perspective: Perspective;
    /** A contact, a role, or a description such as «pårørende til en beboer». */
    readonly who: Owner;
    /** What they were told it is for. */
    readonly purpose: string;
  };
  InvitationDeclined: { readonly reason: string | null };
  InvitationRenewed: Readonly<Record<never, never>>;
  InvitationWithdrawn: Readonly<Record<never, never>>;

  QuestionAdded: { readonly evaluationId: EvaluationId; readonly text: string };
  QuestionRemoved: Readonly<Record<never, never>>;

  ContributionMade: {
    readonly evaluationId: EvaluationId;
    readonly question: Question;
    readonly text: string;
    readonly contributor: Owner;
    readonly perspective: Perspective;
  };
  /** The same contributor's later words on the same question; the earlier stay in the journal. */
  ContributionRevised: { readonly text: string };
  ContributionWithdrawn: Readonly<Record<never, never>>;

  /** `number` is the finding's place in the evaluation, from 1, final the moment it is made. */
  FindingAdded: FindingFields & { readonly evaluationId: EvaluationId; readonly number: number };
  FindingChanged: Partial<FindingFields>;
  FindingWithdrawn: Readonly<Record<never, never>>;
  FindingRestored: Readonly<Record<never, never>>;
}

import type { EvaluationId, FindingId } from '../evaluation/evaluation.ts';
import type { Owner } from '../owner.ts';
import type { learningTargets, LearningState } from './learningPoint.ts';

/** What is to be changed: one of the things Beredt keeps (with its id), or described in words. */
export interface LearningTarget {
  readonly kind: (typeof learningTargets)[number];
  readonly id: string | null;
  readonly description: string;
}

/** What a learning point says. */
export interface LearningPointFields {
  readonly text: string;
  readonly target: LearningTarget;
  readonly owner: Owner;
  /** A day, e.g. `2027-02-01`. */
  readonly dueOn: string;
  /** Who must have read it. */
  readonly recipients: readonly Owner[];
}

/** Facts whose subject is a learning point; the scope is the incident it was learnt from. */
export interface LearningPointFacts {
  LearningPointAdded: LearningPointFields & {
    readonly evaluationId: EvaluationId | null;
    readonly findingId: FindingId | null;
  };
  LearningPointChanged: Partial<LearningPointFields>;
  LearningPointAcknowledged: { readonly recipient: Owner };
  LearningPointAcknowledgementTakenBack: { readonly recipient: Owner };
  LearningPointStateSet: { readonly state: LearningState; readonly note: string | null };
  /** The change has had the effect that was wanted; only this and a rejection close a learning point. */
  LearningPointVerified: {
    readonly text: string;
    /** What was changed; missing in what was verified before it was asked for. */
    readonly changed?: string;
  };
  LearningPointRejected: { readonly reason: string };
  LearningPointReopened: { readonly reason: string | null };
}

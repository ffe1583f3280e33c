import type { Owner } from '../owner.ts';
import type { CriterionId } from './criteria.ts';

/** How a criterion stands. `unknown`: nobody has judged it, and nothing recorded can tell. */
export const standings = ['met', 'partly', 'missing', 'unknown'] as const;
export type Standing = (typeof standings)[number];
/** What a person may claim. */
export const claimable = ['met', 'partly', 'missing'] as const satisfies readonly Standing[];
export type Claimed = (typeof claimable)[number];

/** What evidence may be tied by hand. A `document` is something outside Beredt, told in words, with its date. */
export const tiedKinds = ['plan', 'card', 'alertList', 'hazardEvent', 'incident', 'evaluation', 'activity', 'document'] as const;
export type TiedKind = (typeof tiedKinds)[number];

export interface Tie {
  readonly kind: TiedKind;
  /** Null for a document. */
  readonly id: string | null;
  /** What and where it is; only a document has words of its own. */
  readonly words: string;
  /** The date of a document; null where nobody knows, and for what Beredt keeps. */
  readonly on: string | null;
}

export const MAX_TIES = 50;

/** What a person has said of a criterion: fields that nobody has said anything about stand as they were. */
export interface AssessmentFields {
  /** Null: nobody has judged it, or the judgement was taken back. */
  readonly standing: Claimed | null;
  /** The day it was judged; null while nobody has. */
  readonly judgedOn: string | null;
  /** The reason, or the answer to a question. */
  readonly text: string;
  /** When it is to be judged anew; null: after the interval. */
  readonly nextOn: string | null;
  readonly owner: Owner | null;
  readonly ties: readonly Tie[];
}

export const NOTHING_SAID: AssessmentFields = { standing: null, judgedOn: null, text: '', nextOn: null, owner: null, ties: [] };

/** What a rule must know of a criterion that a command points at. */
export interface KnownAssessment extends AssessmentFields {
  readonly id: CriterionId;
}

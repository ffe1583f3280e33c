import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { IncidentId } from '../incident/incident.ts';
import { sameOwner, type Owner } from '../owner.ts';
import type { Charter, FindingFields } from './facts.ts';

export type EvaluationId = Id<'evaluation'>;
export type InvitationId = Id<'invitation'>;
export type QuestionId = Id<'question'>;
export type ContributionId = Id<'contribution'>;
export type FindingId = Id<'finding'>;

/** Whose eyes the incident was seen with (S2-02). */
export const perspectives = ['staff', 'leader', 'user', 'next-of-kin', 'other'] as const;
export type Perspective = (typeof perspectives)[number];

/** The municipal template's four, always first (S0-30, A5-01). */
export const municipalQuestions = ['plans-worked', 'plans-gaps', 'key-parties', 'communication'] as const;
/** The system perspective: parts a report must have, also when nobody has written in them (S2-04, A9-05). */
export const systemQuestions = ['framework', 'organisation', 'process', 'technology', 'goes-well'] as const;
export const fixedQuestions = [...municipalQuestions, ...systemQuestions] as const;
export type FixedQuestion = (typeof fixedQuestions)[number];
/** One of the fixed questions, or one that was added to this evaluation. */
export type Question = FixedQuestion | QuestionId;

export const findingKinds = ['deviation', 'positive'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One person's account is not an evaluation (SC-25). */
export const NEEDED_CONTRIBUTORS = 2;

export interface KnownInvitation {
  readonly id: InvitationId;
  readonly perspective: Perspective;
  readonly who: Owner;
  readonly declined: boolean;
  readonly withdrawn: boolean;
}

export interface KnownContribution {
  readonly id: ContributionId;
  readonly question: Question;
  readonly text: string;
  readonly contributor: Owner;
  readonly withdrawn: boolean;
}

export interface KnownFinding extends FindingFields {
  readonly id: FindingId;
  readonly number: number;
  readonly withdrawn: boolean;
}

/** What a rule must know of an evaluation that a command points at. */
export interface KnownEvaluation {
  readonly id: EvaluationId;
  readonly incidentId: IncidentId;
  /** Null for the main evaluation; a partial one (e.g. of the information work) has a title of its own. */
  readonly title: string | null;
  readonly charter: Charter;
  readonly finishedAt: Instant | null;
  readonly discarded: boolean;
  /** Why fewer than two have contributed; null until somebody has said it. */
  readonly singleContributorReason: string | null;
  readonly invitations: readonly KnownInvitation[];
  readonly questions: readonly { readonly id: QuestionId; readonly removed: boolean }[];
  readonly contributions: readonly KnownContribution[];
  readonly findings: readonly KnownFinding[];
}

/** Everybody whose words stand in the evaluation, each once. */
export function contributorsOf(
  contributions: readonly Pick<KnownContribution, 'contributor' | 'withdrawn'>[],
): readonly Owner[] {
  const found: Owner[] = [];
  for (const { contributor, withdrawn } of contributions) {
    if (!withdrawn && !found.some((one) => sameOwner(one, contributor))) found.push(contributor);
  }
  return found;
}

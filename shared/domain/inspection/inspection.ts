import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';
import type { CriterionId } from '../readiness/criteria.ts';

export type InspectionFindingId = Id<'inspectionFinding'>;

/** A breach of a rule (avvik), or something that should be better (merknad). */
export const findingKinds = ['deviation', 'remark'] as const;
export type InspectionFindingKind = (typeof findingKinds)[number];

/** What inspections find fault with, most often: the register is filtered by these (A1-05). */
export const findingTopics = ['analysis', 'measures', 'plans', 'management', 'governance'] as const;
export type InspectionFindingTopic = (typeof findingTopics)[number];

/** What an inspection (tilsyn) found, and by when it is to be put right. */
export interface InspectionFindingFields {
  readonly kind: InspectionFindingKind;
  readonly topic: InspectionFindingTopic;
  readonly text: string;
  readonly legalBasis: string;
  /** Who inspected. */
  readonly by: string;
  readonly foundOn: string;
  readonly dueOn: string;
  readonly owner: Owner | null;
  readonly criterionId: CriterionId | null;
}

/** What a rule must know of a finding that a command points at. */
export interface KnownInspectionFinding extends InspectionFindingFields {
  readonly id: InspectionFindingId;
  readonly closedOn: string | null;
  readonly withdrawn: boolean;
}

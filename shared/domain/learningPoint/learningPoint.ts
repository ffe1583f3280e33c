import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';
import { sameOwner, type Owner } from '../owner.ts';
import type { LearningPointFields } from './facts.ts';

export type LearningPointId = Id<'learningPoint'>;

/** What is to be changed, so that the learning outlives the people who learnt it (S0-31). */
export const learningTargets = ['plan', 'ros', 'card', 'routine', 'list', 'role'] as const;

/** What Beredt keeps none of: the change is told in words alone. Everything else can be pointed at. */
export const unkeptTargets: readonly (typeof learningTargets)[number][] = ['routine'];

/** The improvement wheel (A5-08): tried before it becomes the standard. */
export const learningStates = ['proposed', 'trial', 'evaluated', 'standard'] as const;
export type LearningState = (typeof learningStates)[number];

/** What a rule must know of a learning point that a command points at. */
export interface KnownLearningPoint extends LearningPointFields {
  readonly id: LearningPointId;
  readonly incidentId: IncidentId;
  readonly state: LearningState;
  /** Null while it is open. */
  readonly closed: 'verified' | 'rejected' | null;
  /** The recipients who have said that they have read it. */
  readonly acknowledged: readonly Owner[];
}

/** An owner as a key: equal for the same owner and for no other. */
export function ownerKey(owner: Owner): string {
  return owner.kind === 'name' ? `name:${owner.name}` : `${owner.kind}:${owner.id}`;
}

/** Each once, in the order they were named. */
export function eachOnce(owners: readonly Owner[]): readonly Owner[] {
  return owners.filter((owner, at) => owners.findIndex((other) => sameOwner(other, owner)) === at);
}

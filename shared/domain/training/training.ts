import type { Id } from '../../kernel/ids.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';

export type TrainingId = Id<'training'>;

/** Having learnt it and having done it are two things, each with its own criterion (GN-5.5, GN-5.6). */
export const trainingKinds = ['training', 'exercise'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** What a rule must know of a record that a command points at. */
export interface KnownTraining {
  readonly id: TrainingId;
  readonly struck: boolean;
}

/** What one person has learnt or taken part in, on a day. */
export interface TrainingFields {
  readonly person: ContactId;
  readonly kind: TrainingKind;
  readonly on: string;
  readonly what: string;
  /** The exercise it was, where that was run in Beredt. */
  readonly incidentId: IncidentId | null;
}

export const MAX_PEOPLE_AT_ONCE = 200;

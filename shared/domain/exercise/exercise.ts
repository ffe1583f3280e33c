import type { Id } from '../../kernel/ids.ts';
import type { ActivityId } from '../activity/activity.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';
import type { TrainingId } from '../training/training.ts';

export type ExerciseId = Id<'exercise'>;
export type InjectId = Id<'inject'>;

/** An exercise is made of something: an unwanted event of the risk analysis, or an incident of one's own. */
export const exerciseBases = ['hazardEvent', 'incident'] as const;
export interface ExerciseBasis {
  readonly kind: (typeof exerciseBases)[number];
  readonly id: string;
}

/** Something the exercise staff tells the team at a time, as if it came from somebody. */
export interface Inject {
  readonly id: InjectId;
  /** After the start. */
  readonly atMinutes: number;
  /** Whom it seems to come from; empty where nobody says. */
  readonly from: string;
  readonly text: string;
}

export interface ExerciseFields {
  readonly title: string;
  /** What is to be learnt or proved. */
  readonly goal: string;
  readonly scenario: string;
  readonly basis: ExerciseBasis;
  /** The day it is planned for. */
  readonly on: string;
  readonly participants: readonly ContactId[];
  /** Who looks on and writes down what they see. */
  readonly observers: readonly ContactId[];
  readonly injects: readonly Inject[];
  /** The overall plan is what is exercised: its interval begins anew (GN-6.2). */
  readonly isOfPlan: boolean;
}

/** What carrying it out wrote elsewhere: enough to take it back. */
export interface ExerciseOutcome {
  readonly on: string;
  readonly trainings: readonly TrainingId[];
  /** The date in the year that was held; null where the overall plan was not what was exercised. */
  readonly activity: { readonly id: ActivityId; readonly isNew: boolean } | null;
}

/** What a rule must know of an exercise. */
export interface KnownExercise extends ExerciseFields {
  readonly id: ExerciseId;
  /** The marked exercise incident it runs in; null until it is started. */
  readonly incidentId: IncidentId | null;
  /** Injects that were given, each with its line in the exercise's log. */
  readonly given: ReadonlyMap<InjectId, LogEntryId>;
  readonly outcome: ExerciseOutcome | null;
  readonly dropped: boolean;
}

export const exerciseStates = ['planned', 'running', 'closed', 'completed'] as const;
export type ExerciseState = (typeof exerciseStates)[number];

export const MAX_INJECTS = 200;
export const MAX_INJECT_MINUTES = 7 * 24 * 60;

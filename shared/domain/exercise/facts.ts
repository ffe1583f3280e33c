import type { IncidentId } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';
import type { ExerciseFields, ExerciseOutcome, InjectId } from './exercise.ts';

/** Facts whose subject is an exercise that is planned. What happens in it is in its own incident, marked as an exercise. */
export interface ExerciseFacts {
  ExercisePlanned: ExerciseFields;
  ExerciseChanged: Partial<ExerciseFields>;
  ExerciseStarted: { readonly incidentId: IncidentId };
  InjectGiven: { readonly injectId: InjectId; readonly entryId: LogEntryId };
  InjectTakenBack: { readonly injectId: InjectId };
  ExerciseCompleted: ExerciseOutcome;
  ExerciseCompletionUndone: Record<never, never>;
  ExerciseDropped: Record<never, never>;
  ExerciseRestored: Record<never, never>;
}

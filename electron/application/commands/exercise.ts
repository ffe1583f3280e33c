import type { exerciseCommands } from '../../../shared/contract/topics/exercise.ts';
import type { ExerciseBasis, ExerciseId, InjectId } from '../../../shared/domain/exercise/exercise.ts';
import { changeExercise, dropExercise, planExercise, restoreExercise } from '../../../shared/domain/exercise/plan.ts';
import { completeExercise, giveInject, startExercise, takeInjectBack, undoCompletion } from '../../../shared/domain/exercise/run.ts';
import { activityAfter, knownActivity } from '../../queries/activities.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { entryOfInject, hasExerciseBasis, knownExercise, plannedPlanExercise } from '../../queries/exercises.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog, knownLogEntry } from '../../queries/logEntries.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { exerciseId }: { readonly exerciseId: ExerciseId }) => ({ exercise: knownExercise(read, exerciseId) });

const world = (read: Reader) => ({
  registered: peopleIn(read),
  hasBasis: (basis: ExerciseBasis) => hasExerciseBasis(read, basis),
});

function running(read: Reader, input: { readonly exerciseId: ExerciseId }) {
  const { exercise } = about(read, input);
  const incidentId = exercise?.incidentId ?? null;
  return {
    exercise,
    incident: incidentId === null ? null : knownIncident(read, incidentId),
    // One that was not started is refused before its log is asked for.
    log: incidentId === null ? { letter: '', next: 1 } : knownLog(read, incidentId),
  };
}

function withLine(read: Reader, input: { readonly exerciseId: ExerciseId; readonly injectId: InjectId }) {
  const known = running(read, input);
  const entryId = entryOfInject(known.exercise, input.injectId);
  return { ...known, entry: entryId === null ? null : knownLogEntry(read, entryId) };
}

function completed(read: Reader, input: { readonly exerciseId: ExerciseId }) {
  const { exercise } = about(read, input);
  const activityId = exercise?.outcome?.activity?.id ?? null;
  return {
    exercise,
    activity: activityId === null ? null : knownActivity(read, activityId),
    next: activityId === null ? null : activityAfter(read, activityId),
  };
}

export const exerciseHandlers: CommandHandlers<keyof typeof exerciseCommands> = {
  'exercise.plan': handler(world, planExercise),
  'exercise.change': handler((read, input) => ({ ...world(read), ...about(read, input) }), changeExercise),
  'exercise.drop': handler(about, dropExercise),
  'exercise.restore': handler(about, restoreExercise),
  'exercise.start': handler(about, startExercise),
  'exercise.giveInject': handler(running, giveInject),
  'exercise.takeInjectBack': handler(withLine, takeInjectBack),
  'exercise.complete': handler((read, input) => ({ ...running(read, input), planned: plannedPlanExercise(read) }), completeExercise),
  'exercise.undoCompletion': handler(completed, undoCompletion),
};

import { osloDay } from '../../kernel/osloDay.ts';
import type { KnownActivity } from '../activity/activity.ts';
import { dropActivity, holdActivity, planActivity, undoHolding } from '../activity/decide.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident, startIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { withdrawEntry } from '../log/decide.ts';
import type { KnownLogEntry } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { ExerciseId, ExerciseOutcome, InjectId } from './exercise.ts';
import type { AboutExercise } from './plan.ts';
import type { ExerciseCode } from './refusals.ts';

type Code = ExerciseCode | 'incident/not-found' | 'incident/closed';

/** Starts it: an incident of its own, marked as an exercise from the first line and kept apart from the real ones. */
export function startExercise(
  _input: { readonly exerciseId: ExerciseId },
  { exercise }: AboutExercise,
  moment: Moment,
): Decision<{ readonly incidentId: IncidentId }, Code> {
  if (exercise === null || exercise.dropped) return refused('exercise/not-found');
  if (exercise.incidentId !== null) return refused('exercise/started');
  const started = startIncident({ kind: 'exercise', title: exercise.title }, null, moment);
  if (!started.ok) return refused('exercise/not-found');
  const { incidentId } = started.value.value;
  return decided({ incidentId }, ...started.value.facts, fact('ExerciseStarted', exercise.id, 'workspace', { incidentId }));
}

interface KnownRunning extends AboutExercise {
  readonly incident: KnownIncident | null;
}

/** Gives an inject: one line in the exercise's log, as if it came from whom it says. */
export function giveInject(
  input: { readonly exerciseId: ExerciseId; readonly injectId: InjectId },
  { exercise, incident, log }: KnownRunning & { readonly log: KnownLog },
  moment: Moment,
): Decision<{ readonly number: string }, Code> {
  if (exercise === null) return refused('exercise/not-found');
  if (exercise.incidentId === null) return refused('exercise/not-started');
  const shut = openIncident(incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const inject = exercise.injects.find(({ id }) => id === input.injectId);
  if (inject === undefined) return refused('exercise/inject-not-found');
  if (exercise.given.has(inject.id)) return refused('exercise/inject-given');
  const entryId = moment.newId<'logEntry'>();
  const line = logFact(moment, log, exercise.incidentId, {
    entryId, kind: 'message-in', text: inject.text, source: inject.from === '' ? null : inject.from,
  });
  return decided({ number: line.data.number }, line, fact('InjectGiven', exercise.id, 'workspace', { injectId: inject.id, entryId }));
}

/** It was given too early: its line is withdrawn, and it can be given again. */
export function takeInjectBack(
  input: { readonly exerciseId: ExerciseId; readonly injectId: InjectId },
  known: KnownRunning & { readonly entry: KnownLogEntry | null },
): Decision<null, Code> {
  const { exercise, incident } = known;
  if (exercise === null) return refused('exercise/not-found');
  if (!exercise.given.has(input.injectId)) return refused('exercise/inject-not-given');
  const shut = openIncident(incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const entryId = exercise.given.get(input.injectId);
  const line = entryId === undefined ? null : withdrawEntry({ entryId }, known);
  return decided(
    null,
    fact('InjectTakenBack', exercise.id, 'workspace', { injectId: input.injectId }),
    ...(line?.ok === true ? line.value.facts : []),
  );
}

/**
 * It was held: everybody who took part has exercised, and where the overall plan was what was exercised its interval
 * begins anew from this day. The incident must be closed; its evaluation goes on by itself.
 */
export function completeExercise(
  _input: { readonly exerciseId: ExerciseId },
  { exercise, incident, planned }: KnownRunning & { readonly planned: KnownActivity | null },
  moment: Moment,
): Decision<null, Code> {
  if (exercise === null) return refused('exercise/not-found');
  if (exercise.outcome !== null) return refused('exercise/completed');
  if (incident === null) return refused('exercise/not-started');
  if (incident.closedAt === null) return refused('exercise/not-closed');
  if (exercise.participants.length === 0) return refused('exercise/nobody-took-part');
  const on = osloDay(incident.closedAt);
  const trainings = exercise.participants.map((person) => ({ person, id: moment.newId<'training'>() }));
  const records = trainings.map(({ person, id }) =>
    fact('TrainingRecorded', id, 'workspace', { person, kind: 'exercise', on, what: exercise.title, incidentId: incident.id }),
  );
  const year = exercise.isOfPlan ? heldInYear(exercise.title, on, planned, moment) : { activity: null, facts: [] };
  return decided(
    null,
    ...records,
    ...year.facts,
    fact('ExerciseCompleted', exercise.id, 'workspace', { on, trainings: trainings.map(({ id }) => id), activity: year.activity }),
  );
}

/** The date in the year that this was: the one that was planned, else one that is written in afterwards. */
function heldInYear(
  title: string,
  on: string,
  planned: KnownActivity | null,
  moment: Moment,
): { readonly activity: ExerciseOutcome['activity']; readonly facts: readonly NewFact[] } {
  const hold = (activity: KnownActivity): readonly NewFact[] => {
    const held = holdActivity({ activityId: activity.id, on, outcome: title }, { activity }, moment);
    return held.ok ? held.value.facts : [];
  };
  if (planned !== null) return { activity: { id: planned.id, isNew: false }, facts: hold(planned) };
  const made = planActivity({ kind: 'plan-exercise', title, on }, {}, moment);
  if (!made.ok) return { activity: null, facts: [] };
  const { activityId: id } = made.value.value;
  const written: KnownActivity = {
    id, kind: 'plan-exercise', title, on, everyMonths: null, owner: null, note: '', heldOn: null, dropped: false,
  };
  return { activity: { id, isNew: true }, facts: [...made.value.facts, ...hold(written)] };
}

/** Takes that back: the records of taking part, and the date in the year. */
export function undoCompletion(
  _input: { readonly exerciseId: ExerciseId },
  { exercise, activity, next }: AboutExercise & { readonly activity: KnownActivity | null; readonly next: KnownActivity | null },
): Decision<null, Code> {
  if (exercise === null) return refused('exercise/not-found');
  const { outcome } = exercise;
  if (outcome === null) return refused('exercise/not-completed');
  const unheld = activity === null || activity.heldOn === null ? null : undoHolding({ activityId: activity.id }, { activity, next });
  const dropped = activity === null || outcome.activity?.isNew !== true ? null : dropActivity({ activityId: activity.id }, { activity });
  return decided(
    null,
    ...outcome.trainings.map((id) => fact('TrainingStruck', id, 'workspace', {})),
    ...(unheld?.ok === true ? unheld.value.facts : []),
    ...(dropped?.ok === true ? dropped.value.facts : []),
    fact('ExerciseCompletionUndone', exercise.id, 'workspace', {}),
  );
}

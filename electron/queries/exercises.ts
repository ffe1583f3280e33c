import type { QueryOutput } from '../../shared/contract/api.ts';
import type { KnownActivity } from '../../shared/domain/activity/activity.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type {
  ExerciseBasis, ExerciseId, ExerciseOutcome, ExerciseState, Inject, InjectId, KnownExercise,
} from '../../shared/domain/exercise/exercise.ts';
import type { LogEntryId } from '../../shared/domain/log/log.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownActivity } from './activities.ts';

type ExerciseView = QueryOutput<'exercise.all'>['exercises'][number];

interface ExerciseRow {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly scenario: string;
  readonly basis: string;
  readonly planned_on: string;
  readonly participants: string;
  readonly observers: string;
  readonly injects: string;
  readonly of_plan: number;
  readonly incident_id: string | null;
  readonly outcome: string | null;
  readonly dropped: number;
}

interface GivenRow {
  readonly id: string;
  readonly entry_id: string;
  readonly number: string | null;
  readonly occurred_at: Instant | null;
}

function givenIn(read: Reader, exerciseId: string): readonly GivenRow[] {
  return read.all<GivenRow>(
    `SELECT i.id, i.entry_id, e.number, e.occurred_at FROM exercise_inject i LEFT JOIN log_entry e ON e.id = i.entry_id
     WHERE i.exercise_id = ? AND i.entry_id IS NOT NULL`,
    exerciseId,
  );
}

/** What the rules need to know of an exercise; null when there is none of that id. */
export function knownExercise(read: Reader, exerciseId: ExerciseId): KnownExercise | null {
  const row = read.one<ExerciseRow>('SELECT * FROM exercise WHERE id = ? AND title IS NOT NULL', exerciseId);
  if (row === undefined) return null;
  return {
    id: exerciseId,
    title: row.title,
    goal: row.goal,
    scenario: row.scenario,
    basis: JSON.parse(row.basis) as ExerciseBasis,
    on: row.planned_on,
    participants: JSON.parse(row.participants) as ContactId[],
    observers: JSON.parse(row.observers) as ContactId[],
    injects: JSON.parse(row.injects) as Inject[],
    isOfPlan: row.of_plan === 1,
    incidentId: row.incident_id === null ? null : asId(row.incident_id),
    given: new Map(givenIn(read, exerciseId).map(({ id, entry_id: entryId }) => [asId<'inject'>(id), asId<'logEntry'>(entryId)])),
    outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as ExerciseOutcome),
    dropped: row.dropped === 1,
  };
}

/** The line that an inject became; null while it was not given. */
export function entryOfInject(exercise: KnownExercise | null, injectId: InjectId): LogEntryId | null {
  return exercise?.given.get(injectId) ?? null;
}

/** Whether what an exercise is made of is there. */
export function hasExerciseBasis(read: Reader, { kind, id }: ExerciseBasis): boolean {
  const table = kind === 'incident' ? 'incident WHERE kind IS NOT NULL' : 'hazard_event WHERE title IS NOT NULL AND retired = 0';
  return read.one(`SELECT 1 AS yes FROM ${table} AND id = ?`, id) !== undefined;
}

/** The exercise of the overall plan that stands first in the year and has not been held. */
export function plannedPlanExercise(read: Reader): KnownActivity | null {
  const row = read.one<{ id: string }>(
    `SELECT id FROM activity WHERE kind = 'plan-exercise' AND dropped = 0 AND held_on IS NULL AND title IS NOT NULL
     ORDER BY planned_on, id LIMIT 1`,
  );
  return row === undefined ? null : knownActivity(read, asId(row.id));
}

function stateOf(row: ExerciseRow, closedAt: Instant | null): ExerciseState {
  if (row.outcome !== null) return 'completed';
  if (row.incident_id === null) return 'planned';
  return closedAt === null ? 'running' : 'closed';
}

function basisTitle(read: Reader, { kind, id }: ExerciseBasis): string | null {
  const table = kind === 'incident' ? 'incident' : 'hazard_event';
  return read.one<{ title: string | null }>(`SELECT title FROM ${table} WHERE id = ?`, id)?.title ?? null;
}

function peopleNamed(read: Reader, ids: string): ExerciseView['participants'] {
  const rows = read.all<{ id: string; name: string | null }>(
    'SELECT c.id, c.name FROM json_each(?) j JOIN contact c ON c.id = j.value ORDER BY j.key',
    ids,
  );
  return rows.map(({ id, name }) => ({ id: asId(id), name: name ?? '' }));
}

/** Every exercise; see the contract. */
export function allExercises(read: Reader): QueryOutput<'exercise.all'> {
  const rows = read.all<ExerciseRow>(
    `SELECT * FROM exercise WHERE title IS NOT NULL AND dropped = 0
     ORDER BY outcome IS NOT NULL, CASE WHEN outcome IS NULL THEN planned_on END, planned_on DESC, id`,
  );
  return { exercises: rows.map((row) => viewOf(read, row)) };
}

function viewOf(read: Reader, row: ExerciseRow): ExerciseView {
  const incident =
    row.incident_id === null
      ? undefined
      : read.one<{ started_at: Instant; closed_at: Instant | null }>('SELECT started_at, closed_at FROM incident WHERE id = ?', row.incident_id);
  const evaluation =
    row.incident_id === null
      ? undefined
      : read.one<{ id: string }>('SELECT id FROM evaluation WHERE incident_id = ? AND discarded = 0 ORDER BY born LIMIT 1', row.incident_id);
  const given = new Map(givenIn(read, row.id).map((one) => [one.id, one]));
  const basis = JSON.parse(row.basis) as ExerciseBasis;
  const outcome = row.outcome === null ? null : (JSON.parse(row.outcome) as ExerciseOutcome);
  return {
    id: asId(row.id),
    title: row.title,
    goal: row.goal,
    scenario: row.scenario,
    basis: { ...basis, title: basisTitle(read, basis) },
    on: row.planned_on,
    participants: peopleNamed(read, row.participants),
    observers: peopleNamed(read, row.observers),
    injects: (JSON.parse(row.injects) as Inject[]).map((inject) => {
      const line = given.get(inject.id);
      const { number, occurred_at: at } = line ?? { number: null, occurred_at: null };
      return { ...inject, given: number === null || at === null ? null : { at, number } };
    }),
    isOfPlan: row.of_plan === 1,
    state: stateOf(row, incident?.closed_at ?? null),
    incident:
      row.incident_id === null || incident === undefined
        ? null
        : { id: asId(row.incident_id), startedAt: incident.started_at, closedAt: incident.closed_at },
    evaluationId: evaluation === undefined ? null : asId(evaluation.id),
    completedOn: outcome?.on ?? null,
  };
}

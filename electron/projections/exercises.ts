import type { ExerciseFields } from '../../shared/domain/exercise/exercise.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<ExerciseFields>): Record<string, FieldValue> {
  const { title, goal, scenario, basis, on, participants, observers, injects, isOfPlan } = fields;
  return {
    ...(title === undefined ? {} : { title }),
    ...(goal === undefined ? {} : { goal }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(basis === undefined ? {} : { basis: JSON.stringify(basis) }),
    ...(on === undefined ? {} : { planned_on: on }),
    ...(participants === undefined ? {} : { participants: JSON.stringify(participants) }),
    ...(observers === undefined ? {} : { observers: JSON.stringify(observers) }),
    ...(injects === undefined ? {} : { injects: JSON.stringify(injects) }),
    ...(isOfPlan === undefined ? {} : { of_plan: isOfPlan ? 1 : 0 }),
  };
}

/** Exercises as they are planned, which incident each ran in, and what was given in it. */
export const exercises: Projection = {
  name: 'exercises',
  version: 1,
  tables: ['exercise', 'exercise_inject'],
  schema: `
    CREATE TABLE exercise (
      id           TEXT PRIMARY KEY,
      title        TEXT,
      goal         TEXT NOT NULL DEFAULT '',
      scenario     TEXT NOT NULL DEFAULT '',
      basis        TEXT NOT NULL DEFAULT '{"kind":"hazardEvent","id":""}',
      planned_on   TEXT NOT NULL DEFAULT '',
      participants TEXT NOT NULL DEFAULT '[]',
      observers    TEXT NOT NULL DEFAULT '[]',
      injects      TEXT NOT NULL DEFAULT '[]',
      of_plan      INTEGER NOT NULL DEFAULT 0,
      incident_id  TEXT,
      outcome      TEXT,
      dropped      INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE exercise_inject (
      id          TEXT PRIMARY KEY,
      exercise_id TEXT,
      -- null once it was taken back
      entry_id    TEXT
    ) STRICT;
    CREATE INDEX exercise_inject_of ON exercise_inject (exercise_id)`,
  on: {
    ExercisePlanned: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, columnsOf(fact.data));
    },
    ExerciseChanged: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, columnsOf(fact.data));
    },
    ExerciseStarted: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, { incident_id: fact.data.incidentId });
    },
    InjectGiven: (tx, fact) => {
      const { injectId, entryId } = fact.data;
      writeFields(tx, fact, 'exercise_inject', injectId, { exercise_id: fact.subject, entry_id: entryId });
    },
    InjectTakenBack: (tx, fact) => {
      writeFields(tx, fact, 'exercise_inject', fact.data.injectId, { exercise_id: fact.subject, entry_id: null });
    },
    ExerciseCompleted: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, { outcome: JSON.stringify(fact.data) });
    },
    ExerciseCompletionUndone: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, { outcome: null });
    },
    ExerciseDropped: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, { dropped: 1 });
    },
    ExerciseRestored: (tx, fact) => {
      writeFields(tx, fact, 'exercise', fact.subject, { dropped: 0 });
    },
  },
};

import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Who has been trained and exercised, in what and when. */
export const trainings: Projection = {
  name: 'trainings',
  version: 1,
  tables: ['training'],
  schema: `
    CREATE TABLE training (
      id          TEXT PRIMARY KEY,
      person      TEXT,
      kind        TEXT,
      held_on     TEXT,
      what        TEXT,
      incident_id TEXT,
      struck      INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX training_of_person ON training (person, struck, kind, held_on)`,
  on: {
    TrainingRecorded: (tx, fact) => {
      const { person, kind, on, what, incidentId } = fact.data;
      writeFields(tx, fact, 'training', fact.subject, { person, kind, held_on: on, what, incident_id: incidentId });
    },
    TrainingStruck: (tx, fact) => {
      writeFields(tx, fact, 'training', fact.subject, { struck: 1 });
    },
    TrainingRestored: (tx, fact) => {
      writeFields(tx, fact, 'training', fact.subject, { struck: 0 });
    },
  },
};

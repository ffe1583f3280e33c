import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Groups of people who may have been struck in an incident. */
export const exposedGroups: Projection = {
  name: 'exposedGroups',
  version: 1,
  tables: ['exposed_group'],
  schema: `
    CREATE TABLE exposed_group (
      id            TEXT PRIMARY KEY,
      incident_id   TEXT,
      name          TEXT,
      size          INTEGER,
      ages          TEXT NOT NULL DEFAULT '',
      vulnerability TEXT NOT NULL DEFAULT 'ordinary',
      note          TEXT NOT NULL DEFAULT '',
      followed      INTEGER NOT NULL DEFAULT 0,
      withdrawn     INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX exposed_group_of_incident ON exposed_group (incident_id);`,
  on: {
    ExposedGroupNoted: (tx, fact) => {
      writeFields(tx, fact, 'exposed_group', fact.subject, { incident_id: fact.scope, ...fact.data });
    },
    ExposedGroupChanged: (tx, fact) => {
      writeFields(tx, fact, 'exposed_group', fact.subject, { ...fact.data });
    },
    ExposedGroupWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'exposed_group', fact.subject, { withdrawn: 1 });
    },
    ExposedGroupRestored: (tx, fact) => {
      writeFields(tx, fact, 'exposed_group', fact.subject, { withdrawn: 0 });
    },
  },
};

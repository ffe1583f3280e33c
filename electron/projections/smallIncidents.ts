import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** The three fields of small everyday incidents; the rest of them stands where every incident's does. */
export const smallIncidents: Projection = {
  name: 'smallIncidents',
  version: 1,
  tables: ['small_incident'],
  schema: `
    CREATE TABLE small_incident (
      id          TEXT PRIMARY KEY,
      what        TEXT,
      place       TEXT,
      done        TEXT,
      person      TEXT,
      raised_line INTEGER,
      withdrawn   INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    SmallIncidentNoted: (tx, fact) => {
      const { what, place, done } = fact.data;
      writeFields(tx, fact, 'small_incident', fact.subject, { what, place, done, person: fact.header.actor.person });
    },
    SmallIncidentChanged: (tx, fact) => {
      writeFields(tx, fact, 'small_incident', fact.subject, { ...fact.data });
    },
    SmallIncidentWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'small_incident', fact.subject, { withdrawn: 1 });
    },
    SmallIncidentRestored: (tx, fact) => {
      writeFields(tx, fact, 'small_incident', fact.subject, { withdrawn: 0 });
    },
    SmallIncidentRaised: (tx, fact) => {
      writeFields(tx, fact, 'small_incident', fact.subject, { raised_line: fact.data.line });
    },
    SmallIncidentLowered: (tx, fact) => {
      writeFields(tx, fact, 'small_incident', fact.subject, { raised_line: null });
    },
  },
};

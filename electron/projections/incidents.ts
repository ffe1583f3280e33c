import { writeFields } from './registers.ts';
import type { Projection } from './projection.ts';

/** Incidents and exercises: what they are called, how serious, open or closed. */
export const incidents: Projection = {
  name: 'incidents',
  version: 2,
  tables: ['incident'],
  schema: `
    CREATE TABLE incident (
      id            TEXT PRIMARY KEY,
      kind          TEXT,
      started_at    TEXT,
      title         TEXT,
      type          TEXT NOT NULL DEFAULT 'unknown',
      level         INTEGER,
      residents     TEXT,
      residents_at  TEXT,
      closed_at     TEXT,
      closed_reason TEXT
    ) STRICT`,
  on: {
    IncidentStarted: (tx, fact) => {
      const { kind, startedAt, title } = fact.data;
      writeFields(tx, fact, 'incident', fact.subject, { kind, started_at: startedAt, title });
    },
    IncidentDescribed: (tx, fact) => {
      const { title, type, level } = fact.data;
      writeFields(tx, fact, 'incident', fact.subject, {
        ...(title === undefined ? {} : { title }),
        ...(type === undefined ? {} : { type }),
        ...(level === undefined ? {} : { level }),
      });
    },
    ResidentsAnswered: (tx, fact) => {
      writeFields(tx, fact, 'incident', fact.subject, { residents: fact.data.answer, residents_at: fact.header.recordedAt });
    },
    IncidentClosed: (tx, fact) => {
      writeFields(tx, fact, 'incident', fact.subject, {
        closed_at: fact.header.recordedAt,
        closed_reason: fact.data.reason,
      });
    },
    IncidentReopened: (tx, fact) => {
      writeFields(tx, fact, 'incident', fact.subject, { closed_at: null, closed_reason: null });
    },
  },
};

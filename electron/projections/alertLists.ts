import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Alert lists. Which one is valid for a type and level follows from these rows (alertList/validList.ts). */
export const alertLists: Projection = {
  name: 'alertLists',
  version: 1,
  tables: ['alert_list'],
  schema: `
    CREATE TABLE alert_list (
      id            TEXT PRIMARY KEY,
      incident_type TEXT,
      level         INTEGER,
      title         TEXT,
      members       TEXT NOT NULL DEFAULT '[]',
      superseded    INTEGER NOT NULL DEFAULT 0,
      defined_at    TEXT,
      changed_at    TEXT
    ) STRICT`,
  on: {
    AlertListDefined: (tx, fact) => {
      const { incidentType, level, title, members } = fact.data;
      writeFields(tx, fact, 'alert_list', fact.subject, {
        incident_type: incidentType,
        level,
        title,
        members: JSON.stringify(members),
        defined_at: fact.header.recordedAt,
        changed_at: fact.header.recordedAt,
      });
    },
    AlertListChanged: (tx, fact) => {
      const { title, members } = fact.data;
      writeFields(tx, fact, 'alert_list', fact.subject, {
        title,
        members: JSON.stringify(members),
        changed_at: fact.header.recordedAt,
      });
    },
    AlertListSuperseded: (tx, fact) => {
      writeFields(tx, fact, 'alert_list', fact.subject, { superseded: 1 });
    },
    AlertListReinstated: (tx, fact) => {
      writeFields(tx, fact, 'alert_list', fact.subject, { superseded: 0 });
    },
  },
};

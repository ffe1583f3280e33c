import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** The duty calendar: who has promised to be reached, and who cannot be. */
export const duties: Projection = {
  name: 'duties',
  version: 1,
  tables: ['duty'],
  schema: `
    CREATE TABLE duty (
      id      TEXT PRIMARY KEY,
      person  TEXT,
      role_id TEXT,
      kind    TEXT,
      starts  TEXT,
      ends    TEXT,
      removed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX duty_by_end ON duty (ends)`,
  on: {
    DutyEntered: (tx, fact) => {
      const { person, roleId, kind, from, to } = fact.data;
      writeFields(tx, fact, 'duty', fact.subject, { person, role_id: roleId, kind, starts: from, ends: to });
    },
    DutyRemoved: (tx, fact) => {
      writeFields(tx, fact, 'duty', fact.subject, { removed: 1 });
    },
    DutyRestored: (tx, fact) => {
      writeFields(tx, fact, 'duty', fact.subject, { removed: 0 });
    },
  },
};

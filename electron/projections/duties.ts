import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** The duty calendar: who has promised to be reached, and who cannot be. */
export const duties: Projection = {
  name: 'duties',
  version: 3,
  tables: ['duty'],
  schema: `
    CREATE TABLE duty (
      id      TEXT PRIMARY KEY,
      person  TEXT,
      role_id TEXT,
      kind    TEXT,
      starts  TEXT,
      ends    TEXT,
      rota_id TEXT,
      removed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX duty_by_end ON duty (ends);
    CREATE INDEX duty_of_rota ON duty (rota_id);
    CREATE INDEX duty_of_person ON duty (person);
    CREATE INDEX duty_of_role ON duty (role_id)`,
  on: {
    DutyEntered: (tx, fact) => {
      const { person, roleId, kind, from, to, rotaId = null } = fact.data;
      writeFields(tx, fact, 'duty', fact.subject, { person, role_id: roleId, kind, starts: from, ends: to, rota_id: rotaId });
    },
    DutyRemoved: (tx, fact) => {
      writeFields(tx, fact, 'duty', fact.subject, { removed: 1 });
    },
    DutyRestored: (tx, fact) => {
      writeFields(tx, fact, 'duty', fact.subject, { removed: 0 });
    },
  },
};

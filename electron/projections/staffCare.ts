import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Follow-up of the municipality's own staff in an incident, and whom anybody may call for peer support. */
export const staffCare: Projection = {
  name: 'staffCare',
  version: 1,
  tables: ['staff_involved', 'staff_care', 'peer_support'],
  schema: `
    CREATE TABLE staff_involved (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      person      TEXT,
      standing    TEXT,
      removed     INTEGER NOT NULL DEFAULT 0,
      shielded    INTEGER NOT NULL DEFAULT 0,
      ready_task  TEXT,
      ready_home  TEXT,
      went_home   TEXT
    ) STRICT;
    CREATE INDEX staff_involved_of_incident ON staff_involved (incident_id);
    CREATE TABLE staff_care (
      involved_id TEXT NOT NULL,
      item        TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      answer      TEXT,
      at          TEXT NOT NULL,
      PRIMARY KEY (involved_id, item)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE peer_support (id TEXT PRIMARY KEY, contacts TEXT) STRICT`,
  on: {
    StaffInvolved: (tx, fact) => {
      const { person, standing } = fact.data;
      writeFields(tx, fact, 'staff_involved', fact.subject, { incident_id: fact.scope, person, standing });
    },
    StaffStandingSet: (tx, fact) => {
      writeFields(tx, fact, 'staff_involved', fact.subject, { standing: fact.data.standing });
    },
    StaffTakenOff: (tx, fact) => {
      writeFields(tx, fact, 'staff_involved', fact.subject, { removed: 1 });
    },
    StaffPutBack: (tx, fact) => {
      writeFields(tx, fact, 'staff_involved', fact.subject, { removed: 0 });
    },
    StaffCareAnswered: (tx, fact) => {
      const { item, answer } = fact.data;
      tx.run(
        `INSERT INTO staff_care VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET stamp = excluded.stamp, answer = excluded.answer, at = excluded.at
           WHERE excluded.stamp > staff_care.stamp`,
        fact.subject,
        item,
        stampOf(fact),
        answer,
        fact.header.recordedAt,
      );
    },
    StaffShielded: (tx, fact) => {
      writeFields(tx, fact, 'staff_involved', fact.subject, { shielded: 1, ready_task: null, ready_home: null });
    },
    StaffReadinessSet: (tx, fact) => {
      const { purpose, leader } = fact.data;
      const field = purpose === 'task' ? { ready_task: leader } : { ready_home: leader };
      writeFields(tx, fact, 'staff_involved', fact.subject, field);
    },
    StaffWentHome: (tx, fact) => {
      writeFields(tx, fact, 'staff_involved', fact.subject, { went_home: fact.data.how });
    },
    PeerSupportNamed: (tx, fact) => {
      writeFields(tx, fact, 'peer_support', fact.subject, { contacts: JSON.stringify(fact.data.contacts) });
    },
  },
};

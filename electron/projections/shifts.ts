import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Who is on duty in an incident, and the handovers between them. */
export const shifts: Projection = {
  name: 'shifts',
  version: 1,
  tables: ['shift', 'handover'],
  schema: `
    CREATE TABLE shift (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      person      TEXT,
      role_id     TEXT,
      began_at    TEXT,
      ended_at    TEXT
    ) STRICT;
    CREATE INDEX shift_of_incident ON shift (incident_id);
    CREATE TABLE handover (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      shift_id    TEXT,
      giver       TEXT,
      receiver    TEXT,
      note        TEXT,
      offered_at  TEXT,
      withdrawn   INTEGER NOT NULL DEFAULT 0,
      accepted_at TEXT
    ) STRICT;
    CREATE INDEX handover_of_incident ON handover (incident_id);`,
  on: {
    ShiftBegan: (tx, fact) => {
      const { person, roleId, beganAt } = fact.data;
      writeFields(tx, fact, 'shift', fact.subject, {
        incident_id: fact.scope,
        person,
        role_id: roleId,
        began_at: beganAt,
      });
    },
    ShiftEnded: (tx, fact) => {
      writeFields(tx, fact, 'shift', fact.subject, { ended_at: fact.data.endedAt });
    },
    ShiftResumed: (tx, fact) => {
      writeFields(tx, fact, 'shift', fact.subject, { ended_at: null });
    },
    HandoverOffered: (tx, fact) => {
      const { shiftId, to, note } = fact.data;
      writeFields(tx, fact, 'handover', fact.subject, {
        incident_id: fact.scope,
        shift_id: shiftId,
        giver: fact.header.actor.person,
        receiver: to,
        note,
        offered_at: fact.header.recordedAt,
      });
    },
    HandoverWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'handover', fact.subject, { withdrawn: 1 });
    },
    HandoverAccepted: (tx, fact) => {
      writeFields(tx, fact, 'handover', fact.subject, { accepted_at: fact.header.recordedAt });
    },
  },
};

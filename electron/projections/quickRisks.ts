import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Short risk assessments made in incidents. */
export const quickRisks: Projection = {
  name: 'quickRisks',
  version: 1,
  tables: ['quick_risk'],
  schema: `
    CREATE TABLE quick_risk (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      about       TEXT,
      dangers     TEXT NOT NULL DEFAULT '[]',
      verdict     TEXT,
      assessed_at TEXT,
      person      TEXT,
      entry_id    TEXT,
      decision_id TEXT,
      withdrawn   INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX quick_risk_of_incident ON quick_risk (incident_id);`,
  on: {
    QuickRiskAssessed: (tx, fact) => {
      const { about, dangers, verdict, entryId, decisionId } = fact.data;
      writeFields(tx, fact, 'quick_risk', fact.subject, {
        incident_id: fact.scope,
        about,
        dangers: JSON.stringify(dangers),
        verdict,
        assessed_at: fact.header.recordedAt,
        person: fact.header.actor.person,
        entry_id: entryId,
        decision_id: decisionId,
      });
    },
    QuickRiskWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'quick_risk', fact.subject, { withdrawn: 1 });
    },
  },
};

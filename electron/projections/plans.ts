import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Plans: every version ever written, and which one is in force. */
export const plans: Projection = {
  name: 'plans',
  version: 1,
  tables: ['plan', 'plan_version'],
  schema: `
    CREATE TABLE plan (
      id          TEXT PRIMARY KEY,
      approved    INTEGER,
      approved_by TEXT,
      approved_on TEXT,
      review_by   TEXT,
      retired     INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE plan_version (
      plan_id    TEXT NOT NULL,
      stamp      TEXT NOT NULL,
      version    INTEGER NOT NULL,
      content    TEXT NOT NULL,
      written_at TEXT NOT NULL,
      person     TEXT,
      PRIMARY KEY (plan_id, stamp)
    ) STRICT, WITHOUT ROWID`,
  on: {
    PlanWritten: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, {});
      tx.run(
        'INSERT OR IGNORE INTO plan_version VALUES (?, ?, ?, ?, ?, ?)',
        fact.subject,
        stampOf(fact),
        fact.data.version,
        JSON.stringify(fact.data.content),
        fact.header.recordedAt,
        fact.header.actor.person,
      );
    },
    PlanApproved: (tx, fact) => {
      const { version, approvedBy, approvedOn, reviewBy } = fact.data;
      writeFields(tx, fact, 'plan', fact.subject, {
        approved: version,
        approved_by: approvedBy,
        approved_on: approvedOn,
        review_by: reviewBy,
      });
    },
    PlanRetired: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, { retired: 1 });
    },
    PlanReinstated: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, { retired: 0 });
    },
  },
};

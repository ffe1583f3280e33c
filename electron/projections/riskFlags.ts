import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Shared risk flags, and every view of them: views only come. */
export const riskFlags: Projection = {
  name: 'riskFlags',
  version: 1,
  tables: ['risk_flag', 'risk_flag_view'],
  schema: `
    CREATE TABLE risk_flag (
      id          TEXT PRIMARY KEY,
      born        TEXT,
      subject     TEXT,
      label       TEXT,
      needs       TEXT,
      sector      TEXT,
      ground      TEXT,
      authority   TEXT,
      shared_with TEXT NOT NULL DEFAULT '[]',
      until       TEXT,
      ended       INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE risk_flag_view (
      flag_id TEXT NOT NULL,
      stamp   TEXT NOT NULL,
      at      TEXT NOT NULL,
      person  TEXT,
      role_id TEXT,
      purpose TEXT NOT NULL,
      PRIMARY KEY (flag_id, stamp)
    ) STRICT, WITHOUT ROWID`,
  on: {
    RiskFlagRaised: (tx, fact) => {
      const { subject, label, needs, sector, ground, authority, sharedWith, until } = fact.data;
      writeFields(tx, fact, 'risk_flag', fact.subject, {
        born: stampOf(fact), subject, label, needs: JSON.stringify(needs), sector, ground, authority,
        shared_with: JSON.stringify(sharedWith), until,
      });
    },
    RiskFlagSharedWith: (tx, fact) => {
      writeFields(tx, fact, 'risk_flag', fact.subject, { shared_with: JSON.stringify(fact.data.sharedWith) });
    },
    RiskFlagProlonged: (tx, fact) => {
      writeFields(tx, fact, 'risk_flag', fact.subject, { until: fact.data.until });
    },
    RiskFlagEnded: (tx, fact) => {
      writeFields(tx, fact, 'risk_flag', fact.subject, { ended: 1 });
    },
    RiskFlagReinstated: (tx, fact) => {
      writeFields(tx, fact, 'risk_flag', fact.subject, { ended: 0 });
    },
    RiskFlagOpened: (tx, fact) => {
      const { actor, recordedAt } = fact.header;
      tx.run(
        'INSERT OR IGNORE INTO risk_flag_view VALUES (?, ?, ?, ?, ?, ?)',
        fact.subject, stampOf(fact), recordedAt, actor.person, actor.role, fact.data.purpose,
      );
    },
  },
};

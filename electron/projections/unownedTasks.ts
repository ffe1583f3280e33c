import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Tasks between sectors that nobody owns, and what their leader decided. */
export const unownedTasks: Projection = {
  name: 'unownedTasks',
  version: 1,
  tables: ['unowned_task'],
  schema: `
    CREATE TABLE unowned_task (
      id            TEXT PRIMARY KEY,
      born          TEXT,
      text          TEXT,
      sectors       TEXT,
      decider       TEXT,
      decide_by     TEXT,
      registered_at TEXT,
      decided_at    TEXT,
      owner         TEXT,
      reason        TEXT,
      withdrawn     INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    UnownedTaskRegistered: (tx, fact) => {
      const { text, sectors, decider, decideBy } = fact.data;
      writeFields(tx, fact, 'unowned_task', fact.subject, {
        born: stampOf(fact),
        text,
        sectors: JSON.stringify(sectors),
        decider: JSON.stringify(decider),
        decide_by: decideBy,
        registered_at: fact.header.recordedAt,
      });
    },
    UnownedTaskDecided: (tx, fact) => {
      const { owner, reason } = fact.data;
      writeFields(tx, fact, 'unowned_task', fact.subject, {
        decided_at: fact.header.recordedAt, owner: owner === null ? null : JSON.stringify(owner), reason,
      });
    },
    UnownedTaskReopened: (tx, fact) => {
      writeFields(tx, fact, 'unowned_task', fact.subject, { decided_at: null, owner: null, reason: null });
    },
    UnownedTaskWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'unowned_task', fact.subject, { withdrawn: 1 });
    },
    UnownedTaskRestored: (tx, fact) => {
      writeFields(tx, fact, 'unowned_task', fact.subject, { withdrawn: 0 });
    },
  },
};

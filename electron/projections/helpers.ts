import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Helpers from outside, and every step with each of them. Steps only ever come. */
export const helpers: Projection = {
  name: 'helpers',
  version: 1,
  tables: ['helper', 'helper_step', 'helper_undone'],
  schema: `
    CREATE TABLE helper (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      name        TEXT,
      kind        TEXT,
      contact     TEXT NOT NULL DEFAULT '',
      capacity    TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX helper_of_incident ON helper (incident_id);
    CREATE TABLE helper_step (
      entry_id  TEXT PRIMARY KEY,
      helper_id TEXT NOT NULL,
      ordering  TEXT NOT NULL,
      state     TEXT NOT NULL,
      at        TEXT NOT NULL,
      note      TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX helper_step_of ON helper_step (helper_id, ordering);
    CREATE TABLE helper_undone (entry_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  on: {
    HelperNoted: (tx, fact) => {
      writeFields(tx, fact, 'helper', fact.subject, { incident_id: fact.scope, ...fact.data });
    },
    HelperChanged: (tx, fact) => {
      writeFields(tx, fact, 'helper', fact.subject, { ...fact.data });
    },
    HelperStepTaken: (tx, fact) => {
      const { state, at, note, entryId } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO helper_step VALUES (?, ?, ?, ?, ?, ?)',
        entryId,
        fact.subject,
        stampOf(fact),
        state,
        at,
        note,
      );
    },
    HelperStepUndone: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO helper_undone VALUES (?)', fact.data.entryId);
    },
  },
};

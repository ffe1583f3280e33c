import type { BarrierFields } from '../../shared/domain/risk/bowTie.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<BarrierFields> & { readonly place?: number }): Record<string, FieldValue> {
  const { text, owner, state, effect, note, checkedOn, place } = fields;
  return {
    ...(text === undefined ? {} : { text }),
    ...(owner === undefined ? {} : { owner: owner === null ? null : JSON.stringify(owner) }),
    ...(state === undefined ? {} : { state }),
    ...(effect === undefined ? {} : { effect }),
    ...(note === undefined ? {} : { note }),
    ...(checkedOn === undefined ? {} : { checked_on: checkedOn }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Bow-ties: causes and consequences of an event, and the barriers between. */
export const bowTies: Projection = {
  name: 'bowTies',
  version: 1,
  tables: ['bow_tie_branch', 'barrier'],
  schema: `
    CREATE TABLE bow_tie_branch (
      id       TEXT PRIMARY KEY,
      event_id TEXT,
      side     TEXT,
      text     TEXT,
      place    REAL NOT NULL DEFAULT 0,
      removed  INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX bow_tie_branch_of ON bow_tie_branch (event_id);
    CREATE TABLE barrier (
      id         TEXT PRIMARY KEY,
      branch_id  TEXT,
      event_id   TEXT,
      text       TEXT,
      owner      TEXT,
      state      TEXT NOT NULL DEFAULT 'unknown',
      effect     TEXT,
      note       TEXT NOT NULL DEFAULT '',
      checked_on TEXT,
      place      REAL NOT NULL DEFAULT 0,
      removed    INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX barrier_of_event ON barrier (event_id);
    CREATE INDEX barrier_of_branch ON barrier (branch_id)`,
  on: {
    BowTieBranchAdded: (tx, fact) => {
      const { eventId, side, text, place } = fact.data;
      writeFields(tx, fact, 'bow_tie_branch', fact.subject, { event_id: eventId, side, text, place });
    },
    BowTieBranchChanged: (tx, fact) => {
      writeFields(tx, fact, 'bow_tie_branch', fact.subject, { ...fact.data });
    },
    BowTieBranchRemoved: (tx, fact) => {
      writeFields(tx, fact, 'bow_tie_branch', fact.subject, { removed: 1 });
    },
    BowTieBranchRestored: (tx, fact) => {
      writeFields(tx, fact, 'bow_tie_branch', fact.subject, { removed: 0 });
    },
    BarrierAdded: (tx, fact) => {
      const { branchId, eventId, ...fields } = fact.data;
      writeFields(tx, fact, 'barrier', fact.subject, { branch_id: branchId, event_id: eventId, ...columnsOf(fields) });
    },
    BarrierChanged: (tx, fact) => {
      writeFields(tx, fact, 'barrier', fact.subject, columnsOf(fact.data));
    },
    BarrierRemoved: (tx, fact) => {
      writeFields(tx, fact, 'barrier', fact.subject, { removed: 1 });
    },
    BarrierRestored: (tx, fact) => {
      writeFields(tx, fact, 'barrier', fact.subject, { removed: 0 });
    },
  },
};

import type { ContinuityFields } from '../../shared/domain/continuity/continuity.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<ContinuityFields>): Record<string, FieldValue> {
  const { name, sector, owner, toleratedHours, minimumStaff, planId, eventIds } = fields;
  return {
    ...(name === undefined ? {} : { name }),
    ...(sector === undefined ? {} : { sector }),
    ...(owner === undefined ? {} : { owner: JSON.stringify(owner) }),
    ...(toleratedHours === undefined ? {} : { tolerated_hours: toleratedHours }),
    ...(minimumStaff === undefined ? {} : { minimum_staff: minimumStaff }),
    ...(planId === undefined ? {} : { plan_id: planId }),
    ...(eventIds === undefined ? {} : { event_ids: JSON.stringify(eventIds) }),
  };
}

const removed = (table: string, is: 0 | 1) => (tx: Writer, fact: JournalFact) => {
  writeFields(tx, fact, table, fact.subject, { removed: is });
};

/** The critical functions, what they lean on, and the alternatives to it. */
export const continuity: Projection = {
  name: 'continuity',
  version: 1,
  tables: ['continuity_node', 'dependence', 'alternative'],
  schema: `
    CREATE TABLE continuity_node (
      id              TEXT PRIMARY KEY,
      kind            TEXT,
      name            TEXT,
      sector          TEXT NOT NULL DEFAULT '',
      owner           TEXT,
      tolerated_hours REAL,
      minimum_staff   TEXT NOT NULL DEFAULT '',
      plan_id         TEXT,
      event_ids       TEXT NOT NULL DEFAULT '[]',
      removed         INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE dependence (
      id      TEXT PRIMARY KEY,
      node_id TEXT,
      on_id   TEXT,
      removed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX dependence_node ON dependence (node_id);
    CREATE TABLE alternative (
      id            TEXT PRIMARY KEY,
      dependence_id TEXT,
      text          TEXT,
      hours         REAL,
      removed       INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    ContinuityNodeAdded: (tx, fact) => {
      writeFields(tx, fact, 'continuity_node', fact.subject, { kind: fact.data.kind, ...columnsOf(fact.data) });
    },
    ContinuityNodeChanged: (tx, fact) => {
      writeFields(tx, fact, 'continuity_node', fact.subject, columnsOf(fact.data.fields));
    },
    ContinuityNodeRemoved: removed('continuity_node', 1),
    ContinuityNodeRestored: removed('continuity_node', 0),
    DependenceAdded: (tx, fact) => {
      writeFields(tx, fact, 'dependence', fact.subject, { node_id: fact.data.nodeId, on_id: fact.data.onId });
    },
    DependenceRemoved: removed('dependence', 1),
    DependenceRestored: removed('dependence', 0),
    AlternativeAdded: (tx, fact) => {
      const { dependenceId, text, hours } = fact.data;
      writeFields(tx, fact, 'alternative', fact.subject, { dependence_id: dependenceId, text, hours });
    },
    AlternativeChanged: (tx, fact) => {
      const { text, hours } = fact.data.fields;
      writeFields(tx, fact, 'alternative', fact.subject, {
        ...(text === undefined ? {} : { text }),
        ...(hours === undefined ? {} : { hours }),
      });
    },
    AlternativeRemoved: removed('alternative', 1),
    AlternativeRestored: removed('alternative', 0),
  },
};

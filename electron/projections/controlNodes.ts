import type { ControlNodeFields } from '../../shared/domain/control/control.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields, type FieldValue } from './registers.ts';

function columnsOf({ text, owner, feedback }: Partial<ControlNodeFields>): Record<string, FieldValue> {
  return {
    ...(text === undefined ? {} : { text }),
    ...(owner === undefined ? {} : { owner: JSON.stringify(owner) }),
    ...(feedback === undefined ? {} : { feedback }),
  };
}

/** The control structure: nodes and what each hangs on. */
export const controlNodes: Projection = {
  name: 'controlNodes',
  version: 1,
  tables: ['control_node'],
  schema: `
    CREATE TABLE control_node (
      id        TEXT PRIMARY KEY,
      born      TEXT,
      kind      TEXT,
      parent_id TEXT,
      level     TEXT,
      text      TEXT,
      owner     TEXT,
      feedback  TEXT,
      place     REAL,
      removed   INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    ControlNodeAdded: (tx, fact) => {
      const { kind, parentId, level, place } = fact.data;
      writeFields(tx, fact, 'control_node', fact.subject, {
        born: stampOf(fact), kind, parent_id: parentId, level, place, ...columnsOf(fact.data),
      });
    },
    ControlNodeChanged: (tx, fact) => {
      writeFields(tx, fact, 'control_node', fact.subject, columnsOf(fact.data.fields));
    },
    ControlNodeMoved: (tx, fact) => {
      writeFields(tx, fact, 'control_node', fact.subject, { place: fact.data.place });
    },
    ControlNodeRemoved: (tx, fact) => {
      writeFields(tx, fact, 'control_node', fact.subject, { removed: 1 });
    },
    ControlNodeRestored: (tx, fact) => {
      writeFields(tx, fact, 'control_node', fact.subject, { removed: 0 });
    },
  },
};

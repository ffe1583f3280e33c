import type { ResourceFields } from '../../shared/domain/resource/resource.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf({ owner, contact, endsOn, ...plain }: Partial<ResourceFields>): Record<string, FieldValue> {
  return {
    ...plain,
    ...(owner === undefined ? {} : { owner: JSON.stringify(owner) }),
    ...(contact === undefined ? {} : { contact: JSON.stringify(contact) }),
    ...(endsOn === undefined ? {} : { ends_on: endsOn }),
  };
}

/** What the municipality may draw on: equipment, places, agreements, partners. */
export const resources: Projection = {
  name: 'resources',
  version: 1,
  tables: ['resource'],
  schema: `
    CREATE TABLE resource (
      id          TEXT PRIMARY KEY,
      kind        TEXT,
      name        TEXT,
      party       TEXT,
      owner       TEXT,
      place       TEXT NOT NULL DEFAULT '',
      contact     TEXT,
      capacity    TEXT NOT NULL DEFAULT '',
      ends_on     TEXT,
      note        TEXT NOT NULL DEFAULT '',
      verified_on TEXT,
      removed     INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    ResourceAdded: (tx, fact) => {
      writeFields(tx, fact, 'resource', fact.subject, columnsOf(fact.data));
    },
    ResourceChanged: (tx, fact) => {
      writeFields(tx, fact, 'resource', fact.subject, columnsOf(fact.data.fields));
    },
    ResourceVerified: (tx, fact) => {
      writeFields(tx, fact, 'resource', fact.subject, { verified_on: fact.data.verifiedOn });
    },
    ResourceRemoved: (tx, fact) => {
      writeFields(tx, fact, 'resource', fact.subject, { removed: 1 });
    },
    ResourceRestored: (tx, fact) => {
      writeFields(tx, fact, 'resource', fact.subject, { removed: 0 });
    },
  },
};

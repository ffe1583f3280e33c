import type { ContactFields } from '../../shared/domain/contact/facts.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

const LISTS = ['competences', 'languages'] as const;

function columnsOf(fields: Partial<ContactFields>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      LISTS.some((list) => list === name) ? JSON.stringify(value) : (value as FieldValue),
    ]),
  );
}

/** People and duty telephones, with what they may do in Beredt. */
export const contacts: Projection = {
  name: 'contacts',
  version: 1,
  tables: ['contact'],
  schema: `
    CREATE TABLE contact (
      id           TEXT PRIMARY KEY,
      kind         TEXT NOT NULL DEFAULT 'person',
      name         TEXT,
      initials     TEXT NOT NULL DEFAULT '',
      mobile       TEXT,
      phone        TEXT,
      email        TEXT,
      organisation TEXT,
      position     TEXT,
      sector       TEXT,
      unit         TEXT,
      competences  TEXT NOT NULL DEFAULT '[]',
      languages    TEXT NOT NULL DEFAULT '[]',
      note         TEXT,
      import_id    TEXT,
      confirmed_on TEXT,
      removed      INTEGER NOT NULL DEFAULT 0,
      rights       TEXT NOT NULL DEFAULT '[]'
    ) STRICT`,
  on: {
    ContactAdded: (tx, fact) => {
      const { importId, ...fields } = fact.data;
      writeFields(tx, fact, 'contact', fact.subject, { ...columnsOf(fields), import_id: importId });
    },
    ContactChanged: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, columnsOf(fact.data.fields));
    },
    ContactRemoved: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { removed: 1 });
    },
    ContactRestored: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { removed: 0 });
    },
    ContactConfirmed: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { confirmed_on: fact.data.confirmedOn });
    },
    RightsGranted: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { rights: JSON.stringify(fact.data.rights) });
    },
  },
};

import { columnSignature } from '../../shared/domain/contact/planImport.ts';
import type { ContactFields } from '../../shared/domain/contact/facts.ts';
import type { Writer } from '../store/database.ts';
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

const SEARCHED = [
  'name', 'mobile', 'phone', 'email', 'organisation', 'position', 'sector', 'unit', 'competences', 'languages', 'note',
];

/** A key that sorts as text the way Norwegians sort names: æ, ø, å last, aa as å, other accents as their letter. */
function sortKey(name: string): string {
  const places: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}', aa: '}' };
  return name
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/æ|ä|ø|ö|å|aa/g, (letter) => places[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** What is searched and sorted by follows from the row as it now stands, whichever fact came last. */
function index(tx: Writer, id: string): void {
  const row = tx.one<Record<string, string | null>>(
    `SELECT ${SEARCHED.join(', ')} FROM contact WHERE id = ?`, id,
  ) ?? {};
  const words = SEARCHED.map((field) => row[field] ?? '').join(' ');
  const search = words.normalize('NFC').toLocaleLowerCase('nb');
  tx.run('UPDATE contact SET search = ?, sort_key = ? WHERE id = ?', search, sortKey(row['name'] ?? ''), id);
}

/** What a list did to a contact: enough to take the whole list back. */
function importedRow(
  tx: Writer,
  importId: string | null,
  contactId: string,
  row: { readonly added: boolean; readonly fields: Partial<ContactFields>; readonly was: Partial<ContactFields> },
): void {
  if (importId === null) return;
  tx.run(
    'INSERT OR IGNORE INTO contact_import_row VALUES (?, ?, ?, ?, ?)',
    importId,
    contactId,
    row.added ? 1 : 0,
    JSON.stringify(row.fields),
    JSON.stringify(row.was),
  );
}

/** People and duty telephones, with what they may do in Beredt, and the lists they came in with. */
export const contacts: Projection = {
  name: 'contacts',
  version: 4,
  tables: ['contact', 'contact_import', 'contact_import_row', 'contact_mapping'],
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
      -- the number it was said of: another number is unconfirmed by itself
      confirmed_number TEXT,
      removed      INTEGER NOT NULL DEFAULT 0,
      rights       TEXT NOT NULL DEFAULT '[]',
      search       TEXT NOT NULL DEFAULT '',
      sort_key     TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX contact_in_order ON contact (removed, sort_key, id);
    -- whether there is one is asked with every message
    CREATE INDEX contact_administrator ON contact (id) WHERE removed = 0 AND instr(rights, '"administrator"') > 0;
    CREATE TABLE contact_import (
      id          TEXT PRIMARY KEY,
      file_name   TEXT,
      added       INTEGER NOT NULL DEFAULT 0,
      changed     INTEGER NOT NULL DEFAULT 0,
      imported_at TEXT,
      undone      INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE contact_import_row (
      import_id  TEXT NOT NULL,
      contact_id TEXT NOT NULL,
      added      INTEGER NOT NULL,
      fields     TEXT NOT NULL,
      was        TEXT NOT NULL,
      PRIMARY KEY (import_id, contact_id)
    ) STRICT, WITHOUT ROWID;
    -- by the signature of a list's headings: what they were last said to mean
    CREATE TABLE contact_mapping (id TEXT PRIMARY KEY, mapping TEXT) STRICT`,
  on: {
    ContactAdded: (tx, fact) => {
      const { importId, ...fields } = fact.data;
      writeFields(tx, fact, 'contact', fact.subject, { ...columnsOf(fields), import_id: importId });
      importedRow(tx, importId, fact.subject, { added: true, fields: {}, was: {} });
      index(tx, fact.subject);
    },
    ContactChanged: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, columnsOf(fact.data.fields));
      importedRow(tx, fact.data.importId, fact.subject, { added: false, ...fact.data });
      index(tx, fact.subject);
    },
    ContactRemoved: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { removed: 1 });
    },
    ContactRestored: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { removed: 0 });
    },
    ContactConfirmed: (tx, fact) => {
      const { confirmedOn, number } = fact.data;
      writeFields(tx, fact, 'contact', fact.subject, { confirmed_on: confirmedOn, confirmed_number: number });
    },
    RightsGranted: (tx, fact) => {
      writeFields(tx, fact, 'contact', fact.subject, { rights: JSON.stringify(fact.data.rights) });
    },
    ContactsImported: (tx, fact) => {
      const { fileName, added, changed, columns, mapping } = fact.data;
      writeFields(tx, fact, 'contact_import', fact.subject, {
        file_name: fileName,
        added,
        changed,
        imported_at: fact.header.recordedAt,
      });
      if (columns === null || mapping === null) return;
      writeFields(tx, fact, 'contact_mapping', columnSignature(columns), { mapping: JSON.stringify(mapping) });
    },
    ContactImportUndone: (tx, fact) => {
      writeFields(tx, fact, 'contact_import', fact.subject, { undone: 1 });
    },
  },
};

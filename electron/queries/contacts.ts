import type { Right } from '../../shared/domain/actor.ts';
import type { ContactId, ImportedContact, ImportId, KnownContact } from '../../shared/domain/contact/contact.ts';
import type { ContactFields } from '../../shared/domain/contact/facts.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

/** A row of the table `contact`, as far as fields go. */
export interface ContactRow {
  readonly id: string;
  readonly kind: ContactFields['kind'];
  readonly name: string;
  readonly initials: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly competences: string;
  readonly languages: string;
  readonly note: string | null;
  readonly removed: number;
  readonly rights: string;
  readonly confirmed_on: string | null;
  readonly confirmed_number: string | null;
}

export function contactFieldsOf(row: ContactRow): ContactFields {
  const { kind, name, initials, mobile, phone, email, organisation, position, sector, unit, note } = row;
  return {
    kind, name, initials, mobile, phone, email, organisation, position, sector, unit,
    competences: JSON.parse(row.competences) as string[],
    languages: JSON.parse(row.languages) as string[],
    note,
  };
}

export function rightsInRow(row: Pick<ContactRow, 'rights'>): readonly Right[] {
  return JSON.parse(row.rights) as Right[];
}

/** The day the number that stands now was last known to work. */
export function confirmedDay(
  row: Pick<ContactRow, 'confirmed_on' | 'confirmed_number' | 'mobile' | 'phone'>,
): string | null {
  return row.confirmed_number === (row.mobile ?? row.phone) ? row.confirmed_on : null;
}

function toKnown(row: ContactRow): KnownContact {
  return { id: asId(row.id), fields: contactFieldsOf(row), removed: row.removed === 1, rights: rightsInRow(row) };
}

/** What the rules need to know of one contact; null when there is none of that id. */
export function knownContact(read: Reader, contactId: ContactId): KnownContact | null {
  const row = read.one<ContactRow>('SELECT * FROM contact WHERE id = ? AND name IS NOT NULL', contactId);
  return row === undefined ? null : toKnown(row);
}

/** Every contact, removed ones too. */
export function knownContacts(read: Reader): readonly KnownContact[] {
  return read.all<ContactRow>('SELECT * FROM contact WHERE name IS NOT NULL ORDER BY id').map(toKnown);
}

/** Word for word what the index holds: those who may hand out rights, found without reading every contact. */
const ADMINISTRATORS = `FROM contact INDEXED BY contact_administrator WHERE removed = 0 AND instr(rights, '"administrator"') > 0`;

/** Everybody who may hand out rights. */
export function administratorsOf(read: Reader): readonly ContactId[] {
  return read
    .all<{ id: string }>(`SELECT id ${ADMINISTRATORS}`)
    .map(({ id }) => asId(id));
}

/** Whether anybody may hand out rights; asked with every message. */
export function hasAdministrator(read: Reader): boolean {
  return read.one(`SELECT 1 AS yes ${ADMINISTRATORS}`) !== undefined;
}

/** Everybody in the register. */
export function peopleIn(read: Reader): ReadonlySet<ContactId> {
  const rows = read.all<{ id: string }>('SELECT id FROM contact WHERE removed = 0 AND name IS NOT NULL');
  return new Set(rows.map(({ id }) => asId<'contact'>(id)));
}

/** What one import did, contact by contact, and how they stand now. */
export function knownImport(
  read: Reader,
  importId: ImportId,
): { readonly import: { readonly undone: boolean } | null; readonly touched: readonly ImportedContact[] } {
  const known = read.one<{ undone: number }>(
    'SELECT undone FROM contact_import WHERE id = ? AND imported_at IS NOT NULL',
    importId,
  );
  if (known === undefined) return { import: null, touched: [] };
  const rows = read.all<ContactRow & { readonly added: number; readonly fields: string; readonly was: string }>(
    `SELECT c.*, r.added, r.fields, r.was FROM contact_import_row r JOIN contact c ON c.id = r.contact_id
     WHERE r.import_id = ? AND c.name IS NOT NULL ORDER BY r.contact_id`,
    importId,
  );
  return {
    import: { undone: known.undone === 1 },
    touched: rows.map((row) => ({
      contact: toKnown(row),
      added: row.added === 1,
      fields: JSON.parse(row.fields) as Partial<ContactFields>,
      was: JSON.parse(row.was) as Partial<ContactFields>,
    })),
  };
}

/** What the headings of earlier lists were said to mean, by their signature (see columnSignature). */
export function rememberedMappings(read: Reader): Readonly<Record<string, readonly (string | null)[]>> {
  const rows = read.all<{ id: string; mapping: string }>(
    'SELECT id, mapping FROM contact_mapping WHERE mapping IS NOT NULL',
  );
  return Object.fromEntries(rows.map(({ id, mapping }) => [id, JSON.parse(mapping) as (string | null)[]]));
}

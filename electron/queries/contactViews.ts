import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { Right } from '../../shared/domain/actor.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { ContactFacts } from '../../shared/domain/contact/facts.ts';
import type { RoleFacts } from '../../shared/domain/role/facts.ts';
import { actingIn, chainOf } from '../../shared/domain/role/acting.ts';
import type { KnownRole } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { administratorsOf, confirmedDay, contactFieldsOf, rightsInRow, type ContactRow } from './contacts.ts';
import { knownAbsences, knownRoles } from './roles.ts';
import { wordsWithin } from './wordsWithin.ts';

type ContactView = QueryOutput<'contact.all'>['contacts'][number];
type HistoryLine = QueryOutput<'contact.one'>['history'][number];

/** The roles everybody has, by person; made once for a whole page. */
function rolesByPerson(read: Reader): (person: ContactId) => ContactView['roles'] {
  const roles = knownRoles(read).filter((role) => !role.retired);
  const absences = knownAbsences(read);
  const held = (role: KnownRole, person: ContactId): ContactView['roles'][number] => ({
    roleId: role.id,
    title: role.title,
    place: person === role.holder ? 0 : role.deputies.indexOf(person) + 1,
    acting: actingIn(role, absences, null)?.person === person,
  });
  return (person) => roles.filter((role) => chainOf(role).includes(person)).map((role) => held(role, person));
}

function viewer(read: Reader): (row: ContactRow) => ContactView {
  const rolesOf = rolesByPerson(read);
  const outRows = read.all<{ person: string; reason: string; since: Instant }>(
    `SELECT person, reason, since FROM unavailability
     WHERE unavailable = 1 AND role_id IS NULL AND incident_id IS NULL`,
  );
  const out = new Map(outRows.map(({ person, reason, since }) => [person, { reason, since }]));
  return (row) => ({
    id: asId(row.id),
    ...contactFieldsOf(row),
    removed: row.removed === 1,
    confirmedOn: confirmedDay(row),
    rights: rightsInRow(row),
    roles: rolesOf(asId(row.id)),
    unavailable: out.get(row.id) ?? null,
  });
}

/** Words to look for. A number typed with spaces is one word. */
function searchWords(typed: string): readonly string[] {
  const text = typed.normalize('NFC').toLocaleLowerCase('nb').trim();
  if (/^[+\d\s]+$/.test(text)) return [text.replace(/\s+/g, '')];
  return text.split(/\s+/).filter((word) => word !== '');
}

const FILTERS = {
  all: 'removed = 0',
  unconfirmed: `removed = 0 AND (confirmed_on IS NULL OR confirmed_on < ?
    OR confirmed_number IS NOT coalesce(mobile, phone))`,
  unreachable: 'removed = 0 AND mobile IS NULL AND phone IS NULL',
  'in-roles': `removed = 0 AND EXISTS (SELECT 1 FROM role r WHERE r.retired = 0 AND r.title IS NOT NULL AND
    (r.holder = contact.id OR EXISTS (SELECT 1 FROM json_each(r.deputies) WHERE value = contact.id)))`,
  removed: 'removed = 1',
} as const;

/** The register, a page at a time; see the contract. */
export function allContacts(read: Reader, input: QueryParsed<'contact.all'>): QueryOutput<'contact.all'> {
  const { filter, offset, limit } = input;
  const { conditions, values: words } = wordsWithin(searchWords(input.text), 'search');
  const where = ['name IS NOT NULL', `(${FILTERS[filter]})`, ...conditions].join(' AND ');
  const values = [...(filter === 'unconfirmed' ? [input.confirmedSince ?? ''] : []), ...words];
  const total = read.one<{ count: number }>(`SELECT count(*) AS count FROM contact WHERE ${where}`, ...values);
  const everybody = read.one<{ count: number }>(
    'SELECT count(*) AS count FROM contact WHERE removed = 0 AND name IS NOT NULL',
  );
  const rows = read.all<ContactRow>(
    `SELECT * FROM contact WHERE ${where} ORDER BY sort_key, id LIMIT ${String(limit)} OFFSET ${String(offset)}`,
    ...values,
  );
  return { contacts: rows.map(viewer(read)), total: total?.count ?? 0, everybody: everybody?.count ?? 0 };
}

interface HistoryRow {
  readonly type: string;
  readonly recorded_at: Instant;
  readonly data: string;
  readonly person: string | null;
  readonly name: string | null;
  readonly initials: string | null;
}

const WHAT: Readonly<Record<string, HistoryLine['what']>> = {
  ContactAdded: 'added',
  ContactChanged: 'changed',
  ContactRemoved: 'removed',
  ContactRestored: 'restored',
  ContactConfirmed: 'confirmed',
  RightsGranted: 'rights',
  HolderMarkedUnavailable: 'unavailable',
  HolderMarkedAvailable: 'available',
} satisfies Partial<Record<keyof (ContactFacts & RoleFacts), HistoryLine['what']>>;

/** Everything of a fact that a line of history can show. */
type AnyContactFact = Partial<
  ContactFacts['ContactChanged'] & ContactFacts['ContactConfirmed'] & { readonly rights: readonly Right[] }
>;

/** Who changed what and when, out of the journal itself: projections keep only how things stand. */
function historyOf(read: Reader, contactId: ContactId): HistoryLine[] {
  const rows = read.all<HistoryRow>(
    `SELECT j.type, j.recorded_at, j.data, c.id AS person, c.name, c.initials FROM journal j
     LEFT JOIN contact c ON c.id = json_extract(j.header, '$.actor.person')
     WHERE j.subject = ? AND j.data IS NOT NULL ORDER BY j.position DESC LIMIT 500`,
    contactId,
  );
  return rows.flatMap((row) => {
    const what = WHAT[row.type];
    if (what === undefined) return [];
    const data = JSON.parse(row.data) as AnyContactFact;
    return [
      {
        at: row.recorded_at,
        by: {
          person: row.person === null ? null : asId<'contact'>(row.person),
          name: row.name,
          initials: row.initials ?? '',
        },
        what,
        fields: what === 'changed' ? (data.fields ?? null) : null,
        was: what === 'changed' ? (data.was ?? null) : null,
        rights: what === 'rights' ? (data.rights ?? null) : null,
        confirmedOn: what === 'confirmed' ? (data.confirmedOn ?? null) : null,
        importId: data.importId === undefined || data.importId === null ? null : asId<'import'>(data.importId),
      },
    ];
  });
}

export function oneContact(read: Reader, contactId: ContactId): QueryOutput<'contact.one'> {
  const row = read.one<ContactRow>('SELECT * FROM contact WHERE id = ? AND name IS NOT NULL', contactId);
  if (row === undefined) return { contact: null, history: [] };
  return { contact: viewer(read)(row), history: historyOf(read, contactId) };
}

/** Everybody with rights or a role, in Norwegian order. */
export function peopleWithParts(read: Reader): QueryOutput<'contact.people'> {
  const view = viewer(read);
  const inRoles = knownRoles(read).flatMap(chainOf);
  const people = read
    .all<ContactRow>(
      `SELECT * FROM contact WHERE removed = 0 AND name IS NOT NULL
         AND (rights <> '[]' OR id IN (SELECT value FROM json_each(?))) ORDER BY sort_key, id`,
      JSON.stringify(inRoles),
    )
    .map(view)
    .filter(({ rights, roles }) => rights.length > 0 || roles.length > 0)
    .map(({ id, name, initials, mobile, rights, roles, unavailable }) => ({
      id, name, initials, mobile, rights, roles, available: unavailable === null,
    }));
  return { people, open: administratorsOf(read).length === 0 };
}

interface ImportRow {
  readonly id: string;
  readonly file_name: string;
  readonly added: number;
  readonly changed: number;
  readonly imported_at: Instant;
  readonly undone: number;
}

export function allImports(read: Reader): QueryOutput<'contact.imports'> {
  const rows = read.all<ImportRow>(
    'SELECT * FROM contact_import WHERE imported_at IS NOT NULL ORDER BY imported_at DESC, id DESC LIMIT 100',
  );
  return {
    imports: rows.map((row) => ({
      id: asId(row.id),
      fileName: row.file_name,
      added: row.added,
      changed: row.changed,
      importedAt: row.imported_at,
      undone: row.undone === 1,
    })),
  };
}

import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import type { Asked, KnownAsked } from '../../shared/domain/resource/ask.ts';
import { flagsOf, trustOf, type KnownResource, type ResourceFields, type ResourceId } from '../../shared/domain/resource/resource.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { confirmedDay, contactFieldsOf, type ContactRow } from './contacts.ts';
import { namesFrom } from './names.ts';
import { knownIntervals } from './readinessSettings.ts';

interface ResourceRow extends Pick<ResourceFields, 'kind' | 'name' | 'party' | 'place' | 'capacity' | 'note'> {
  readonly id: string;
  readonly owner: string | null;
  readonly contact: string | null;
  readonly ends_on: string | null;
  readonly verified_on: string | null;
  readonly removed: number;
}

const SELECT = 'SELECT * FROM resource WHERE kind IS NOT NULL AND name IS NOT NULL';

const ownerIn = (json: string | null): Owner | null => (json === null ? null : (JSON.parse(json) as Owner | null));

function toKnown(row: ResourceRow): KnownResource {
  const { kind, name, party, place, capacity, note } = row;
  return {
    id: asId(row.id),
    fields: { kind, name, party, owner: ownerIn(row.owner), place, contact: ownerIn(row.contact), capacity, endsOn: row.ends_on, note },
    verifiedOn: row.verified_on,
    removed: row.removed === 1,
  };
}

/** One resource; null when there is none of that id. */
export function knownResource(read: Reader, resourceId: ResourceId): KnownResource | null {
  const row = read.one<ResourceRow>(`${SELECT} AND id = ?`, resourceId);
  return row === undefined ? null : toKnown(row);
}

/** Every resource, removed ones too. */
export function knownResources(read: Reader): readonly KnownResource[] {
  return read.all<ResourceRow>(`${SELECT} ORDER BY id`).map(toKnown);
}

/** Every resource in use with what keeps it from being relied on, in Norwegian order. */
export function resourcesNow(read: Reader, now: Instant) {
  const today = osloDay(now);
  const { resources: months } = knownIntervals(read);
  return knownResources(read)
    .map((known) => ({ ...known, trust: trustOf(known.verifiedOn, today, months), flags: flagsOf(known, today, months) }))
    .sort((one, other) => one.fields.name.localeCompare(other.fields.name, 'nb'));
}

/** Words to look for; a number typed with spaces is one word. */
function searchWords(typed: string): readonly string[] {
  const text = typed.normalize('NFC').toLocaleLowerCase('nb').trim();
  if (/^[+\d\s]+$/.test(text)) return [text.replace(/\s+/g, '')];
  return text.split(/\s+/).filter((word) => word !== '');
}

function numberOf(read: Reader, contact: Owner | null): string | null {
  if (contact?.kind !== 'contact') return null;
  const row = read.one<Pick<ContactRow, 'mobile' | 'phone'>>('SELECT mobile, phone FROM contact WHERE id = ?', contact.id);
  return row?.mobile ?? row?.phone ?? null;
}

/** The register as one types; see the contract. */
export function findResources(
  read: Reader,
  { text, show, limit }: QueryParsed<'resource.find'>,
  { now }: { readonly now: Instant },
): QueryOutput<'resource.find'> {
  const words = searchWords(text);
  const names = namesFrom(read);
  const all = resourcesNow(read, now);
  const standing = all.filter(({ removed }) => !removed);
  const isShown = ({ removed, flags, fields: { kind } }: (typeof all)[number]): boolean => {
    if (show === 'removed') return removed;
    if (removed) return false;
    return show === 'all' || kind === show || (show === 'attention' && flags.length > 0);
  };
  const resources = all.filter(isShown).flatMap(({ id, fields, verifiedOn, trust, flags, removed }) => {
    const owner = names.owner(fields.owner);
    const contact = names.owner(fields.contact);
    const { name, place, capacity, note } = fields;
    const number = numberOf(read, fields.contact);
    const sought = [name, place, capacity, note, owner?.label ?? '', contact?.label ?? '', number ?? ''].join(' ').toLocaleLowerCase('nb');
    if (!words.every((word) => sought.includes(word))) return [];
    return [{ id, ...fields, owner, contact, number, verifiedOn, trust, flags: [...flags], removed }];
  });
  const today = osloDay(now);
  return {
    today,
    holdsMonths: knownIntervals(read).resources,
    resources,
    ...peopleWho(read, show === 'all' || show === 'people' ? words : null, { today, limit }),
    total: standing.length,
    attention: standing.filter(({ flags }) => flags.length > 0).length,
  };
}

/** Anybody in whom every word occurs; without words those with a competence or a language. Null looks for nobody. */
function peopleWho(read: Reader, words: readonly string[] | null, { today, limit }: { readonly today: string; readonly limit: number }) {
  if (words === null) return { people: [], peopleFound: 0 };
  const { numbers: months } = knownIntervals(read);
  const able = words.length > 0 ? '' : ` AND (competences <> '[]' OR languages <> '[]')`;
  const where = [`removed = 0 AND name IS NOT NULL${able}`, ...words.map(() => 'instr(search, ?) > 0')].join(' AND ');
  const found = read.one<{ count: number }>(`SELECT count(*) AS count FROM contact WHERE ${where}`, ...words);
  const rows = read.all<ContactRow>(`SELECT * FROM contact WHERE ${where} ORDER BY sort_key, id LIMIT ${String(limit)}`, ...words);
  const people = rows.map((row) => {
    const { name, position, organisation, competences, languages } = contactFieldsOf(row);
    const verifiedOn = confirmedDay(row);
    const number = row.mobile ?? row.phone;
    return { id: asId<'contact'>(row.id), name, position, organisation, competences, languages, number, verifiedOn, trust: trustOf(verifiedOn, today, months) };
  });
  return { people, peopleFound: found?.count ?? 0 };
}

/** What is asked for, with whom to ring as the register has it now; null when it is not there. */
export function knownAsked(read: Reader, asked: Asked): KnownAsked {
  if (asked.kind === 'contact') {
    const row = read.one<ContactRow>('SELECT * FROM contact WHERE id = ? AND name IS NOT NULL AND removed = 0', asked.id);
    return row === undefined ? null : { kind: 'contact', name: row.name, contact: row.mobile ?? row.phone ?? '' };
  }
  const resource = knownResource(read, asked.id);
  if (resource === null || resource.removed) return null;
  const { contact } = resource.fields;
  const said = [namesFrom(read).owner(contact)?.label, numberOf(read, contact)].filter((part) => part != null && part !== '');
  return { kind: 'resource', resource, contact: said.join(', ') };
}

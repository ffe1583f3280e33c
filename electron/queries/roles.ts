import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { actingIn, gapsOf, type Absences } from '../../shared/domain/role/acting.ts';
import { rightsOfRoles, type KnownRole, type OpenLog, type RoleId, type Unavailability } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownLog } from './logEntries.ts';

interface RoleRow {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly mandate: string;
  readonly rights: string;
  readonly holder: string | null;
  readonly deputies: string;
  readonly retired: number;
}

interface UnavailabilityRow {
  readonly person: string;
  readonly role_id: string | null;
  readonly incident_id: string | null;
  readonly reason: string;
  readonly since: Instant;
}

function toKnown(row: RoleRow): KnownRole {
  const said = JSON.parse(row.rights) as string[];
  return {
    id: asId(row.id),
    title: row.title,
    authority: row.authority,
    mandate: JSON.parse(row.mandate) as string[],
    // Entries come from other installations too: what no role may give is given by none, whatever was written.
    rights: rightsOfRoles.filter((right) => said.includes(right)),
    holder: row.holder === null ? null : asId(row.holder),
    deputies: JSON.parse(row.deputies) as ContactId[],
    retired: row.retired === 1,
  };
}

/** Every role, retired ones too, in the order they were defined. */
export function knownRoles(read: Reader): readonly KnownRole[] {
  return read.all<RoleRow>('SELECT * FROM role WHERE title IS NOT NULL ORDER BY id').map(toKnown);
}

export function knownRole(read: Reader, roleId: RoleId): KnownRole | null {
  const row = read.one<RoleRow>('SELECT * FROM role WHERE id = ? AND title IS NOT NULL', roleId);
  return row === undefined ? null : toKnown(row);
}

/** Who is out, with since when; absences confined to an incident that is closed no longer matter. */
function unavailabilities(read: Reader): (Unavailability & { readonly since: Instant })[] {
  const rows = read.all<UnavailabilityRow>(
    `SELECT u.person, u.role_id, u.incident_id, u.reason, u.since FROM unavailability u
     LEFT JOIN incident i ON i.id = u.incident_id
     WHERE u.unavailable = 1 AND (u.incident_id IS NULL OR i.closed_at IS NULL) ORDER BY u.id`,
  );
  return rows.map((row) => ({
    person: asId(row.person),
    roleId: row.role_id === null ? null : asId(row.role_id),
    incidentId: row.incident_id === null ? null : asId(row.incident_id),
    reason: row.reason,
    since: row.since,
  }));
}

/** Who is out and who has left: what decides who acts in a role. */
export function knownAbsences(read: Reader): Absences {
  const removed = read.all<{ id: string }>('SELECT id FROM contact WHERE removed = 1');
  return { unavailable: unavailabilities(read), removed: new Set(removed.map(({ id }) => asId<'contact'>(id))) };
}

/** The open incidents, each with what its next log line needs. */
export function openLogs(read: Reader): readonly OpenLog[] {
  return read
    .all<{ id: string }>('SELECT id FROM incident WHERE kind IS NOT NULL AND closed_at IS NULL ORDER BY id')
    .map(({ id }) => ({ incidentId: asId<'incident'>(id), log: knownLog(read, asId(id)) }));
}

/** Names by id, of those who have left the register too. */
export function contactNames(read: Reader): ReadonlyMap<ContactId, string> {
  const rows = read.all<{ id: string; name: string }>('SELECT id, name FROM contact WHERE name IS NOT NULL');
  return new Map(rows.map(({ id, name }) => [asId<'contact'>(id), name]));
}

type RoleView = QueryOutput<'role.all'>['roles'][number];
type RolePerson = NonNullable<RoleView['holder']>;

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly mobile: string | null;
  readonly removed: number;
}

/** Every role with who fills it now; see the contract. */
export function allRoles(read: Reader, input: QueryParsed<'role.all'>): QueryOutput<'role.all'> {
  const incidentId: IncidentId | null = input.incidentId ?? null;
  const absences = knownAbsences(read);
  const out = unavailabilities(read);
  const roles = knownRoles(read).filter((role) => input.retired || !role.retired);
  const ids = roles.flatMap(({ holder, deputies }) => [...(holder === null ? [] : [holder]), ...deputies]);
  const people = new Map(
    read
      .all<PersonRow>(
        `SELECT id, name, initials, mobile, removed FROM contact
         WHERE name IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
      .map((row) => [row.id, row]),
  );

  const person = (role: KnownRole, contactId: ContactId): RolePerson | null => {
    const row = people.get(contactId);
    if (row === undefined) return null;
    const why = out.find(
      (one) =>
        one.person === contactId &&
        (one.roleId === null || one.roleId === role.id) &&
        (one.incidentId === null || one.incidentId === incidentId),
    );
    return {
      id: contactId,
      name: row.name,
      initials: row.initials,
      mobile: row.mobile,
      removed: row.removed === 1,
      unavailable:
        why === undefined
          ? null
          : {
              reason: why.reason,
              since: why.since,
              inThisRole: why.roleId !== null,
              inThisIncident: why.incidentId !== null,
            },
    };
  };

  const views = roles.map((role): RoleView => ({
    id: role.id,
    title: role.title,
    authority: role.authority,
    mandate: role.mandate,
    rights: role.rights,
    retired: role.retired,
    holder: role.holder === null ? null : person(role, role.holder),
    deputies: role.deputies.map((deputy) => person(role, deputy)).filter((one) => one !== null),
    acting: actingIn(role, absences, incidentId)?.person ?? null,
    gaps: gapsOf(role, absences),
  }));
  return { roles: views.sort((a, b) => Number(a.retired) - Number(b.retired)) };
}

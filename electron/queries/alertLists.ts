import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { AlertListId, AlertListMember, KnownAlertList } from '../../shared/domain/alertList/alertList.ts';
import { listForIncident, validList } from '../../shared/domain/alertList/validList.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { IncidentId, IncidentType, Level } from '../../shared/domain/incident/incident.ts';
import { actingIn } from '../../shared/domain/role/acting.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { confirmedDay } from './contacts.ts';
import { knownAbsences, knownRoles } from './roles.ts';

interface AlertListRow {
  readonly id: string;
  readonly incident_type: Exclude<IncidentType, 'unknown'> | null;
  readonly level: Level | null;
  readonly title: string;
  readonly members: string;
  readonly superseded: number;
  readonly defined_at: Instant;
  readonly changed_at: Instant;
}

type AlertListView = QueryOutput<'alertList.all'>['lists'][number];

const SELECT = 'SELECT * FROM alert_list WHERE defined_at IS NOT NULL';

function toKnown(row: AlertListRow): KnownAlertList {
  return {
    id: asId(row.id),
    incidentType: row.incident_type,
    level: row.level,
    title: row.title,
    members: JSON.parse(row.members) as AlertListMember[],
    superseded: row.superseded === 1,
  };
}

/** Every list, superseded ones too. */
export function knownAlertLists(read: Reader): readonly KnownAlertList[] {
  return read.all<AlertListRow>(`${SELECT} ORDER BY id`).map(toKnown);
}

export function knownAlertList(read: Reader, listId: AlertListId): KnownAlertList | null {
  const row = read.one<AlertListRow>(`${SELECT} AND id = ?`, listId);
  return row === undefined ? null : toKnown(row);
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly confirmed_on: string | null;
  readonly confirmed_number: string | null;
  readonly removed: number;
}

/** Puts faces to members: who a role means now (in the incident, when there is one), and on which number. */
function viewer(read: Reader, incidentId: IncidentId | null): (row: AlertListRow) => AlertListView {
  const roles = new Map(knownRoles(read).map((role) => [role.id, role]));
  const absences = knownAbsences(read);
  const people = new Map(
    read
      .all<PersonRow>(
        `SELECT id, name, mobile, phone, confirmed_on, confirmed_number, removed FROM contact WHERE name IS NOT NULL`,
      )
      .map((row) => [row.id, row]),
  );
  const lists = knownAlertLists(read);
  const here = (id: ContactId | null): PersonRow | null => {
    const row = id === null ? undefined : people.get(id);
    return row === undefined || row.removed === 1 ? null : row;
  };
  const member = (one: AlertListMember): AlertListView['members'][number] => {
    const role = one.roleId === null ? undefined : roles.get(one.roleId);
    const acting = role === undefined || role.retired ? null : (actingIn(role, absences, incidentId)?.person ?? null);
    const person = here(one.contactId ?? acting) ?? here(one.deputy);
    return {
      ...one,
      deputyName: here(one.deputy)?.name ?? null,
      roleTitle: role?.title ?? null,
      person: person === null ? null : {
        id: asId(person.id), name: person.name, mobile: person.mobile, phone: person.phone,
      },
      confirmedOn: person === null ? null : confirmedDay(person),
    };
  };
  return (row) => {
    const known = toKnown(row);
    return {
      ...known,
      members: known.members.map(member),
      valid: validList(known, lists)?.id === known.id,
      definedAt: row.defined_at,
      changedAt: row.changed_at,
    };
  };
}

/** Every list in use, general ones first, then by type and level; superseded ones last, when asked for. */
export function allAlertLists(read: Reader, input: QueryParsed<'alertList.all'>): QueryOutput<'alertList.all'> {
  const rows = read.all<AlertListRow>(
    `${SELECT} AND (superseded = 0 OR ?) ORDER BY superseded, incident_type IS NOT NULL, incident_type, level, id`,
    input.superseded ? 1 : 0,
  );
  return { lists: rows.map(viewer(read, null)) };
}

export function alertListForIncident(read: Reader, incidentId: IncidentId): QueryOutput<'alertList.forIncident'> {
  const incident = read.one<{ type: IncidentType; level: Level | null }>(
    'SELECT type, level FROM incident WHERE id = ? AND kind IS NOT NULL',
    incidentId,
  );
  const found = incident === undefined ? null : listForIncident(incident, knownAlertLists(read));
  if (found === null) return { list: null, fit: null };
  const row = read.one<AlertListRow>(`${SELECT} AND id = ?`, found.list.id);
  return { list: row === undefined ? null : viewer(read, incidentId)(row), fit: found.fit };
}

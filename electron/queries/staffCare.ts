import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { actingIn } from '../../shared/domain/role/acting.ts';
import type {
  CareAnswer,
  CareItem,
  InvolvedId,
  KnownInvolved,
  Shielding,
  Standing,
} from '../../shared/domain/staffCare/staffCare.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { contactNames, knownAbsences, knownRoles } from './roles.ts';

type InvolvedView = QueryOutput<'staffCare.ofIncident'>['involved'][number];
type Person = InvolvedView['person'];

interface InvolvedRow {
  readonly id: string;
  readonly incident_id: string;
  readonly person: string;
  readonly standing: Standing;
  readonly removed: number;
  readonly shielded: number;
  readonly ready_task: string | null;
  readonly ready_home: string | null;
  readonly went_home: 'alone' | 'accompanied' | null;
}

const SELECT = `SELECT s.* FROM staff_involved s LEFT JOIN contact c ON c.id = s.person
  WHERE s.person IS NOT NULL AND s.standing IS NOT NULL`;

const toKnown = (row: InvolvedRow): KnownInvolved => ({
  id: asId(row.id),
  incidentId: asId(row.incident_id),
  person: asId(row.person),
  standing: row.standing,
  removed: row.removed === 1,
  shielded: row.shielded === 1,
  ready: {
    task: row.ready_task === null ? null : asId(row.ready_task),
    home: row.ready_home === null ? null : asId(row.ready_home),
  },
  wentHome: row.went_home,
});

/** Everybody who is or was on the list of an incident, by name. */
export function knownInvolved(read: Reader, incidentId: IncidentId): readonly KnownInvolved[] {
  return read.all<InvolvedRow>(`${SELECT} AND s.incident_id = ? ORDER BY c.sort_key, s.id`, incidentId).map(toKnown);
}

export function knownOneInvolved(read: Reader, involvedId: InvolvedId): KnownInvolved | null {
  const row = read.one<InvolvedRow>(`${SELECT} AND s.id = ?`, involvedId);
  return row === undefined ? null : toKnown(row);
}

/** Who may not be given a task in an incident now, and who acts in each role. */
export function knownShielding(read: Reader, incidentId: IncidentId): Shielding {
  const stopped = knownInvolved(read, incidentId).filter((one) => one.shielded && one.ready.task === null);
  if (stopped.length === 0) return { people: new Map(), acting: new Map() };
  const names = contactNames(read);
  const absences = knownAbsences(read);
  const acting = knownRoles(read).flatMap((role) => {
    const person = actingIn(role, absences, incidentId)?.person;
    return person === undefined ? [] : [[role.id, person] as const];
  });
  return { people: new Map(stopped.map(({ person }) => [person, names.get(person) ?? '–'])), acting: new Map(acting) };
}

function personOf(read: Reader, id: string): Person {
  const row = read.one<{ name: string | null; initials: string }>('SELECT name, initials FROM contact WHERE id = ?', id);
  return { id: asId(id), name: row?.name ?? null, initials: row?.initials ?? '' };
}

/** The list of an incident; see the contract. */
export function staffCareOf(read: Reader, incidentId: IncidentId): QueryOutput<'staffCare.ofIncident'> {
  const involved = knownInvolved(read, incidentId).filter(({ removed }) => !removed);
  return {
    involved: involved.map(({ id, person, standing, shielded, ready, wentHome }) => {
      const care = read.all<{ item: CareItem; answer: CareAnswer; at: Instant }>(
        'SELECT item, answer, at FROM staff_care WHERE involved_id = ? AND answer IS NOT NULL',
        id,
      );
      return {
        id,
        person: personOf(read, person),
        standing,
        shielded,
        ready: {
          task: ready.task === null ? null : personOf(read, ready.task),
          home: ready.home === null ? null : personOf(read, ready.home),
        },
        wentHome,
        care: Object.fromEntries(care.map(({ item, answer, at }) => [item, { answer, at }])),
      };
    }),
  };
}

interface PeerRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly position: string | null;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly languages: string;
}

/** Whom anybody can call for peer support, in the order they were named. */
export function peerSupportContacts(read: Reader): QueryOutput<'peerSupport.contacts'> {
  const rows = read.all<PeerRow>(
    `SELECT c.id, c.name, c.initials, c.position, c.mobile, c.phone, c.languages
     FROM peer_support p, json_each(p.contacts) named JOIN contact c ON c.id = named.value
     WHERE p.id = 'peer-support' AND c.removed = 0 AND c.name IS NOT NULL ORDER BY named.key`,
  );
  return {
    contacts: rows.map((row) => ({ ...row, id: asId<'contact'>(row.id), languages: JSON.parse(row.languages) as string[] })),
  };
}

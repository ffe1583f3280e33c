import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact } from '../log/logFact.ts';
import { actingIn, type Absences } from './acting.ts';
import type { RoleRefusal } from './decide.ts';
import type { KnownRole, OpenLog, RoleId, Unavailability } from './role.ts';

/** What a change of who is available must know. */
export interface KnownAvailability {
  readonly roles: readonly KnownRole[];
  readonly absences: Absences;
  /** Names by id, for the log: also of those who have left the register. */
  readonly names: ReadonlyMap<ContactId, string>;
  readonly openLogs: readonly OpenLog[];
  /** The incident the command speaks of; null when it speaks of none, or there is none of that id. */
  readonly incident: KnownIncident | null;
}

export interface AvailabilityInput {
  readonly person?: ContactId | undefined;
  readonly roleId?: RoleId | undefined;
  readonly incidentId?: IncidentId | undefined;
}

type Code = RoleRefusal | 'contact/not-found' | 'incident/not-found' | 'incident/closed';

/** Where and in what the unavailability holds: the key by which it is taken back. */
export interface Marked {
  readonly person: ContactId;
  readonly roleId: RoleId | null;
  readonly incidentId: IncidentId | null;
}

/**
 * Who is meant: the person named, or whoever acts in the role named. A role alone narrows it to that role; an incident
 * narrows it to that incident, which is how an exercise plays with absence without touching the real chain of command.
 */
function meant(input: AvailabilityInput, known: KnownAvailability): Decision<Marked, Code> {
  const incidentId = input.incidentId ?? null;
  if (incidentId !== null && known.incident === null) return refused('incident/not-found');
  if (incidentId !== null && known.incident?.closedAt !== null) return refused('incident/closed');
  const roleId = input.roleId ?? null;
  const role = known.roles.find((candidate) => candidate.id === roleId);
  if (roleId !== null && role === undefined) return refused('role/not-found');
  if (role?.retired === true) return refused('role/retired', { title: role.title });
  const acting = role === undefined ? null : actingIn(role, known.absences, incidentId);
  const person = input.person ?? acting?.person ?? null;
  if (person === null) return refused('role/nobody-acting', { title: role?.title ?? '' });
  if (!known.names.has(person)) return refused('contact/not-found');
  return decided({ person, roleId, incidentId });
}

/** One line per open incident it holds in: who, why, and which roles move to whom there. */
function logged(
  moment: Moment,
  marked: Marked,
  known: KnownAvailability,
  after: readonly Unavailability[],
  said: { readonly code: 'person-unavailable' | 'person-available'; readonly reason: string | null },
): NewFact[] {
  const nameOf = (person: ContactId | undefined): string =>
    (person === undefined ? undefined : known.names.get(person)) ?? '–';
  const logs = known.openLogs.filter(
    ({ incidentId }) => marked.incidentId === null || incidentId === marked.incidentId,
  );
  return logs.map(({ incidentId, log }) => {
    const moved = known.roles.filter((role) => !role.retired).flatMap((role) => {
      const before = actingIn(role, known.absences, incidentId)?.person;
      const now = actingIn(role, { ...known.absences, unavailable: after }, incidentId)?.person;
      return before === now ? [] : [{ role, to: nameOf(now) }];
    });
    const [first] = moved;
    return logFact(moment, log, incidentId, {
      kind: 'role',
      said: {
        ...said,
        name: nameOf(marked.person),
        moved: moved.map(({ role, to }) => `${role.title}: ${to}`).join('; '),
      },
      about: first === undefined ? null : { kind: 'role', id: first.role.id },
    });
  });
}

function isSame(out: Unavailability, marked: Marked): boolean {
  return out.person === marked.person && out.roleId === marked.roleId && out.incidentId === marked.incidentId;
}

/** Marks somebody unavailable: their roles move to the next deputy at once, and every open incident says so. */
export function markUnavailable(
  input: AvailabilityInput & { readonly reason: string },
  known: KnownAvailability,
  moment: Moment,
): Decision<Marked, Code> {
  const who = meant(input, known);
  if (!who.ok) return who;
  const marked = who.value.value;
  const name = known.names.get(marked.person) ?? '';
  const { unavailable } = known.absences;
  if (unavailable.some((out) => isSame(out, marked))) return refused('role/already-unavailable', { name });
  const reason = input.reason.trim();
  const after = [...unavailable, { ...marked, reason }];
  return decided(
    marked,
    fact('HolderMarkedUnavailable', marked.person, marked.incidentId ?? 'workspace', { roleId: marked.roleId, reason }),
    ...logged(moment, marked, known, after, { code: 'person-unavailable', reason: reason === '' ? null : reason }),
  );
}

/** Takes it back: the roles return to whoever stands first again. */
export function markAvailable(
  input: AvailabilityInput & { readonly person: ContactId },
  known: KnownAvailability,
  moment: Moment,
): Decision<Marked, Code> {
  const who = meant(input, known);
  if (!who.ok) return who;
  const marked = who.value.value;
  const after = known.absences.unavailable.filter((out) => !isSame(out, marked));
  if (after.length === known.absences.unavailable.length) {
    return refused('role/not-unavailable', { name: known.names.get(marked.person) ?? '' });
  }
  return decided(
    marked,
    fact('HolderMarkedAvailable', marked.person, marked.incidentId ?? 'workspace', { roleId: marked.roleId }),
    ...logged(moment, marked, known, after, { code: 'person-available', reason: null }),
  );
}

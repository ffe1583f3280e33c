import type { AlertListMember } from '../alertList/alertList.ts';
import type { ContactId } from '../contact/contact.ts';
import type { Moment } from '../fact.ts';
import type { IncidentId } from '../incident/incident.ts';
import { actingIn, nextAfter } from '../role/acting.ts';
import { isUnreached, type CallOutMember, type CallResult, type KnownReach } from './callOut.ts';

function row(
  moment: Moment,
  reach: KnownReach,
  person: ContactId | null,
  as: Pick<CallOutMember, 'roleId' | 'roleTitle' | 'group' | 'deputy' | 'insteadOf'>,
): CallOutMember {
  const known = person === null ? undefined : reach.people.get(person);
  return {
    memberId: moment.newId<'callOutMember'>(),
    contactId: known === undefined ? null : person,
    name: known?.name ?? null,
    mobile: known?.mobile ?? null,
    phone: known?.phone ?? null,
    ...as,
  };
}

/** Whom a member of a list means tonight: the person named, or whoever acts in the role; else the stated deputy. */
function whomToCall(member: AlertListMember, reach: KnownReach, incidentId: IncidentId | null): ContactId | null {
  const role = reach.roles.find((candidate) => candidate.id === member.roleId && !candidate.retired);
  const first = role === undefined ? member.contactId : (actingIn(role, reach.absences, incidentId)?.person ?? null);
  const candidates = [first, member.deputy];
  return candidates.find((person) => person !== null && reach.people.has(person)) ?? null;
}

/** The sheet a list becomes at this moment: who is on it, and their numbers. No incident: as it stands everywhere. */
export function membersNow(
  members: readonly AlertListMember[],
  reach: KnownReach,
  incidentId: IncidentId | null,
  moment: Moment,
): readonly CallOutMember[] {
  return members.map((member) =>
    row(moment, reach, whomToCall(member, reach, incidentId), {
      roleId: member.roleId,
      roleTitle: reach.roles.find((role) => role.id === member.roleId)?.title ?? null,
      group: member.group,
      deputy: member.deputy,
      insteadOf: null,
    }),
  );
}

/** Who stands in for a row: the next in the role's chain, else whom the list says. Null when nobody is left. */
function standIn(member: CallOutMember, reach: KnownReach, incidentId: IncidentId | null): ContactId | null {
  const role = reach.roles.find((candidate) => candidate.id === member.roleId);
  const next =
    role === undefined || member.contactId === null
      ? null
      : nextAfter(role, member.contactId, reach.absences, incidentId);
  const candidates = [next, member.deputy];
  const isOther = (person: ContactId | null): person is ContactId =>
    person !== null && person !== member.contactId && reach.people.has(person);
  return candidates.find(isOther) ?? null;
}

/** Whom a result asks for next. */
interface Instead {
  /** Whoever stands in; null while nobody has to, or nobody is left. */
  readonly deputy: ContactId | null;
  /** The row they have on the sheet already. */
  readonly onSheet: CallOutMember | undefined;
  /** The row they get, when they have none. */
  readonly surfaced: CallOutMember | null;
}

/** Who is to be called instead, when nobody comes of a call: on the sheet already, or with a row of their own now. */
export function insteadOf(
  member: CallOutMember,
  result: CallResult,
  sheet: { readonly members: readonly CallOutMember[]; readonly incidentId: IncidentId | null },
  reach: KnownReach,
  moment: Moment,
): Instead {
  const deputy = isUnreached(result) ? standIn(member, reach, sheet.incidentId) : null;
  const onSheet = deputy === null ? undefined : sheet.members.find(({ contactId }) => contactId === deputy);
  if (deputy === null || onSheet !== undefined) return { deputy, onSheet, surfaced: null };
  const { roleId, roleTitle, group, memberId } = member;
  return { deputy, onSheet, surfaced: row(moment, reach, deputy, { roleId, roleTitle, group, deputy: null, insteadOf: memberId }) };
}

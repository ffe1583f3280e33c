import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { RoleChain, RoleGap, Unavailability } from './role.ts';

/** Who fills a role now. `standsInFor` is the holder when it is somebody else. */
export interface Acting {
  readonly person: ContactId;
  readonly standsInFor: ContactId | null;
}

/** What decides who acts: who is out, and who is no longer in the register. */
export interface Absences {
  readonly unavailable: readonly Unavailability[];
  readonly removed: ReadonlySet<ContactId>;
}

/** Everybody who can fill the role, in order. */
export function chainOf(role: RoleChain): readonly ContactId[] {
  return role.holder === null ? role.deputies : [role.holder, ...role.deputies];
}

/** True when the person can fill this role here; outside an incident only what holds everywhere counts. */
export function canAct(
  role: RoleChain,
  person: ContactId,
  absences: Absences,
  incidentId: IncidentId | null,
): boolean {
  if (absences.removed.has(person)) return false;
  return !absences.unavailable.some(
    (out) =>
      out.person === person &&
      (out.roleId === null || out.roleId === role.id) &&
      (out.incidentId === null || out.incidentId === incidentId),
  );
}

/** Who acts in the role: the first in the chain who can. Null when nobody is left. */
export function actingIn(role: RoleChain, absences: Absences, incidentId: IncidentId | null): Acting | null {
  const person = chainOf(role).find((candidate) => canAct(role, candidate, absences, incidentId));
  if (person === undefined) return null;
  return { person, standsInFor: person === role.holder ? null : role.holder };
}

/** The next in the chain after `person` who can act: whom to call when `person` does not answer. */
export function nextAfter(
  role: RoleChain,
  person: ContactId,
  absences: Absences,
  incidentId: IncidentId | null,
): ContactId | null {
  const chain = chainOf(role);
  const later = chain.slice(chain.indexOf(person) + 1);
  return later.find((candidate) => canAct(role, candidate, absences, incidentId)) ?? null;
}

/** What keeps the role from being relied on. Somebody who left the register holds nothing. */
export function gapsOf(role: RoleChain & { readonly authority: string }, absences: Absences): readonly RoleGap[] {
  const present = (person: ContactId): boolean => !absences.removed.has(person);
  const gaps: RoleGap[] = [];
  if (role.authority.trim() === '') gaps.push('no-authority');
  if (role.holder === null || !present(role.holder)) gaps.push('no-holder');
  if (!role.deputies.some(present)) gaps.push('no-deputy');
  if (actingIn(role, absences, null) === null) gaps.push('nobody-available');
  return gaps;
}

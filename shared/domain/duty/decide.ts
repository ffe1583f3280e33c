import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { RoleId } from '../role/role.ts';
import type { DutyEntry, DutyId, KnownDuty } from './duty.ts';

export const dutyRefusals = [
  'duty/time-order',
  'duty/not-found',
  'duty/removed',
  'duty/not-removed',
  'duty/turns-overlap',
  'duty/no-turns',
  'duty/too-many-turns',
] as const;
export type DutyCode = (typeof dutyRefusals)[number];
type Code = DutyCode | 'contact/not-found' | 'role/not-found';

/** Enters who is on duty or away, from when to when. */
export function enterDuty(
  input: Omit<DutyEntry, 'roleId'> & { readonly roleId?: RoleId | undefined },
  known: { readonly people: ReadonlySet<ContactId>; readonly roles: ReadonlySet<RoleId> },
  moment: Moment,
): Decision<{ readonly dutyId: DutyId }, Code> {
  const { person, roleId = null, kind, from, to } = input;
  if (!known.people.has(person)) return refused('contact/not-found');
  if (roleId !== null && !known.roles.has(roleId)) return refused('role/not-found');
  if (to <= from) return refused('duty/time-order');
  const dutyId = moment.newId<'duty'>();
  return decided({ dutyId }, fact('DutyEntered', dutyId, 'workspace', { person, roleId, kind, from, to }));
}

interface Known {
  readonly duty: KnownDuty | null;
}

export function removeDuty(input: { readonly dutyId: DutyId }, { duty }: Known): Decision<null, Code> {
  if (duty === null) return refused('duty/not-found');
  if (duty.removed) return refused('duty/removed');
  return decided(null, fact('DutyRemoved', input.dutyId, 'workspace', {}));
}

export function restoreDuty(input: { readonly dutyId: DutyId }, { duty }: Known): Decision<null, Code> {
  if (duty === null) return refused('duty/not-found');
  if (!duty.removed) return refused('duty/not-removed');
  return decided(null, fact('DutyRestored', input.dutyId, 'workspace', {}));
}

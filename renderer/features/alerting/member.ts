import type { CommandInput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { AlertListView } from './useAlertListActions.ts';

type MemberInput = CommandInput<'alertList.define'>['members'][number];

/** One on a list while it is edited: a person or a role, with what it is called. */
export interface Member {
  readonly kind: 'contact' | 'role';
  readonly id: string;
  /** The person's name or the role's title; null when the register no longer knows. */
  readonly label: string | null;
  /** Who the role means now; null for a person. */
  readonly now: string | null;
  readonly group: string;
  readonly deputy: { readonly id: string; readonly name: string } | null;
}

/** A member as the list shows it. */
export function memberOf(member: AlertListView['members'][number]): Member {
  const { contactId, roleId, roleTitle, person, group, deputy, deputyName } = member;
  const isRole = roleId !== null;
  // Somebody who has left is shown as gone, though the list's deputy would be called in their place.
  const name = person === null || person.id !== contactId ? null : person.name;
  return {
    kind: isRole ? 'role' : 'contact',
    id: roleId ?? contactId ?? '',
    label: isRole ? roleTitle : name,
    now: isRole ? (person?.name ?? null) : null,
    group: group ?? '',
    deputy: deputy === null ? null : { id: deputy, name: deputyName ?? '' },
  };
}

/** A member as a command takes it. */
export function inputOf({ kind, id, group, deputy }: Member): MemberInput {
  const rest = {
    group: group.trim() === '' ? null : group.trim(),
    deputy: deputy === null ? null : asId<'contact'>(deputy.id),
  };
  return kind === 'role'
    ? { contactId: null, roleId: asId<'role'>(id), ...rest }
    : { contactId: asId<'contact'>(id), roleId: null, ...rest };
}

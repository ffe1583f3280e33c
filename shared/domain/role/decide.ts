import type { ContactId } from '../contact/contact.ts';
import type { Right } from '../actor.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { rightsOfRoles, type KnownRole, type RoleId } from './role.ts';
import type { RoleFields } from './facts.ts';

export const roleRefusals = [
  'role/title-empty',
  'role/title-taken',
  'role/not-found',
  'role/retired',
  'role/not-retired',
  'role/nothing-changed',
  'role/deputy-is-holder',
  'role/deputy-twice',
  'role/nobody-acting',
  'role/already-unavailable',
  'role/not-unavailable',
  'role/not-acting',
  'role/gives-administrator',
] as const;
export type RoleRefusal = (typeof roleRefusals)[number];

/** What most rules about roles must know: the role, the others by name, and who is in the register. */
export interface KnownRoles {
  readonly role: KnownRole | null;
  readonly roles: readonly KnownRole[];
  readonly people: ReadonlySet<ContactId>;
}

const folded = (title: string): string => title.normalize('NFC').trim().toLocaleLowerCase('nb');

function titleTaken(title: string, roles: readonly KnownRole[], self: RoleId | null): boolean {
  return roles.some((role) => role.id !== self && !role.retired && folded(role.title) === folded(title));
}

const linesOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

const inOrder = (rights: readonly Right[]): readonly Right[] => rightsOfRoles.filter((right) => rights.includes(right));

type Chain = { readonly holder?: ContactId | null | undefined; readonly deputies?: readonly ContactId[] | undefined };

/** Refuses a chain somebody stands in twice, or stands in who is not in the register. */
function chainFault(
  holder: ContactId | null,
  deputies: readonly ContactId[],
  people: ReadonlySet<ContactId>,
): ReturnType<typeof refused<RoleRefusal | 'contact/not-found'>> | null {
  if (holder !== null && deputies.includes(holder)) return refused('role/deputy-is-holder');
  if (new Set(deputies).size !== deputies.length) return refused('role/deputy-twice');
  const everybody = holder === null ? deputies : [holder, ...deputies];
  return everybody.every((person) => people.has(person)) ? null : refused('contact/not-found');
}

/** Defines a role; holder and deputies may be named at once or later. */
export function defineRole(
  input: Chain & {
    readonly title: string;
    readonly authority?: string | undefined;
    readonly mandate?: readonly string[] | undefined;
    readonly rights?: readonly Right[] | undefined;
  },
  known: Pick<KnownRoles, 'roles' | 'people'>,
  moment: Moment,
): Decision<{ readonly roleId: RoleId }, RoleRefusal | 'contact/not-found'> {
  const title = input.title.trim();
  if (title === '') return refused('role/title-empty');
  if (titleTaken(title, known.roles, null)) return refused('role/title-taken', { title });
  const { holder = null, deputies = [], rights = [] } = input;
  if (rights.includes('administrator')) return refused('role/gives-administrator', { title });
  const fault = chainFault(holder, deputies, known.people);
  if (fault !== null) return fault;
  const roleId = moment.newId<'role'>();
  return decided(
    { roleId },
    fact('RoleDefined', roleId, 'workspace', {
      title,
      authority: input.authority?.trim() ?? '',
      mandate: linesOf(input.mandate ?? []),
      rights: inOrder(rights),
    }),
    ...(holder === null ? [] : [fact('RoleHolderSet', roleId, 'workspace', { holder })]),
    ...(deputies.length === 0 ? [] : [fact('RoleDeputiesSet', roleId, 'workspace', { deputies })]),
  );
}

/** Changes title, authority, mandate or rights; the answer holds what they were. */
export function changeRole(
  input: {
    readonly roleId: RoleId;
    readonly title?: string | undefined;
    readonly authority?: string | undefined;
    readonly mandate?: readonly string[] | undefined;
    readonly rights?: readonly Right[] | undefined;
  },
  known: Pick<KnownRoles, 'role' | 'roles'>,
): Decision<{ readonly was: Partial<RoleFields> }, RoleRefusal> {
  const { role } = known;
  if (role === null) return refused('role/not-found');
  if (role.retired) return refused('role/retired', { title: role.title });
  const title = input.title?.trim() ?? role.title;
  const authority = input.authority?.trim() ?? role.authority;
  const mandate = input.mandate === undefined ? role.mandate : linesOf(input.mandate);
  const rights = inOrder(input.rights ?? role.rights);
  if (title === '') return refused('role/title-empty');
  if (titleTaken(title, known.roles, role.id)) return refused('role/title-taken', { title });
  if (input.rights?.includes('administrator') === true) return refused('role/gives-administrator', { title });
  const changes = [
    title === role.title ? null : { fields: { title }, was: { title: role.title } },
    authority === role.authority ? null : { fields: { authority }, was: { authority: role.authority } },
    mandate.join('\n') === role.mandate.join('\n') ? null : { fields: { mandate }, was: { mandate: role.mandate } },
    rights.join() === role.rights.join() ? null : { fields: { rights }, was: { rights: role.rights } },
  ].filter((change) => change !== null);
  if (changes.length === 0) return refused('role/nothing-changed');
  const joined = (parts: readonly Partial<RoleFields>[]): Partial<RoleFields> =>
    Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  const fields = joined(changes.map((change) => change.fields));
  const was = joined(changes.map((change) => change.was));
  return decided({ was }, fact('RoleChanged', role.id, 'workspace', { fields, was }));
}

/** Names the holder, or nobody. A deputy who becomes holder leaves the deputies. */
export function setHolder(
  input: { readonly roleId: RoleId; readonly holder: ContactId | null },
  known: Pick<KnownRoles, 'role' | 'people'>,
): Decision<{ readonly was: ContactId | null }, RoleRefusal | 'contact/not-found'> {
  const { role } = known;
  if (role === null) return refused('role/not-found');
  if (role.retired) return refused('role/retired', { title: role.title });
  if (input.holder === role.holder) return refused('role/nothing-changed');
  if (input.holder !== null && !known.people.has(input.holder)) return refused('contact/not-found');
  const deputies = role.deputies.filter((deputy) => deputy !== input.holder);
  return decided(
    { was: role.holder },
    fact('RoleHolderSet', role.id, 'workspace', { holder: input.holder }),
    ...(deputies.length === role.deputies.length
      ? []
      : [fact('RoleDeputiesSet', role.id, 'workspace', { deputies })]),
  );
}

/** Names the deputies in the order they step in. */
export function setDeputies(
  input: { readonly roleId: RoleId; readonly deputies: readonly ContactId[] },
  known: Pick<KnownRoles, 'role' | 'people'>,
): Decision<{ readonly was: readonly ContactId[] }, RoleRefusal | 'contact/not-found'> {
  const { role } = known;
  if (role === null) return refused('role/not-found');
  if (role.retired) return refused('role/retired', { title: role.title });
  const { deputies } = input;
  const fault = chainFault(role.holder, deputies, known.people);
  if (fault !== null) return fault;
  if (deputies.join() === role.deputies.join()) return refused('role/nothing-changed');
  return decided({ was: role.deputies }, fact('RoleDeputiesSet', role.id, 'workspace', { deputies }));
}

/** Takes a role out of use; what was done in it stays. */
export function retireRole(
  _input: { readonly roleId: RoleId },
  known: Pick<KnownRoles, 'role'>,
): Decision<null, RoleRefusal> {
  const { role } = known;
  if (role === null) return refused('role/not-found');
  if (role.retired) return refused('role/retired', { title: role.title });
  return decided(null, fact('RoleRetired', role.id, 'workspace', {}));
}

/** Takes a retired role into use again. */
export function reinstateRole(
  _input: { readonly roleId: RoleId },
  known: Pick<KnownRoles, 'role' | 'roles'>,
): Decision<null, RoleRefusal> {
  const { role } = known;
  if (role === null) return refused('role/not-found');
  if (!role.retired) return refused('role/not-retired', { title: role.title });
  if (titleTaken(role.title, known.roles, role.id)) return refused('role/title-taken', { title: role.title });
  return decided(null, fact('RoleReinstated', role.id, 'workspace', {}));
}

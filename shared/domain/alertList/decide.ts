import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { RoleId } from '../role/role.ts';
import type { AlertListId, AlertListMember, AlertListSlot, KnownAlertList } from './alertList.ts';
import { validList } from './validList.ts';

export const alertListRefusals = [
  'alertList/title-empty',
  'alertList/no-members',
  'alertList/member-twice',
  'alertList/member-unknown',
  'alertList/already-valid',
  'alertList/not-found',
  'alertList/superseded',
  'alertList/not-superseded',
  'alertList/nothing-changed',
] as const;
type Code = (typeof alertListRefusals)[number];

/** Everybody and every role that may stand on a list. */
export interface KnownCallable {
  readonly people: ReadonlySet<ContactId>;
  readonly roles: ReadonlySet<RoleId>;
}

function memberFault(
  members: readonly AlertListMember[],
  known: KnownCallable,
): ReturnType<typeof refused<Code>> | null {
  if (members.length === 0) return refused('alertList/no-members');
  const keys = members.map((member) => member.contactId ?? member.roleId);
  if (new Set(keys).size !== keys.length) return refused('alertList/member-twice');
  const isKnown = (member: AlertListMember): boolean =>
    (member.contactId === null ? known.roles.has(member.roleId) : known.people.has(member.contactId)) &&
    (member.deputy === null || (known.people.has(member.deputy) && member.deputy !== member.contactId));
  return members.every(isKnown) ? null : refused('alertList/member-unknown');
}

function alreadyValid(list: KnownAlertList): ReturnType<typeof refused<Code>> {
  return refused('alertList/already-valid', { title: list.title, listId: list.id });
}

/**
 * Defines the list for one incident type and level. There is one valid list for each: a second one is refused and the
 * other named, unless the command says that it takes the other's place.
 */
export function defineAlertList(
  input: AlertListSlot & {
    readonly title: string;
    readonly members: readonly AlertListMember[];
    readonly supersedes?: AlertListId | undefined;
  },
  known: KnownCallable & { readonly lists: readonly KnownAlertList[] },
  moment: Moment,
): Decision<{ readonly listId: AlertListId }, Code> {
  const title = input.title.trim();
  if (title === '') return refused('alertList/title-empty');
  const fault = memberFault(input.members, known);
  if (fault !== null) return fault;
  const { supersedes } = input;
  const replaced = known.lists.find((list) => list.id === supersedes);
  if (supersedes !== undefined && replaced === undefined) return refused('alertList/not-found');
  const other = validList(input, known.lists.filter((list) => list.id !== supersedes));
  if (other !== null) return alreadyValid(other);
  const listId = moment.newId<'alertList'>();
  const { incidentType, level, members } = input;
  return decided(
    { listId },
    ...(replaced === undefined || replaced.superseded
      ? []
      : [fact('AlertListSuperseded', replaced.id, 'workspace', {})]),
    fact('AlertListDefined', listId, 'workspace', { incidentType, level, title, members }),
  );
}

/** Changes title or members of a list in use; the answer holds what they were. */
export function changeAlertList(
  input: {
    readonly listId: AlertListId;
    readonly title?: string | undefined;
    readonly members?: readonly AlertListMember[] | undefined;
  },
  known: KnownCallable & { readonly list: KnownAlertList | null },
): Decision<{ readonly was: { readonly title: string; readonly members: readonly AlertListMember[] } }, Code> {
  const { list } = known;
  if (list === null) return refused('alertList/not-found');
  if (list.superseded) return refused('alertList/superseded', { title: list.title });
  const title = input.title?.trim() ?? list.title;
  const members = input.members ?? list.members;
  if (title === '') return refused('alertList/title-empty');
  const fault = memberFault(members, known);
  if (fault !== null) return fault;
  const was = { title: list.title, members: list.members };
  if (title === was.title && memberKey(members) === memberKey(was.members)) return refused('alertList/nothing-changed');
  return decided({ was }, fact('AlertListChanged', list.id, 'workspace', { title, members }));
}

function memberKey(members: readonly AlertListMember[]): string {
  return members.map(({ contactId, roleId, group, deputy }) => [contactId, roleId, group, deputy].join('|')).join('\n');
}

/** Takes a list out of use; from now on nobody can be called over it. */
export function supersedeAlertList(
  _input: { readonly listId: AlertListId },
  known: { readonly list: KnownAlertList | null },
): Decision<null, Code> {
  const { list } = known;
  if (list === null) return refused('alertList/not-found');
  if (list.superseded) return refused('alertList/superseded', { title: list.title });
  return decided(null, fact('AlertListSuperseded', list.id, 'workspace', {}));
}

/** Takes a superseded list into use again, unless another holds its place. */
export function reinstateAlertList(
  _input: { readonly listId: AlertListId },
  known: { readonly list: KnownAlertList | null; readonly lists: readonly KnownAlertList[] },
): Decision<null, Code> {
  const { list } = known;
  if (list === null) return refused('alertList/not-found');
  if (!list.superseded) return refused('alertList/not-superseded', { title: list.title });
  const other = validList(list, known.lists);
  if (other !== null) return alreadyValid(other);
  return decided(null, fact('AlertListReinstated', list.id, 'workspace', {}));
}

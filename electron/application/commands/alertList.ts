import type { alertListCommands } from '../../../shared/contract/topics/alertList.ts';
import {
  changeAlertList,
  defineAlertList,
  reinstateAlertList,
  supersedeAlertList,
  type KnownCallable,
} from '../../../shared/domain/alertList/decide.ts';
import type { AlertListId } from '../../../shared/domain/alertList/alertList.ts';
import { knownAlertList, knownAlertLists } from '../../queries/alertLists.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { knownRoles } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const callable = (read: Reader): KnownCallable => ({
  people: peopleIn(read),
  roles: new Set(knownRoles(read).filter(({ retired }) => !retired).map(({ id }) => id)),
});

const one = (read: Reader, { listId }: { readonly listId: AlertListId }) => ({ list: knownAlertList(read, listId) });

export const alertListHandlers: CommandHandlers<keyof typeof alertListCommands> = {
  'alertList.define': handler((read) => ({ ...callable(read), lists: knownAlertLists(read) }), defineAlertList),
  'alertList.change': handler((read, input) => ({ ...callable(read), ...one(read, input) }), changeAlertList),
  'alertList.supersede': handler(one, supersedeAlertList),
  'alertList.reinstate': handler(
    (read, input) => ({ ...one(read, input), lists: knownAlertLists(read) }),
    reinstateAlertList,
  ),
};

import type { accessCommands } from '../../../shared/contract/topics/access.ts';
import { grantRights } from '../../../shared/domain/access/decide.ts';
import { administratorsOf, knownContact } from '../../queries/contacts.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const accessHandlers: CommandHandlers<keyof typeof accessCommands> = {
  'access.grant': handler(
    (read, { person }) => ({ person: knownContact(read, person), administrators: administratorsOf(read) }),
    grantRights,
  ),
};

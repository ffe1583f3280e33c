import type { unownedTaskCommands } from '../../../shared/contract/topics/unownedTask.ts';
import {
  decideUnowned,
  registerUnowned,
  reopenUnowned,
  restoreUnowned,
  withdrawUnowned,
  type AboutUnownedTask,
} from '../../../shared/domain/unowned/decide.ts';
import type { UnownedTaskId } from '../../../shared/domain/unowned/unowned.ts';
import { knownUnownedTask } from '../../queries/unownedTasks.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { unownedTaskId }: { readonly unownedTaskId: UnownedTaskId }): AboutUnownedTask => ({
  task: knownUnownedTask(read, unownedTaskId),
});

export const unownedTaskHandlers: CommandHandlers<keyof typeof unownedTaskCommands> = {
  'unownedTask.register': handler(() => null, registerUnowned),
  'unownedTask.decide': handler(about, decideUnowned),
  'unownedTask.reopen': handler(about, reopenUnowned),
  'unownedTask.withdraw': handler(about, withdrawUnowned),
  'unownedTask.restore': handler(about, restoreUnowned),
};

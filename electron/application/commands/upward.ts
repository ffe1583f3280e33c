import type { upwardCommands } from '../../../shared/contract/topics/upward.ts';
import {
  considerUpward,
  decideUpward,
  receiveUpward,
  restoreUpward,
  sendUpward,
  stepBackUpward,
  withdrawUpward,
  type AboutUpwardItem,
} from '../../../shared/domain/upward/decide.ts';
import type { UpwardItemId } from '../../../shared/domain/upward/upward.ts';
import { knownUpwardItem } from '../../queries/upwardItems.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { upwardItemId }: { readonly upwardItemId: UpwardItemId }): AboutUpwardItem => ({
  item: knownUpwardItem(read, upwardItemId),
});

export const upwardHandlers: CommandHandlers<keyof typeof upwardCommands> = {
  'upward.send': handler(() => null, sendUpward),
  'upward.receive': handler(about, receiveUpward),
  'upward.consider': handler(about, considerUpward),
  'upward.decide': handler(about, decideUpward),
  'upward.stepBack': handler(about, stepBackUpward),
  'upward.withdraw': handler(about, withdrawUpward),
  'upward.restore': handler(about, restoreUpward),
};

import type { helperCommands } from '../../../shared/contract/topics/helper.ts';
import { changeHelper, markHelper, noteHelper, undoHelper, type KnownOneHelper } from '../../../shared/domain/helper/decide.ts';
import type { HelperId } from '../../../shared/domain/helper/helper.ts';
import { knownHelper } from '../../queries/helpers.ts';
import { knownLogEntry } from '../../queries/logEntries.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const one = (read: Reader, { helperId }: { readonly helperId: HelperId }): KnownOneHelper => {
  const helper = knownHelper(read, helperId);
  const last = helper?.steps.at(-1);
  return groundOf(read, helper?.incidentId ?? null, () => ({
    helper,
    entry: last === undefined ? null : knownLogEntry(read, last.entryId),
  }));
};

export const helperHandlers: CommandHandlers<keyof typeof helperCommands> = {
  'helper.note': handler((read, { incidentId }) => groundOf(read, incidentId, () => ({})), noteHelper),
  'helper.mark': handler(one, markHelper),
  'helper.change': handler(one, changeHelper),
  'helper.undo': handler(one, undoHelper),
};

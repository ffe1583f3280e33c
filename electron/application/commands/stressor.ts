import type { stressorCommands } from '../../../shared/contract/topics/stressor.ts';
import { changeStressor, noteStressor, removeStressor, restoreStressor } from '../../../shared/domain/stressor/decide.ts';
import type { StressorId } from '../../../shared/domain/stressor/stressor.ts';
import { knownStressor } from '../../queries/stressors.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const stressor = (read: Reader, { stressorId }: { readonly stressorId: StressorId }) => ({
  stressor: knownStressor(read, stressorId),
});

export const stressorHandlers: CommandHandlers<keyof typeof stressorCommands> = {
  'stressor.note': handler(() => null, noteStressor),
  'stressor.change': handler(stressor, changeStressor),
  'stressor.remove': handler(stressor, removeStressor),
  'stressor.restore': handler(stressor, restoreStressor),
};

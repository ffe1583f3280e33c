import type { exposedCommands } from '../../../shared/contract/topics/exposed.ts';
import {
  changeExposed, noteExposed, restoreExposed, withdrawExposed, type KnownOneExposed,
} from '../../../shared/domain/exposed/decide.ts';
import type { ExposedGroupId } from '../../../shared/domain/exposed/exposed.ts';
import { knownExposedGroup } from '../../queries/exposedGroups.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const one = (read: Reader, { groupId }: { readonly groupId: ExposedGroupId }): KnownOneExposed => {
  const group = knownExposedGroup(read, groupId);
  return groundOf(read, group?.incidentId ?? null, () => ({ group }));
};

export const exposedHandlers: CommandHandlers<keyof typeof exposedCommands> = {
  'exposed.note': handler((read, { incidentId }) => groundOf(read, incidentId, () => ({})), noteExposed),
  'exposed.change': handler(one, changeExposed),
  'exposed.withdraw': handler(one, withdrawExposed),
  'exposed.restore': handler(one, restoreExposed),
};

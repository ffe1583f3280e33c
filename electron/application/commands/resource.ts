import type { resourceCommands } from '../../../shared/contract/topics/resource.ts';
import { askForResource } from '../../../shared/domain/resource/ask.ts';
import {
  addResource,
  changeResource,
  removeResource,
  restoreResource,
  verifyResource,
  type AboutResource,
} from '../../../shared/domain/resource/decide.ts';
import type { ResourceId } from '../../../shared/domain/resource/resource.ts';
import { knownAsked, knownResource, knownResources } from '../../queries/resources.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const one = (read: Reader, { resourceId }: { readonly resourceId: ResourceId }) => ({ resource: knownResource(read, resourceId) });
const amongOthers = (read: Reader, { resourceId }: { readonly resourceId: ResourceId }): AboutResource => ({
  resource: knownResource(read, resourceId),
  resources: knownResources(read),
});

export const resourceHandlers: CommandHandlers<keyof typeof resourceCommands> = {
  'resource.add': handler((read) => ({ resources: knownResources(read) }), addResource),
  'resource.change': handler(amongOthers, changeResource),
  'resource.verify': handler(one, verifyResource),
  'resource.remove': handler(one, removeResource),
  'resource.restore': handler(amongOthers, restoreResource),
  'resource.ask': handler(
    (read, { incidentId, asked }) => groundOf(read, incidentId, () => ({ asked: knownAsked(read, asked) })),
    askForResource,
  ),
};

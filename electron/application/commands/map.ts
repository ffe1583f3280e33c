import type { mapCommands } from '../../../shared/contract/topics/map.ts';
import {
  changeObject,
  placeObject,
  removeObject,
  restoreObject,
  type KnownMapObject,
} from '../../../shared/domain/map/decide.ts';
import { importObjects, undoMapImport } from '../../../shared/domain/map/decideImport.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import type { MapObjectId } from '../../../shared/domain/map/mapObject.ts';
import { knownMapImport, knownMapObject, knownMapObjects } from '../../queries/map.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject } from './pictureKnowledge.ts';

function standingOn(read: Reader, incidentId: IncidentId) {
  const objects = knownMapObjects(read, incidentId);
  return { objects, standing: objects.filter(({ fields }) => !fields.removed).length };
}

const ground = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }) =>
  groundOf(read, incidentId, (known) => standingOn(read, known));

const object = (read: Reader, { objectId }: { readonly objectId: MapObjectId }): KnownMapObject =>
  groundOfSubject(read, objectId, (incidentId) => {
    const known = standingOn(read, incidentId);
    return { ...known, object: knownMapObject(known.objects, objectId) };
  });

export const mapHandlers: CommandHandlers<keyof typeof mapCommands> = {
  'map.place': handler(ground, placeObject),
  'map.change': handler(object, changeObject),
  'map.remove': handler(object, removeObject),
  'map.restore': handler(object, restoreObject),
  'map.import': handler(ground, importObjects),
  'map.undoImport': handler(
    (read, { importId }) =>
      groundOfSubject(read, importId, (incidentId) => ({
        ...standingOn(read, incidentId),
        import: knownMapImport(read, incidentId, importId),
      })),
    undoMapImport,
  ),
};

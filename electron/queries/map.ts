import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { MAX_MAP_OBJECTS, type MapImportId, type MapObjectId } from '../../shared/domain/map/mapObject.ts';
import { mapImportsOf, mapObjectsOf, type MapImport, type MapObject } from '../../shared/domain/map/mapObjectsOf.ts';
import { knownBy } from '../../shared/domain/situation/pictureFact.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom, type Names } from './names.ts';
import { pictureFactsOf } from './pictureFacts.ts';

type MapObjectView = QueryOutput<'map.objects'>['objects'][number];

function toView(names: Names, object: MapObject): MapObjectView {
  const { removed: _removed, ...fields } = object.fields;
  return {
    id: asId(object.id),
    ...fields,
    born: names.written(object.born),
    last: names.written(object.last),
    concurrent: object.concurrent.map(({ field, values }) => ({
      field,
      values: values.map(({ value, by }) => ({ value, written: names.written(by) })),
    })),
  };
}

/** The map now, or exactly as it stood at the moment asked for. */
export function mapOf(
  read: Reader,
  { incidentId, asOf }: QueryParsed<'map.objects'>,
): QueryOutput<'map.objects'> {
  const all = pictureFactsOf(read, incidentId, ['map']);
  const facts = asOf === undefined ? all : knownBy(all, asOf);
  const names = namesFrom(read);
  return {
    objects: mapObjectsOf(facts)
      .filter(({ fields }) => !fields.removed)
      .map((object) => toView(names, object)),
    imports: mapImportsOf(facts)
      .map(({ id, born, fields }) => ({ id: asId<'mapImport'>(id), ...fields, importedAt: born.recordedAt }))
      .reverse(),
    most: MAX_MAP_OBJECTS,
  };
}

/** What the rules need to know of an incident's map. */
export function knownMapObjects(read: Reader, incidentId: IncidentId): readonly MapObject[] {
  return mapObjectsOf(pictureFactsOf(read, incidentId, ['map']));
}

export function knownMapObject(objects: readonly MapObject[], objectId: MapObjectId): MapObject | null {
  return objects.find(({ id }) => id === objectId) ?? null;
}

/** A file that was read in; null when there is none of that id. */
export function knownMapImport(read: Reader, incidentId: IncidentId, importId: MapImportId): MapImport | null {
  return mapImportsOf(pictureFactsOf(read, incidentId, ['map'])).find(({ id }) => id === importId) ?? null;
}

import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId } from '../incident/incident.ts';
import { logFact } from '../log/logFact.ts';
import type { KnownMap } from './decide.ts';
import type { MapObjectFields } from './facts.ts';
import { coordinatesOf } from './geometry.ts';
import { MAX_IMPORT_POINTS, MAX_MAP_OBJECTS, type MapImportId } from './mapObject.ts';
import type { MapImport, MapObject } from './mapObjectsOf.ts';
import { readFields, type GivenMapObject } from './readFields.ts';
import type { MapRefusal } from './refusals.ts';

/** Takes in everything a file holds, or nothing of it: one line in the log, one way back. */
export function importObjects(
  input: {
    readonly incidentId: IncidentId;
    readonly fileName: string;
    readonly objects: readonly GivenMapObject[];
  },
  known: KnownMap,
  moment: Moment,
): Decision<{ readonly importId: MapImportId; readonly objects: number }, MapRefusal> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, MapRefusal>;
  if (input.objects.length === 0) return refused('map/import-empty');
  if (known.standing + input.objects.length > MAX_MAP_OBJECTS) {
    return refused('map/too-many-objects', { most: MAX_MAP_OBJECTS });
  }
  const points = input.objects.reduce((sum, { geometry }) => sum + coordinatesOf(geometry).length, 0);
  if (points > MAX_IMPORT_POINTS) return refused('map/too-many-points', { most: MAX_IMPORT_POINTS });
  const objects: MapObjectFields[] = [];
  for (const given of input.objects) {
    const read = readFields(given);
    if (!read.ok) return refused(read.reason.code, read.reason.params);
    objects.push(read.value);
  }
  const importId = moment.newId<'mapImport'>();
  const { incidentId, fileName } = input;
  return decided(
    { importId, objects: objects.length },
    fact('MapObjectsImported', importId, incidentId, { fileName, objects: objects.length }),
    ...objects.map((fields) =>
      fact('MapObjectPlaced', moment.newId<'mapObject'>(), incidentId, { ...fields, importId }),
    ),
    logFact(moment, known.log, incidentId, {
      kind: 'map',
      said: { code: 'map-imported', objects: objects.length, file: fileName },
    }),
  );
}

/** Takes a whole file back. What somebody has had a hand in since stays, and is counted. */
export function undoMapImport(
  input: { readonly importId: MapImportId },
  known: KnownMap & { readonly import: MapImport | null; readonly objects: readonly MapObject[] },
  moment: Moment,
): Decision<{ readonly removed: number; readonly left: number }, MapRefusal> {
  if (known.import === null || known.incident === null) return refused('map/import-not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, MapRefusal>;
  if (known.import.fields.undone) return refused('map/import-already-undone');
  const incidentId = known.incident.id;
  const came = known.objects.filter(({ fields }) => fields.importId === input.importId && !fields.removed);
  const leaving = came.filter(({ history }) => history.length === 1);
  const { fileName } = known.import.fields;
  return decided(
    { removed: leaving.length, left: came.length - leaving.length },
    fact('MapImportUndone', input.importId, incidentId, {}),
    ...leaving.map(({ id }) => fact('MapObjectRemoved', id, incidentId, {})),
    logFact(moment, known.log, incidentId, {
      kind: 'map',
      said: { code: 'map-import-undone', objects: leaving.length, file: fileName },
    }),
  );
}

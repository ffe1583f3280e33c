import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import type { MapObjectFields } from './facts.ts';
import { middleOf } from './geometry.ts';
import { MAX_MAP_OBJECTS, type MapObjectId } from './mapObject.ts';
import type { MapObject } from './mapObjectsOf.ts';
import { positionOf } from './position.ts';
import { readFields, type GivenMapObject } from './readFields.ts';
import type { MapRefusal } from './refusals.ts';
import { sayPosition } from './sayPosition.ts';

/** What the rules know of an incident's map. */
export interface KnownMap {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  /** How many objects stand on it. */
  readonly standing: number;
}

/** What the rules know when one object is pointed at; null when there is none of that id. */
export interface KnownMapObject extends KnownMap {
  readonly object: MapObject | null;
}

/** Where an object is, as the log says it: the square of a metre, which can be read aloud over a radio. */
function whereIs({ geometry }: Pick<MapObjectFields, 'geometry'>): string {
  const said = sayPosition(positionOf(middleOf(geometry)));
  return said.mgrs ?? said.degrees;
}

function mapLine(moment: Moment, log: KnownLog, incidentId: IncidentId, id: MapObjectId, said: LogSaid): NewFact {
  return logFact(moment, log, incidentId, { kind: 'map', said, about: { kind: 'mapObject', id } });
}

/** Puts something on the map. */
export function placeObject(
  input: { readonly incidentId: IncidentId; readonly object: GivenMapObject },
  known: KnownMap,
  moment: Moment,
): Decision<{ readonly objectId: MapObjectId }, MapRefusal> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, MapRefusal>;
  const read = readFields(input.object);
  if (!read.ok) return refused(read.reason.code, read.reason.params);
  if (known.standing >= MAX_MAP_OBJECTS) return refused('map/too-many-objects', { most: MAX_MAP_OBJECTS });
  const objectId = moment.newId<'mapObject'>();
  const { kind, name } = read.value;
  return decided(
    { objectId },
    fact('MapObjectPlaced', objectId, input.incidentId, { ...read.value, importId: null }),
    mapLine(moment, known.log, input.incidentId, objectId, {
      code: `map-placed-${kind}`,
      name,
      where: whereIs(read.value),
    }),
  );
}

/** Changes or moves an object; the answer holds what the changed fields were, which is what taking it back needs. */
export function changeObject(
  input: {
    readonly objectId: MapObjectId;
    readonly fields: { readonly [Field in keyof MapObjectFields]?: MapObjectFields[Field] | undefined };
  },
  known: KnownMapObject,
  moment: Moment,
): Decision<{ readonly was: Partial<MapObjectFields> }, MapRefusal> {
  const found = openObject(known);
  if (!found.ok) return found;
  const { object, incidentId } = found.value;
  if (object.fields.removed) return refused('map/already-removed', { name: object.fields.name });
  const stands = fieldsOf(object);
  const said = Object.fromEntries(Object.entries(input.fields).filter(([, value]) => value !== undefined));
  const read = readFields({ ...stands, ...said });
  if (!read.ok) return refused(read.reason.code, read.reason.params);
  const changed = changedFields(stands, read.value);
  if (changed === null) return refused('map/nothing-changed');
  const was = Object.fromEntries(Object.keys(changed).map((field) => [field, stands[field as keyof MapObjectFields]]));
  const isMove = Object.keys(changed).every((field) => field === 'geometry');
  return decided(
    { was },
    fact('MapObjectChanged', object.id, incidentId, changed),
    mapLine(moment, known.log, incidentId, input.objectId, {
      code: isMove ? 'map-moved' : 'map-changed',
      name: read.value.name,
      where: whereIs(read.value),
    }),
  );
}

/** Takes an object off the map; it stays in the history, and can be put back. */
export function removeObject(
  input: { readonly objectId: MapObjectId },
  known: KnownMapObject,
  moment: Moment,
): Decision<null, MapRefusal> {
  const found = openObject(known);
  if (!found.ok) return found;
  const { object, incidentId } = found.value;
  const { name, removed } = object.fields;
  if (removed) return refused('map/already-removed', { name });
  return decided(
    null,
    fact('MapObjectRemoved', object.id, incidentId, {}),
    mapLine(moment, known.log, incidentId, input.objectId, { code: 'map-removed', name }),
  );
}

/** Puts a removed object back as it was. */
export function restoreObject(
  input: { readonly objectId: MapObjectId },
  known: KnownMapObject,
  moment: Moment,
): Decision<null, MapRefusal> {
  const found = openObject(known);
  if (!found.ok) return found;
  const { object, incidentId } = found.value;
  const { name, removed } = object.fields;
  if (!removed) return refused('map/not-removed', { name });
  if (known.standing >= MAX_MAP_OBJECTS) return refused('map/too-many-objects', { most: MAX_MAP_OBJECTS });
  return decided(
    null,
    fact('MapObjectRestored', object.id, incidentId, {}),
    mapLine(moment, known.log, incidentId, input.objectId, { code: 'map-restored', name }),
  );
}

/** An object of an incident that is still open, or why not. */
function openObject(
  known: KnownMapObject,
): { readonly ok: true; readonly value: { readonly object: MapObject; readonly incidentId: IncidentId } }
  | ReturnType<typeof refused<MapRefusal>> {
  if (known.object === null || known.incident === null) return refused('map/object-not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as ReturnType<typeof refused<MapRefusal>>;
  return { ok: true, value: { object: known.object, incidentId: known.incident.id } };
}

/** The fields people change, without what the fold adds. */
function fieldsOf({ fields }: MapObject): MapObjectFields {
  const { kind, name, note, geometry, unconfirmed, validFrom, validTo } = fields;
  return { kind, name, note, geometry, unconfirmed, validFrom, validTo };
}

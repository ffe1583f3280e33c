import { no, ok, type Result } from '../../kernel/result.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { MapObjectFields } from './facts.ts';
import { coordinatesOf, kept, leastPoints, pointsOf } from './geometry.ts';
import { MAX_NAME_CHARACTERS, MAX_OBJECT_POINTS, shapesOfKind, type MapGeometry, type MapObjectKind } from './mapObject.ts';
import { isOnEarth } from './position.ts';
import type { MapRefusal } from './refusals.ts';

/** An object as a command gives it. */
export type GivenMapObject = Pick<MapObjectFields, 'kind' | 'name' | 'geometry'> & {
  readonly [Field in Exclude<keyof MapObjectFields, 'kind' | 'name' | 'geometry'>]?: MapObjectFields[Field] | undefined;
};

function faultOf(kind: MapObjectKind, geometry: MapGeometry): Refusal<MapRefusal> | null {
  if (!shapesOfKind[kind].includes(geometry.type)) return { code: 'map/shape-wrong' };
  const least = leastPoints(geometry.type);
  if (geometry.type === 'Polygon' && geometry.coordinates.slice(1).some((hole) => hole.length < 4)) {
    return { code: 'map/too-few-points', params: { least } };
  }
  const points = new Set(pointsOf(geometry).map(String));
  if (points.size < least) return { code: 'map/too-few-points', params: { least } };
  const all = coordinatesOf(geometry);
  if (all.length > MAX_OBJECT_POINTS) return { code: 'map/too-many-points', params: { most: MAX_OBJECT_POINTS } };
  return all.every(isOnEarth) ? null : { code: 'map/outside-earth' };
}

/** Checks an object whole and puts it in the form it is kept in. */
export function readFields(given: GivenMapObject): Result<MapObjectFields, Refusal<MapRefusal>> {
  const name = given.name.trim().slice(0, MAX_NAME_CHARACTERS);
  if (name === '') return no({ code: 'map/name-empty' });
  const geometry = kept(given.geometry);
  const fault = faultOf(given.kind, geometry);
  if (fault !== null) return no(fault);
  const { validFrom = null, validTo = null } = given;
  if (validFrom !== null && validTo !== null && validTo < validFrom) return no({ code: 'map/times-reversed' });
  const note = given.note?.trim() ?? '';
  return ok({
    kind: given.kind,
    name,
    note: note === '' ? null : note,
    geometry,
    unconfirmed: given.unconfirmed ?? false,
    validFrom,
    validTo,
  });
}

import type { QueryOutput } from '../../../shared/contract/api.ts';
import { middleOf } from '../../../shared/domain/map/geometry.ts';
import type { Grid } from '../../../shared/domain/map/grid.ts';
import type { MapGeometry } from '../../../shared/domain/map/mapObject.ts';
import type { Coordinate } from '../../../shared/domain/map/position.ts';

export type MapObjectView = QueryOutput<'map.objects'>['objects'][number];

/** An object as it is drawn: with its label in words, and whether it still holds. */
export interface DrawnObject {
  readonly id: string;
  readonly kind: MapObjectView['kind'];
  readonly label: string;
  readonly geometry: MapGeometry;
  readonly isUnconfirmed: boolean;
  readonly isOver: boolean;
  readonly isSelected: boolean;
}

const drawnBy = ['id', 'kind', 'label', 'geometry', 'isUnconfirmed', 'isOver', 'isSelected'] as const;

/** Whether two lists are drawn alike: each minute makes a new list of the same objects, and five thousand take seconds. */
export function areDrawnAlike(one: readonly DrawnObject[], other: readonly DrawnObject[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((object, at) => drawnBy.every((field) => object[field] === other[at]?.[field]));
}

/** GeoJSON as the drawing library takes it in. */
export interface FeatureCollection {
  type: 'FeatureCollection';
  features: { type: 'Feature'; properties: Record<string, string | boolean>; geometry: Geometry }[];
}
type Geometry =
  | { type: 'Point'; coordinates: number[] }
  | { type: 'LineString'; coordinates: number[][] }
  | { type: 'Polygon'; coordinates: number[][][] };

/** A copy: the library may write in what it is given. */
function loose(geometry: MapGeometry): Geometry {
  const pair = ([longitude, latitude]: Coordinate): number[] => [longitude, latitude];
  if (geometry.type === 'Point') return { type: 'Point', coordinates: pair(geometry.coordinates) };
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(pair) };
  return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(pair)) };
}

function propertiesOf(object: DrawnObject) {
  const { id, kind, label, isUnconfirmed, isOver, isSelected } = object;
  return { id, kind, label, isUnconfirmed, isOver, isSelected };
}

export function shapesOf(objects: readonly DrawnObject[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: objects.map((object) => ({
      type: 'Feature',
      properties: propertiesOf(object),
      geometry: loose(object.geometry),
    })),
  };
}

/** One point per object, where its label stands. */
export function labelsOf(objects: readonly DrawnObject[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: objects.map((object) => ({
      type: 'Feature',
      properties: { ...propertiesOf(object), isPoint: object.geometry.type === 'Point' },
      geometry: { type: 'Point', coordinates: [...middleOf(object.geometry)] },
    })),
  };
}

export function gridFeatures(grid: Grid): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: grid.lines.map(({ label, points }) => ({
      type: 'Feature',
      properties: { label },
      geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
    })),
  };
}

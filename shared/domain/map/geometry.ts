import type { MapGeometry, MapShape } from './mapObject.ts';
import { coordinateOf, positionOf, shifted, type Coordinate } from './position.ts';

/** How many points make a line, an area or a point, as a person counts them. */
const LEAST: Readonly<Record<MapShape, number>> = { Point: 1, LineString: 2, Polygon: 3 };

export function leastPoints(shape: MapShape): number {
  return LEAST[shape];
}

function isSame(one: Coordinate | undefined, other: Coordinate | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

/** The points a person edits: those of the border of an area, without the last that repeats the first. */
export function pointsOf(geometry: MapGeometry): readonly Coordinate[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  const ring = geometry.coordinates[0] ?? [];
  return ring.length > 1 && isSame(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;
}

/** A shape through these points; an area is closed by itself. */
export function geometryThrough(shape: MapShape, points: readonly Coordinate[]): MapGeometry {
  if (shape === 'Polygon') return { type: shape, coordinates: [closed(points)] };
  if (shape === 'LineString') return { type: shape, coordinates: points };
  return { type: shape, coordinates: points[0] ?? [0, 0] };
}

function closed(ring: readonly Coordinate[]): readonly Coordinate[] {
  const first = ring[0];
  return first === undefined || (ring.length > 1 && isSame(first, ring.at(-1))) ? ring : [...ring, first];
}

function onEach(geometry: MapGeometry, change: (coordinate: Coordinate) => Coordinate): MapGeometry {
  if (geometry.type === 'Point') return { ...geometry, coordinates: change(geometry.coordinates) };
  if (geometry.type === 'LineString') return { ...geometry, coordinates: geometry.coordinates.map(change) };
  return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(change)) };
}

/** As it is kept: a centimetre is exact enough, and rings end where they begin. */
export function kept(geometry: MapGeometry): MapGeometry {
  const rounded = onEach(geometry, (coordinate) => coordinateOf(positionOf(coordinate)));
  return rounded.type === 'Polygon' ? { ...rounded, coordinates: rounded.coordinates.map(closed) } : rounded;
}

/** Every coordinate there is, holes too. */
export function coordinatesOf(geometry: MapGeometry): readonly Coordinate[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The whole object so many metres east and north; with `point`, only that one of its points. */
export function moved(geometry: MapGeometry, eastM: number, northM: number, point: number | null = null): MapGeometry {
  const move = (coordinate: Coordinate): Coordinate => shifted(coordinate, eastM, northM);
  if (point === null) return onEach(geometry, move);
  const points = pointsOf(geometry).map((coordinate, at) => (at === point ? move(coordinate) : coordinate));
  const through = geometryThrough(geometry.type, points);
  if (geometry.type !== 'Polygon' || through.type !== 'Polygon') return through;
  return { ...geometry, coordinates: [...through.coordinates, ...geometry.coordinates.slice(1)] };
}

/** Where to say that it is: the point itself, the middle of a line, the middle of an area's border points. */
export function middleOf(geometry: MapGeometry): Coordinate {
  const points = pointsOf(geometry);
  if (geometry.type === 'LineString') return points[Math.floor((points.length - 1) / 2)] ?? [0, 0];
  const sum = points.reduce<Coordinate>(([x, y], [longitude, latitude]) => [x + longitude, y + latitude], [0, 0]);
  const count = Math.max(1, points.length);
  return coordinateOf({ longitude: sum[0] / count, latitude: sum[1] / count });
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What all these span; null when there is nothing. */
export function boundsOf(geometries: readonly MapGeometry[]): Bounds | null {
  return geometries.flatMap(coordinatesOf).reduce<Bounds | null>(
    (bounds, [longitude, latitude]) => ({
      west: Math.min(bounds?.west ?? longitude, longitude),
      south: Math.min(bounds?.south ?? latitude, latitude),
      east: Math.max(bounds?.east ?? longitude, longitude),
      north: Math.max(bounds?.north ?? latitude, latitude),
    }),
    null,
  );
}

import type { MapGeometry } from '../../../../shared/domain/map/mapObject.ts';
import type { Coordinate } from '../../../../shared/domain/map/position.ts';
import { no, ok, type Result } from '../../../../shared/kernel/result.ts';
import { cleanText } from '../cleanText.ts';
import { childOf, childrenOf, type XmlElement } from '../readXml.ts';
import { numbered, type FoundShape, type FoundShapes, type MapFileFault } from './mapFile.ts';

/** GPX 1.0 and 1.1: waypoints become points, routes and each unbroken piece of a track lines. */
export function readGpx(root: XmlElement): Result<FoundShapes, MapFileFault> {
  const points = childrenOf(root, 'wpt').map((element) => named(element, pointAt(element)));
  const routes = childrenOf(root, 'rte').map((element) => named(element, lineThrough(element, 'rtept')));
  const tracks = childrenOf(root, 'trk').map((element) =>
    named(element, ...childrenOf(element, 'trkseg').map((piece) => lineThrough(piece, 'trkpt'))),
  );
  const all = [...points, ...routes, ...tracks];
  if (all.includes(null)) return no('broken');
  const shapes = all.flatMap((found) => found ?? []);
  return ok({ shapes, leftOut: all.filter((found) => found?.length === 0).length });
}

function named(element: XmlElement, ...geometries: readonly (MapGeometry | null | 'empty')[]): FoundShape[] | null {
  if (geometries.includes(null)) return null;
  const name = cleanText(childOf(element, 'name')?.text ?? '');
  const note = cleanText(childOf(element, 'desc')?.text ?? childOf(element, 'cmt')?.text ?? '');
  const whole = geometries.flatMap((geometry) => (geometry === null || geometry === 'empty' ? [] : [geometry]));
  return numbered(name, whole).map((part) => ({ ...part, ...(note === '' ? {} : { note }) }));
}

function coordinateAt({ attributes }: XmlElement): Coordinate | null {
  const [longitude, latitude] = [attributes.get('lon') ?? '', attributes.get('lat') ?? ''];
  if (longitude.trim() === '' || latitude.trim() === '') return null;
  const coordinate = [Number(longitude), Number(latitude)] as const;
  return coordinate.every(Number.isFinite) ? coordinate : null;
}

function pointAt(element: XmlElement): MapGeometry | null {
  const coordinates = coordinateAt(element);
  return coordinates === null ? null : { type: 'Point', coordinates };
}

/** A receiver that was on for a moment writes a piece of one point: that is no line, and no fault. */
function lineThrough(element: XmlElement, name: string): MapGeometry | null | 'empty' {
  const coordinates = childrenOf(element, name).map(coordinateAt);
  const whole = coordinates.flatMap((coordinate) => (coordinate === null ? [] : [coordinate]));
  if (whole.length < coordinates.length) return null;
  return new Set(whole.map(String)).size < 2 ? 'empty' : { type: 'LineString', coordinates: whole };
}

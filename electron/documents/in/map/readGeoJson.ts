import { z } from 'zod';
import { mapObjectKinds, type MapGeometry } from '../../../../shared/domain/map/mapObject.ts';
import { isOnEarth, type Coordinate } from '../../../../shared/domain/map/position.ts';
import { isInstant } from '../../../../shared/kernel/time.ts';
import { no, ok, type Result } from '../../../../shared/kernel/result.ts';
import { cleanText } from '../cleanText.ts';
import { numbered, type FoundShape, type FoundShapes, type MapFileFault } from './mapFile.ts';

const position = z.array(z.number()).min(2).max(4);
const path = z.array(position);
const simple = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: path }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(path) }),
  z.object({ type: z.literal('MultiPoint'), coordinates: path }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(path) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(path)) }),
]);
const collection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) });
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});
const features = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const crs = z.object({ crs: z.object({ properties: z.object({ name: z.string() }) }) });

type Properties = Readonly<Record<string, unknown>>;

/** Before RFC 7946 a file could say which coordinates it had; these are the ones that are WGS84. */
const WGS84 = /CRS84|EPSG:{1,2}(?:[\d.]*:)?(?:4326|4258)$/iu;

const at = ([longitude = 0, latitude = 0]: readonly number[]): Coordinate => [longitude, latitude];
const along = (points: readonly (readonly number[])[]): Coordinate[] => points.map(at);

function geometriesIn(given: z.output<typeof simple>): MapGeometry[] {
  switch (given.type) {
    case 'Point':
      return [{ type: 'Point', coordinates: at(given.coordinates) }];
    case 'MultiPoint':
      return given.coordinates.map((one) => ({ type: 'Point', coordinates: at(one) }));
    case 'LineString':
      return [{ type: 'LineString', coordinates: along(given.coordinates) }];
    case 'MultiLineString':
      return given.coordinates.map((one) => ({ type: 'LineString', coordinates: along(one) }));
    case 'Polygon':
      return [{ type: 'Polygon', coordinates: given.coordinates.map(along) }];
    case 'MultiPolygon':
      return given.coordinates.map((one) => ({ type: 'Polygon', coordinates: one.map(along) }));
  }
}

/** Null for a geometry that is none; an empty list for one without a place. */
function readGeometry(given: unknown, depth = 0): MapGeometry[] | null {
  if (given === null || given === undefined) return [];
  const one = simple.safeParse(given);
  if (one.success) return geometriesIn(one.data);
  const many = collection.safeParse(given);
  if (!many.success || depth > 8) return null;
  const parts = many.data.geometries.map((part) => readGeometry(part, depth + 1));
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function textIn(properties: Properties, ...names: readonly string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' || typeof value === 'number') return cleanText(String(value));
  }
  return '';
}

function fieldsIn(properties: Properties): Partial<FoundShape> {
  const kind = mapObjectKinds.find((one) => one === properties['kind']);
  const note = textIn(properties, 'note', 'merknad', 'description', 'beskrivelse', 'desc');
  const instant = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' && isInstant(value) ? { [name]: value } : {};
  };
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(note === '' ? {} : { note }),
    ...(properties['unconfirmed'] === true ? { unconfirmed: true } : {}),
    ...instant('validFrom'),
    ...instant('validTo'),
  };
}

/** GeoJSON (RFC 7946): a collection, one feature or a bare geometry; parts of one become objects of their own. */
export function readGeoJson(text: string): Result<FoundShapes, MapFileFault> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return no('broken');
  }
  const named = crs.safeParse(json);
  if (named.success && !WGS84.test(named.data.crs.properties.name)) return no('not-wgs84');
  const many = features.safeParse(json);
  const list: readonly unknown[] = many.success ? many.data.features : [json];
  const shapes: FoundShape[] = [];
  let leftOut = 0;
  for (const one of list) {
    const read = feature.safeParse(one);
    const properties = (read.success ? read.data.properties : null) ?? {};
    const geometries = readGeometry(read.success ? read.data.geometry : one);
    if (geometries === null) return no(many.success || read.success ? 'broken' : 'unknown');
    if (geometries.length === 0) leftOut += 1;
    const name = textIn(properties, 'name', 'navn', 'namn', 'title', 'tittel', 'Name', 'Navn', 'NAVN', 'NAME');
    for (const part of numbered(name, geometries)) shapes.push({ ...fieldsIn(properties), ...part });
  }
  return isWgs84(shapes) ? ok({ shapes, leftOut }) : no('not-wgs84');
}

/** Metres where degrees should be are the commonest mistake there is. */
function isWgs84(shapes: readonly FoundShape[]): boolean {
  return shapes.every(({ geometry }) => {
    if (geometry.type === 'Point') return isOnEarth(geometry.coordinates);
    return (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()).every(isOnEarth);
  });
}

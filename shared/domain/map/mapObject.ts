import type { Id } from '../../kernel/ids.ts';
import type { Coordinate } from './position.ts';

export type MapObjectId = Id<'mapObject'>;
export type MapImportId = Id<'mapImport'>;

/** What a map of a crisis shows. Seven kinds are what a reader tells apart; the name, always drawn, says the rest. */
export const mapObjectKinds = ['zone', 'closed-road', 'line', 'site', 'centre', 'resource', 'point'] as const;
export type MapObjectKind = (typeof mapObjectKinds)[number];

/** GeoJSON (RFC 7946) in WGS84; as much of it as a person edits as a list of points. */
export type MapGeometry =
  | { readonly type: 'Point'; readonly coordinates: Coordinate }
  | { readonly type: 'LineString'; readonly coordinates: readonly Coordinate[] }
  /** The first ring is the border, the others are holes; each ends where it begins. */
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Coordinate[])[] };
export type MapShape = MapGeometry['type'];

/** Which shapes a kind is drawn as; the first is what a new one gets. */
export const shapesOfKind: Readonly<Record<MapObjectKind, readonly [MapShape, ...MapShape[]]>> = {
  zone: ['Polygon'],
  'closed-road': ['LineString', 'Point'],
  line: ['LineString'],
  site: ['Point', 'Polygon'],
  centre: ['Point', 'Polygon'],
  resource: ['Point'],
  point: ['Point'],
};

/** What an object is when a file says only what it looks like. */
export const kindOfShape: Readonly<Record<MapShape, MapObjectKind>> = {
  Polygon: 'zone',
  LineString: 'line',
  Point: 'point',
};

/** In one incident at once: more is a data set, and nobody reads it at three in the morning. */
export const MAX_MAP_OBJECTS = 5_000;
/** In one object: a day's track of a receiver that writes every fourth second. */
export const MAX_OBJECT_POINTS = 20_000;
/** In all objects of one file together: what one command carries. */
export const MAX_IMPORT_POINTS = 60_000;
export const MAX_NAME_CHARACTERS = 120;
export const MAX_NOTE_CHARACTERS = 2_000;

import { z } from 'zod';
import {
  mapObjectKinds,
  MAX_IMPORT_POINTS,
  MAX_MAP_OBJECTS,
  MAX_NAME_CHARACTERS,
  MAX_NOTE_CHARACTERS,
} from '../../domain/map/mapObject.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { CHUNK_BYTES } from './file.ts';
import { asOf, standing } from './picture.ts';

/** A municipality with its neighbours, in detail, is some hundred megabytes. */
export const MAX_BASE_BYTES = 4_000_000_000;

const coordinate = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly();
const points = z.array(coordinate).max(MAX_IMPORT_POINTS).readonly();

/** GeoJSON in WGS84, longitude first. */
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: coordinate }),
  z.strictObject({ type: z.literal('LineString'), coordinates: points }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(points).max(1_000).readonly() }),
]);

/** An object as people give it; what is not said has its plain meaning. */
const givenObject = z.strictObject({
  kind: z.enum(mapObjectKinds),
  name: words(MAX_NAME_CHARACTERS),
  geometry,
  note: words(MAX_NOTE_CHARACTERS).nullable().optional(),
  unconfirmed: z.boolean().optional(),
  validFrom: instant.nullable().optional(),
  validTo: instant.nullable().optional(),
});

const objectFields = z.object({
  kind: z.enum(mapObjectKinds),
  name: z.string(),
  note: z.string().nullable(),
  geometry,
  /** Drawn dashed. */
  unconfirmed: z.boolean(),
  validFrom: instant.nullable(),
  validTo: instant.nullable(),
});

const mapObjectView = objectFields.extend({
  id: id('mapObject'),
  /** The file it came with. */
  importId: id('mapImport').nullable(),
  ...standing,
});

const field = ['map/name-empty', 'map/shape-wrong', 'map/too-few-points', 'map/too-many-points', 'map/outside-earth',
  'map/times-reversed'] as const;

export const mapCommands = {
  'map.place': command({
    input: z.strictObject({ incidentId: id('incident'), object: givenObject }),
    output: z.object({ objectId: id('mapObject') }),
    allowed: crisisTeam,
    refusals: [...field, 'map/too-many-objects', 'incident/not-found', 'incident/closed'],
  }),
  /** Also moves. Answers what the changed fields were: sending those takes the change back. */
  'map.change': command({
    input: z.strictObject({ objectId: id('mapObject'), fields: givenObject.partial() }),
    output: z.object({ was: objectFields.partial() }),
    allowed: crisisTeam,
    refusals: [...field, 'map/object-not-found', 'map/already-removed', 'map/nothing-changed', 'incident/closed'],
  }),
  'map.remove': command({
    input: z.strictObject({ objectId: id('mapObject') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['map/object-not-found', 'map/already-removed', 'incident/closed'],
  }),
  'map.restore': command({
    input: z.strictObject({ objectId: id('mapObject') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['map/object-not-found', 'map/not-removed', 'map/too-many-objects', 'incident/closed'],
  }),
  /** A whole file or nothing of it; objects as map.previewImport answered them. Undone by map.undoImport. */
  'map.import': command({
    input: z.strictObject({
      incidentId: id('incident'),
      fileName: words(300),
      objects: z.array(givenObject).max(MAX_MAP_OBJECTS),
    }),
    output: z.object({ importId: id('mapImport'), objects: z.int() }),
    allowed: crisisTeam,
    refusals: [...field, 'map/import-empty', 'map/too-many-objects', 'incident/not-found', 'incident/closed'],
  }),
  /** One undo for the whole file. `left` counts what somebody has had a hand in since. */
  'map.undoImport': command({
    input: z.strictObject({ importId: id('mapImport') }),
    output: z.object({ removed: z.int(), left: z.int() }),
    allowed: crisisTeam,
    refusals: ['map/import-not-found', 'map/import-already-undone', 'incident/closed'],
  }),
} as const;

const unreadable = ['file/not-found', 'file/too-heavy', 'map/file-unknown', 'map/file-broken', 'map/file-external',
  'map/file-not-wgs84', 'map/file-object-wrong', 'map/import-empty', 'map/too-many-objects', 'map/too-many-points'] as const;

export const mapOperations = {
  /** Reads an uploaded GeoJSON, KML or GPX without changing anything: all of it, or why not. */
  'map.previewImport': operation({
    input: z.strictObject({ uploadId: id('upload') }),
    output: z.object({
      fileName: z.string(),
      format: z.enum(['geojson', 'kml', 'gpx']),
      /** As they are to be sent back with map.import. */
      objects: z.array(objectFields).readonly(),
      /** Figures the map has nothing like. */
      leftOut: z.int(),
    }),
    allowed: crisisTeam,
    refusals: unreadable,
  }),
  /**
   * Draws everything an uploaded file holds: map.import by the host itself, for files larger than a message. Sent again
   * with the same commandId it draws nothing twice.
   */
  'map.takeFile': operation({
    input: z.strictObject({ incidentId: id('incident'), uploadId: id('upload'), commandId: id('command') }),
    output: z.object({ importId: id('mapImport'), objects: z.int() }),
    allowed: crisisTeam,
    refusals: [...unreadable, ...field, 'incident/not-found', 'incident/closed', 'request/command-reused'],
  }),
  /** The base map that lies beside the store, for every incident and every seat; null while there is none. */
  'map.base': operation({
    input: z.strictObject({}),
    output: z.object({ base: z.object({ name: z.string(), sizeBytes: z.int() }).nullable() }),
    allowed: everybody,
    refusals: [],
  }),
  /** A PMTiles file piece by piece, in order; the last piece puts it in the place of the one before. */
  'map.addBaseChunk': operation({
    input: z.strictObject({
      name: words(300),
      sizeBytes: z.int().min(1),
      at: z.int().min(0),
      base64: z.base64().max(Math.ceil(CHUNK_BYTES / 3) * 4),
    }),
    output: z.object({ receivedBytes: z.int(), complete: z.boolean() }),
    allowed: coordinators,
    refusals: ['file/too-large', 'file/out-of-order', 'map/base-unreadable', 'store/full'],
  }),
  /** A stretch of the base map, as the drawing asks for it; shorter at the end of the file. */
  'map.readBase': operation({
    input: z.strictObject({ at: z.int().min(0), length: z.int().min(1).max(CHUNK_BYTES) }),
    output: z.object({ base64: z.base64() }),
    allowed: everybody,
    refusals: ['map/base-missing'],
  }),
  'map.dropBase': operation({
    input: z.strictObject({}),
    output: nothing,
    allowed: coordinators,
    refusals: [],
  }),
} as const;

export const mapQueries = {
  /** What stands on the map of an incident now, or stood at a moment, in the order it came. */
  'map.objects': query({
    input: z.strictObject({ incidentId: id('incident'), asOf: asOf.optional() }),
    output: z.object({
      objects: z.array(mapObjectView),
      /** Files that were read in, newest first. */
      imports: z.array(
        z.object({
          id: id('mapImport'),
          fileName: z.string(),
          objects: z.int(),
          undone: z.boolean(),
          importedAt: instant,
        }),
      ),
      most: z.int(),
    }),
    allowed: everybody,
    reads: ['map', 'contact'],
  }),
} as const;

import type { RefusalCode } from '../../../../shared/contract/errors.ts';
import { coordinatesOf } from '../../../../shared/domain/map/geometry.ts';
import {
  kindOfShape,
  MAX_IMPORT_POINTS,
  MAX_MAP_OBJECTS,
  MAX_NAME_CHARACTERS,
  MAX_NOTE_CHARACTERS,
  shapesOfKind,
} from '../../../../shared/domain/map/mapObject.ts';
import { readFields } from '../../../../shared/domain/map/readFields.ts';
import type { MapObjectFields } from '../../../../shared/domain/map/facts.ts';
import type { Refusal } from '../../../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../../../shared/kernel/result.ts';
import { cleanText } from '../cleanText.ts';
import { decodeText } from '../decodeText.ts';
import { readXml } from '../readXml.ts';
import type { FoundShape, FoundShapes, MapFileFault } from './mapFile.ts';
import { readGeoJson } from './readGeoJson.ts';
import { readGpx } from './readGpx.ts';
import { readKml } from './readKml.ts';

export type MapFileFormat = 'geojson' | 'kml' | 'gpx';

export interface MapFileContents {
  readonly format: MapFileFormat;
  readonly objects: readonly MapObjectFields[];
  readonly leftOut: number;
}

/** Reads a map file by what it holds, never by its name: all of it as objects that can be drawn, or why not. */
export function readMapFile(bytes: Uint8Array, fileName: string): Result<MapFileContents, Refusal<RefusalCode>> {
  const text = decodeText(bytes);
  if (!text.ok) return no({ code: 'map/file-unknown' });
  const found = shapesIn(text.value.text.trimStart());
  if (!found.ok) return no({ code: `map/file-${found.reason}` });
  const { format, shapes, leftOut } = found.value;
  if (shapes.length === 0) return no({ code: 'map/import-empty' });
  if (shapes.length > MAX_MAP_OBJECTS) return no({ code: 'map/too-many-objects', params: { most: MAX_MAP_OBJECTS } });
  const points = shapes.reduce((sum, { geometry }) => sum + coordinatesOf(geometry).length, 0);
  if (points > MAX_IMPORT_POINTS) return no({ code: 'map/too-many-points', params: { most: MAX_IMPORT_POINTS } });
  const stem = cleanText(fileName.replace(/\.[^.]{1,12}$/u, '')).slice(0, MAX_NAME_CHARACTERS - 8);
  const objects: MapObjectFields[] = [];
  for (const [at, shape] of shapes.entries()) {
    const read = readFields(given(shape, `${stem} ${String(at + 1)}`));
    if (!read.ok) return no({ code: 'map/file-object-wrong', params: { number: at + 1 } });
    objects.push(read.value);
  }
  return ok({ format, objects, leftOut });
}

/** A shape as a person would give it: named, and of a kind that is drawn like that. */
function given(shape: FoundShape, unnamed: string): Parameters<typeof readFields>[0] {
  const { kind, name, note, geometry, ...rest } = shape;
  const isFit = kind !== undefined && shapesOfKind[kind].includes(geometry.type);
  return {
    ...rest,
    kind: isFit ? kind : kindOfShape[geometry.type],
    name: name === '' ? unnamed : name.slice(0, MAX_NAME_CHARACTERS),
    note: note?.slice(0, MAX_NOTE_CHARACTERS) ?? null,
    geometry,
  };
}

function shapesIn(text: string): Result<FoundShapes & { readonly format: MapFileFormat }, MapFileFault> {
  if (text.startsWith('{')) return as('geojson', readGeoJson(text));
  if (!text.startsWith('<')) return no('unknown');
  const root = readXml(text);
  if (!root.ok) return root;
  if (root.value.name === 'kml') return as('kml', readKml(root.value));
  return root.value.name === 'gpx' ? as('gpx', readGpx(root.value)) : no('unknown');
}

function as(
  format: MapFileFormat,
  read: Result<FoundShapes, MapFileFault>,
): Result<FoundShapes & { readonly format: MapFileFormat }, MapFileFault> {
  return read.ok ? ok({ ...read.value, format }) : read;
}

import type { MapGeometry } from '../../../../shared/domain/map/mapObject.ts';
import type { GivenMapObject } from '../../../../shared/domain/map/readFields.ts';

/** What stands in a file, not yet named or checked: one entry per shape. */
export interface FoundShape extends Partial<Omit<GivenMapObject, 'geometry' | 'name'>> {
  readonly name: string;
  readonly geometry: MapGeometry;
}

export interface FoundShapes {
  readonly shapes: readonly FoundShape[];
  /** Figures the map has nothing like: pictures, models, links to other files. */
  readonly leftOut: number;
}

/** Why a file could not be read at all; the refusal is `map/file-…`. */
export type MapFileFault = 'unknown' | 'broken' | 'external' | 'not-wgs84';

/** Parts of one figure get the figure's name and a number. */
export function numbered(name: string, geometries: readonly MapGeometry[]): { name: string; geometry: MapGeometry }[] {
  if (geometries.length < 2) return geometries.map((geometry) => ({ name, geometry }));
  return geometries.map((geometry, at) => ({ name: name === '' ? '' : `${name} ${String(at + 1)}`, geometry }));
}

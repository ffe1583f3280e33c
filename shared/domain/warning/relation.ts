import type { Coordinate } from '../map/position.ts';
import type { WarningZone } from './warning.ts';

/** What is known of where the municipality is. */
export interface Whereabouts {
  readonly number: string | null;
  readonly centre: Coordinate | null;
}

/**
 * Whether a warning is the municipality's, and by what. `unknown` is an answer: a warning nobody can place is shown,
 * with why it cannot be placed.
 */
export type Relation =
  | { readonly kind: 'ours'; readonly by: 'municipality' | 'centre' | 'county' }
  | { readonly kind: 'not-ours'; readonly by: 'municipality' | 'county' }
  | { readonly kind: 'unknown'; readonly by: 'no-number' | 'no-centre' | 'centre-outside' | 'no-area' };

/** Every relation with its reason; each has its sentence in renderer/text. */
export const relationReasons = [
  'ours/municipality', 'ours/centre', 'ours/county', 'not-ours/municipality', 'not-ours/county',
  'unknown/no-number', 'unknown/no-centre', 'unknown/centre-outside', 'unknown/no-area',
] as const;
export type RelationReason = (typeof relationReasons)[number];

/** A relation as one word, to be put in words. */
export function reasonOf({ kind, by }: Relation): RelationReason {
  return `${kind}/${by}` as RelationReason;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The surest sign decides: municipality numbers name who is meant; a centre inside the area is ours. A centre outside it
 * proves nothing, because a municipality is larger than its centre; then the county speaks, if it is named.
 */
export function relationOf(zones: readonly WarningZone[], { number, centre }: Whereabouts): Relation {
  const municipalities = zones.flatMap((zone) => zone.municipalities);
  if (number !== null && municipalities.length > 0) {
    return { kind: municipalities.includes(number) ? 'ours' : 'not-ours', by: 'municipality' };
  }
  const isDrawn = zones.some(({ polygons, circles }) => polygons.length + circles.length > 0);
  if (centre !== null && zones.some((zone) => isInside(centre, zone))) return { kind: 'ours', by: 'centre' };
  const counties = zones.flatMap((zone) => zone.counties);
  if (number !== null && counties.length > 0) {
    return { kind: counties.includes(number.slice(0, 2)) ? 'ours' : 'not-ours', by: 'county' };
  }
  if (number === null && (municipalities.length > 0 || counties.length > 0)) return { kind: 'unknown', by: 'no-number' };
  if (!isDrawn) return { kind: 'unknown', by: 'no-area' };
  return { kind: 'unknown', by: centre === null ? 'no-centre' : 'centre-outside' };
}

function isInside(point: Coordinate, { polygons, circles }: WarningZone): boolean {
  return (
    polygons.some((ring) => isInRing(point, ring)) ||
    circles.some(({ centre, radiusKm }) => distanceKm(point, centre) <= radiusKm)
  );
}

/** Counts how often a ray eastwards crosses the ring; warnings are small enough for a flat earth. */
function isInRing([x, y]: Coordinate, ring: readonly Coordinate[]): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Along the great circle. */
function distanceKm([lon1, lat1]: Coordinate, [lon2, lat2]: Coordinate): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

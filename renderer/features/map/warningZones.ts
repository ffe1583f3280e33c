import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Coordinate } from '../../../shared/domain/map/position.ts';
import type { DrawnObject } from './mapFeatures.ts';

type Zone = QueryOutput<'warning.zones'>['zones'][number];

const KM_PER_DEGREE = 111.2;
const CORNERS = 48;

/** A circle as a ring; warnings are small enough for a flat earth. */
function ringAround({ centre: [longitude, latitude], radiusKm }: Zone['zone']['circles'][number]): Coordinate[] {
  const up = radiusKm / KM_PER_DEGREE;
  const along = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return Array.from({ length: CORNERS + 1 }, (_, at): Coordinate => {
    const angle = ((at % CORNERS) * 2 * Math.PI) / CORNERS;
    return [longitude + along * Math.cos(angle), latitude + up * Math.sin(angle)];
  });
}

/** Where the standing warnings hold, drawn dashed: they are others' word, and are in no list of the incident's map. */
export function warningZones(zones: readonly Zone[], label: string): DrawnObject[] {
  return zones.flatMap(({ warningId, zone }) =>
    [...zone.polygons, ...zone.circles.map(ringAround)].map((ring, at) => ({
      id: `${warningId} ${String(at)}`,
      kind: 'zone' as const,
      label,
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
      isUnconfirmed: true,
      isOver: false,
      isSelected: false,
    })),
  );
}

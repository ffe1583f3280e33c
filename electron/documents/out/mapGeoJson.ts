import type { MapOrder } from '../../../shared/contract/documentOrder.ts';

/** The map as GeoJSON (RFC 7946): what reads it back gets the same objects, and every map program the same shapes. */
export function mapGeoJson({ objects }: Pick<MapOrder, 'objects'>): string {
  const features = objects.map(({ id, kind, name, note, geometry, unconfirmed, validFrom, validTo, last }) => ({
    type: 'Feature',
    id,
    properties: {
      kind,
      name,
      ...(note === null ? {} : { note }),
      ...(unconfirmed ? { unconfirmed } : {}),
      ...(validFrom === null ? {} : { validFrom }),
      ...(validTo === null ? {} : { validTo }),
      changedAt: last.at,
    },
    geometry,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

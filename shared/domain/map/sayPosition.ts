import { toMgrs } from './mgrs.ts';
import type { Position } from './position.ts';
import { toUtm } from './utm.ts';

/** One place in the three ways people exchange it. The last two are null towards the poles. */
export interface SaidPosition {
  /** Latitude first, degrees with a decimal point, as every other system takes it in. */
  readonly degrees: string;
  /** `32V 597000 6643000`, EU89, whole metres: zone and band, east, north. */
  readonly utm: string | null;
  /** `32V NM 97000 43000`, whole metres. */
  readonly mgrs: string | null;
}

function zoneText(zone: number, band: string): string {
  return `${String(zone).padStart(2, '0')}${band}`;
}

/** Writes a place in degrees, UTM and MGRS, so that whoever typed one of them sees that it was understood. */
export function sayPosition(position: Position): SaidPosition {
  const utm = toUtm(position);
  const mgrs = toMgrs(position);
  const metres = (value: number): string => String(value).padStart(5, '0');
  return {
    degrees: `${position.latitude.toFixed(5)}, ${position.longitude.toFixed(5)}`,
    utm: utm && `${zoneText(utm.zone, utm.band)} ${utm.easting.toFixed(0)} ${utm.northing.toFixed(0)}`,
    mgrs: mgrs && `${zoneText(mgrs.zone, mgrs.band)} ${mgrs.square} ${metres(mgrs.easting)} ${metres(mgrs.northing)}`,
  };
}

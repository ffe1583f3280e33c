import type { Position } from './position.ts';

/** A place in a UTM zone, metres; `band` is the letter of its eight degrees of latitude. */
export interface Utm {
  readonly zone: number;
  readonly band: string;
  readonly easting: number;
  readonly northing: number;
}

export const latitudeBands = 'CDEFGHJKLMNPQRSTUVWX';

const RADIAN = Math.PI / 180;
const SCALE = 0.9996;
const FALSE_EASTING_M = 500_000;
const FALSE_NORTHING_M = 10_000_000;

// WGS84. EU89 stands on GRS80, whose flattening differs in the tenth figure: less than a millimetre.
const MAJOR_AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const N = FLATTENING / (2 - FLATTENING);

function series(...coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * N, 0);
}

const RECTIFYING_RADIUS_M = (MAJOR_AXIS_M / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64 + N ** 6 / 256);

/**
 * Krüger's series to the sixth order, coefficients as C. F. F. Karney gives them ("Transverse Mercator with an accuracy
 * of a few nanometers", J. Geodesy 85, 2011, equations 35 and 36). Exact far outside a zone too: western Norway is
 * often given in zone 33.
 */
const FORWARD = [
  series(1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800),
  series(0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360),
  series(0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440),
  series(0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600),
  series(0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840),
  series(0, 0, 0, 0, 0, 212378941 / 319334400),
];
const BACKWARD = [
  series(1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800),
  series(0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720),
  series(0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720),
  series(0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600),
  series(0, 0, 0, 0, 4583 / 161280, -108847 / 3991680),
  series(0, 0, 0, 0, 0, 20648693 / 638668800),
];

function centralMeridian(zone: number): number {
  return (zone - 1) * 6 - 180 + 3;
}

/** The zone a place belongs to, with the exceptions for south-western Norway and Svalbard. Latitude −80 to 84. */
export function zoneOf({ latitude, longitude }: Position): number {
  const zone = Math.min(60, Math.floor((longitude + 180) / 6) + 1);
  if (latitude >= 56 && latitude < 64 && longitude >= 3 && longitude < 12) return 32;
  if (latitude >= 72 && latitude <= 84 && longitude >= 0 && longitude < 42) {
    if (longitude < 9) return 31;
    if (longitude < 21) return 33;
    return longitude < 33 ? 35 : 37;
  }
  return zone;
}

/** The letter of the eight degrees a latitude is in; null where UTM ends. */
export function bandOf(latitude: number): string | null {
  if (latitude < -80 || latitude > 84) return null;
  return latitudeBands[Math.min(19, Math.floor(latitude / 8 + 10))] ?? null;
}

/** A place in UTM, in its own zone or the one asked for; null towards the poles, where UTM ends. */
export function toUtm(position: Position, zone: number = zoneOf(position)): Utm | null {
  const band = bandOf(position.latitude);
  if (band === null) return null;
  const lambda = (position.longitude - centralMeridian(zone)) * RADIAN;
  const conformal = conformalTangent(Math.tan(position.latitude * RADIAN));
  const xi0 = Math.atan2(conformal, Math.cos(lambda));
  const eta0 = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
  let xi = xi0;
  let eta = eta0;
  FORWARD.forEach((alpha, at) => {
    const times = 2 * (at + 1);
    xi += alpha * Math.sin(times * xi0) * Math.cosh(times * eta0);
    eta += alpha * Math.cos(times * xi0) * Math.sinh(times * eta0);
  });
  const northing = SCALE * RECTIFYING_RADIUS_M * xi;
  return {
    zone,
    band,
    easting: SCALE * RECTIFYING_RADIUS_M * eta + FALSE_EASTING_M,
    northing: northing < 0 ? northing + FALSE_NORTHING_M : northing,
  };
}

/** The place of an easting and northing, metres. Bands before N lie on the southern half of the earth. */
export function fromUtm({ zone, band, easting, northing }: Utm): Position {
  const isSouth = band < 'N';
  const eta0 = (easting - FALSE_EASTING_M) / (SCALE * RECTIFYING_RADIUS_M);
  const xi0 = (isSouth ? northing - FALSE_NORTHING_M : northing) / (SCALE * RECTIFYING_RADIUS_M);
  let xi = xi0;
  let eta = eta0;
  BACKWARD.forEach((beta, at) => {
    const times = 2 * (at + 1);
    xi -= beta * Math.sin(times * xi0) * Math.cosh(times * eta0);
    eta -= beta * Math.cos(times * xi0) * Math.sinh(times * eta0);
  });
  const tangent = geographicTangent(Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi)));
  return {
    latitude: Math.atan(tangent) / RADIAN,
    longitude: Math.atan2(Math.sinh(eta), Math.cos(xi)) / RADIAN + centralMeridian(zone),
  };
}

function conformalTangent(tangent: number): number {
  const secant = Math.hypot(1, tangent);
  const sigma = Math.sinh(ECCENTRICITY * Math.atanh((ECCENTRICITY * tangent) / secant));
  return tangent * Math.hypot(1, sigma) - sigma * secant;
}

/** The inverse of conformalTangent by Newton's method; two or three steps are enough anywhere on earth. */
function geographicTangent(conformal: number): number {
  const flat = 1 - ECCENTRICITY ** 2;
  let tangent = conformal;
  for (let step = 0; step < 8; step += 1) {
    const reached = conformalTangent(tangent);
    const change =
      ((conformal - reached) / Math.hypot(1, reached)) * ((1 + flat * tangent ** 2) / (flat * Math.hypot(1, tangent)));
    tangent += change;
    if (Math.abs(change) < 1e-14) break;
  }
  return tangent;
}

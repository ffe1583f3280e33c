/** A place on the earth: WGS84 (EU89 within centimetres of it), degrees; north and east are positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place as GeoJSON writes it: longitude first. */
export type Coordinate = readonly [longitude: number, latitude: number];

/** Digits after the point that are kept: a centimetre in Norway. */
const DECIMALS = 7;

export function coordinateOf({ latitude, longitude }: Position): Coordinate {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

export function positionOf([longitude, latitude]: Coordinate): Position {
  return { latitude, longitude };
}

/** True when there is such a place. */
export function isOnEarth([longitude, latitude]: Coordinate): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

const EARTH_RADIUS_M = 6_371_008.8;
const RADIAN = Math.PI / 180;

/** The place so many metres east and north of another; good for some kilometres, which is what a hand moves. */
export function shifted([longitude, latitude]: Coordinate, eastM: number, northM: number): Coordinate {
  const perDegree = EARTH_RADIUS_M * RADIAN;
  const shrink = Math.max(Math.cos(latitude * RADIAN), 0.01);
  return coordinateOf({ latitude: latitude + northM / perDegree, longitude: longitude + eastM / (perDegree * shrink) });
}

/** Metres between two places along the earth. */
export function distanceM(one: Coordinate, other: Coordinate): number {
  const [lambda1, phi1, lambda2, phi2] = [one[0], one[1], other[0], other[1]].map((degrees) => degrees * RADIAN) as [
    number, number, number, number,
  ];
  const half = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin((lambda2 - lambda1) / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
}

import { no, ok, type Result } from '../../kernel/result.ts';
import type { Position } from './position.ts';
import { fromUtm, latitudeBands, toUtm } from './utm.ts';

/** A square of the military grid, down to a metre: `32V NM 97000 43000`. */
export interface Mgrs {
  readonly zone: number;
  readonly band: string;
  /** The two letters of the square of 100 km. */
  readonly square: string;
  /** Metres east and north in that square. */
  readonly easting: number;
  readonly northing: number;
}

const SQUARE_M = 100_000;
const CYCLE_M = 2_000_000;
const columns = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];
const rows = ['ABCDEFGHJKLMNPQRSTUV', 'FGHJKLMNPQRSTUVABCDE'];

function columnsOf(zone: number): string {
  return columns[(zone - 1) % 3] ?? '';
}

function rowsOf(zone: number): string {
  return rows[(zone - 1) % 2] ?? '';
}

/** The square of a metre a place is in; null towards the poles. */
export function toMgrs(position: Position): Mgrs | null {
  const utm = toUtm(position);
  if (utm === null) return null;
  const { zone, band } = utm;
  // A micrometre may not decide the square: 99 999.999 999 is the next one's edge.
  const easting = Math.floor(utm.easting + 1e-4);
  const northing = Math.floor(utm.northing + 1e-4);
  const column = columnsOf(zone)[Math.floor(easting / SQUARE_M) - 1] ?? '';
  const row = rowsOf(zone)[Math.floor(northing / SQUARE_M) % 20] ?? '';
  return { zone, band, square: `${column}${row}`, easting: easting % SQUARE_M, northing: northing % SQUARE_M };
}

/** How far outside its band a reference may point: squares that lie across a border are used from both sides. */
const SLACK_DEGREES = 1;

/** The south-western corner of a square; refused when zone, band and letters do not meet anywhere. */
export function fromMgrs({ zone, band, square, easting, northing }: Mgrs): Result<Position, 'no-such-square'> {
  const column = columnsOf(zone).indexOf(square[0] ?? ' ');
  const row = rowsOf(zone).indexOf(square[1] ?? ' ');
  const bandAt = latitudeBands.indexOf(band);
  if (zone < 1 || zone > 60 || column < 0 || row < 0 || bandAt < 0) return no('no-such-square');
  const south = (bandAt - 10) * 8;
  const north = bandAt === 19 ? 84 : south + 8;
  // Rows repeat every 2000 km: the one that is meant is the first at or above where the band begins.
  const from = toUtm({ latitude: south, longitude: (zone - 1) * 6 - 180 + 3 }, zone)?.northing ?? 0;
  const lowest = Math.floor(from / SQUARE_M) * SQUARE_M;
  let whole = row * SQUARE_M + northing;
  while (whole < lowest) whole += CYCLE_M;
  const position = fromUtm({ zone, band, easting: (column + 1) * SQUARE_M + easting, northing: whole });
  const isThere = position.latitude >= south - SLACK_DEGREES && position.latitude <= north + SLACK_DEGREES;
  return isThere ? ok(position) : no('no-such-square');
}

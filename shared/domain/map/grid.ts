import type { Bounds } from './geometry.ts';
import { coordinateOf, type Coordinate } from './position.ts';
import { fromUtm, toUtm, zoneOf } from './utm.ts';

/** Lines to read a place off by: those of one UTM zone, or of degrees where the view is wider than a zone. */
export interface Grid {
  /** The UTM zone; null for degrees. */
  readonly zone: number | null;
  /** Between two lines: metres, or degrees. */
  readonly step: number;
  readonly lines: readonly GridLine[];
}

export interface GridLine {
  /** What the line stands at, as it is written at its end: kilometres, or degrees. */
  readonly label: string;
  readonly along: 'east' | 'north';
  readonly points: readonly Coordinate[];
}

const STEPS_M = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const STEPS_DEGREES = [1, 2, 5, 10, 20, 30];
const LINES = 8;
/** A line is bent in the map's projection: so many pieces look round. */
const PIECES = 12;
const WIDEST_DEGREES = 9;

function stepFor(span: number, steps: readonly number[]): number {
  return steps.find((step) => span / step <= LINES) ?? steps.at(-1) ?? span;
}

function ticks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: Math.min(count, 4 * LINES) }, (_, at) => (first + at) * step);
}

/** The grid for what is in view. */
export function gridOver(bounds: Bounds): Grid {
  const middle = { latitude: (bounds.south + bounds.north) / 2, longitude: (bounds.west + bounds.east) / 2 };
  const isWide = bounds.east - bounds.west > WIDEST_DEGREES || bounds.north - bounds.south > WIDEST_DEGREES;
  const isPolar = bounds.north > 84 || bounds.south < -80;
  return isWide || isPolar ? degreeGrid(bounds) : utmGrid(bounds, zoneOf(middle));
}

function utmGrid(bounds: Bounds, zone: number): Grid {
  const corners = [
    [bounds.south, bounds.west], [bounds.south, bounds.east], [bounds.north, bounds.west], [bounds.north, bounds.east],
  ].flatMap(([latitude = 0, longitude = 0]) => {
    const utm = toUtm({ latitude, longitude }, zone);
    return utm === null ? [] : [utm];
  });
  const band = corners[0]?.band ?? 'N';
  const eastings = corners.map(({ easting }) => easting);
  const northings = corners.map(({ northing }) => northing);
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const [south, north] = [Math.min(...northings), Math.max(...northings)];
  const step = stepFor(Math.max(east - west, north - south), STEPS_M);
  const at = (easting: number, northing: number): Coordinate => coordinateOf(fromUtm({ zone, band, easting, northing }));
  const between = (from: number, to: number): number[] =>
    Array.from({ length: PIECES + 1 }, (_, piece) => from + ((to - from) * piece) / PIECES);
  const label = (metres: number): string => String(metres / 1_000);
  return {
    zone,
    step,
    lines: [
      ...ticks(west, east, step).map((easting): GridLine => ({
        label: label(easting),
        along: 'north',
        points: between(south, north).map((northing) => at(easting, northing)),
      })),
      ...ticks(south, north, step).map((northing): GridLine => ({
        label: label(northing),
        along: 'east',
        points: between(west, east).map((easting) => at(easting, northing)),
      })),
    ],
  };
}

function degreeGrid(bounds: Bounds): Grid {
  const step = stepFor(Math.max(bounds.east - bounds.west, bounds.north - bounds.south), STEPS_DEGREES);
  return {
    zone: null,
    step,
    lines: [
      ...ticks(bounds.west, bounds.east, step).map((longitude): GridLine => ({
        label: `${String(longitude)}°`,
        along: 'north',
        points: [[longitude, bounds.south], [longitude, bounds.north]],
      })),
      ...ticks(bounds.south, bounds.north, step).map((latitude): GridLine => ({
        label: `${String(latitude)}°`,
        along: 'east',
        points: [[bounds.west, latitude], [bounds.east, latitude]],
      })),
    ],
  };
}

import type { MapOrder } from '../../../shared/contract/documentOrder.ts';
import { boundsOf, middleOf, type Bounds } from '../../../shared/domain/map/geometry.ts';
import { gridOver } from '../../../shared/domain/map/grid.ts';
import { mapObjectKinds, type MapObjectKind } from '../../../shared/domain/map/mapObject.ts';
import { roundLength } from '../../../shared/domain/map/roundLength.ts';
import type { Coordinate } from '../../../shared/domain/map/position.ts';
import type { Figure, Mark, PathInk } from './report.ts';
import { put, type Words } from './words.ts';

type MapObject = MapOrder['objects'][number];

/** Units of the drawing across a page's text, 170 mm. */
const WIDTH = 680;
const PAPER_WIDTH_M = 0.17;
const LEAST_HEIGHT = 380;
const MOST_HEIGHT = 700;
const MARGIN = 0.12;
const LEGEND_ROW = 22;
const LEGEND_COLUMNS = 4;
const EARTH_RADIUS_M = 6_378_137;
/** A single point is drawn with a kilometre to each side. */
const LEAST_SPAN_M = 2_000;
const NAMED = 200;

interface Sheet {
  readonly bounds: Bounds;
  readonly height: number;
  readonly metresPerUnit: number;
  readonly at: (coordinate: Coordinate) => readonly [x: number, y: number];
}

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/** Everything on the map fitted to the page in Mercator, north up, with air around it. */
function sheetFor(span: Bounds): Sheet {
  const [south, north] = [mercator(span.south), mercator(span.north)];
  const shrink = EARTH_RADIUS_M * Math.cos((((span.south + span.north) / 2) * Math.PI) / 180);
  const least = LEAST_SPAN_M / shrink;
  const wide = Math.max(((span.east - span.west) * Math.PI) / 180, least) * (1 + 2 * MARGIN);
  const tall = Math.max(north - south, least) * (1 + 2 * MARGIN);
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round((WIDTH * tall) / wide)));
  const perUnit = Math.max(wide / WIDTH, tall / height);
  const [middleX, middleY] = [(((span.west + span.east) / 2) * Math.PI) / 180, (south + north) / 2];
  const left = middleX - (perUnit * WIDTH) / 2;
  const top = middleY + (perUnit * height) / 2;
  return {
    height,
    metresPerUnit: perUnit * shrink,
    at: ([longitude, latitude]) => [
      ((longitude * Math.PI) / 180 - left) / perUnit,
      (top - mercator(latitude)) / perUnit,
    ],
    bounds: {
      west: (left * 180) / Math.PI,
      east: ((left + perUnit * WIDTH) * 180) / Math.PI,
      south: latitudeOf(top - perUnit * height),
      north: latitudeOf(top),
    },
  };
}

const fixed = (value: number): string => value.toFixed(1);

function pathOf(points: readonly (readonly [number, number])[], isClosed = false): string {
  return `${points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${fixed(x)} ${fixed(y)}`).join('')}${isClosed ? 'Z' : ''}`;
}

function circle([x, y]: readonly [number, number], radius: number): string {
  const r = fixed(radius);
  return `M${fixed(x - radius)} ${fixed(y)}a${r} ${r} 0 1 0 ${fixed(2 * radius)} 0a${r} ${r} 0 1 0 ${fixed(-2 * radius)} 0Z`;
}

const inks: Readonly<Record<MapObjectKind, PathInk>> = {
  zone: 'warning',
  'closed-road': 'critical',
  line: 'ink',
  site: 'critical',
  centre: 'ink',
  resource: 'ink',
  point: 'ink',
};
const radii: Readonly<Record<MapObjectKind, number>> = {
  zone: 6, 'closed-road': 6, line: 4, site: 6, centre: 6, resource: 5, point: 3.5,
};

/** A point's sign; hollow for a resource and for what nobody has confirmed, as on the screen. */
function pointSign(kind: MapObjectKind, at: readonly [number, number], isHollow: boolean): Mark {
  const ink = inks[kind];
  return { shape: 'path', d: circle(at, radii[kind]), stroke: ink, fill: isHollow ? 'paper' : ink, width: 2 };
}

function lineSigns(kind: MapObjectKind, d: string, isDashed: boolean): Mark[] {
  const isClosed = kind === 'closed-road';
  const line: Mark = {
    shape: 'path', d, stroke: inks[kind], fill: null, width: isClosed ? 5 : 2.5, ...(isDashed ? { dash: '7 5' } : {}),
  };
  return isClosed ? [line, { shape: 'path', d, stroke: 'paper', fill: null, width: 2, dash: '3 9' }] : [line];
}

function areaSign(kind: MapObjectKind, d: string, isDashed: boolean): Mark {
  return {
    shape: 'path', d, stroke: inks[kind], fill: 'tint', width: 2, ...(isDashed ? { dash: '7 5' } : {}),
  };
}

function objectMarks(object: MapObject, sheet: Sheet): Mark[] {
  const { geometry, kind, unconfirmed } = object;
  const along = (points: readonly Coordinate[]) => points.map(sheet.at);
  if (geometry.type === 'Point') {
    return [pointSign(kind, sheet.at(geometry.coordinates), unconfirmed || kind === 'resource')];
  }
  if (geometry.type === 'LineString') return lineSigns(kind, pathOf(along(geometry.coordinates)), unconfirmed);
  return [areaSign(kind, geometry.coordinates.map((ring) => pathOf(along(ring), true)).join(''), unconfirmed)];
}

function nameMark(object: MapObject, sheet: Sheet): Mark {
  const [x, y] = sheet.at(middleOf(object.geometry));
  const isRight = x > WIDTH * 0.75;
  const isPoint = object.geometry.type === 'Point';
  return {
    shape: 'word',
    x: isPoint ? x + (isRight ? -10 : 10) : x,
    y: isPoint ? y + 4 : y - 8,
    text: object.name,
    anchor: isPoint ? (isRight ? 'end' : 'start') : 'middle',
    halo: true,
  };
}

/** What a sign means, for the kinds that are on this map. */
function legend(kinds: readonly MapObjectKind[], hasUnconfirmed: boolean, top: number, words: Words): Mark[] {
  const column = WIDTH / LEGEND_COLUMNS;
  const entries = [
    ...kinds.map((kind) => ({ kind, text: words.map.kind[kind], isDashed: false })),
    ...(hasUnconfirmed ? [{ kind: 'line' as const, text: words.map.unconfirmed, isDashed: true }] : []),
  ];
  return entries.flatMap(({ kind, text, isDashed }, at): Mark[] => {
    const x = (at % LEGEND_COLUMNS) * column;
    const y = top + Math.floor(at / LEGEND_COLUMNS) * LEGEND_ROW + 12;
    const stroke = pathOf([[x + 2, y], [x + 26, y]]);
    const box = pathOf([[x + 3, y - 6], [x + 25, y - 6], [x + 25, y + 6], [x + 3, y + 6]], true);
    const sign =
      kind === 'zone' ? [areaSign(kind, box, false)]
      : kind === 'line' || kind === 'closed-road' ? lineSigns(kind, stroke, isDashed)
      : [pointSign(kind, [x + 14, y], kind === 'resource')];
    return [...sign, { shape: 'word', x: x + 34, y: y + 4, text, anchor: 'start' }];
  });
}

function gridMarks(sheet: Sheet): Mark[] {
  return gridOver(sheet.bounds).lines.flatMap(({ label, along, points }): Mark[] => {
    const drawn = points.map(sheet.at);
    const [x, y] = drawn[0] ?? [0, 0];
    const word: Mark =
      along === 'north'
        ? { shape: 'word', x, y: sheet.height - 5, text: label, anchor: 'middle', halo: true }
        : { shape: 'word', x: 4, y: y + 4, text: label, anchor: 'start', halo: true };
    return [{ shape: 'path', d: pathOf(drawn), stroke: 'hair', fill: null, width: 0.7 }, word];
  });
}

/** Scale and north, in the corner above. */
function compass(sheet: Sheet, lengthM: number, text: string): Mark[] {
  const pixels = lengthM / sheet.metresPerUnit;
  const [right, y] = [WIDTH - 14, 24];
  return [
    { shape: 'path', d: pathOf([[right - pixels - 40, y - 6], [right - pixels - 40, y], [right - 40, y], [right - 40, y - 6]]), stroke: 'ink', fill: null, width: 1.5 },
    { shape: 'word', x: right - 40 - pixels / 2, y: y - 4, text, anchor: 'middle', halo: true },
    { shape: 'path', d: pathOf([[right - 8, y - 14], [right - 2, y], [right - 14, y]], true), stroke: 'ink', fill: 'ink', width: 1 },
    { shape: 'word', x: right - 8, y: y + 12, text: 'N', anchor: 'middle', halo: true },
  ];
}

/** The drawing with its legend, and what its scale and grid are called; null when nothing is on the map. */
export function mapFigure(
  { objects }: Pick<MapOrder, 'objects'>,
  words: Words,
): { readonly figure: Figure; readonly scaleWords: string; readonly gridWords: string } | null {
  const span = boundsOf(objects.map(({ geometry }) => geometry));
  if (span === null) return null;
  const sheet = sheetFor(span);
  const metres = (length: number): string =>
    length >= 1_000 ? `${words.formats.number(length / 1_000)} km` : `${words.formats.number(length)} m`;
  const barM = roundLength((WIDTH / 5) * sheet.metresPerUnit);
  const kinds = mapObjectKinds.filter((kind) => objects.some((object) => object.kind === kind));
  const hasUnconfirmed = objects.some(({ unconfirmed }) => unconfirmed);
  const rows = Math.ceil((kinds.length + (hasUnconfirmed ? 1 : 0)) / LEGEND_COLUMNS);
  const order = { Polygon: 0, LineString: 1, Point: 2 } as const;
  const drawn = [...objects].sort((one, other) => order[one.geometry.type] - order[other.geometry.type]);
  const frame = pathOf([[0.5, 0.5], [WIDTH - 0.5, 0.5], [WIDTH - 0.5, sheet.height], [0.5, sheet.height]], true);
  const grid = gridOver(sheet.bounds);
  const denominator = Math.round((sheet.metresPerUnit * WIDTH) / PAPER_WIDTH_M / 100) * 100;
  const { paper, gridFact, gridNone } = words.map;
  return {
    figure: {
      kind: 'figure',
      caption: words.map.canvas,
      alt: put(paper.alt, { count: objects.length }),
      width: WIDTH,
      height: sheet.height + 10 + rows * LEGEND_ROW,
      marks: [
        ...gridMarks(sheet),
        ...drawn.flatMap((object) => objectMarks(object, sheet)),
        ...(drawn.length > NAMED ? [] : drawn.map((object) => nameMark(object, sheet))),
        ...compass(sheet, barM, metres(barM)),
        { shape: 'path', d: frame, stroke: 'ink', fill: null, width: 1 },
        ...legend(kinds, hasUnconfirmed, sheet.height + 10, words),
      ],
    },
    scaleWords: put(paper.scale, { denominator: words.formats.number(denominator) }),
    gridWords: grid.zone === null ? gridNone : put(gridFact, { zone: grid.zone, step: metres(grid.step) }),
  };
}

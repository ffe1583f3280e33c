import { isOnEarth, type Coordinate } from '../../../../shared/domain/map/position.ts';
import type { WarningZone } from '../../../../shared/domain/warning/warning.ts';
import type { XmlElement } from '../readXml.ts';
import { capChildren, capText, wrong } from './capElement.ts';

/** MET's largest area is some hundred points in a few rings. */
const MAX_RINGS = 200;
const MAX_POINTS = 20_000;
const MAX_CODES = 1_000;
const MAX_RADIUS_KM = 20_040;
/** The fewest points of a ring that encloses anything: three, and the first again. */
const LEAST_POINTS = 4;

const NUMBER = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/u;

/** One area: its description, and where it is. Refuses the whole message for a ring that is none. */
export function readArea(area: XmlElement): { readonly description: string; readonly zone: WarningZone } {
  const polygons = capChildren(area, 'polygon').map(({ text }) => ringIn(text));
  const circles = capChildren(area, 'circle').map(({ text }) => circleIn(text));
  if (polygons.length + circles.length > MAX_RINGS) throw wrong('polygon');
  if (polygons.reduce((sum, ring) => sum + ring.length, 0) > MAX_POINTS) throw wrong('polygon');
  const municipalities = codesIn(area, /^(?:municipality(?:_?id)?|kommune(?:nummer|nr)?)$/iu, /^\d{4}$/u);
  const counties = codesIn(area, /^(?:county(?:_?id)?|fylke(?:snummer|snr)?)$/iu, /^\d{2}$/u);
  return { description: capText(area, 'areaDesc', 1_000), zone: { polygons, circles, municipalities, counties } };
}

/** `latitude,longitude`: CAP has the latitude first, everything here the longitude. */
function pairIn(text: string): Coordinate | null {
  const parts = text.split(',');
  const [latitude, longitude] = parts.map((part) => (NUMBER.test(part) ? Number(part) : Number.NaN));
  if (parts.length !== 2 || latitude === undefined || longitude === undefined) return null;
  const pair: Coordinate = [longitude, latitude];
  return pair.every(Number.isFinite) && isOnEarth(pair) ? pair : null;
}

function ringIn(text: string): readonly Coordinate[] {
  const points = text.split(/\s+/u).filter((word) => word !== '').map(pairIn);
  const ring = points.flatMap((point) => (point === null ? [] : [point]));
  const [first, last] = [ring[0], ring.at(-1)];
  const isWhole = ring.length === points.length && ring.length >= LEAST_POINTS;
  if (!isWhole || first === undefined || last === undefined) throw wrong('polygon');
  // MET's own example ends a hundred-thousandth of a degree from where it began.
  const isClosed = Math.abs(first[0] - last[0]) < 0.001 && Math.abs(first[1] - last[1]) < 0.001;
  if (!isClosed) throw wrong('polygon');
  return [...ring.slice(0, -1), first];
}

function circleIn(text: string): WarningZone['circles'][number] {
  const [point = '', radius = '', ...more] = text.trim().split(/\s+/u);
  const centre = pairIn(point);
  const radiusKm = /^\d{1,5}(?:\.\d{1,9})?$/u.test(radius) ? Number(radius) : Number.NaN;
  if (centre === null || more.length > 0 || !(radiusKm <= MAX_RADIUS_KM)) throw wrong('circle');
  return { centre, radiusKm };
}

/** Codes stand one by one or many in one value with a sign between; what is no code of the kind is somebody else's. */
function codesIn(area: XmlElement, name: RegExp, shape: RegExp): readonly string[] {
  const values = capChildren(area, 'geocode')
    .filter((code) => name.test(capText(code, 'valueName', 200)))
    .flatMap((code) => capText(code, 'value', 20_000).split(/[\s;,:|]+/u));
  const codes = [...new Set(values.filter((value) => shape.test(value)))].sort();
  if (codes.length > MAX_CODES) throw wrong('geocode');
  return codes;
}

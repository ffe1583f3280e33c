import { no, ok, type Result } from '../../kernel/result.ts';
import { fromMgrs } from './mgrs.ts';
import type { Position } from './position.ts';
import { readDegrees } from './readDegrees.ts';
import { bandOf, fromUtm, latitudeBands } from './utm.ts';

/** Why what was typed is no place. One sentence each in renderer/text (map:position.fault). */
export const positionFaults = [
  'unreadable',
  'zone-missing',
  'digits-uneven',
  'no-such-square',
  'band-differs',
  'outside',
  'direction-missing',
] as const;
export type PositionFault = (typeof positionFaults)[number];

export interface ReadPosition {
  readonly position: Position;
  /** How it was written. */
  readonly as: 'degrees' | 'utm' | 'mgrs';
}

/** Nothing of the kind is longer; what is longer is something else that was pasted. */
const MAX_CHARACTERS = 120;

const NOISE = /\b(?:WGS ?84|EU(?:REF)? ?89|ETRS ?89|UTM|MGRS|SONE|ZONE|POS(?:ISJON)?)\b[:.]?/gu;
const MGRS = /^(\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z]) ?([A-HJ-NP-V])((?: ?\d)*)$/u;
const MGRS_WITHOUT_ZONE = /^[A-HJ-NP-Z][A-HJ-NP-V] ?\d[\d ]{3,}$/u;

/**
 * Reads a place as people write it: degrees (decimal, or with minutes and seconds), UTM in any zone, or MGRS. What kind
 * it is shows by itself; letters may be of either case, commas may be decimal, signs may come from a word processor.
 */
export function readPosition(typed: string): Result<ReadPosition, PositionFault> {
  if (typed.length > MAX_CHARACTERS) return no('unreadable');
  const text = typed
    .replace(/[ºª˚]/gu, '°')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/\bEPSG:? ?(?:258|326)(\d\d)\b/gu, '$1')
    .replace(NOISE, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (MGRS_WITHOUT_ZONE.test(text)) return no('zone-missing');
  const mgrs = MGRS.exec(text);
  if (mgrs !== null) return readMgrs(mgrs);
  const utm = readUtm(text);
  return utm ?? readDegrees(text);
}

function readMgrs([, zone = '', band = '', column = '', row = '', written = '']: RegExpExecArray): Result<
  ReadPosition, PositionFault
> {
  const digits = written.replace(/ /gu, '');
  if (digits.length % 2 === 1 || digits.length > 10) return no('digits-uneven');
  const half = digits.length / 2;
  const metres = (part: string): number => Number(part.padEnd(5, '0'));
  const position = fromMgrs({
    zone: Number(zone),
    band,
    square: column + row,
    easting: metres(digits.slice(0, half)),
    northing: metres(digits.slice(half)),
  });
  return position.ok ? ok({ position: position.value, as: 'mgrs' }) : position;
}

/** What the whole of Norway with Svalbard and Jan Mayen spans in any of its zones, and then some; metres. */
const EASTINGS_M = [-900_000, 1_900_000] as const;
const NORTHINGS_M = [900_000, 9_400_000] as const;

/** Null when it does not look like UTM at all. */
function readUtm(text: string): Result<ReadPosition, PositionFault> | null {
  const joined = text
    .replace(/(?<![\d.,])(\d) (\d{3}) (\d{3})(?!\d)/gu, '$1$2$3')
    .replace(/(?<![\d.,])(\d{2,3}) (\d{3})(?!\d)/gu, '$1$2')
    // Between two long numbers a comma separates; anywhere else in them it is decimal.
    .replace(/(\d{5,}),(?=\d{6,})/gu, '$1 ')
    .replace(/(\d),(\d)/gu, '$1.$2');
  const numbers = [...joined.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
  const northing = numbers.find((number) => number >= NORTHINGS_M[0]);
  if (northing === undefined || northing > NORTHINGS_M[1] || numbers.length > 3) return null;
  if (!/^[\dC-HJ-NP-XØY.,;: =-]+$/u.test(joined)) return null;
  const rest = numbers.filter((number) => number !== northing);
  const zone = rest.find((number) => Number.isInteger(number) && number >= 1 && number <= 60);
  const easting = rest.find((number) => number !== zone);
  if (easting === undefined || easting < EASTINGS_M[0] || easting > EASTINGS_M[1]) return no('unreadable');
  if (zone === undefined) return no('zone-missing');
  const position = fromUtm({ zone, band: 'N', easting, northing });
  const letter = new RegExp(`(?<!\\d)0?${String(zone)} ?([C-HJ-NP-X])(?![A-ZØ])`, 'u').exec(joined)?.[1];
  // After a zone N is the northern half of the earth far more often than the band at the equator.
  if (letter !== undefined && letter !== 'N' && !isInBand(position.latitude, letter)) return no('band-differs');
  return ok({ position, as: 'utm' });
}

/** A letter's band, and a degree to each side: a place beside a border is given in either. */
function isInBand(latitude: number, letter: string): boolean {
  const at = latitudeBands.indexOf(letter);
  const own = latitudeBands.indexOf(bandOf(latitude) ?? ' ');
  const south = (at - 10) * 8;
  return own === at || (latitude > south - 1 && latitude < south + 9);
}

import { no, ok, type Result } from '../../kernel/result.ts';
import type { PositionFault, ReadPosition } from './readPosition.ts';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:NORD|NORTH|LAT(?:ITUDE)?|BREDDE(?:GRAD)?)(?!\p{L})/gu, 'N'],
  [/(?<!\p{L})(?:SØR|SOUTH)(?!\p{L})/gu, 'S'],
  [/(?<!\p{L})(?:ØST|AUST|EAST|LONG?(?:ITUDE)?|LENGDE(?:GRAD)?)(?!\p{L})/gu, 'E'],
  [/(?<!\p{L})(?:VEST|WEST)(?!\p{L})/gu, 'W'],
];

/** Letters for one of the four directions, in Norwegian and English. */
const DIRECTION = /[NSEWØV]/gu;
const NUMBER = /-?\d+(?:\.\d+)?/gu;

/** Reads latitude and longitude from text in capitals: `59.9139, 10.7522`, `59°54'50"N 10°45'8"Ø`, `N59 54.833 E10 45.13`. */
export function readDegrees(given: string): Result<ReadPosition, PositionFault> {
  const text = separated(WORDS.reduce((said, [word, letter]) => said.replace(word, letter), given).replace(/[Ö]/gu, 'Ø'));
  if (!/^[\d.\-NSEWØV ]+$/u.test(text)) return no('unreadable');
  const letters = [...text.matchAll(DIRECTION)];
  if (letters.length === 0) return withoutLetters(text);
  if (letters.length !== 2) return no('direction-missing');
  const [first, second] = letters as [RegExpExecArray, RegExpExecArray];
  const isBefore = first.index === 0;
  const cut = isBefore ? second.index : first.index + 1;
  const parts = [text.slice(0, cut), text.slice(cut)].map((part) => part.replace(DIRECTION, ' '));
  const one = angle(numbersIn(parts[0] ?? ''));
  const other = angle(numbersIn(parts[1] ?? ''));
  if (one === null || other === null) return no('unreadable');
  const isLatitude = (letter: string): boolean => letter === 'N' || letter === 'S';
  if (isLatitude(first[0]) === isLatitude(second[0])) return no('direction-missing');
  const signed = (letter: string, value: number): number => (/[SWV]/u.test(letter) ? -value : value);
  const values = [signed(first[0], one), signed(second[0], other)] as const;
  return isLatitude(first[0]) ? place(values[0], values[1]) : place(values[1], values[0]);
}

/** Puts spaces where signs for degrees, minutes and seconds stand, and settles what the commas mean. */
function separated(text: string): string {
  const plain = text
    .replace(/[°º˚'’′‘`´"”″“;:/|()[\]]+/gu, ' ')
    .replace(/[=]/gu, ' ');
  const decimals = [...plain.matchAll(/\d,\d/gu)].length;
  // With points as decimals commas separate; so does one comma alone, unless letters part the two angles.
  const isDecimal = !plain.includes('.') && (decimals >= 2 || /[NSEWØV]/u.test(plain));
  return (isDecimal ? plain.replace(/(\d),(\d)/gu, '$1.$2') : plain).replace(/,/gu, ' ').replace(/\s+/gu, ' ').trim();
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number(number));
}

function withoutLetters(text: string): Result<ReadPosition, PositionFault> {
  const numbers = numbersIn(text);
  if (numbers.length !== 2 && numbers.length !== 4 && numbers.length !== 6) return no('unreadable');
  const half = numbers.length / 2;
  const latitude = angle(numbers.slice(0, half));
  const longitude = angle(numbers.slice(half));
  return latitude === null || longitude === null ? no('unreadable') : place(latitude, longitude);
}

/** Degrees, and minutes and seconds if they are there; only the last may have decimals. */
function angle(parts: readonly number[]): number | null {
  const [degrees, minutes = 0, seconds = 0] = parts;
  if (degrees === undefined || parts.length > 3) return null;
  if (parts.slice(0, -1).some((part) => !Number.isInteger(part))) return null;
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return degrees < 0 || Object.is(degrees, -0) ? -size : size;
}

function place(latitude: number, longitude: number): Result<ReadPosition, PositionFault> {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return no('outside');
  return ok({ position: { latitude, longitude }, as: 'degrees' });
}

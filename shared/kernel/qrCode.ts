/*
 * QR codes (ISO/IEC 18004) of short texts: byte mode, correction level M, versions 1 to 6. That is up to 106 bytes, which
 * is what an address with a code in it needs; larger versions carry a version field this does not write.
 */

/** Rows of modules, true is dark. Draw it with a quiet zone of four modules around it. */
export type QrCode = readonly (readonly boolean[])[];

interface Version {
  readonly number: number;
  readonly dataBytes: number;
  readonly blocks: number;
  readonly checkBytesPerBlock: number;
}

const versions: readonly Version[] = [
  { number: 1, dataBytes: 16, blocks: 1, checkBytesPerBlock: 10 },
  { number: 2, dataBytes: 28, blocks: 1, checkBytesPerBlock: 16 },
  { number: 3, dataBytes: 44, blocks: 1, checkBytesPerBlock: 26 },
  { number: 4, dataBytes: 64, blocks: 2, checkBytesPerBlock: 18 },
  { number: 5, dataBytes: 86, blocks: 2, checkBytesPerBlock: 24 },
  { number: 6, dataBytes: 108, blocks: 4, checkBytesPerBlock: 16 },
];

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The code of a text, or null when it is longer than 106 bytes of UTF-8. */
export function qrCode(text: string): QrCode | null {
  const bytes = utf8(text);
  // Four bits of mode and eight of length come before the text.
  const version = versions.find(({ dataBytes }) => bytes.length + 2 <= dataBytes);
  if (version === undefined) return null;
  const bits = bitsOf(withCheckBytes(dataOf(bytes, version.dataBytes), version));
  const drawn = masks.map((mask, at) => draw(version, bits, mask, at));
  return drawn.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** The text's bytes, by the one encoder the language itself has. */
function utf8(text: string): Uint8Array {
  const units = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return Uint8Array.from(units, (unit) => (unit.length === 1 ? unit.charCodeAt(0) : parseInt(unit.slice(1), 16)));
}

function bitsOf(bytes: readonly number[]): readonly boolean[] {
  return bytes.flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((at) => ((byte >> at) & 1) === 1));
}

/** Mode, length, text, end mark, and the two bytes that fill what is left, by turns. */
function dataOf(bytes: Uint8Array, size: number): readonly number[] {
  const halves = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const data: number[] = [];
  for (let at = 0; at < halves.length; at += 2) data.push(((halves[at] ?? 0) << 4) | (halves[at + 1] ?? 0));
  for (let filler = 0; data.length < size; filler += 1) data.push(filler % 2 === 0 ? 0xec : 0x11);
  return data;
}

/** Multiplication in the field of 256 elements, by x⁸ + x⁴ + x³ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((other >> bit) & 1) * one;
  }
  return product;
}

/** The generator polynomial without its leading 1. */
function generator(degree: number): readonly number[] {
  let polynomial: number[] = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    const from = polynomial;
    const by = root;
    polynomial = from.map((factor, at) => times(factor, by) ^ (from[at + 1] ?? 0));
    root = times(root, 2);
  }
  return polynomial;
}

/** The remainder of the data by the generator: the check bytes of one block (Reed–Solomon). */
function checkBytes(data: readonly number[], divisor: readonly number[]): readonly number[] {
  let rest: number[] = Array<number>(divisor.length).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    const shifted = [...rest.slice(1), 0];
    rest = shifted.map((each, at) => each ^ times(divisor[at] ?? 0, factor));
  }
  return rest;
}

/** Data and check bytes of all blocks, laced together byte by byte. */
function withCheckBytes(data: readonly number[], { blocks, checkBytesPerBlock }: Version): readonly number[] {
  const divisor = generator(checkBytesPerBlock);
  const size = data.length / blocks;
  const parts = Array.from({ length: blocks }, (_, at) => data.slice(at * size, (at + 1) * size));
  const checks = parts.map((part) => checkBytes(part, divisor));
  const lace = (rows: readonly (readonly number[])[], length: number): number[] =>
    Array.from({ length }, (_, at) => rows.map((row) => row[at] ?? 0)).flat();
  return [...lace(parts, size), ...lace(checks, checkBytesPerBlock)];
}

function draw(version: Version, bits: readonly boolean[], mask: (x: number, y: number) => boolean, maskNumber: number): QrCode {
  const size = 17 + 4 * version.number;
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const fixed = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const put = (x: number, y: number, isDark: boolean): void => {
    const row = dark[y];
    const fixedRow = fixed[y];
    if (row === undefined || fixedRow === undefined || x < 0 || x >= size) return;
    row[x] = isDark;
    fixedRow[x] = true;
  };
  drawFixed(size, version, put);
  drawFormat(size, maskNumber, put);
  let next = 0;
  // Two columns at a time from the right, up and down by turns, past the column of the timing pattern.
  for (let right = size - 1; right >= 1; right -= 2) {
    const column = right <= 6 ? right - 1 : right;
    const isUpward = ((column + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [column, column - 1]) {
        const row = dark[y];
        if (row === undefined || fixed[y]?.[x] !== false) continue;
        row[x] = (bits[next] ?? false) !== mask(x, y);
        next += 1;
      }
    }
  }
  return dark;
}

type Put = (x: number, y: number, isDark: boolean) => void;

/** Finders with their quiet edge, timing, the alignment pattern from version 2 on. */
function drawFixed(size: number, { number }: Version, put: Put): void {
  for (let at = 0; at < size; at += 1) {
    put(at, 6, at % 2 === 0);
    put(6, at, at % 2 === 0);
  }
  const square = (centreX: number, centreY: number, reach: number, isDark: (ring: number) => boolean): void => {
    for (let y = -reach; y <= reach; y += 1) {
      for (let x = -reach; x <= reach; x += 1) put(centreX + x, centreY + y, isDark(Math.max(Math.abs(x), Math.abs(y))));
    }
  };
  const centres: readonly (readonly [number, number])[] = [[3, 3], [size - 4, 3], [3, size - 4]];
  for (const [x, y] of centres) square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  if (number > 1) square(size - 7, size - 7, 2, (ring) => ring !== 1);
}

/** Level M and the mask, protected by a BCH code and written twice. */
function drawFormat(size: number, maskNumber: number, put: Put): void {
  let rest = maskNumber;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const format = ((maskNumber << 10) | rest) ^ 0x5412;
  const bit = (at: number): boolean => ((format >> at) & 1) === 1;
  for (let at = 0; at <= 5; at += 1) put(8, at, bit(at));
  put(8, 7, bit(6));
  put(8, 8, bit(7));
  put(7, 8, bit(8));
  for (let at = 9; at < 15; at += 1) put(14 - at, 8, bit(at));
  for (let at = 0; at < 8; at += 1) put(size - 1 - at, 8, bit(at));
  for (let at = 8; at < 15; at += 1) put(8, size - 15 + at, bit(at));
  put(8, size - 8, true);
}

/** How hard a drawing is to read: long runs, blocks, what looks like a finder, too much of one colour. */
function penalty(code: QrCode): number {
  const size = code.length;
  const columns = code.map((_, x) => code.map((row) => row[x] ?? false));
  let sum = 0;
  for (const line of [...code, ...columns]) {
    const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    sum += 40 * [...text.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y += 1) {
    for (let x = 1; x < size; x += 1) {
      const here = code[y]?.[x];
      if (here === code[y]?.[x - 1] && here === code[y - 1]?.[x] && here === code[y - 1]?.[x - 1]) sum += 3;
    }
  }
  const share = code.flat().filter(Boolean).length / (size * size);
  return sum + 10 * Math.floor(Math.abs(share * 100 - 50) / 5);
}

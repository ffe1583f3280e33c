import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

const STRETCH_BYTES = 2 * 1024 * 1024;
/** Far above any entry (a message to the host is at most 1 MiB); a longer line was made to fill the memory. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 10;

/** Whole lines of a file, a few thousand at a time. */
export interface Stretch {
  readonly firstLine: number;
  readonly lineCount: number;
  /** The lines with their line ends. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file in stretches of whole lines. A last line without a line end counts as a line. */
export async function* stretchesOf(file: string): AsyncGenerator<Stretch, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  let firstLine = 1;
  const cut = (whole: Buffer): Stretch => {
    const lineCount = countLines(whole);
    const stretch = { firstLine, lineCount, bytes: new Uint8Array(whole) };
    firstLine += lineCount;
    return stretch;
  };
  for await (const part of createReadStream(file, { highWaterMark: STRETCH_BYTES })) {
    const read = Buffer.concat([rest, part as Buffer]);
    const end = read.lastIndexOf(NEWLINE) + 1;
    rest = read.subarray(end);
    if (end > 0) yield cut(read.subarray(0, end));
    else if (rest.length > MAX_LINE_BYTES) break;
  }
  if (rest.length > 0) yield cut(rest);
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return bytes.at(-1) === NEWLINE ? count : count + 1;
}

/** The first line as text, and the stretch without it. */
export function cutFirstLine(stretch: Stretch): { readonly line: string; readonly rest: Stretch } {
  const { firstLine, lineCount, bytes } = stretch;
  const end = bytes.indexOf(NEWLINE);
  const length = end === -1 ? bytes.length : end + 1;
  const [line = ''] = linesOf({ firstLine, lineCount: 1, bytes: bytes.slice(0, length) });
  return { line, rest: { firstLine: firstLine + 1, lineCount: lineCount - 1, bytes: bytes.slice(length) } };
}

/** The lines of a stretch as text. A line that is not UTF-8 becomes one that is no JSON either. */
export function linesOf({ bytes }: Stretch): string[] {
  if (bytes.length === 0) return [];
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = whole.at(-1) === NEWLINE ? whole.subarray(0, -1) : whole;
  if (isUtf8(body)) return body.toString('utf8').split('\n');
  return body
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const lineBytes = Buffer.from(line, 'latin1');
      return isUtf8(lineBytes) ? lineBytes.toString('utf8') : '';
    });
}

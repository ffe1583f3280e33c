import { crc32, deflateSync } from 'node:zlib';
import type { Figure, Ink } from './report.ts';

const SCALE = 2;
const shades: Readonly<Record<Ink, number>> = { ink: 0x1d, grey: 0x64, hair: 0xbb };
const PAPER = 0xff;

/**
 * A figure's shapes as a grey PNG, for word processors that cannot draw the vectors. Words are left out: the caption
 * under it says the same.
 */
export function figurePng({ width, height, marks }: Figure): Uint8Array {
  const [columns, rows] = [width * SCALE, height * SCALE];
  const dots = new Uint8Array(columns * rows).fill(PAPER);
  const fill = (x: number, y: number, shade: number): void => {
    if (x >= 0 && y >= 0 && x < columns && y < rows) dots[y * columns + x] = shade;
  };
  for (const mark of marks) {
    if (mark.shape === 'word' || mark.shape === 'path') continue;
    const shade = shades[mark.ink];
    const box =
      mark.shape === 'bar'
        ? mark
        : { x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius };
    const [left, top] = [Math.round(box.x * SCALE), Math.round(box.y * SCALE)];
    const right = left + Math.max(1, Math.round(box.width * SCALE));
    const bottom = top + Math.max(1, Math.round(box.height * SCALE));
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const isInside =
          mark.shape === 'bar' || Math.abs(x / SCALE - mark.x) + Math.abs(y / SCALE - mark.y) <= mark.radius;
        if (isInside) fill(x, y, shade);
      }
    }
  }
  return png(columns, rows, dots);
}

/** An 8-bit grey PNG (RFC 2083) of dots from the top left. */
function png(columns: number, rows: number, dots: Uint8Array): Uint8Array {
  const lines = Buffer.alloc((columns + 1) * rows);
  for (let y = 0; y < rows; y += 1) lines.set(dots.subarray(y * columns, (y + 1) * columns), y * (columns + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.byteLength, 0);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body), 0);
  return Buffer.concat([size, body, check]);
}

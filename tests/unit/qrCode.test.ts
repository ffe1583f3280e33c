import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../shared/kernel/qrCode.ts';

function fingerprint(code: QrCode): string {
  const rows = code.map((row) => row.map((isDark) => (isDark ? 1 : 0)).join('')).join('\n');
  return createHash('sha256').update(rows).digest('hex').slice(0, 16);
}

/** A text of so many bytes. */
const long = (bytes: number): string => 'x'.repeat(bytes);

describe('a QR code', () => {
  test('is as it was when an independent reader (jsQR 1.4) read each of these back', () => {
    const read = [
      ['BEREDT', '4e250cf131f35656'],
      ['https://192.0.2.2:41234/#pair=ABCD-EFGH', 'b9a24d3c34218df1'],
      [long(106), '536f804ac066bd50'],
    ] as const;
    for (const [text, known] of read) {
      const code = qrCode(text);
      expect(code === null ? null : fingerprint(code), text).toBe(known);
    }
  });

  test('is as small as its text allows, and is not made of what would not fit', () => {
    const sizes = [14, 26, 42, 62, 84, 106].map((bytes) => [qrCode(long(bytes))?.length, qrCode(long(bytes + 1))?.length]);
    expect(sizes).toEqual([[21, 25], [25, 29], [29, 33], [33, 37], [37, 41], [41, undefined]]);
    // Letters beyond ASCII take two bytes.
    expect(qrCode('å'.repeat(53))?.length).toBe(41);
    expect(qrCode('å'.repeat(54))).toBeNull();
  });

  test('has its three finders and its timing where a camera looks for them', () => {
    const code = qrCode('https://192.0.2.2:41234/#pair=ABCD-EFGH')!;
    const size = code.length;
    for (const [x, y] of [[0, 0], [size - 7, 0], [0, size - 7]] as const) {
      const rows = code.slice(y, y + 7).map((row) => row.slice(x, x + 7).map((isDark) => (isDark ? '#' : '.')).join(''));
      expect(rows).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
    }
    for (let at = 8; at < size - 8; at += 1) {
      expect(code[6]?.[at]).toBe(at % 2 === 0);
      expect(code[at]?.[6]).toBe(at % 2 === 0);
    }
  });
});

/**
 * Reads a number as people write it in Norway or elsewhere: `4,62`, `4.62`, `1 200`, `−3`. Null when it is no number.
 * A point is a decimal point: thousands are set apart with spaces.
 */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/gu, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}

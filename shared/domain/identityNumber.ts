/** Eleven figures by themselves, also as people write them: six, a space, dot or hyphen, five. */
const ELEVEN = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/gu;

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

const figureAfter = (weights: readonly number[], digits: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11)) % 11;

/**
 * True for a Norwegian national identity number, D-number or made-up test number: eleven figures whose two last check
 * the others (modulus 11). The date is not judged, because D-numbers and test numbers move its day and month.
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/u.test(digits)) return false;
  const all = [...digits].map(Number);
  const first = figureAfter(FIRST, all);
  return first === all[9] && figureAfter(SECOND, all) === all[10];
}

/** True when a national identity number stands anywhere in the words. */
export function holdsIdentityNumber(texts: Iterable<string | null | undefined>): boolean {
  for (const text of texts) {
    for (const [, date = '', rest = ''] of (text ?? '').matchAll(ELEVEN)) {
      if (isIdentityNumber(date + rest)) return true;
    }
  }
  return false;
}

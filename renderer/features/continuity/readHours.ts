import { MAX_HOURS } from '../../../shared/domain/continuity/continuity.ts';

const HOURS_IN: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|min|minutt(?:er)?|minutes?)\.?$/u, 1 / 60],
  [/^(?:|t|h|time(?:r)?|timar|hours?)\.?$/u, 1],
  [/^(?:d|dag(?:er|ar)?|døgn|days?)\.?$/u, 24],
  [/^(?:u|w|uke(?:r)?|veke(?:r)?|weeks?)\.?$/u, 168],
];

/** How long, as people write it (`30 min`, `4 t`, `4`, `3 dager`), in hours. Empty is null; what is no span is undefined. */
export function readHours(typed: string): number | null | undefined {
  const text = typed.trim().toLocaleLowerCase('nb');
  if (text === '') return null;
  const [, digits, word = ''] = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(\p{L}*\.?)$/u.exec(text) ?? [];
  const each = HOURS_IN.find(([sign]) => sign.test(word))?.[1];
  if (digits === undefined || each === undefined) return undefined;
  const hours = Number(digits.replace(',', '.')) * each;
  return hours <= MAX_HOURS ? hours : undefined;
}

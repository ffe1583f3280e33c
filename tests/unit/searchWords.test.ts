import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords, soundOf, wrongLetters } from '../../shared/domain/object/searchWords.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);

/** The same count, the slow and obvious way. */
function plainCount(typed: string, word: string): number {
  const known = new Map<string, number>();
  const cost = (row: number, at: number): number => {
    if (row === 0 || at === 0) return row + at;
    const key = `${String(row)},${String(at)}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    let least = Math.min(
      cost(row - 1, at) + 1,
      cost(row, at - 1) + 1,
      cost(row - 1, at - 1) + (typed[row - 1] === word[at - 1] ? 0 : 1),
    );
    if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) {
      least = Math.min(least, cost(row - 2, at - 2) + 1);
    }
    known.set(key, least);
    return least;
  };
  return Math.min(...Array.from({ length: word.length + 1 }, (_, at) => cost(typed.length, at)));
}

describe('words that are looked for', () => {
  test('letters and digits, small letters; æ, ø and å are letters of their own', () => {
    expect(searchWords('Åse Ødegård-Næss, A-12!')).toEqual(['åse', 'ødegård', 'næss', 'a', '12']);
    expect(searchWords('A\u030ase')).toEqual(['åse']);
    expect(searchWords('"OR" *')).toEqual(['or']);
  });

  test('names that are heard alike are alike, whichever way they are spelt', () => {
    const alike = [['christoffersen', 'kristofersen'], ['aase', 'åse'], ['thorbjørn', 'torbjørn'], ['wenche', 'venke'], ['hjelmeland', 'jelmeland'], ['zakariassen', 'sakariasen']];
    for (const [one, other] of alike) expect(soundOf(one!)).toBe(soundOf(other!));
    expect(soundOf('berg')).not.toBe(soundOf('borg'));
  });

  test('a letter wrong, missing, too many or swapped is one; the rest of the word need not be typed', () => {
    expect(wrongLetters('hansen', 'hansen', 2)).toBe(0);
    expect(wrongLetters('hanse', 'hansen', 2)).toBe(0);
    expect(wrongLetters('hamsen', 'hansen', 2)).toBe(1);
    expect(wrongLetters('hanen', 'hansen', 2)).toBe(1);
    expect(wrongLetters('hannsen', 'hansen', 2)).toBe(1);
    expect(wrongLetters('hasnen', 'hansen', 2)).toBe(1);
    expect(wrongLetters('berglund', 'hansen', 2)).toBe(3);
  });

  test(`counts as the plain way of counting does (seed ${String(SEED)})`, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    let within = 0;
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, name, most) => {
        const plain = plainCount(typed, name);
        if (plain <= most) within += 1;
        expect(wrongLetters(typed, name, most)).toBe(Math.min(plain, most + 1));
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(within).toBeGreaterThan(20);
  });
});

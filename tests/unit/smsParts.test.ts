import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPhoneLetters, smsParts, smsSize } from '../../shared/domain/announcement/smsParts.ts';

describe('a text as SMS', () => {
  test('Norwegian letters are the phone’s own; 160 of them are one message and 161 are two', () => {
    expect(smsSize('æøåÆØÅ'.repeat(26) + 'abcd')).toEqual({ alphabet: 'gsm', units: 160, parts: 1, strange: [] });
    expect(smsSize('å'.repeat(161))).toMatchObject({ units: 161, parts: 2 });
    expect(smsSize('å'.repeat(306))).toMatchObject({ parts: 2 });
    expect(smsSize('å'.repeat(307))).toMatchObject({ parts: 3 });
  });

  test('one sign outside the alphabet makes every message shorter, and is named', () => {
    expect(smsSize(`«${'a'.repeat(69)}`)).toMatchObject({ alphabet: 'ucs2', units: 70, parts: 1, strange: ['«'] });
    expect(smsSize(`«${'a'.repeat(70)}`)).toMatchObject({ parts: 2 });
    expect(smsSize('5 €')).toMatchObject({ alphabet: 'gsm', units: 4 });
    expect(inPhoneLetters('«Hold dere inne» – rådet gjelder nå …')).toBe('"Hold dere inne" - rådet gjelder nå ...');
  });

  test('an empty text is no message', () => {
    expect(smsSize('').parts).toBe(0);
    expect(smsParts(' \n ')).toEqual([]);
  });

  test('cut between words into messages that each stand alone', () => {
    const parts = smsParts('Vannet stiger i Storelva. '.repeat(14));
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/^1\/3 Vannet stiger/);
    expect(parts.every((part) => !/\S(?:Vannet|stiger)/.test(part))).toBe(true);
  });

  const seed = Date.now() % 1_000_000;
  test(`no part is longer than a message, and no letter is lost (seed ${String(seed)})`, () => {
    let several = 0;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'æ', 'Å', ' ', '7', '.', '«', '–', '€', '🌊', '\n'), maxLength: 1500, size: 'max' }), (text) => {
        const parts = smsParts(text);
        if (parts.length > 1) several += 1;
        expect(parts.every((part) => part.length <= 160 && part.isWellFormed())).toBe(true);
        const joined = parts.map((part) => (parts.length > 1 ? part.replace(/^\d+\/\d+ /, '') : part)).join('');
        expect(joined.replace(/\s/g, '')).toBe(inPhoneLetters(text).replace(/\s/g, ''));
      }),
      { seed, numRuns: 400 },
    );
    expect(several).toBeGreaterThan(20);
  });
});

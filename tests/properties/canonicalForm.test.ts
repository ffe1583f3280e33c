import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { isCanonical, whyNotCanonical } from '../../shared/kernel/verify/canonicalForm.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);
const settings = { seed: SEED, numRuns: 3_000 };

/** The slow way, by definition. */
function isCanonicalByDefinition(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 3 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('__proto__', 'constructor', '10', '9', 'a"b', 'a\\b', '\u2028', '\u007f', '\b\f\n\r\t\u0001'),
);
const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }).map((value) => value as Json);
const oddJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -1, 1e21, 1e-7, 123456789012345680000, 5e-324, true, false, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }).map((object) => ({ ...object })),
  ),
})).value;

describe(`the canonical form (seed ${String(SEED)})`, () => {
  test('of any value is known as canonical', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, oddJson), (value) => {
        expect(isCanonical(canonicalJson(value))).toBe(true);
      }),
      settings,
    );
  });

  test('is told from every other text, exactly as parsing and writing it again would tell', () => {
    let canonical = 0;
    let other = 0;
    const edit = fc.record({ at: fc.nat(200), what: fc.constantFrom('cut', 'double', 'put'), with: fc.constantFrom(...' ",:{}[]\\0-9eEu+.dfAa\t\u0000', '\\u0041', '\\ud83d', '\\ude00', '1.0', '-0') });
    fc.assert(
      fc.property(fc.oneof(anyJson, oddJson), fc.array(edit, { maxLength: 2 }), (value, edits) => {
        let text = canonicalJson(value);
        for (const { at, what, with: put } of edits) {
          const place = at % (text.length + 1);
          if (what === 'cut') text = text.slice(0, place) + text.slice(place + 1);
          else text = text.slice(0, place) + (what === 'double' ? (text[place] ?? '') : put) + text.slice(place);
        }
        const expected = isCanonicalByDefinition(text);
        if (expected) canonical += 1;
        else other += 1;
        expect({ text, canonical: isCanonical(text) }).toEqual({ text, canonical: expected });
      }),
      settings,
    );
    expect(canonical).toBeGreaterThan(300);
    expect(other).toBeGreaterThan(300);
  });

  test('is no deeper than 200, and a text that is deeper is no journal line', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(isCanonical(nested(200))).toBe(true);
    expect(isCanonical(nested(201))).toBe(false);
    for (const depth of [201, 5_000, 100_000]) expect(whyNotCanonical(nested(depth))).toBe('not-json');
  });
});

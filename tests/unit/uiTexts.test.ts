import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../shared/contract/errors.ts';
import { refusals as enRefusals } from '../../renderer/text/en/refusals/index.ts';
import { refusals as nbRefusals } from '../../renderer/text/nb/refusals/index.ts';
import { refusals as nnRefusals } from '../../renderer/text/nn/refusals/index.ts';
import { chosenLanguage, htmlLang } from '../../renderer/text/language.ts';
import { texts as nb } from '../../renderer/text/nb/index.ts';
import { pseudo } from '../../renderer/text/pseudo.ts';

/** Every text of a catalogue by its path. */
function flat(part: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => flat(value, `${path}.${key}`));
}

describe('every refusal', () => {
  it.each([['nb', nbRefusals], ['nn', nnRefusals], ['en', enRefusals]] as const)('says what happened, what is safe and what to do: %s', (_, refusals) => {
    for (const code of refusalCodes) {
      const { happened, safe, todo } = refusals[code];
      for (const sentence of [happened, safe, todo]) {
        expect(sentence.trim(), code).toMatch(/[.!]$/);
        expect(sentence, code).not.toMatch(/\b(exception|undefined|null)\b/i);
      }
    }
  });
});

describe('the pseudo language', () => {
  it('makes every text longer, keeps its parameters and marks its ends', () => {
    const source = new Map(flat(nb));
    const long = flat(pseudo(nb));
    expect(long.length).toBe(source.size);
    for (const [path, text] of long) {
      const original = source.get(path) ?? '';
      expect(text.length, path).toBeGreaterThanOrEqual(Math.floor(original.length * 1.4));
      expect(text.match(/\{\{\w+\}\}/g) ?? [], path).toEqual(original.match(/\{\{\w+\}\}/g) ?? []);
      expect(text.startsWith('[') && text.endsWith(']'), path).toBe(true);
    }
  });
});

describe('the language chosen', () => {
  const storage = (value: string | null) => ({ getItem: () => value });

  it('is bokmål until somebody chooses, and whatever was chosen last after that', () => {
    expect(chosenLanguage(storage(null))).toBe('nb');
    expect(chosenLanguage(storage('nn'))).toBe('nn');
    expect(chosenLanguage(storage('klingon'))).toBe('nb');
  });

  it('is what a screen reader is told; the pseudo language is read as bokmål', () => {
    expect(htmlLang('en')).toBe('en');
    expect(htmlLang('pseudo')).toBe('nb');
  });
});

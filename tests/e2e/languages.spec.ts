import { texts as en } from '../../renderer/text/en/index.ts';
import { refusals as enRefusals } from '../../renderer/text/en/refusals/index.ts';
import { texts as nb } from '../../renderer/text/nb/index.ts';
import { refusals as nbRefusals } from '../../renderer/text/nb/refusals/index.ts';
import { texts as nn } from '../../renderer/text/nn/index.ts';
import { refusals as nnRefusals } from '../../renderer/text/nn/refusals/index.ts';
import { expect, openApp, test } from '../support/e2e.ts';
import { addressesOn, goTo } from '../support/e2ePages.ts';

/* Bokmål, nynorsk and English on every page: no key instead of its text, no sentence of another language. */

const catalogues = {
  nb: { ...nb, refusals: nbRefusals },
  nn: { ...nn, refusals: nnRefusals },
  en: { ...en, refusals: enRefusals },
};

/** Every text of a catalogue by its path without plural ending, e.g. `call.result.answered`. */
function flat(part: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path.join('.'), part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => flat(value, [...path, key.replace(/_(one|other)$/, '')]));
}

const keys = new Set(Object.values(catalogues.nb).flatMap((topic) => flat(topic)).map(([key]) => key).filter((key) => key.includes('.')));
const wordsOf = (texts: unknown) => new Set(flat(texts).map(([, text]) => text).filter((text) => /\w{3}/.test(text)));

/** What can be read on the page, also by a screen reader, piece by piece. */
function readPage(): string[] {
  const pieces: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    // What stands on a key (Shift) is the same in every language, and may be a word in one of them. Contents in another
    // language than the screen's say so themselves.
    if (node.parentElement?.closest('kbd, body [lang]') === null) pieces.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) pieces.push(element.getAttribute(name) ?? '');
  }
  return [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''))];
}

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`every page speaks ${language} and nothing else`, async ({ app, host }) => {
    await host.api.does('incident.start', { kind: 'real' });
    await app.evaluate((chosen) => { localStorage.setItem('beredt.language', chosen); }, language);
    await openApp(app, host.origin);
    await app.reload();
    const own = wordsOf(catalogues[language]);
    const foreign = new Set(
      Object.entries(catalogues)
        .filter(([other]) => other !== language)
        .flatMap(([, texts]) => [...wordsOf(texts)])
        .filter((text) => !own.has(text)),
    );
    const wrong: string[] = [];
    const pages = await addressesOn(host.api);
    for (const { id, address } of pages) {
      await goTo(app, address);
      expect(await app.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const piece of await app.evaluate(readPage)) {
        const isKey = keys.has(piece) || piece.split(/\s/).some((word) => keys.has(word) || /^\w+:\w+(\.\w+)+$/.test(word));
        if (isKey || foreign.has(piece) || /\{\{|undefined|NaN/.test(piece)) wrong.push(`${id}: ${piece}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(15);
  });
}

test.describe('with Elvheim loaded', () => {
  test.use({ data: 'example' });

  test('no page shows a key, a hole, an American date or half a date', async ({ app, host }) => {
    const wrong: string[] = [];
    for (const { id, address } of await addressesOn(host.api)) {
      await goTo(app, address);
      for (const piece of await app.evaluate(readPage)) {
        const isKey = piece.split(/\s/).some((word) => keys.has(word));
        const isForeignDate = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/.test(piece);
        if (isKey || isForeignDate || /\{\{|\bundefined\b|\bNaN\b|\[object/.test(piece)) wrong.push(`${id}: ${piece}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

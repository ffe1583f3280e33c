import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { entryLine, expect, openApp, sitAs, startIncident, test, writeLine } from '../support/e2e.ts';
import { addressesOn, goTo } from '../support/e2ePages.ts';

/* WCAG 2.1 AA as far as a machine can see it, on every page, in all three colour tables, empty and with Elvheim. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** The rules whose answer depends on the colours; the others are asked once per page. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line per kind of fault with the first places. */
async function faultsOn(page: Page, onlyColours = false): Promise<readonly string[]> {
  // Half a megabyte of axe is read once per document, not once per question.
  const isThere = await page.evaluate(() => 'axe' in window);
  // One frame, so the way that opens no second page; and nobody reads where on the page what is right was found.
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (onlyColours ? axe.withRules(colourRules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
    return `${id} ×${String(nodes.length)}: ${places.join(' | ')}`;
  });
}

/** Text that is cut off: past the edge of its box without an ellipsis' way out, or past the edge of the window. */
function cutTexts(): string[] {
  const cut: string[] = [];
  const scrolls = (element: Element | null, side: 'X' | 'Y'): boolean => {
    for (let at = element; at !== null; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at)[side === 'X' ? 'overflowX' : 'overflowY'])) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    if (!own || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // Words for a screen reader alone are one pixel large on purpose.
    if (box.width <= 1 || box.height <= 1 || element.closest('.beredt-hidden, [aria-hidden="true"]') !== null) continue;
    const clipsX = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const outside = box.right > window.innerWidth + 1 && !scrolls(element.parentElement, 'X');
    if (clipsX || outside) cut.push(`«${element.textContent.trim().slice(0, 40)}» ${element.className}`);
  }
  return cut;
}

/** What has a level, a certainty or a state, with the words it says it in. */
function signsOf(): { is: string; words: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-status], [data-storage]')].map((element) => ({
    is: JSON.stringify(element.dataset),
    words: element.textContent.trim() || (element.getAttribute('aria-label') ?? ''),
  }));
}

for (const data of ['empty', 'example'] as const) {
  test.describe(data === 'empty' ? 'on an empty machine' : 'with Elvheim loaded', () => {
    test.use({ data });

    test('axe finds nothing on any page, by day, dark and night, and no state is a colour alone', async ({ app, host }) => {
      test.setTimeout(480_000);
      if (data === 'empty') await host.api.does('incident.start', { kind: 'real' });
      await openApp(app, `${host.origin}/#/`);
      const faults: string[] = [];
      const mute: string[] = [];
      let signs = 0;
      const pages = await addressesOn(host.api);
      for (const { id, address } of pages) {
        await goTo(app, address);
        for (const { is, words } of await app.evaluate(signsOf)) {
          signs += 1;
          if (!/\p{L}{2}/u.test(words)) mute.push(`${id}: ${is}`);
        }
        for (const mode of ['day', 'dark', 'night']) {
          expect(await app.evaluate(() => document.documentElement.dataset['theme'])).toBe(mode);
          for (const fault of await faultsOn(app, mode !== 'day')) faults.push(`${id} by ${mode}: ${fault}`);
          await app.keyboard.press('Control+Shift+N');
        }
      }
      expect(faults).toEqual([]);
      expect(mute, 'whatever has a level, a certainty or a state says so in words').toEqual([]);
      expect(signs).toBeGreaterThan(20);
      expect(pages.length).toBeGreaterThan(15);
    });
  });
}

test.describe('with Elvheim loaded, at 1366×768 and 200 %', () => {
  test.use({ data: 'example', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

  test('no page cuts its words, and the log keeps its line', async ({ app, host }) => {
    const cut: string[] = [];
    for (const { id, address } of await addressesOn(host.api)) {
      // The wall turns its pages instead of growing: what does not fit comes on the next (tests/e2e/seats.spec.ts).
      if (id === 'wall') continue;
      await goTo(app, address);
      for (const text of await app.evaluate(cutTexts)) cut.push(`${id}: ${text}`);
    }
    expect(cut).toEqual([]);
    await sitAs(app, host, 'Kristin Dalseth');
    await startIncident(app);
    await writeLine(app, 'Linjen synes også i stor skrift');
    await expect(entryLine(app)).toBeInViewport();
  });
});

test.describe('in the pseudo language, 40 % longer', () => {
  test.use({ data: 'example', viewport: { width: 1366, height: 768 } });

  test('no page cuts its words at 1366×768', async ({ app, host }) => {
    await app.evaluate(() => { localStorage.setItem('beredt.language', 'pseudo'); });
    await app.reload();
    const cut: string[] = [];
    for (const { id, address } of await addressesOn(host.api)) {
      // The wall turns its pages instead of growing: what does not fit comes on the next (tests/e2e/seats.spec.ts).
      if (id === 'wall') continue;
      await goTo(app, address);
      for (const text of await app.evaluate(cutTexts)) cut.push(`${id}: ${text}`);
    }
    expect(cut).toEqual([]);
  });
});

test.describe('with the colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the focus is still drawn, and the state of the log is still words', async ({ app }) => {
    await startIncident(app);
    await writeLine(app, 'b: Evakuer sone A', 'Evakuer sone A');
    await app.keyboard.press('Shift+Tab');
    const outline = await app.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
    await expect(app.locator('[data-entry]').filter({ hasText: 'Beslutning' })).toHaveCount(1);
  });
});

test.describe('with motion turned down', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ app }) => {
    await startIncident(app);
    await writeLine(app, 'Alt står stille');
    expect(
      await app.evaluate(() =>
        document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1).length,
      ),
    ).toBe(0);
  });
});

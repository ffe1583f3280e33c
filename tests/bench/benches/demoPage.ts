import type { Measured } from '../figure.ts';
import type { DemoRoom } from '../room.ts';
import { watchInPage } from '../watchInPage.ts';
import { forgetOpened, notesOf, REST_MS, setWaiting, until } from './pageNotes.ts';

/** What is opened in turn, and something that none of the others has and that is there when its list is. */
const registers = [
  { hash: '#/contacts', row: 'main button[data-row]' },
  { hash: '#/deviations', row: 'main a[href*="/deviation/"]' },
  { hash: '#/plans', row: 'main a[href*="/plans/"]' },
  { hash: '#/risks', row: 'main a[href*="/risks/event/"]' },
] as const;

/** The big registers in a real browser: the address changes → their first rows are painted. Empty without a browser. */
export async function benchDemoPage(room: DemoRoom): Promise<readonly Measured[]> {
  const page = await room.page((fresh) => fresh.addInitScript(watchInPage, { selector: 'main', words: '' }));
  if (page === null) return [];
  await until(page, 'the first screen', (notes) => notes.firstScreenAtMs !== null);
  for (let turn = -1; turn < room.times(10); turn += 1) {
    // The first time each page's program is fetched: that is another figure's.
    if (turn === 0) await forgetOpened(page);
    for (const { hash, row } of registers) {
      await page.evaluate(setWaiting, { selector: row, words: '' });
      await page.evaluate((to) => {
        window.dispatchEvent(new MouseEvent('click'));
        window.location.hash = to;
      }, hash);
      await until(page, `the rows of ${hash}`, (notes) => notes.waitsFor === null);
      await page.waitForTimeout(REST_MS);
    }
  }
  const { opened } = await notesOf(page);
  await page.context().close();
  return [{ name: 'list-screen', samples: opened }];
}

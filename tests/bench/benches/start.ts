import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { startHeadless } from '../../support/e2eHost.ts';
import { quantile, type Measured } from '../figure.ts';
import { launchBrowser, newPage, type LogRoom } from '../room.ts';
import { timed } from '../timed.ts';
import { watchInPage, type PageNotes } from '../watchInPage.ts';

const LOOK_EVERY_MS = 10;

/** From the command that starts the program to what a person sees, with everything in the store and with nothing. */
export async function benchStart(room: LogRoom): Promise<readonly Measured[]> {
  await room.stopHost();
  const empty: number[] = [];
  const openStore: number[] = [];
  const open: number[] = [];
  const firstLoad: number[] = [];
  const browser = await room.browser();
  for (let turn = 0; turn < room.times(7); turn += 1) {
    empty.push(await timed(() => promisify(execFile)(process.execPath, ['-e', ''])));
    const page = browser === null ? null : await newPage(browser);
    await page?.addInitScript(watchInPage, { selector: 'a', words: 'Storm og flom, Storelva' });
    const fromMs = Date.now();
    const host = await startHeadless(room.dir, 0, room.program.host);
    openStore.push(Date.now() - fromMs);
    if (page !== null) {
      await page.goto(host.link);
      open.push((await firstScreen(page)) - fromMs);
      firstLoad.push(await fetchedKb(page, room.program.renderer));
      await page.context().close();
    }
    await host.stop();
  }
  const floor = { what: 'a Node process that starts and ends', median: quantile(empty, 0.5) };
  const cold = browser === null ? [] : await coldStarts(room);
  return [
    { name: 'open-store', samples: openStore, floor },
    { name: 'open', samples: open, floor },
    { name: 'cold-start', samples: cold, floor },
    { name: 'first-load', samples: firstLoad },
  ];
}

/** Nothing there but the program: start it, one key for the incident, a line and Enter. */
async function coldStarts(room: LogRoom): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let turn = 0; turn < room.times(5); turn += 1) {
    const dir = room.emptyFolder();
    const fromMs = Date.now();
    const host = await startHeadless(dir, 0, room.program.host);
    const browser = await launchBrowser();
    if (browser === null) return samples;
    const page = await newPage(browser);
    await page.goto(host.link);
    await page.locator('[data-storage]').waitFor();
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('textbox', { name: 'Ny innføring' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Vann i kjellere i Nesgata');
    await page.keyboard.press('Enter');
    await page.locator('[data-entry]').filter({ hasText: 'Vann i kjellere i Nesgata' }).waitFor();
    samples.push(Date.now() - fromMs);
    await browser.close();
    await host.stop();
  }
  return samples;
}

/** The wall clock when the first screen was painted. */
async function firstScreen(page: Page): Promise<number> {
  for (;;) {
    const at = await page.evaluate(() => (window as unknown as { benchNotes: PageNotes }).benchNotes.firstScreenAtMs);
    if (at !== null) return at;
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
}

/** What the page had fetched when its first screen was painted; fonts and pictures are compressed by nature and apart. */
async function fetchedKb(page: Page, renderer: string): Promise<number> {
  const paths = await page.evaluate(() => {
    const until = (window as unknown as { benchNotes: PageNotes }).benchNotes.firstScreenAtMs! - performance.timeOrigin;
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= until);
    return fetched.map(({ name }) => new URL(name).pathname);
  });
  const files = [...new Set(paths)].filter((path) => /\.(?:js|css)$/.test(path));
  const sizes = ['/index.html', ...files].map((path) => gzipSync(readFileSync(join(renderer, path))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { fillTheRoom, playWeeksBefore } from './pictures/busyYear.ts';
import { everyPage, openPlace } from './pictures/everyPage.ts';
import { openNight } from './pictures/openNight.ts';
import { pageFaults } from './pictures/pageFaults.ts';
import { findHeadlessBrowser, quietBrowserFlags } from './setup/browser.mjs';

/**
 * `node scripts/run.mjs scripts/pictures.ts`: makes the pictures in docs/pictures anew – the real app, built, on the
 * example's storm night, with the clock standing still. Needs a browser of the Chromium family and a fresh build.
 *
 * `… --every FOLDER` takes one of every page there is instead, into a folder outside the repository, and says what a
 * machine can see of faults. `--mode day,dark,night`, `--language nb,nn,en`, `--size 1440x900`, `--only PAGE,PAGE`.
 */
const { values: asked } = parseArgs({
  options: {
    every: { type: 'string' },
    mode: { type: 'string', default: 'day' },
    language: { type: 'string', default: 'nb' },
    size: { type: 'string', default: '1440x900' },
    only: { type: 'string' },
  },
});
const MAX_BYTES = 250_000;
const folder = join(import.meta.dirname, '../docs/pictures');

interface Picture {
  readonly file: string;
  /** Minutes from the first call, at 01:52. */
  readonly minute: number;
  readonly page: (incidentId: string) => string;
  readonly mode: 'day' | 'night';
  /** Typed before the picture is taken, as a log keeper would. */
  readonly typed?: string;
}

const pictures: readonly Picture[] = [
  { file: 'logg.png', minute: 114, page: (id) => `/incident/${id}/log`, mode: 'day', typed: '03.45 m: Politiet: Fv. 999 stengt i begge retninger @politivakt #vei' },
  { file: 'bilde.png', minute: 116, page: (id) => `/incident/${id}/picture`, mode: 'day' },
  { file: 'hjem.png', minute: 116, page: () => '/', mode: 'day' },
  { file: 'natt.png', minute: 114, page: (id) => `/incident/${id}/log`, mode: 'night' },
];

async function show(page: Page, { page: addressOf, mode, typed }: Picture, incidentId: string): Promise<void> {
  await page.evaluate(({ address, chosen }) => {
    localStorage.setItem('beredt.mode', chosen);
    window.location.hash = address;
  }, { address: addressOf(incidentId), chosen: mode });
  await page.reload();
  await page.locator('main').getByRole('heading').or(page.getByRole('table')).first().waitFor();
  if (typed !== undefined) await page.keyboard.type(typed);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames without a change in the words: what was asked for has been drawn.
    let before = '';
    while (before !== document.body.innerText) {
      before = document.body.innerText;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  });
}

/** Every page in the modes and languages asked for; one host and one window for all of them. */
async function takeEvery(browser: Browser, into: string): Promise<void> {
  const night = await openNight(116, playWeeksBefore);
  await fillTheRoom(night);
  const { places, without } = await everyPage(night);
  if (without.length > 0) process.stdout.write(`nothing to show on: ${without.join(', ')}\n`);
  const [width = 1440, height = 900] = asked.size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  await page.clock.setFixedTime(night.unixMs);
  await page.goto(night.link);
  await page.locator('[data-storage]').waitFor();
  const wanted = asked.only?.split(',');
  for (const language of asked.language.split(',')) {
    for (const mode of asked.mode.split(',')) {
      const folder = join(into, `${mode}-${language}-${String(width)}`);
      mkdirSync(folder, { recursive: true });
      await page.evaluate((chosen) => {
        localStorage.setItem('beredt.mode', chosen.mode);
        localStorage.setItem('beredt.language', chosen.language);
      }, { mode, language });
      await page.reload();
      for (const { id, address } of places) {
        if (wanted?.includes(id) === false) continue;
        await openPlace(page, address);
        await page.screenshot({ path: join(folder, `${id}.png`) });
        for (const fault of await page.evaluate(pageFaults)) process.stdout.write(`${mode} ${language} ${id}: ${fault}\n`);
      }
    }
  }
  await page.close();
  await night.close();
}

async function takeThose(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const minute of new Set(pictures.map((picture) => picture.minute))) {
    const night = await openNight(minute);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    await page.clock.setFixedTime(night.unixMs);
    await page.goto(night.link);
    await page.locator('[data-storage]').waitFor();
    for (const picture of pictures.filter((one) => one.minute === minute)) {
      await show(page, picture, night.incidentId);
      const path = join(folder, picture.file);
      await page.screenshot({ path });
      const { size } = statSync(path);
      process.stdout.write(`docs/pictures/${picture.file}: ${String(Math.round(size / 1000))} kB\n`);
      if (size > MAX_BYTES) process.exitCode = 1;
    }
    await page.close();
    await night.close();
  }
}

const executablePath = findHeadlessBrowser();
const browser = await chromium.launch({
  args: ['--disable-gpu', ...quietBrowserFlags],
  ...(executablePath === undefined ? {} : { executablePath }),
});
await (asked.every === undefined ? takeThose(browser) : takeEvery(browser, resolve(asked.every)));
await browser.close();

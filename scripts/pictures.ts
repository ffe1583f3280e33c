import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openNight } from './pictures/openNight.ts';
import { findHeadlessBrowser, quietBrowserFlags } from './setup/browser.mjs';

/**
 * `node scripts/run.mjs scripts/pictures.ts`: makes the pictures in docs/pictures anew – the real app, built, on the
 * example's storm night, with the clock standing still. Needs a browser of the Chromium family and a fresh build.
 */
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

const executablePath = findHeadlessBrowser();
const browser = await chromium.launch({
  args: ['--disable-gpu', ...quietBrowserFlags],
  ...(executablePath === undefined ? {} : { executablePath }),
});
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
await browser.close();

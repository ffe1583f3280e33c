import type { Browser, Page } from '@playwright/test';
import { quantile, type Measured } from '../figure.ts';
import { newPage, type LogRoom } from '../room.ts';
import { watchInPage, type PageNotes } from '../watchInPage.ts';
import { forgetOpened, goTo, notesOf, REST_MS, setWaiting, until } from './pageNotes.ts';

const NEWEST = '[data-entry]';
/** Where the picture says which round it shows. */
const HEAD_FACT = '[class*="headFact"]';
const KEY_MS = 40;

/** The real page in a real browser, on the incident with everything in it. Empty where no browser is installed. */
export async function benchPage(room: LogRoom): Promise<readonly Measured[]> {
  const { incidentId } = room.made;
  const page = await room.page((fresh) => fresh.addInitScript(watchInPage, { selector: 'a', words: 'Storm og flom, Storelva' }));
  const browser = await room.browser();
  if (page === null || browser === null) return [];
  await until(page, 'the first screen', (notes) => notes.firstScreenAtMs !== null);

  for (let turn = 0; turn < room.times(20); turn += 1) {
    await page.evaluate(setWaiting, { selector: NEWEST, words: '' });
    await page.getByRole('link', { name: 'Storm og flom, Storelva' }).first().click();
    await until(page, 'the newest lines', (notes) => notes.waitsFor === null);
    await page.waitForTimeout(REST_MS);
    await goTo(page, '#/');
    await page.getByRole('link', { name: 'Storm og flom, Storelva' }).first().waitFor();
    await page.waitForTimeout(REST_MS);
  }
  const { opened: incident } = await notesOf(page);

  await forgetOpened(page);
  await goTo(page, `#/incident/${incidentId}/log`);
  await page.locator(NEWEST).last().waitFor();
  for (let turn = 0; turn < room.times(40); turn += 1) {
    const text = `Linje ${String(turn)} skrevet mens vannet stiger`;
    await page.evaluate((expects) => {
      (window as unknown as { benchNotes: PageNotes }).benchNotes.expects = expects;
    }, text);
    await page.keyboard.type(text, { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await until(page, `line ${String(turn)} in the log`, (notes) => notes.expects === null);
    await page.waitForTimeout(REST_MS);
  }
  const { echo, kept, visible, durable } = await notesOf(page);
  const travelled = await travel(room, page);
  await page.context().close();
  const bare = { what: 'an empty text field in the same browser', median: quantile(await bareEcho(browser, room), 0.5) };
  return [
    { name: 'incident', samples: incident },
    { name: 'echo', samples: echo, floor: bare },
    { name: 'kept', samples: kept },
    { name: 'visible', samples: visible, floor: bare },
    { name: 'durable', samples: durable },
    { name: 'travel-screen', samples: travelled },
  ];
}

/** Back to the end of earlier rounds by their buttons, each one for the first time. */
async function travel(room: LogRoom, page: Page): Promise<readonly number[]> {
  await goTo(page, `#/incident/${room.made.incidentId}/picture`);
  await page.locator(HEAD_FACT).first().waitFor();
  await page.keyboard.press('Control+K');
  await page.locator('dialog[open] input').fill('tidligere bilder');
  await page.keyboard.press('Enter');
  const buttons = page.getByRole('button', { name: /^Runde \d+ / });
  await buttons.first().waitFor();
  const there = await buttons.count();
  for (let turn = 0; turn < Math.min(there, room.times(20)); turn += 1) {
    const button = buttons.nth(there - 1 - turn);
    const round = /^Runde (\d+)/.exec((await button.textContent()) ?? '')?.[1] ?? '';
    await page.evaluate(setWaiting, { selector: HEAD_FACT, words: `^runde ${round}(?!\\d)` });
    await button.click();
    await until(page, `round ${round}`, (notes) => notes.waitsFor === null);
    await page.waitForTimeout(REST_MS);
  }
  return (await notesOf(page)).opened;
}

/** The same measurement on a page with nothing but a field. */
async function bareEcho(browser: Browser, room: LogRoom): Promise<readonly number[]> {
  const page = await newPage(browser);
  await page.addInitScript(watchInPage, null);
  await page.goto('data:text/html,<textarea autofocus></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.type('x'.repeat(room.times(200)), { delay: KEY_MS });
  await page.waitForTimeout(REST_MS);
  const { echo } = await notesOf(page);
  await page.context().close();
  return echo;
}

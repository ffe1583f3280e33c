import type { Page } from '@playwright/test';
import type { PageNotes } from '../watchInPage.ts';

/** Long enough for the page to come to rest between two measurements. */
export const REST_MS = 150;

export function notesOf(page: Page): Promise<PageNotes> {
  return page.evaluate(() => (window as unknown as { benchNotes: PageNotes }).benchNotes);
}

export function setWaiting(waitsFor: PageNotes['waitsFor']): void {
  (window as unknown as { benchNotes: PageNotes }).benchNotes.waitsFor = waitsFor;
}

export async function forgetOpened(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { benchNotes: PageNotes }).benchNotes.opened.length = 0;
  });
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** Looks at the notes until they say so; asked seldom enough not to disturb what is measured. */
export async function until(page: Page, what: string, holds: (notes: PageNotes) => boolean): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!holds(await notesOf(page))) {
    if (Date.now() > giveUpAt) throw new Error(`the page did not come to ${what}`);
    await page.waitForTimeout(100);
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './e2e.ts';

/** The form that is open. */
export const form = (page: Page): Locator => page.locator('dialog[open]');

/** A row of a list that keys act on. */
export const row = (page: Page, words: string | RegExp): Locator => page.locator('[data-row]').filter({ hasText: words });

/** Walks to a button or a link and presses Enter. */
export async function pressed(page: Page, button: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, button, key, 120);
  await page.keyboard.press('Enter');
}

/** Types into a field, having walked there. A field that suggests has a list of the same name beside it. */
export async function fill(page: Page, field: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, field.and(page.locator('input, textarea, select')), key);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Saves the open form with Enter and waits until it is gone. */
export async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(form(page)).toHaveCount(0);
}

/** Gives the incident a name and a type, as one does when there is time for it: Ctrl+I. */
export async function describeIncident(page: Page, title: string, type: string): Promise<void> {
  await page.keyboard.press('Control+I');
  await expect(form(page).getByLabel('Hva skal hendelsen hete?')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(type);
  await pressed(page, form(page).getByRole('button', { name: 'Lagre' }));
  await expect(form(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

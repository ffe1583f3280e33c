import type { Page } from '@playwright/test';
import { entryLine, expect, logRow, openApp, test } from '../support/e2e.ts';

test.use({ data: 'example', viewport: { width: 360, height: 740 }, hasTouch: true });

/** Nothing is cut off to the right: one reads and writes with a thumb, and never has to push the page sideways. */
async function fits(page: Page): Promise<void> {
  const { over, width } = await page.evaluate(() => {
    const over = [...document.querySelectorAll('main *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const scrolls = element.closest('[data-scrolls-sideways]') !== null;
        return box.width > 0 && box.right > window.innerWidth + 1 && !scrolls && getComputedStyle(element).position !== 'fixed';
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
    return { over: over.slice(0, 5), width: document.documentElement.scrollWidth };
  });
  expect(over).toEqual([]);
  expect(width).toBeLessThanOrEqual(360);
}

test('log, tasks, call-out and cards are read and written on a telephone of 360 pixels', async ({ host, app }, info) => {
  test.setTimeout(180_000);
  const { incidentId } = await host.api.does('incident.start', { kind: 'real', title: 'Storm og stormflo i Elvheim' });
  await host.api.does('incident.describe', { incidentId, type: 'storm-flood', level: 2 });
  await host.api.does('task.create', { incidentId, text: 'Åpne skolen som evakueringssted og varsle vaktmester' });
  const { cards } = await host.api.asks('card.all', {});
  const { lists } = await host.api.asks('alertList.all', {});
  await host.api.does('cardRun.start', { incidentId, cardId: cards[0]!.id, despiteThreat: true });
  await host.api.does('callOut.start', { incidentId, listId: lists[0]!.id });
  const { runs } = await host.api.asks('cardRun.ofIncident', { incidentId });
  const paths = ['tasks', 'cards', `cards/${runs[0]!.id}`, 'call-out', 'log'];
  for (const [at, path] of paths.entries()) {
    await openApp(app, `${host.origin}/#/incident/${incidentId}/${path}`);
    await expect(app.locator('main')).toContainText(/\w/);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Storm og stormflo');
    await app.waitForLoadState('networkidle');
    await app.screenshot({ path: info.outputPath(`${String(at)}.png`) });
    await fits(app);
  }
  // The line stands in sight without a push, and takes the thumb.
  await expect(entryLine(app)).toBeInViewport();
  await entryLine(app).tap();
  await app.keyboard.type('Fra telefonen: broen er stengt, vann over veien ved skolen');
  await app.screenshot({ path: info.outputPath('typed.png') });
  await fits(app);
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Fra telefonen').last()).toBeInViewport();
});

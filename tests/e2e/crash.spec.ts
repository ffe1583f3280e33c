import type { Page } from '@playwright/test';
import { entryLine, expect, logRow, openApp, startIncident, test, watchPage, writeLine } from '../support/e2e.ts';
import { passForWindow, startHeadless } from '../support/e2eHost.ts';

/* Rows S0-30 and S0-31: nothing acknowledged is lost, nothing is sent twice, and the half-written line is still there. */

/** The browser's own database holds a draft with everything typed up to a moment and at least one key more. */
async function draftIsKept(page: Page, typedAfterMs: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const open = indexedDB.open('beredt');
            open.onerror = () => { reject(new Error('the browser database does not open')); };
            open.onsuccess = () => {
              const all = open.result.transaction('drafts').objectStore('drafts').getAll();
              all.onsuccess = () => {
                open.result.close();
                const rows = all.result as { readonly name: string; readonly savedAtMs: number }[];
                resolve(Math.max(0, ...rows.map(({ savedAtMs }) => savedAtMs)));
              };
            };
          }),
      ),
    )
    .toBeGreaterThan(typedAfterMs);
}

test('S0-30: the host is killed while somebody types; nothing saved is gone, the line is there, it is sent once', async ({
  app,
  dir,
  host,
}) => {
  const incidentId = await startIncident(app);
  await writeLine(app, 'Vannet stiger ved Storbrua');
  await writeLine(app, 'Brannvesenet er varslet');
  await app.keyboard.type('Evakuering av');
  await host.kill();
  await expect(app.locator('[data-storage="lost"]')).toContainText('Ingen kontakt');

  await app.keyboard.type(' sone A');
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-storage]')).toContainText(/[Vv]enter på lagring/);
  await app.keyboard.type('Neste linje, halvskrev');
  await expect(entryLine(app)).toHaveValue('Neste linje, halvskrev');

  const again = await startHeadless(dir, host.port);
  try {
    await expect(app.locator('[data-storage="saved"]')).toBeVisible({ timeout: 30_000 });
    await expect(logRow(app, 'Evakuering av sone A')).toHaveCount(1);
    await expect(entryLine(app)).toHaveValue('Neste linje, halvskrev');
    const { entries } = await again.api.asks('log.entries', { incidentId: incidentId });
    expect(entries.flatMap(({ text }) => text ?? [])).toEqual([
      'Vannet stiger ved Storbrua',
      'Brannvesenet er varslet',
      'Evakuering av sone A',
    ]);
    await app.reload();
    await expect(entryLine(app)).toHaveValue('Neste linje, halvskrev');
  } finally {
    await again.stop();
  }
});

test('S0-30: the window crashes while somebody types; another one opens with the line and the caret in it', async ({
  app,
  context,
  host,
}) => {
  await startIncident(app);
  const address = app.url();
  const pass = await app.evaluate(() => sessionStorage.getItem('beredt.seat') ?? '');
  await app.keyboard.type('14.32 m: AMK: mulig skred i lia');
  // A draft is stamped with the moment its last key was typed: the key after this moment is the last one.
  const beforeLastKey = await app.evaluate(() => Date.now());
  await app.waitForFunction((ms) => Date.now() > ms, beforeLastKey);
  await app.keyboard.press('?');
  await draftIsKept(app, beforeLastKey);
  const devtools = await context.newCDPSession(app);
  const crashed = app.waitForEvent('crash');
  await Promise.race([devtools.send('Page.crash').catch(() => undefined), crashed]);
  await crashed;

  const next = await context.newPage();
  const watch = await watchPage(next, host.origin);
  await next.addInitScript((kept) => { sessionStorage.setItem('beredt.seat', kept); }, pass);
  await openApp(next, address);
  await expect(entryLine(next)).toHaveValue('AMK: mulig skred i lia?');
  await expect(entryLine(next)).toBeFocused();
  await next.keyboard.press('Enter');
  await expect(logRow(next, 'AMK: mulig skred i lia')).toContainText('Melding');
  await watch.nothingWrong();
});

test('S0-31: two windows on one incident see each other’s lines, and each keeps what it is writing', async ({
  dir,
  page,
  browser,
}) => {
  const pass = passForWindow(dir);
  const host = await startHeadless(dir);
  const elsewhere = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  try {
    const watch = await watchPage(page, host.origin);
    await openApp(page, host.link);
    await startIncident(page);
    const other = await elsewhere.newPage();
    await other.addInitScript((kept) => { sessionStorage.setItem('beredt.seat', JSON.stringify(kept)); }, pass);
    await openApp(other, page.url());
    await expect(entryLine(other)).toBeFocused();

    await other.keyboard.type('halv setning fra den andre');
    await writeLine(page, 'Skrevet ved den første plassen');
    await expect(logRow(other, 'Skrevet ved den første plassen')).toHaveCount(1);
    await expect(entryLine(other)).toHaveValue('halv setning fra den andre');
    await other.keyboard.press('Enter');
    await expect(logRow(page, 'halv setning fra den andre')).toHaveCount(1);
    await watch.nothingWrong();
  } finally {
    await elsewhere.close();
    await host.stop();
  }
});

test('S0-10: with the network gone the log goes on as if nothing had happened', async ({ app }) => {
  await startIncident(app);
  // What a browser is told when the cable is out. Its own emulation would cut the loopback too, which no cable does.
  await app.evaluate(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
    window.dispatchEvent(new Event('offline'));
  });
  await writeLine(app, 'Nettet er borte, loggen går');
  await expect(app.locator('[data-storage="saved"]')).toContainText('Lagret');
  await app.keyboard.press('Control+6');
  await expect(app.getByRole('heading', { name: 'I bruk' })).toBeVisible();
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Nettet er borte')).toHaveCount(1);
});

test('the night the clock goes back, both half past twos are told apart', async ({ app, host }) => {
  const { incidentId } = await host.api.does('incident.start', {
    kind: 'real',
    startedAt: '2026-10-25T00:10:00.000Z',
  });
  for (const [occurredAt, text] of [
    ['2026-10-25T00:30:00.000Z', 'Første gang halv tre'],
    ['2026-10-25T01:30:00.000Z', 'Andre gang halv tre'],
  ] as const) {
    await host.api.does('log.addEntry', { incidentId, text, occurredAt: occurredAt });
  }
  await openApp(app, `${host.origin}/#/incident/${incidentId}/log`);
  await expect(logRow(app, 'Første gang halv tre')).toContainText('02:30 (sommertid)');
  await expect(logRow(app, 'Andre gang halv tre')).toContainText('02:30 (normaltid)');
});

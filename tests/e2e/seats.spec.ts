import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import type { SeatKind } from '../../shared/domain/seat/seatKind.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { startHeadless, type RunningHost } from '../support/e2eHost.ts';
import { entryLine, expect, logRow, test, watchPage } from '../support/e2e.ts';

const HD = { width: 1920, height: 1080 };
const PHONE = { width: 360, height: 740 };

async function openNetwork(host: RunningHost): Promise<string> {
  await host.api.does('network.open', {});
  const { listening } = await host.api.runs('network.status', {});
  if (listening === null) throw new Error('nobody listens on the network');
  const [origin] = listening.origins;
  if (origin === undefined) throw new Error('this machine is on no network');
  return origin;
}

/** A browser on the network. Nobody has vouched for the certificate: a person compares, the test lets it pass. */
async function guest(browser: Browser, origin: string, viewport: typeof HD) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const page = await context.newPage();
  return { page, watch: await watchPage(page, origin) };
}

async function pair(host: RunningHost, page: Page, origin: string, kind: SeatKind, label: string): Promise<void> {
  const { code } = await host.api.runs('network.offerSeat', { kind, label, person: null });
  await page.goto(`${origin}/#pair=${code}`);
}

/** A storm at night with something in every field of the wall, a name and a number among it. */
async function storm(host: RunningHost) {
  await host.api.does('contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
  const { incidentId } = await host.api.does('incident.start', { kind: 'real', title: 'Storm i Elvheim' });
  await host.api.does('incident.describe', { incidentId, type: 'storm-flood', level: 2 });
  const soon = (minutes: number) => instantOf(Date.now() + minutes * 60_000);
  await host.api.does('statement.add', { incidentId, text: 'Elva over bredd ved Bru. 40 boliger berørt.', certainty: 'known', severity: 'critical' });
  await host.api.does('statement.add', { incidentId, text: 'Strømmen er borte øst for elva til i morgen tidlig.', certainty: 'assumed' });
  await host.api.does('statement.add', { incidentId, text: 'Er Kari Dahl (900 00 001) fremme på skolen?', certainty: 'unknown' });
  await host.api.does('goal.set', { incidentId, text: 'Alle i sone A ute', deadline: soon(90) });
  await host.api.does('decision.record', { incidentId, what: 'Evakuer sone A', because: 'Vannet stiger' });
  await host.api.does('meeting.schedule', { incidentId, nextMeetingAt: soon(30), nextReportAt: soon(75) });
  return incidentId;
}

test('two seats and a wall in one storm: what one writes the other reads, and the wall shows the picture without people', async ({ browser, host, app }, info) => {
  test.setTimeout(180_000);
  const origin = await openNetwork(host);
  const incidentId = await storm(host);
  const one = await guest(browser, origin, { width: 1366, height: 768 });
  const other = await guest(browser, origin, PHONE);
  const wall = await guest(browser, origin, HD);
  await pair(host, one.page, origin, 'logKeeper', 'Loggbordet');
  await pair(host, other.page, origin, 'logKeeper', 'Telefonen');
  await pair(host, wall.page, origin, 'wall', 'Storskjermen');

  for (const { page } of [one, other]) {
    await expect(page.locator('[data-storage]')).toBeVisible();
    await page.goto(`${origin}/#/incident/${incidentId}/log`);
  }
  await expect(entryLine(one.page)).toBeFocused();
  await one.page.keyboard.type('Bru stengt, vann over veien');
  await one.page.keyboard.press('Enter');
  await expect(logRow(other.page, 'Bru stengt, vann over veien')).toBeVisible();
  await entryLine(other.page).fill('Fra telefonen: skolen er åpnet');
  await other.page.keyboard.press('Enter');
  await expect(logRow(one.page, 'skolen er åpnet')).toBeVisible();

  const shown = wall.page.locator('[data-wall="shown"]');
  await expect(shown).toContainText('Storm i Elvheim');
  for (const words of ['Elva over bredd', 'Strømmen er borte', 'Alle i sone A ute', 'Evakuer sone A', 'Statusmøte', 'Rapport']) {
    await expect(shown).toContainText(words);
  }
  await expect(shown).not.toContainText('Kari Dahl');
  await expect(shown).not.toContainText('900 00 001');
  // A statement written now stands there by itself.
  await host.api.does('statement.add', { incidentId, text: 'Skolen er åpen for evakuerte', certainty: 'known' });
  await expect(shown).toContainText('Skolen er åpen for evakuerte');
  await wall.page.screenshot({ path: info.outputPath('wall.png') });
  const size = await wall.page.evaluate(() => {
    const texts = [...document.querySelectorAll('[data-wall] *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
    );
    const focusable = document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]').length;
    return { texts: texts.length, smallest: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))), focusable };
  });
  expect(size.texts).toBeGreaterThan(10);
  expect(size.smallest).toBeGreaterThanOrEqual(44);
  expect(size.focusable).toBe(0);
  for (const colours of ['dark', 'night', 'day']) {
    await wall.page.keyboard.press('Control+Shift+N');
    await expect(wall.page.locator(`html[data-theme=${colours}]`)).toBeAttached();
    const { violations } = await new AxeBuilder({ page: wall.page }).withTags(['wcag2a', 'wcag2aa', 'wcag2aaa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), colours).toEqual([]);
    await wall.page.screenshot({ path: info.outputPath(`wall-${colours}.png`) });
  }
  // Press enters.
  await wall.page.keyboard.press('Control+Shift+B');
  await expect(wall.page.locator('[data-wall="black"]')).toBeVisible();
  await expect(wall.page.locator('body')).not.toContainText('Storm');
  await wall.page.keyboard.press('Control+Shift+B');
  await expect(shown).toBeVisible();

  await app.goto(`${host.origin}/#/seats`);
  await expect(app.getByText('Telefonen')).toBeVisible();
  await app.getByRole('button', { name: 'Steng ute: Telefonen' }).click();
  await expect(other.page.getByRole('textbox', { name: 'Kode' })).toBeVisible();
  await expect(logRow(one.page, 'skolen er åpnet')).toBeVisible();
  for (const { watch } of [one, other, wall]) await watch.nothingWrong();
});

test('a seat that loses the host says that it waits, keeps its line through a reload of nothing, and catches up by itself', async ({ browser, dir }, info) => {
  test.setTimeout(180_000);
  let host = await startHeadless(dir);
  const origin = await openNetwork(host);
  const incidentId = await storm(host);
  const phone = await guest(browser, origin, PHONE);
  const wall = await guest(browser, origin, HD);
  await pair(host, phone.page, origin, 'logKeeper', 'Telefonen');
  await pair(host, wall.page, origin, 'wall', 'Storskjermen');
  await expect(phone.page.locator('[data-storage]')).toBeVisible();
  await phone.page.goto(`${origin}/#/incident/${incidentId}/log`);
  await expect(entryLine(phone.page)).toBeVisible();
  await expect(wall.page.locator('[data-wall="shown"]')).toContainText('Storm i Elvheim');

  await host.kill();
  await entryLine(phone.page).fill('Skrevet mens verten var borte');
  await phone.page.keyboard.press('Enter');
  await expect(phone.page.locator('[data-storage="lost"]')).toBeVisible();
  await phone.page.screenshot({ path: info.outputPath('phone-waiting.png') });
  // It lies sealed in the browser: nobody reads it there.
  const kept = await phone.page.evaluate(async () => {
    const open = indexedDB.open('beredt');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction('outbox').objectStore('outbox').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    const rows = all.result as { bytes: Uint8Array }[];
    return rows.map(({ bytes }) => new TextDecoder('latin1').decode(bytes));
  });
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toContain('Skrevet');
  await expect(wall.page.locator('[data-frozen]')).toContainText('FRYST');
  await expect(wall.page.locator('[data-wall="shown"]')).toContainText('Elva over bredd');
  await wall.page.screenshot({ path: info.outputPath('wall-frozen.png') });

  host = await startHeadless(dir, host.port);
  await expect(phone.page.locator('[data-storage="saved"]')).toBeVisible({ timeout: 30_000 });
  await expect(wall.page.locator('[data-frozen]')).toHaveCount(0, { timeout: 30_000 });
  const { entries } = await host.api.asks('log.entries', { incidentId: asId<'incident'>(incidentId) });
  expect(entries.filter(({ text }) => text === 'Skrevet mens verten var borte')).toHaveLength(1);
  await host.stop();
});

test('a wall that cannot hold everything turns its pages, and stands still when asked', async ({ browser, host }, info) => {
  const origin = await openNetwork(host);
  const incidentId = await storm(host);
  for (let at = 1; at <= 14; at += 1) {
    await host.api.does('statement.add', { incidentId, text: `Vei ${String(at)} er stengt av vann og trær, omkjøring over fjellet`, certainty: 'known' });
  }
  const wall = await guest(browser, origin, HD);
  await wall.page.clock.install();
  await pair(host, wall.page, origin, 'wall', 'Storskjermen');
  await expect(wall.page.getByText(/^Side 1 av \d$/)).toBeVisible();
  await wall.page.screenshot({ path: info.outputPath('page-1.png') });
  await wall.page.clock.fastForward(16_000);
  await expect(wall.page.getByText(/^Side 2 av \d$/)).toBeVisible();
  await wall.page.screenshot({ path: info.outputPath('page-2.png') });
  await wall.page.keyboard.press('Space');
  await expect(wall.page.getByText(/^Side 2 av \d, står stille$/)).toBeVisible();
  await wall.page.clock.fastForward(60_000);
  await expect(wall.page.getByText(/^Side 2 av \d, står stille$/)).toBeVisible();
  await wall.watch.nothingWrong();
});

test('the network is opened, a seat is let in by its code and shut out, all from the screen and by keyboard', async ({ browser, host, app }, info) => {
  await app.goto(`${host.origin}/#/seats`);
  await expect(app.getByText('Maskinen tar ikke imot noen fra nettverket.')).toBeVisible();
  await app.getByRole('button', { name: 'Åpne for plasser på nettverket' }).press('Enter');
  await expect(app.getByText('Maskinen tar imot plasser fra nettverket.')).toBeVisible();
  await expect(app.getByRole('link', { name: 'Nettverk åpent' })).toBeVisible();
  await app.getByRole('textbox', { name: 'Hva er plassen?' }).fill('Nettbrettet på kontoret');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('img', { name: /^QR-kode/ })).toBeVisible();
  await app.screenshot({ path: info.outputPath('seats.png'), fullPage: true });
  const code = await app.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent();
  const { listening } = await host.api.runs('network.status', {});
  const origin = listening?.origins[0] ?? '';
  const { page, watch } = await guest(browser, origin, PHONE);
  await page.goto(`${origin}/`);
  await page.getByRole('textbox', { name: 'Kode' }).fill('AAAA-2222');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Koden virket ikke.')).toBeVisible();
  await page.screenshot({ path: info.outputPath('pair.png') });
  await page.getByRole('textbox', { name: 'Kode' }).fill((code ?? '').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-storage]')).toBeVisible();
  await expect(app.getByText('Er her nå')).toBeVisible();
  // A telephone that was put away is still the same seat.
  await page.reload();
  await expect(page.locator('[data-storage]')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await app.getByRole('button', { name: 'Steng ute: Nettbrettet på kontoret' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Kode' })).toBeVisible();
  await expect(app.getByText(/^Stengt ute/)).toBeVisible();
  await watch.nothingWrong();
});

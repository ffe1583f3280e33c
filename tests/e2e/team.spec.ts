import type { Page } from '@playwright/test';
import { entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../support/e2e.ts';

/* The crisis team's work in one incident, in Elvheim, by the keyboard alone: decide, aim, act, know, meet, call, run a card. */

test.use({ data: 'example' });

let mouse: { pointerUses(): Promise<number> };
let incidentId = '';

test.beforeEach(async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  mouse = await takeMouseAway(app);
  incidentId = await startIncident(app);
});

test.afterEach(async () => {
  expect(await mouse.pointerUses()).toBe(0);
});

/** The form that is open. */
const form = (page: Page) => page.locator('dialog[open]');

/** Ctrl+I: gives the incident its title, type and level in the form that never stands in the way. */
async function describeStorm(page: Page): Promise<void> {
  await page.keyboard.press('Control+I');
  await expect(form(page).getByLabel('Hva skal hendelsen hete?')).toBeFocused();
  await page.keyboard.type('Storm og flom, Storelva');
  await page.keyboard.press('Tab');
  await expect(form(page).getByLabel('Type')).toBeFocused();
  await page.keyboard.type('Uvær');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, form(page).getByRole('button', { name: 'Lagre' }));
  await page.keyboard.press('Enter');
  await expect(form(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Storm og flom, Storelva');
}

test('S4-01: type, title and level are given afterwards, and the header says them', async ({ app, host }) => {
  await writeLine(app, 'Vann i kjellere i Nesgata');
  await describeStorm(app);
  const { incident } = await host.api.asks('incident.one', { incidentId: incidentId as never });
  expect(incident).toMatchObject({ title: 'Storm og flom, Storelva', type: 'storm-flood', level: 1 });
});

test('S0-02: a decision says what and why, freezes what was known, and stands in the log', async ({ app, host }) => {
  await app.keyboard.press('Control+D');
  await expect(form(app).getByLabel('Beslutning', { exact: true })).toBeFocused();
  await app.keyboard.type('Evakuer sone A nå');
  await app.keyboard.press('Tab');
  await app.keyboard.type('Prognosen er 4,90 m kl. 06');
  await app.keyboard.press('Tab');
  await app.keyboard.type('vente til 04:30 – vannet stiger');
  await app.keyboard.press('Enter');
  await expect(form(app)).toHaveCount(0);
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Evakuer sone A nå')).toContainText('Beslutning');
  const { decisions } = await host.api.asks('decision.all', { incidentId: incidentId as never });
  expect(decisions[0]).toMatchObject({ what: 'Evakuer sone A nå', because: 'Prognosen er 4,90 m kl. 06' });
});

test('S0-02: goals and tasks get an owner and a deadline, and can be undone by one key', async ({ app, host }) => {
  await app.keyboard.press('Control+G');
  await expect(form(app).getByLabel('Hva skal være oppnådd?')).toBeFocused();
  await app.keyboard.type('Alle i sone A er ute');
  await app.keyboard.press('Enter');
  await expect(form(app)).toHaveCount(0);
  await app.keyboard.press('Control+T');
  await expect(form(app).getByLabel('Hva skal gjøres?')).toBeFocused();
  await app.keyboard.type('Rekvirer to busser til Nes skole');
  await app.keyboard.press('Tab');
  await app.keyboard.type('Kommunalsjef teknisk');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Enter');
  await expect(form(app)).toHaveCount(0);
  await app.keyboard.press('Control+3');
  await expect(app.getByRole('main')).toContainText('Alle i sone A er ute');
  await app.keyboard.press('Control+4');
  await expect(app.getByRole('main')).toContainText('Rekvirer to busser til Nes skole');
  const { goals } = await host.api.asks('goal.all', { incidentId: incidentId as never });
  expect(goals.map(({ text, state }) => [text, state])).toEqual([['Alle i sone A er ute', 'active']]);
});

test('S0-09: what is known, assumed and unknown stands in the picture with its word, its source and its age', async ({
  app,
}) => {
  await app.keyboard.press('Control+1');
  await app.keyboard.press('Control+B');
  await expect(form(app).getByLabel('Hva er det?')).toBeFocused();
  await app.keyboard.type('Elva er over bredden ved brua');
  await tabTo(app, form(app).getByLabel('Hvem sier det?'));
  await app.keyboard.type('Brannvakta');
  await app.keyboard.press('Enter');
  await expect(form(app)).toHaveCount(0);
  const main = app.getByRole('main').first();
  await expect(main).toContainText('Elva er over bredden ved brua');
  await expect(main).toContainText('Kjent');
  await expect(main).toContainText('Brannvakta');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Elva er over bredden ved brua')).not.toHaveCount(0);
});

test('S0-10: the minutes of a meeting are lines of the log the moment Enter is pressed', async ({ app, host }) => {
  await app.keyboard.press('Control+M');
  const begin = app.getByRole('button', { name: 'Begynn første møte' });
  await tabTo(app, begin);
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Referat, Hva har hendt')).toBeFocused();
  await app.keyboard.type('Storelva gikk over bredden kl. 03');
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Referat, Hva er gjort')).toBeFocused();
  await app.keyboard.type('Sone A er varslet på dør');
  await app.keyboard.press('Control+Enter');
  await expect(app).toHaveURL(/\/minutes\//);
  await expect(app.getByRole('main').first()).toContainText('Storelva gikk over bredden kl. 03');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Storelva gikk over bredden kl. 03')).toHaveCount(1);
  await expect(logRow(app, 'Sone A er varslet på dør')).toHaveCount(1);
  const { meetings } = await host.api.asks('meeting.all', { incidentId: incidentId as never });
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.endedAt).not.toBeNull();
});

test('S4-03: one key per call, each a line of the log, and the deputy comes up under whoever does not answer', async ({
  app,
  host,
}) => {
  await describeStorm(app);
  await app.keyboard.press('Control+Shift+U');
  const start = app.getByRole('button', { name: 'Start varsling' });
  await expect(start).toBeFocused();
  await app.keyboard.press('Enter');
  const rows = app.locator('[data-row]');
  await expect(rows.first()).toBeFocused();
  const before = await rows.count();
  const sheet = async () => (await host.api.asks('callOut.ofIncident', { incidentId: incidentId as never })).callOuts[0];
  await app.keyboard.press('1');
  await expect.poll(async () => (await sheet())?.progress.answered).toBe(1);
  await expect(rows.nth(1)).toBeFocused();
  await app.keyboard.press('2');
  await expect(app.getByText(/Svarte ikke/).first()).toBeVisible();
  await expect.poll(async () => (await sheet())?.rows.filter(({ mark }) => mark !== null).length).toBe(2);
  const marked = (await sheet())?.rows[1];
  if ((await rows.count()) > before) await expect(app.getByText(/Stedfortreder for/).first()).toBeVisible();
  else expect(marked?.mark?.deputy ?? null, 'a deputy already on the sheet is named').not.toBeNull();
  await app.keyboard.press('3');
  await expect(app.getByText('På vei').first()).toBeVisible();
  await app.keyboard.press('Control+L');
  await expect(app.locator('[data-entry]').filter({ hasText: 'Varsling' })).not.toHaveCount(0);
});

test('S0-02: a card is run with values instead of ticks; every answer is exactly one line of the log', async ({
  app,
  host,
}) => {
  await describeStorm(app);
  await app.keyboard.press('Control+6');
  const open = app.getByRole('button', { name: 'Åpne kortet' }).first();
  await tabTo(app, open);
  await app.keyboard.press('Enter');
  const field = app.getByLabel('Hva ser du?');
  await expect(field).toBeFocused();
  const linesAbout = async () => {
    const { entries } = await host.api.asks('log.entries', { incidentId: incidentId as never });
    return entries.filter(({ about }) => about?.kind === 'cardRun').length;
  };
  const before = await linesAbout();
  await app.keyboard.type('Politiet varslet 03:40');
  await app.keyboard.press('Enter');
  await expect.poll(linesAbout).toBe(before + 1);
  await expect(app.getByRole('main').first()).toContainText('Politiet varslet 03:40');
  await expect(field).toBeFocused();
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Politiet varslet 03:40')).toHaveCount(1);
});

test('S4-03: the incident is closed with nothing but a reason, can be read, and can be opened again', async ({ app, host }) => {
  await writeLine(app, 'Vannet synker');
  await app.keyboard.press('Control+K');
  await expect(form(app).locator('input')).toBeFocused();
  await app.keyboard.type('avslutt hendelsen');
  await app.keyboard.press('Enter');
  await expect(form(app).getByLabel('Hvorfor avsluttes den?')).toBeFocused();
  await app.keyboard.type('Vannet er under faregrensen, skiftet er over');
  await tabTo(app, form(app).getByRole('button', { name: 'Avslutt hendelsen' }));
  await app.keyboard.press('Enter');
  await expect(form(app)).toHaveCount(0);
  await expect(app.getByText('Hendelsen er avsluttet. Loggen kan leses')).toBeVisible();
  await expect(entryLine(app)).toHaveCount(0);
  await expect(logRow(app, 'Vannet synker')).toHaveCount(1);
  const { incident } = await host.api.asks('incident.one', { incidentId: incidentId as never });
  expect(incident?.closedAt).not.toBeNull();
});

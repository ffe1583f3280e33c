import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../support/e2e.ts';

/*
 * The main job in one piece, in Elvheim, by the keyboard alone: one incident from the first key to the learning point
 * that stands on Hjem and the files that go to the archive. Each screen's own cases are in the specs beside this one.
 */

test.use({ data: 'example' });

/** The form that is open. */
const form = (page: Page): Locator => page.locator('dialog[open]');

async function pressed(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Types into a field of the open form or page, having walked there. */
async function fill(page: Page, field: Locator, text: string): Promise<void> {
  // A field that suggests has a list of the same name beside it.
  await tabTo(page, field.and(page.locator('input, textarea')));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** The words in an Office file: all its parts, without the tags. */
async function wordsIn(download: Download): Promise<string> {
  const parts = unzipSync(readFileSync(await download.path()));
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]+>/g, ' '))
    .join(' ');
}

/** Has a file made in the open dialog and waits for it. */
async function fetched(page: Page, format: string): Promise<Download> {
  const radio = form(page).getByRole('radio', { name: format });
  await form(page).getByRole('radio').first().focus();
  for (let presses = 0; presses < 3 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
  const coming = page.waitForEvent('download');
  await pressed(page, form(page).getByRole('button', { name: 'Hent filen' }));
  const download = await coming;
  await expect(form(page).getByRole('status')).toContainText('er hentet');
  return download;
}

test('S4-01, S4-03, S0-02, S2-01: one incident all the way, from Ctrl+Shift+H to what was learnt', async ({ app, host }) => {
  test.setTimeout(180_000);
  await sitAs(app, host, 'Kristin Dalseth');
  const mouse = await takeMouseAway(app);
  const main = app.getByRole('main').first();

  const incidentId = await test.step('one key starts it, and the first line is written before anything is asked', async () => {
    const id = await startIncident(app);
    await writeLine(app, '14.32 m: 110: Vann i kjellere i Nesgata', 'Vann i kjellere i Nesgata');
    return id;
  });

  await test.step('type, title and level are given afterwards', async () => {
    await app.keyboard.press('Control+I');
    await expect(form(app).getByLabel('Hva skal hendelsen hete?')).toBeFocused();
    await app.keyboard.type('Storm og flom, Lågelva');
    await app.keyboard.press('Tab');
    await expect(form(app).getByLabel('Type')).toBeFocused();
    await app.keyboard.press('ArrowDown');
    await tabTo(app, form(app).getByLabel('Beredskapsnivå'));
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('ArrowDown');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
    await expect(form(app)).toHaveCount(0);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Storm og flom, Lågelva');
    const { incident } = await host.api.asks('incident.one', { incidentId: incidentId });
    expect(incident).toMatchObject({ type: 'storm-flood', level: 1 });
  });

  await test.step('a card is run with values instead of ticks; every answer is one line of the log', async () => {
    await app.keyboard.press('Control+6');
    await pressed(app, app.getByRole('button', { name: 'Åpne kortet' }).first());
    await expect(app.getByLabel('Hva ser du?')).toBeFocused();
    const linesAbout = async () => {
      const { entries } = await host.api.asks('log.entries', { incidentId: incidentId });
      return entries.filter(({ about }) => about?.kind === 'cardRun').length;
    };
    const before = await linesAbout();
    await app.keyboard.type('Kristin Dalseth leder');
    await app.keyboard.press('Enter');
    await expect.poll(linesAbout).toBe(before + 1);
    await expect(main).toContainText('Kristin Dalseth leder');
    await expect(app.getByLabel('Hva ser du?')).toBeFocused();
  });

  await test.step('a decision, a goal and a task, each by its key', async () => {
    await app.keyboard.press('Control+D');
    await expect(form(app).getByLabel('Beslutning', { exact: true })).toBeFocused();
    await app.keyboard.type('Evakuer sone A nå');
    await app.keyboard.press('Tab');
    await app.keyboard.type('Prognosen er 4,90 m kl. 06');
    await app.keyboard.press('Enter');
    await expect(form(app)).toHaveCount(0);
    await app.keyboard.press('Control+G');
    await expect(form(app).getByLabel('Hva skal være oppnådd?')).toBeFocused();
    await app.keyboard.type('Alle i sone A er ute');
    await app.keyboard.press('Enter');
    await expect(form(app)).toHaveCount(0);
    await app.keyboard.press('Control+1');
    await expect(main).toContainText('Evakuer sone A nå');
    await expect(main).toContainText('Alle i sone A er ute');
  });

  await test.step('it is closed with nothing but a reason, and the log can be read', async () => {
    await app.keyboard.press('Control+L');
    await expect(entryLine(app)).toBeFocused();
    await byPalette(app, 'avslutt hendelsen');
    await expect(form(app).getByLabel('Hvorfor avsluttes den?')).toBeFocused();
    await app.keyboard.type('Vannet er under faregrensen');
    await pressed(app, form(app).getByRole('button', { name: 'Avslutt hendelsen' }));
    await expect(app.getByText('Hendelsen er avsluttet. Loggen kan leses')).toBeVisible();
    await expect(logRow(app, 'Evakuer sone A nå')).toContainText('Beslutning');
  });

  await test.step('the log goes to the archive as a spreadsheet and as a PDF, with its words', async () => {
    await app.keyboard.press('Control+E');
    await expect(form(app)).toContainText('Hent loggen');
    expect(await wordsIn(await fetched(app, 'Regneark'))).toContain('Vann i kjellere i Nesgata');
    await app.keyboard.press('Escape');
    await app.keyboard.press('Control+E');
    const pdf = readFileSync(await (await fetched(app, 'PDF')).path());
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.byteLength).toBeGreaterThan(3_000);
    await app.keyboard.press('Escape');
    await expect(form(app)).toHaveCount(0);
  });

  await test.step('it is evaluated: a charter first, then more than one voice', async () => {
    await byPalette(app, 'evaluer hendelsen');
    await fill(app, app.getByLabel(/^Leder av evalueringen/), 'Kristin Dalseth');
    await fill(app, app.getByLabel(/^Avsatt tid, timer/), '8');
    await fill(app, app.getByLabel(/^Ressurser/), 'Loggen og de som var der');
    await pressed(app, app.getByRole('button', { name: 'Åpne evalueringen' }));
    await expect(app.getByRole('heading', { name: 'Hvem er spurt' })).toBeVisible();
    await expect(app.getByText(/minst 2 bidrag/)).toBeVisible();
    for (const [who, words] of [
      ['Beboer i sone A', 'Vi fikk beskjed i god tid'],
      ['Hanne Engen', 'Listen over beboere manglet'],
    ] as const) {
      await pressed(app, app.getByRole('button', { name: /^Legg til svar/ }).first());
      await fill(app, form(app).getByLabel(/^Hvem sine ord/), who);
      await fill(app, form(app).getByLabel(/^Svar, med deres egne ord/), words);
      await pressed(app, form(app).getByRole('button', { name: 'Lagre svaret' }));
      await expect(form(app)).toHaveCount(0);
      await expect(main).toContainText(words);
    }
    await expect(app.getByText(/minst 2 bidrag/)).toHaveCount(0);
  });

  await test.step('what was learnt has an owner, a place and a date, and stands on Hjem until its effect is seen', async () => {
    await pressed(app, app.getByRole('button', { name: 'Nytt læringspunkt' }));
    await fill(app, form(app).getByLabel(/^Hva skal bli annerledes/), 'Liste over beboere med hjelpebehov i kortet');
    await fill(app, form(app).getByLabel(/^Hvilken, og hvor/), 'Evakuering av boligområde, før punkt 3');
    await fill(app, form(app).getByLabel(/^Eier/), 'Hanne Engen');
    await fill(app, form(app).getByLabel(/^Frist/), '01.02.2027');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre læringspunktet' }));
    await expect(form(app)).toHaveCount(0);
    await pressed(app, app.getByRole('button', { name: 'Hent rapport' }));
    const report = await wordsIn(await fetched(app, 'Word'));
    expect(report).toContain('Vi fikk beskjed i god tid');
    expect(report).toContain('Liste over beboere med hjelpebehov i kortet');
    await app.keyboard.press('Escape');
    await byPalette(app, 'hjem');
    await expect(app.getByRole('heading', { name: 'Krever oppmerksomhet' })).toBeVisible();
    await expect(main).toContainText('Liste over beboere med hjelpebehov i kortet');
  });

  expect(await mouse.pointerUses()).toBe(0);
});

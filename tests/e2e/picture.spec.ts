import type { Locator, Page } from '@playwright/test';
import type { Id } from '../../shared/kernel/ids.ts';
import { byPalette, entryLine, expect, logRow, openApp, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* Rows S4-01, S0-14 and S1-05: the picture, goals, tasks, decisions and meetings, by the keyboard alone. */

/** The field of the open dialog that has the focus. */
const field = (page: Page): Locator => page.locator('dialog[open] input:focus');

/** Opens a dialog by its key, writes in its first field and saves with Enter. */
async function say(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(field(page)).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function start(page: Page): Promise<Id<'incident'>> {
  return (await startIncident(page)) as Id<'incident'>;
}

test('S4-01: statement, goal, task and decision are one key, one line and Enter each', async ({ app, host }) => {
  const mouse = await takeMouseAway(app);
  const incidentId = await start(app);
  await say(app, 'Control+b', 'Elva over bredden');
  await say(app, 'Control+g', 'Alle i sone A er ute');
  await say(app, 'Control+t', 'To busser til Nes skole');
  await say(app, 'Control+d', 'Evakuer sone A');
  await app.keyboard.press('Control+1');
  await expect(section(app, 'Situasjon')).toContainText('Elva over bredden');
  await expect(section(app, 'Mål')).toContainText('Alle i sone A er ute');
  await expect(section(app, 'Tiltak')).toContainText('To busser til Nes skole');
  await expect(section(app, 'Beslutninger siste time')).toContainText('Evakuer sone A');
  const { entries } = await host.api.asks('log.entries', { incidentId });
  expect(entries.map(({ kind }) => kind)).toEqual(['situation', 'goal', 'measure', 'decision']);
  expect(await mouse.pointerUses()).toBe(0);
});

test('S1-05: a decision shows what was known when it was made, not what was learnt since', async ({ app, host }) => {
  const incidentId = await start(app);
  const { statementId } = await host.api.does('statement.add', {
    incidentId,
    text: 'Vannstand 4,31 m',
    certainty: 'known',
  });
  await say(app, 'Control+d', 'Vi venter');
  await host.api.does('statement.revise', { statementId, text: 'Vannstand 4,62 m' });
  await app.keyboard.press('Control+1');
  await expect(section(app, 'Situasjon')).toContainText('Vannstand 4,62 m');
  await app.getByRole('link', { name: 'Vi venter' }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Det som var kjent da' })).toBeVisible();
  await expect(app.getByRole('list', { name: 'Det som var kjent da' })).toContainText('Vannstand 4,31 m');
});

test('S0-14: known, assumed and unknown stand with word, source and age, and one letter confirms', async ({ app, host }) => {
  const incidentId = await start(app);
  const said = { incidentId, source: 'AMK' };
  await host.api.does('statement.add', { ...said, text: 'Mulig skred i Liveien', certainty: 'assumed' });
  await host.api.does('statement.add', { ...said, text: 'Vei 7 er stengt', certainty: 'known' });
  await host.api.does('statement.add', { incidentId, text: 'Hvor mange er hjemme?', certainty: 'unknown' });
  await app.keyboard.press('Control+1');
  const rows = section(app, 'Situasjon').getByRole('listitem');
  await expect(rows).toHaveText([/^Kjent.*AMK.*Vei 7/, /^Antatt.*AMK.*skred/, /^Ukjent.*spurt.*hjemme/]);
  await app.getByRole('button', { name: 'Vei 7 er stengt' }).focus();
  await app.keyboard.press('ArrowDown');
  await expect(app.getByRole('button', { name: 'Mulig skred i Liveien' })).toBeFocused();
  await app.keyboard.press('k');
  await expect(rows.filter({ hasText: 'skred' })).toContainText('Kjent');
  await app.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'skred' })).toContainText('Antatt');
});

test('what has come since somebody last looked is marked as new', async ({ app, host }) => {
  const incidentId = await start(app);
  await host.api.does('statement.add', { incidentId, text: 'Sett før', certainty: 'known' });
  await app.keyboard.press('Control+1');
  await expect(section(app, 'Situasjon')).toContainText('Sett før');
  await app.keyboard.press('Control+2');
  await expect(app.getByRole('textbox', { name: 'Ny innføring' })).toBeFocused();
  await host.api.does('statement.add', { incidentId, text: 'Kommet siden', certainty: 'known' });
  await app.keyboard.press('Control+1');
  const rows = section(app, 'Situasjon').getByRole('listitem');
  await expect(rows.filter({ hasText: 'Kommet siden' })).toContainText('Nytt');
  await expect(rows.filter({ hasText: 'Sett før' })).not.toContainText('Nytt');
  await expect(section(app, 'Situasjon')).toContainText('1 ny siden');
});

test('S4-01: an earlier round is read as it ended, and nothing can be written in it', async ({ app, host }) => {
  const incidentId = await start(app);
  const { statementId } = await host.api.does('statement.add', { incidentId, text: 'Elva stiger', certainty: 'known' });
  await app.keyboard.press('Control+1');
  await byPalette(app, 'ny runde');
  await expect(section(app, 'Evaluering underveis')).toContainText('runde 2');
  await host.api.does('statement.revise', { statementId, text: 'Elva over bredden' });
  await expect(section(app, 'Situasjon')).toContainText('Elva over bredden');
  await byPalette(app, 'tidligere bilder');
  await app.getByRole('button', { name: /^Runde 1/ }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('status').filter({ hasText: 'da runde 1 sluttet' })).toBeVisible();
  await expect(section(app, 'Situasjon')).toContainText('Elva stiger');
  await expect(app.getByRole('button', { name: 'Nytt punkt' })).toHaveCount(0);
  await app.getByRole('button', { name: 'Tilbake til nå' }).focus();
  await app.keyboard.press('Enter');
  await expect(section(app, 'Situasjon')).toContainText('Elva over bredden');
});

test('S0-14: the slider shows what was known at an earlier minute, and nothing learnt since', async ({ app, host }) => {
  const startedAt = new Date(Date.now() - 3 * 3_600_000).toISOString() as never;
  const { incidentId } = await host.api.does('incident.start', { kind: 'real', startedAt });
  await host.api.does('statement.add', { incidentId, text: 'Vei 7 er stengt', certainty: 'known' });
  await openApp(app, `${host.origin}/#/incident/${incidentId}/picture`);
  await expect(section(app, 'Situasjon')).toContainText('Vei 7 er stengt');
  await byPalette(app, 'tidligere bilder');
  const slider = app.getByRole('slider', { name: 'Gå til et tidligere minutt' });
  await tabTo(app, slider);
  await app.keyboard.press('Home');
  await expect(app.getByRole('status').filter({ hasText: 'Slik var bildet' })).toBeVisible();
  await expect(section(app, 'Situasjon')).not.toContainText('Vei 7 er stengt');
  await app.getByRole('button', { name: 'Tilbake til nå' }).focus();
  await app.keyboard.press('Enter');
  await expect(section(app, 'Situasjon')).toContainText('Vei 7 er stengt');
});

test('a sixth goal is refused in words, the words stay, and a reached goal can be undone', async ({ app, host }) => {
  const incidentId = await start(app);
  for (const text of ['En', 'To', 'Tre', 'Fire', 'Fem']) await host.api.does('goal.set', { incidentId, text });
  await app.keyboard.press('Control+3');
  await app.keyboard.press('Control+g');
  await app.keyboard.type('Seks');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('alert')).toContainText('Det er 5 mål fra før');
  await expect(field(app)).toHaveValue('Seks');
  await app.keyboard.press('Escape');
  const goals = app.getByRole('list', { name: 'Mål', exact: true }).getByRole('listitem');
  await expect(goals).toHaveCount(5);
  await app.getByRole('button', { name: 'Tre', exact: true }).focus();
  await app.keyboard.press('n');
  await expect(goals).toHaveCount(4);
  await app.keyboard.press('Control+z');
  await expect(goals).toHaveCount(5);
});

test('S0-26: what is overdue stands on top, and what has no owner stands by itself with its age', async ({ app, host }) => {
  const incidentId = await start(app);
  const past = new Date(Date.now() - 5 * 60_000).toISOString();
  const owner = { kind: 'name', name: 'Helse' } as const;
  await host.api.does('task.create', { incidentId, text: 'Har eier', owner });
  await host.api.does('task.create', { incidentId, text: 'Uten eier' });
  await host.api.does('task.create', { incidentId, text: 'For sent', owner, deadline: past });
  await app.keyboard.press('Control+4');
  const groups = app.getByRole('region').filter({ has: app.locator('[data-row]') });
  await expect(groups).toHaveText([/^Over fristen.*For sent/, /^Uten eier.*uten eier i 0 min/, /^Åpne.*Har eier/]);
  await app.getByRole('button', { name: 'For sent' }).focus();
  await app.keyboard.press('f');
  await expect(section(app, 'Gjort')).toContainText('For sent');
  await expect(section(app, 'Over fristen')).toHaveCount(0);
});

test('a meeting: Enter moves down, Ctrl+Enter ends it, and the minutes are there at once', async ({ app, host }) => {
  const incidentId = await start(app);
  await app.keyboard.press('Control+m');
  await app.getByRole('button', { name: 'Begynn første møte' }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Referat, Hva har hendt' })).toBeFocused();
  await app.keyboard.type('Elva over bredden');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Referat, Hva er gjort' })).toBeFocused();
  await app.keyboard.type('Kriseledelsen er samlet');
  await app.keyboard.press('Shift+Enter');
  await expect(app.getByRole('textbox', { name: 'Referat, Hva er gjort' })).toBeFocused();
  await app.keyboard.type('Dette sto i feltet da møtet sluttet');
  await app.keyboard.press('Control+Enter');
  await expect(app.getByRole('heading', { name: 'Referat: Første møte' })).toBeVisible();
  await expect(app.getByRole('region', { name: 'Hva har hendt' })).toContainText('Elva over bredden');
  await expect(app.getByRole('region', { name: 'Hva er gjort' })).toContainText('Dette sto i feltet');
  const { entries } = await host.api.asks('log.entries', { incidentId });
  expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
    ['meeting', 'Elva over bredden'],
    ['meeting', 'Kriseledelsen er samlet'],
    ['meeting', 'Dette sto i feltet da møtet sluttet'],
    ['meeting', null],
  ]);
  await app.keyboard.press('Control+2');
  await expect(logRow(app, /Første møte holdt \d\d:\d\d–\d\d:\d\d/)).toBeVisible();
});

test('S4-02: the six steps are entered, ticked, set aside and left by keys, and the slider shows them as they stood', async ({ app, host }) => {
  const startedAt = new Date(Date.now() - 3_600_000).toISOString() as never;
  const { incidentId } = await host.api.does('incident.start', { kind: 'real', startedAt });
  await openApp(app, `${host.origin}/#/incident/${incidentId}/picture`);
  const mouse = await takeMouseAway(app);
  await expect(app.getByRole('navigation', { name: 'Krisehåndtering' }).getByRole('listitem')).toHaveCount(6);
  await byPalette(app, 'steg for steg');
  const step = (name: string): Locator => app.getByRole('region', { name });
  const line = (name: string): Locator => app.getByRole('button', { name, exact: true });
  await tabTo(app, app.getByRole('button', { name: '1 Oppdage' }));
  await app.keyboard.press('i');
  await expect(step('1 Oppdage')).toContainText('i gang');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(line('Hvem meldte, når og hvordan er skrevet i loggen')).toHaveAttribute('aria-pressed', 'true');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('g');
  await expect(field(app)).toBeVisible();
  await app.keyboard.type('Politiet har meldt det selv');
  await app.keyboard.press('Enter');
  await expect(step('1 Oppdage')).toContainText('Gjelder ikke: Politiet har meldt det selv');
  await expect(step('1 Oppdage')).toContainText('2 av 4');
  await app.keyboard.press('n');
  await expect(field(app)).toBeVisible();
  await app.keyboard.type('Droneoperator er sendt ut');
  await app.keyboard.press('Enter');
  await expect(line('Droneoperator er sendt ut')).toBeVisible();
  await app.keyboard.press('u');
  await expect(step('1 Oppdage')).toContainText(/\d\d:\d\d–\d\d:\d\d/u);
  await expect(step('2 Varsle').getByRole('listitem')).toHaveCount(5);
  await app.keyboard.press('Control+1');
  await expect(app.getByRole('navigation', { name: 'Krisehåndtering' })).toContainText('2 av 5');
  const { entries } = await host.api.asks('log.entries', { incidentId });
  expect(entries.map(({ said }) => said?.['code'])).toEqual(['handling-entered-detect']);
  await app.keyboard.press('Control+2');
  await expect(logRow(app, 'inn i steg 1, oppdage')).toBeVisible();
  await byPalette(app, 'steg for steg');
  await expect(step('1 Oppdage')).toContainText('2 av 5');
  await byPalette(app, 'tidligere bilder');
  await tabTo(app, app.getByRole('slider', { name: 'Gå til et tidligere minutt' }));
  await app.keyboard.press('Home');
  await expect(step('1 Oppdage')).toContainText('ikke begynt');
  await expect(app.getByRole('button', { name: 'Gå inn i steget' })).toHaveCount(0);
  // The municipality writes the checklist its own way: from the next incident on.
  await byPalette(app, 'sjekklister');
  await tabTo(app, app.getByRole('button', { name: 'Endre: Evaluere' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: /Punktene/ })).toBeFocused();
  await app.keyboard.press('Control+End');
  await app.keyboard.type('\nDe frivillige er takket');
  await tabTo(app, app.getByRole('button', { name: 'Lagre ny versjon' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'Evaluere' })).toContainText('Versjon 1');
  const { steps: lists } = await host.api.asks('handlingChecklist.all', {});
  expect(lists[5]!.lines.map(({ text }) => text)).toEqual([null, null, null, null, null, 'De frivillige er takket']);
  expect(await mouse.pointerUses()).toBe(0);
});

test('A5-06, several incidents at once: a small one is noted and raised, tied to another with a reason, and one key goes there', async ({ app, host }) => {
  const { incidentId: power } = await host.api.does('incident.start', { kind: 'real', title: 'Langvarig brudd' });
  await host.api.does('incident.start', { kind: 'real', title: 'Savnet turgruppe' });
  const mouse = await takeMouseAway(app);
  await app.keyboard.press('Control+Shift+J');
  await expect(app.getByRole('textbox', { name: /Hva skjedde/ })).toBeFocused();
  for (const words of ['Stromstans i Vika', 'Vika', 'Aggregatet er startet']) {
    await app.keyboard.type(words);
    await app.keyboard.press(words === 'Aggregatet er startet' ? 'Enter' : 'Tab');
  }
  await expect(app.locator('dialog[open]')).toHaveCount(0);
  await tabTo(app, app.getByRole('link', { name: 'Små hendelser' }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('button', { name: 'Stromstans i Vika' }));
  await app.keyboard.press('h');
  await expect(entryLine(app)).toBeFocused();
  await expect(logRow(app, 'Hevet til full hendelse')).toContainText('Aggregatet er startet');
  const storm = /incident\/([^/]+)\/log/.exec(app.url())?.[1] ?? '';
  await byPalette(app, 'knytt');
  await expect(field(app)).toBeVisible();
  await app.keyboard.type('Langvarig');
  await expect(app.getByRole('option', { name: 'Langvarig brudd' })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('textbox', { name: /Hvorfor/ }));
  await app.keyboard.type('Samme storm');
  await app.keyboard.press('Enter');
  await expect(app.locator('dialog[open]')).toHaveCount(0);
  expect((await host.api.asks('incident.links', { incidentId: storm })).links).toMatchObject([{ reason: 'Samme storm' }]);
  await app.keyboard.press('Control+j');
  await expect(app.getByRole('button', { name: 'Langvarig brudd' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(new RegExp(`incident/${power}/log`));
  await expect(logRow(app, 'Grunn: Samme storm')).toBeVisible();
  await app.keyboard.press('Control+1');
  await expect(app.getByText('Knyttet til')).toContainText('Samme storm');
  expect(await mouse.pointerUses()).toBe(0);
});

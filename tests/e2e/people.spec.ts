import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startHeadless, type HostApi } from '../support/e2eHost.ts';
import { byPalette, expect, openApp, takeMouseAway, test } from '../support/e2e.ts';

/* Contacts, roles and calling the team in, as people do it: with the keyboard alone (L2 and K2 of the design). */

/** A crisis team of three, a list that calls the role and a doctor, and a storm to call them for. */
async function stormTeam(api: HostApi) {
  const add = async (name: string, mobile: string) => (await api.does('contact.add', { fields: { name, mobile } })).contactId;
  const [kari, ola] = [await add('Kari Dahl', '90000001'), await add('Ola Berg', '90000002')];
  const [anne, doctor] = [await add('Anne Moe', '90000003'), await add('Per Lie', '90000004')];
  const { roleId } = await api.does('role.define', {
    title: 'Kriseleder', authority: 'Leder kriseledelsen.', holder: kari, deputies: [ola, anne],
  });
  const { listId } = await api.does('alertList.define', {
    incidentType: 'storm-flood',
    level: null,
    title: 'Storm og flom',
    members: [
      { contactId: null, roleId, group: null, deputy: null },
      { contactId: doctor, roleId: null, group: null, deputy: null },
    ],
  });
  const { incidentId } = await api.does('incident.start', { kind: 'real', title: 'Storm, Storelva' });
  await api.does('incident.describe', { incidentId, type: 'storm-flood' });
  return { incidentId, listId, roleId };
}

const progress = (page: Page) => page.getByRole('region', { name: 'Ringeark' }).getByRole('status');
const focusedRow = (page: Page) => page.locator('[data-row]:focus');

test('S0-02: the team is called in with one key per result, and the deputy comes up by itself', async ({ app, host }) => {
  const { incidentId } = await stormTeam(host.api);
  await openApp(app, `${host.origin}/#/incident/${incidentId}/log`);
  const mouse = await takeMouseAway(app);
  await app.keyboard.press('Control+Shift+U');
  await expect(app.getByRole('button', { name: 'Start varsling' })).toBeFocused();
  await app.keyboard.press('Enter');

  await expect(focusedRow(app)).toContainText('Kari Dahl');
  await expect(progress(app)).toContainText('0 av 2 svart');
  await app.keyboard.press('2');
  await expect(focusedRow(app)).toContainText('Ola Berg');
  await expect(focusedRow(app)).toContainText('Stedfortreder for Kari Dahl');
  await app.keyboard.press('3');
  await expect(focusedRow(app)).toContainText('Per Lie');
  await app.keyboard.press('4');
  await expect(progress(app)).toContainText('2 av 3 svart');
  await app.keyboard.press('ArrowUp');
  await expect(focusedRow(app)).toContainText('Ola Berg');
  await app.keyboard.press('a');
  await expect(progress(app)).toContainText('1 av 3 svart');
  await app.keyboard.press('1');

  await expect(progress(app)).toContainText('2 av 3 svart');
  const { entries } = await host.api.asks('log.entries', { incidentId });
  const calls = entries.filter(({ kind }) => kind === 'call-out');
  expect(calls.map(({ said, withdrawn }) => [said?.['code'], said?.['name'] ?? null, withdrawn !== null])).toEqual([
    ['call-out-started', null, false],
    ['call-out-no-answer', 'Kari Dahl', false],
    ['call-out-on-the-way', 'Ola Berg', true],
    ['call-out-declined', 'Per Lie', false],
    ['call-out-answered', 'Ola Berg', false],
  ]);
  expect(await mouse.pointerUses()).toBe(0);
});

test('a call-out goes on where it was when the host has been killed in the middle of it', async ({ app, host, dir }) => {
  const { incidentId, listId } = await stormTeam(host.api);
  await host.api.does('callOut.start', { incidentId, listId });
  await openApp(app, `${host.origin}/#/incident/${incidentId}/call-out`);
  await expect(focusedRow(app)).toContainText('Kari Dahl');
  await app.keyboard.press('2');
  await expect(focusedRow(app)).toContainText('Ola Berg');
  await host.kill();
  const again = await startHeadless(dir, host.port);
  try {
    await expect(app.getByText('Svarte ikke', { exact: true })).toBeVisible();
    const [callOut] = (await again.api.asks('callOut.ofIncident', { incidentId })).callOuts;
    expect(callOut?.rows.map(({ name, mark }) => [name, mark?.result ?? null])).toEqual([
      ['Kari Dahl', 'no-answer'], ['Ola Berg', null], ['Per Lie', null],
    ]);
  } finally {
    await again.stop();
  }
});

test('one key moves a role to its deputy, and Ctrl+Z gives it back', async ({ app, host }) => {
  await stormTeam(host.api);
  await openApp(app, `${host.origin}/#/roles`);
  const role = app.getByRole('row').filter({ hasText: 'Kriseleder' });
  await expect(role).toContainText('+47 90 00 00 01');
  await role.locator('[data-row]').focus();
  await app.keyboard.press('u');
  await expect(role).toContainText('+47 90 00 00 02 for Kari Dahl');
  await app.keyboard.press('Control+Z');
  await expect(role).toContainText('+47 90 00 00 01');
});

test('S0-01: a second list for the same type is refused, and can take over from the first', async ({ app, host }) => {
  await stormTeam(host.api);
  await openApp(app, `${host.origin}/#/alert-lists`);
  await byPalette(app, 'Ny varslingsliste');
  await expect(app.getByLabel('Navn på listen')).toBeFocused();
  await app.keyboard.type('Uvær 2026');
  await app.getByLabel('Hendelsestype').selectOption('Uvær og flom');
  await app.getByRole('combobox', { name: 'Hvem ringes' }).or(app.getByLabel('Hvem ringes, i rekkefølge').first()).fill('per');
  await app.getByRole('option', { name: 'Per Lie' }).click();
  await app.getByRole('button', { name: 'Lagre' }).click();
  await expect(app.getByRole('alert')).toContainText('«Storm og flom» gjelder allerede');
  await app.getByRole('button', { name: 'La den nye avløse «Storm og flom»' }).click();
  await expect(app.getByRole('table', { name: 'Varslingslister' })).toContainText('Uvær 2026');
  await expect(app.getByRole('list', { name: 'Avløste lister' })).toContainText('Storm og flom');
});

test('a list from Excel is previewed, taken in as one and undone as one', async ({ app, host }) => {
  await openApp(app, `${host.origin}/#/contacts/import`);
  await app.locator('input[type=file]').setInputFiles(join(import.meta.dirname, '../fixtures/contacts/varslingsliste.xlsx'));
  await expect(app.getByRole('region', { name: 'Kolonnene' })).toBeVisible();
  expect((await host.api.asks('contact.all', {})).everybody).toBe(0);
  const apply = app.getByRole('button', { name: /^Bruk \d+ rad/ });
  const rows = Number(/\d+/.exec((await apply.textContent()) ?? '')?.[0] ?? 0);
  expect(rows).toBeGreaterThan(2);
  await app.getByRole('checkbox', { name: /^Ta med/ }).first().uncheck();
  await expect(apply).toHaveText(`Bruk ${String(rows - 1)} rader`);
  await apply.click();
  await expect(app.getByText(`${String(rows - 1)} kontakter er lest inn`)).toBeVisible();
  expect((await host.api.asks('contact.all', {})).everybody).toBe(rows - 1);
  await app.keyboard.press('Control+Z');
  await expect.poll(async () => (await host.api.asks('contact.all', {})).everybody).toBe(0);
});

test('a file that is no list says what it is and what to do, and nothing is read in', async ({ app, host }) => {
  await openApp(app, `${host.origin}/#/contacts/import`);
  const file = join(import.meta.dirname, '../fixtures/contacts/varslingsliste-passord.xlsx');
  await app.locator('input[type=file]').setInputFiles(file);
  await expect(app.getByRole('alert')).toContainText('beskyttet med passord');
  await expect(app.getByRole('alert')).toContainText('Ingenting er lest inn.');
});

test('a contact is found while it is typed, changed, and the change taken back', async ({ app, host }) => {
  await stormTeam(host.api);
  await openApp(app, `${host.origin}/#/contacts`);
  await expect(app.getByRole('searchbox', { name: 'Søk i registeret' })).toBeFocused();
  await app.keyboard.type('0004');
  await expect(app.locator('[data-row]')).toHaveCount(1);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const name = app.getByRole('textbox', { name: /^Navn/ });
  await expect(name).toBeFocused();
  await name.fill('Per Arne Lie');
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-row]')).toContainText('Per Arne Lie');
  await app.keyboard.press('Control+Z');
  await expect(app.locator('[data-row]')).toContainText('Per Lie');
});

test('a contact, a role and a list half written are there again after the window is gone, and say that they are drafts', async ({
  app,
  host,
}) => {
  const forms = [
    { page: '/contacts', title: 'Kontakter og roller', button: 'Ny kontakt', command: 'Ny kontakt', field: 'Navn', words: 'Ragna Half' },
    { page: '/roles', title: 'Kontakter og roller', button: 'Ny rolle', command: 'Ny rolle', field: 'Rolle', words: 'Talsper' },
    { page: '/alert-lists', title: 'Varslingslister', button: 'Ny liste', command: 'Ny varslingsliste', field: 'Navn på listen', words: 'Skred i Li' },
  ];
  const openForm = async (command: string, button: string): Promise<void> => {
    // A page that comes shuts the palette; a person sees the page, with its button, first.
    await expect(app.getByRole('main').first().getByRole('button', { name: button }).first()).toBeVisible();
    await app.keyboard.press('Control+K');
    await expect(app.locator('dialog[open] input')).toBeFocused();
    await app.keyboard.type(command);
    await expect(app.getByRole('option', { name: command }).first()).toBeVisible();
    await app.keyboard.press('Enter');
  };
  for (const { page, title, button, command, field, words } of forms) {
    await openApp(app, `${host.origin}/#${page}`);
    await expect(app.getByRole('heading', { level: 1 })).toContainText(title);
    await app.reload();
    await expect(app.locator('[data-storage]')).toBeVisible();
    await openForm(command, button);
    const input = app.locator('dialog[open]').getByLabel(field, { exact: false }).first();
    await expect(input).toBeFocused();
    await app.keyboard.type(words);
    await app.keyboard.press('Control+S');
    await app.reload();
    await openForm(command, button);
    await expect(input).toHaveValue(words);
    await expect(app.locator('dialog[open]')).toContainText('Utkast du ikke lagret');
    await app.getByRole('button', { name: 'Forkast utkastet' }).click();
    await expect(input).toHaveValue('');
    await app.locator('dialog[open]').getByRole('button', { name: 'Avbryt' }).click();
  }
});

import type { Page } from '@playwright/test';
import type { RunningHost } from '../support/e2eHost.ts';
import { expect, openApp, takeMouseAway, test } from '../support/e2e.ts';

/* What is set once: who sits here and in which role, by the keyboard alone. */

const passphrases = { kari: 'seks hester over fjellet 1912', ola: 'blå ferge til Utvær i mars 7' };

/** A crisis leader with a deputy, each with a passphrase when asked for; the rights are named last. */
async function crisisLeader({ api }: RunningHost, withPassphrases = false) {
  const add = async (name: string, mobile: string) => (await api.does('contact.add', { fields: { name, mobile } })).contactId;
  const [kari, ola] = [await add('Kari Dahl', '90000001'), await add('Ola Berg', '90000002')];
  const { roleId } = await api.does('role.define', {
    title: 'Kriseleder', authority: 'Leder kriseledelsen.', rights: ['leader'], holder: kari, deputies: [ola],
  });
  await api.does('access.grant', { person: ola, rights: ['logKeeper'] });
  if (withPassphrases) {
    await api.runs('keys.setPassphrase', { person: kari, passphrase: passphrases.kari });
    await api.runs('keys.setPassphrase', { person: ola, passphrase: passphrases.ola });
  }
  await api.does('access.grant', { person: kari, rights: ['administrator'] });
  return { kari, ola, roleId };
}

const seat = (page: Page) => page.getByRole('region', { name: 'Denne plassen' });

/** Chooses a person by typing the beginning of their name, as anybody does. */
async function choose(page: Page, name: string): Promise<void> {
  await seat(page).getByRole('combobox', { name: 'Hvem sitter her?' }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name.slice(0, 4));
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('whoever sits down takes the role they fill, and a deputy takes it when the holder is away', async ({ app, host }) => {
  const { kari } = await crisisLeader(host);
  await openApp(app, `${host.origin}/#/settings`);
  const mouse = await takeMouseAway(app);
  await expect(seat(app)).toContainText('Ingen har sagt hvem som sitter her.');

  await choose(app, 'Ola Berg');
  await expect(seat(app).getByLabel('I hvilken rolle?')).toHaveCount(0);
  await choose(app, 'Kari Dahl');
  await seat(app).getByLabel('I hvilken rolle?').focus();
  await app.keyboard.type('Kris');
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(seat(app)).toContainText('Kari Dahl (KD) sitter her.');
  await expect(seat(app)).toContainText('I rollen Kriseleder.');

  await host.api.does('role.markUnavailable', { person: kari, reason: 'syk' });
  // The role has moved on, and the window knows at once.
  await expect(seat(app)).not.toContainText('I rollen Kriseleder.');
  await choose(app, 'Ola Berg');
  await seat(app).getByLabel('I hvilken rolle?').focus();
  await app.keyboard.type('Kris');
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await expect(seat(app)).toContainText('Ola Berg (OB) sitter her.');
  await expect(seat(app)).toContainText('I rollen Kriseleder, for Kari Dahl.');
  expect(await mouse.pointerUses()).toBe(0);

  await app.reload();
  await expect(seat(app)).toContainText('I rollen Kriseleder, for Kari Dahl.');
});

test('whoever has a passphrase shows it to sit down, and a wrong one seats nobody', async ({ app, host }) => {
  await crisisLeader(host, true);
  await openApp(app, `${host.origin}/#/settings`);
  await choose(app, 'Kari Dahl');
  await app.keyboard.press('Enter');
  const field = seat(app).getByLabel('Passfrasen til Kari Dahl');
  await expect(field).toBeFocused();
  await app.keyboard.type('noe helt annet enn den');
  await app.keyboard.press('Enter');
  await expect(seat(app)).toContainText('Passfrasen er feil.');
  await expect(seat(app)).toContainText('Ingen har sagt hvem som sitter her.');
  await field.focus();
  await app.keyboard.type(passphrases.kari);
  await app.keyboard.press('Enter');
  await expect(seat(app)).toContainText('Kari Dahl (KD) sitter her.');
});

test('a passphrase of one’s own opens the store and says who sits here', async ({ app, host }) => {
  await crisisLeader(host, true);
  await openApp(app, `${host.origin}/#/settings`);
  await host.api.runs('keys.lock', {});
  await app.reload();
  await expect(app.getByLabel('Passfrase')).toBeFocused();
  await app.keyboard.type(passphrases.ola);
  await app.keyboard.press('Enter');
  await expect(seat(app)).toContainText('Ola Berg (OB) sitter her.');
});

test('five wrong passphrases are free; then the screen counts down to the next try, and lets the right one in after it', async ({ app, host }) => {
  await crisisLeader(host, true);
  await host.api.runs('keys.lock', {});
  const field = app.getByLabel('Passfrase');
  for (const wrong of ['en', 'to', 'tre', 'fire', 'fem']) {
    await expect(app.getByRole('button', { name: 'Lås opp' })).toBeEnabled();
    await field.fill(wrong);
    await app.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(app.getByRole('alert')).toContainText('Neste forsøk om');
  await expect(app.getByRole('button', { name: 'Lås opp' })).toBeDisabled();
  await expect(app.getByRole('button', { name: 'Lås opp' })).toBeEnabled();
  await field.fill(passphrases.kari);
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-storage]')).toBeVisible();
});

test('a store locked elsewhere leaves nothing on the screen', async ({ app, host }) => {
  await crisisLeader(host, true);
  await openApp(app, `${host.origin}/#/contacts`);
  await expect(app.getByText('Ola Berg').first()).toBeVisible();
  await host.api.runs('keys.lock', {});
  await expect(app.getByRole('heading', { name: 'Lås opp Beredt' })).toBeVisible();
  await expect(app.getByText('Ola Berg')).toHaveCount(0);
});

test('an administrator takes a way in away, gives the store a new key, and chooses when it locks', async ({ app, host }) => {
  await crisisLeader(host, true);
  await host.api.runs('keys.lock', {});
  await app.getByLabel('Passfrase').fill(passphrases.kari);
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-storage]')).toBeVisible();
  await openApp(app, `${host.origin}/#/settings`);
  const keys = app.getByRole('region', { name: 'Nøkler' });
  await keys.getByRole('button', { name: 'Ta bort: Passfrasen til Ola Berg' }).click();
  await expect(keys).toContainText('Dette kan ikke angres.');
  await keys.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(keys.getByText('Passfrasen til Ola Berg')).toHaveCount(0);
  await keys.getByRole('button', { name: 'Ta bort: Passfrasen til Kari Dahl' }).click();
  await keys.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(keys.getByRole('alert')).toBeVisible();
  await expect(keys.getByText('Passfrasen til Kari Dahl')).toHaveCount(1);

  await keys.getByRole('button', { name: 'Gi lageret ny nøkkel …' }).click();
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('Gjenopprettingsnøkkelen slutter å virke.');
  await dialog.getByLabel('Passfrasen din').fill(passphrases.ola);
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Passfrasen er feil.');
  await dialog.getByLabel('Passfrasen din').fill(passphrases.kari);
  await app.keyboard.press('Enter');
  await expect(dialog.locator('[data-print-alone]')).toContainText(/([0-9A-Z]{4,5}-){3,}/);
  await dialog.getByRole('button', { name: 'Jeg har skrevet den ned' }).click();
  await expect(keys).toContainText('Det finnes en gjenopprettingsnøkkel.');

  await keys.getByLabel('Lås etter').selectOption('5');
  await keys.getByLabel('Også mens en hendelse er åpen').check();
  await app.reload();
  await expect(keys.getByLabel('Lås etter')).toHaveValue('5');
  await expect(keys.getByLabel('Også mens en hendelse er åpen')).toBeChecked();
});

test('the recovery key is shown once and printed on a sheet that says what it is', async ({ app, host }) => {
  await openApp(app, `${host.origin}/#/settings`);
  await app.getByRole('button', { name: 'Lag ny gjenopprettingsnøkkel' }).click();
  const sheet = app.locator('[data-print-alone]');
  await expect(sheet).toContainText(/([0-9A-Z]{4,5}-){3,}/);
  await expect(app.getByRole('button', { name: 'Skriv ut arket' })).toBeVisible();
  await app.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('Oppbevares innelåst.')).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Denne plassen' })).toBeHidden();
  await app.emulateMedia({ media: 'screen' });
  await app.reload();
  await expect(sheet).toHaveCount(0);
});

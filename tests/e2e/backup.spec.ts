import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, logRow, openApp, startIncident, test as base, writeLine } from '../support/e2e.ts';
import { startHeadless } from '../support/e2eHost.ts';

/* Copies in a folder of their own and the way back from one, as an administrator does it under Innstillinger. */

const test = base.extend<{ folder: string }>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'beredt-copies-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

const backup = (page: Page) => page.getByRole('region', { name: 'Sikkerhetskopi' });

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Mappe for kopier').fill(folder);
  await page.keyboard.press('Enter');
}

test('a copy is taken, lines come after it, and a restore brings back what it held in a chain of its own', async ({ app, host, dir, folder }) => {
  const incidentId = await startIncident(app);
  await writeLine(app, 'Før kopien');
  await openApp(app, `${host.origin}/#/settings`);
  await expect(backup(app)).toContainText('Det tas ingen kopi.');
  await chooseFolder(app, join(folder, 'finnes-ikke'));
  await expect(backup(app).getByRole('alert')).toContainText('finnes ikke');
  await chooseFolder(app, dir);
  await expect(backup(app).getByRole('alert')).toContainText('ligger sammen med dataene');
  await chooseFolder(app, folder);
  await expect(backup(app)).toContainText('Ingenting er kommet til siden.');
  const [copy] = readdirSync(folder);
  expect(readdirSync(join(folder, copy!)).sort()).toEqual(['backup.json', 'device.key', 'heads.jsonl', 'keys.json', 'store.db']);

  await openApp(app, `${host.origin}/#/incident/${incidentId}/log`);
  await writeLine(app, 'Etter kopien');
  await openApp(app, `${host.origin}/#/settings`);
  await backup(app).getByRole('button', { name: /^Gjenopprett kopien fra/ }).click();
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('flyttes til side');
  await dialog.getByRole('button', { name: 'Gjenopprett', exact: true }).click();
  await expect(dialog).toContainText('er i bruk');
  await expect(dialog).toContainText(join(dir, 'replaced'));
  await dialog.getByRole('button', { name: 'Gå videre' }).click();

  await openApp(app, `${host.origin}/#/incident/${incidentId}/log`);
  await expect(logRow(app, 'Før kopien')).toHaveCount(1);
  await expect(logRow(app, 'Etter kopien')).toHaveCount(0);
  await writeLine(app, 'Videre på kopien');
  await expect(logRow(app, 'Videre på kopien')).toContainText('A2-');
  expect((await host.api.runs('journal.status', {})).epoch).toBe(2);
});

test('a damaged copy is refused in words, and everything is as it was', async ({ app, host, folder }) => {
  const incidentId = await startIncident(app);
  await writeLine(app, 'Må ikke bli borte');
  await host.api.runs('backup.configure', { folder });
  const store = join(folder, readdirSync(folder)[0]!, 'store.db');
  const bytes = readFileSync(store);
  bytes.fill(0x5a, bytes.length - 9_000, bytes.length - 5_000);
  writeFileSync(store, bytes);

  await openApp(app, `${host.origin}/#/settings`);
  await backup(app).getByRole('button', { name: /^Gjenopprett kopien fra/ }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gjenopprett', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Sikkerhetskopien er skadet.');
  await expect(dialog.getByRole('alert')).toContainText('dataene på maskinen er urørt');
  await app.keyboard.press('Escape');
  await openApp(app, `${host.origin}/#/incident/${incidentId}/log`);
  await expect(logRow(app, 'Må ikke bli borte')).toHaveCount(1);
});

test('a copy from before the machine was set up anew asks for the passphrase it was taken under', async ({ page, dir, folder }) => {
  const theirs = 'seks hester over fjellet 1912';
  const old = await startHeadless(dir);
  const { incidentId } = await old.api.does('incident.start', { kind: 'real' });
  await old.api.does('log.addEntry', { incidentId, text: 'Fra den gamle maskinen' });
  await old.api.runs('keys.setPassphrase', { person: null, passphrase: theirs });
  const { name } = await old.api.runs('backup.take', { folder });
  await old.stop();
  expect(readdirSync(join(folder, name)).sort()).toEqual(['backup.json', 'heads.jsonl', 'keys.json', 'store.db']);

  const newDir = mkdtempSync(join(tmpdir(), 'beredt-new-'));
  const fresh = await startHeadless(newDir);
  try {
    await fresh.api.runs('backup.configure', { folder });
    await openApp(page, fresh.link);
    await openApp(page, `${fresh.origin}/#/settings`);
    const theirCopy = backup(page).getByRole('listitem').filter({ hasNotText: 'Kan åpnes uten passfrase' });
    await theirCopy.getByRole('button', { name: /^Gjenopprett kopien fra/ }).click();
    const dialog = page.getByRole('dialog');
    const now = dialog.getByRole('button', { name: 'Gjenopprett', exact: true });
    await now.click();
    await expect(dialog.getByRole('alert')).toContainText('låst med en annen nøkkel');
    const passphrase = dialog.getByLabel('Passfrasen som gjaldt da kopien ble tatt');
    await passphrase.fill('ikke den i det hele tatt');
    await now.click();
    await expect(dialog.getByRole('alert')).toContainText('Passfrasen er feil.');
    await passphrase.fill(theirs);
    await now.click();
    await expect(dialog).toContainText('er i bruk');
    await dialog.getByRole('button', { name: 'Gå videre' }).click();
    await openApp(page, `${fresh.origin}/#/incident/${incidentId}/log`);
    await expect(logRow(page, 'Fra den gamle maskinen')).toHaveCount(1);
  } finally {
    await fresh.stop();
    rmSync(newDir, { recursive: true, force: true });
  }
});

test('a store that is broken says so, and is put back from a copy on the same screen', async ({ page, dir, folder }) => {
  const before = await startHeadless(dir);
  const { incidentId } = await before.api.does('incident.start', { kind: 'real' });
  await before.api.does('log.addEntry', { incidentId, text: 'Før skaden' });
  await before.api.runs('backup.configure', { folder });
  await before.stop();
  const store = join(dir, 'store.db');
  const bytes = readFileSync(store);
  bytes.fill(0x5a, 100, 8_000);
  writeFileSync(store, bytes);

  const host = await startHeadless(dir);
  try {
    await page.goto(host.link);
    await expect(page.getByRole('alert')).toContainText('skadet');
    await page.getByLabel('Mappe der kopiene ligger').fill(folder);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Gjenopprett kopien fra/ }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gjenopprett', exact: true }).click();
    await expect(page.locator('[data-storage]')).toBeVisible();
    await openApp(page, `${host.origin}/#/incident/${incidentId}/log`);
    await expect(logRow(page, 'Før skaden')).toHaveCount(1);
  } finally {
    await host.stop();
  }
});

import { join } from 'node:path';
import { byPalette, expect, logRow, sitAs, startIncident, test } from '../support/e2e.ts';

/* Warnings in: by file, on the first screen, into an incident. The files' times pass, so only what has no end is used. */

test.use({ data: 'example' });

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/warnings', name);

test('SC-01: a warning from a file is told to be ours, stands on the first screen and begins an incident', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  await byPalette(app, 'les inn farevarsel');
  const file = app.locator('input[type=file][accept=".xml,.cap"]');
  await file.setInputFiles(fixture('hostile-xxe.xml'));
  await expect(app.getByRole('main').first()).toContainText('viser til noe utenfor seg selv');
  await file.setInputFiles(fixture('met-wind-no-end.xml'));
  const row = app.locator('[data-warning]').filter({ hasText: 'Svært kraftige vindkast' });
  await expect(row).toContainText('Oransje nivå');
  await expect(row).toContainText('Gjelder oss: kommunenummeret vårt er nevnt.');
  await expect(row).toContainText('til varselet trekkes tilbake');
  await expect(row).toContainText('Sikre løse gjenstander');

  await byPalette(app, 'hjem');
  await expect(app.getByRole('region', { name: 'Farevarsel' })).toContainText('Svært kraftige vindkast');
  await app.getByRole('link', { name: /Svært kraftige vindkast/ }).click();
  await row.getByRole('button', { name: /Start hendelse fra varselet/ }).click();
  await expect(logRow(app, /Hendelsen er startet fra farevarselet: Vind, oransje nivå/)).toHaveCount(1);
  const { incidents } = await host.api.asks('incident.all', {});
  expect(incidents.find(({ title }) => title === 'Vind, Elvheim og kysten utenfor')).toMatchObject({ type: 'storm-flood', kind: 'real' });
});

test('a warning is written in the log of an incident that runs already', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  await startIncident(app);
  await byPalette(app, 'farevarsel i hendelsen');
  await app.locator('input[type=file][accept=".xml,.cap"]').setInputFiles(fixture('met-wind-no-end.xml'));
  const row = app.locator('[data-warning]').filter({ hasText: 'Svært kraftige vindkast' });
  await row.getByRole('button', { name: /Før i loggen/ }).click();
  await expect(row).toContainText('Står i loggen');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, /Farevarsel mottatt: Vind, oransje nivå/)).toHaveCount(1);
});

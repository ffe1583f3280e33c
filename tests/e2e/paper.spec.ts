import { byPalette, expect, logRow, sitAs, startIncident, tabTo, test } from '../support/e2e.ts';

/* S0-10: the pack on paper, and a sheet back into the log. */

test.use({ data: 'example' });

test('S0-10, SC-24: the pack is made at a press, and a sheet comes back with where its lines stood', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  await byPalette(app, 'lag pakken som pdf');
  const page = app.getByRole('main').first();
  await expect(page).toContainText('Pakken er aldri skrevet ut.');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Lag pakken som PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Papirpakke .*\.pdf$/);
  await expect(page).toContainText('gjelder fortsatt. Loggark A-S0001 til A-S0010.');

  await startIncident(app);
  await byPalette(app, 'papir før inn');
  await app.getByRole('textbox', { name: /Arknummer/ }).fill('a-s2');
  await tabTo(app, app.getByRole('textbox', { name: 'Skjedde kl., rad 1' }));
  await app.keyboard.type('0010');
  await tabTo(app, app.getByRole('textbox', { name: 'Hva står det, rad 1' }));
  await app.keyboard.type('Strømmen er borte i Elvosen');
  await app.getByRole('button', { name: 'Før inn i loggen' }).click();
  await expect(page).toContainText('1 linje fra A-S0002 står i loggen.');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, /Strømmen er borte i Elvosen.*fra papir, ark A-S0002 rad 1/)).toHaveCount(1);
  const { sheets } = await host.api.asks('paper.state', {});
  expect(sheets.map(({ sheet, state }) => [sheet, state])).toEqual([['A-S0001', 'missing'], ['A-S0002', 'entered']]);
});

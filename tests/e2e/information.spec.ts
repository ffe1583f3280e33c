import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-08: what people are told, who answers for it, and when they hear more. By the keyboard alone. */

test.use({ data: 'example' });

test('S0-08: a message is written, approved, sent and promised; the log and the ruler say so', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');

  await byPalette(app, 'skriv melding ut');
  await expect(form.getByRole('textbox', { name: /Hva skal de/ })).toBeFocused();
  await app.keyboard.type('Kok drikkevannet til vi sier fra');
  await expect(form).toContainText('SMS: 32 av 160 tegn, 1 melding');
  await tabTo(app, form.getByRole('textbox', { name: /Kanaler/ }));
  await app.keyboard.type('Nettsiden, Facebook');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);

  await byPalette(app, 'informasjon meldinger');
  const row = app.locator('[data-row]').filter({ hasText: 'Kok drikkevannet' });
  await tabTo(app, row);
  await app.keyboard.press('p');
  await expect(form, 'nothing goes out before somebody answers for it').toHaveCount(0);
  await app.keyboard.press('g');
  await expect(form.getByRole('combobox', { name: /Hvem svarer/ })).toHaveValue(/Kristin Dalseth|Kriseleder/);
  // The plan gives it to another role: it says whose, and lets whoever answers for it go on.
  await expect(form.getByRole('combobox', { name: /Fullmakt/ })).toHaveValue('Godkjenne informasjon til innbyggere');
  await expect(form).toContainText('Dette ligger til Kommunikasjonsleder');
  await tabTo(app, form.getByRole('button', { name: 'Godkjenn' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(app.getByRole('main').first()).toContainText('godkjent av K');

  await tabTo(app, row, 'Shift+Tab');
  await app.keyboard.press('p');
  await tabTo(app, form.getByRole('textbox', { name: /Ny melding lovet/ }));
  await app.keyboard.type('0400');
  await tabTo(app, form.getByRole('button', { name: 'Sendt ut' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const { announcements } = await host.api.asks('announcement.all', { incidentId });
  expect(announcements).toMatchObject([{ channels: ['Nettsiden', 'Facebook'], withdrawn: null }]);
  expect(announcements[0]!.nextUpdateAt).not.toBeNull();

  await byPalette(app, 'svar til sentralbordet');
  await app.keyboard.type('Kan jeg drikke vannet?');
  await tabTo(app, form.getByRole('textbox', { name: 'Svar' }));
  await app.keyboard.type('Kok det i tre minutter.');
  await tabTo(app, form.getByRole('button', { name: 'Lagre svaret' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'Svar til dem som spør' })).toContainText('Kok det i tre minutter.');

  await app.keyboard.press('Control+L');
  await expect(logRow(app, /Melding 1 til innbyggerne er sendt ut \(Nettsiden, Facebook\): Kok drikkevannet/)).toHaveCount(1);
  expect(await mouse.pointerUses()).toBe(0);
});

import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-01: people confirm their numbers, and a list is called through against the clock. Elvheim, without a mouse. */

test.use({ data: 'example' });

test('S0-01: a round is answered with one key per row, and a list is drilled against the clock', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const mouse = await takeMouseAway(app);
  const dialog = app.locator('dialog[open]');

  await byPalette(app, 'ny bekreftelsesrunde');
  await tabTo(app, dialog.getByRole('button', { name: 'Start runden' }));
  await app.keyboard.press('Enter');
  const status = app.getByRole('status').filter({ hasText: 'har svart' });
  await expect(status).toContainText(/^0 av \d+ har svart/u);
  const rows = app.locator('[data-row]');
  await tabTo(app, rows.first());
  await app.keyboard.press('1');
  await expect(status).toContainText('1 bekreftet');
  await expect(rows.nth(1)).toBeFocused();
  await app.keyboard.press('2');
  await expect(dialog.getByRole('textbox', { name: 'Mobil' })).toBeFocused();
  await app.keyboard.press('Control+A');
  await app.keyboard.type('91 23 45 67');
  await app.keyboard.press('Enter');
  await expect(status).toContainText('1 endret');
  await expect(app.getByRole('listitem').filter({ hasText: '91 23 45 67' })).toContainText('endret');
  await expect(rows.nth(2)).toBeFocused();
  await app.keyboard.press('1');
  await expect(status).toContainText('2 bekreftet');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('a');
  await expect(status).toContainText('1 bekreftet');
  await tabTo(app, app.getByRole('button', { name: 'Lukk runden' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  await expect(status).toContainText(/lukket \d/u);

  await byPalette(app, 'stoppeklokke');
  await expect(dialog.getByRole('heading', { name: 'Øv på ringing' })).toBeVisible();
  await tabTo(app, dialog.getByRole('combobox', { name: /Varslingsliste/ }));
  await app.keyboard.type('Kontrollert fraflytting');
  await tabTo(app, dialog.getByRole('button', { name: 'Start klokken' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Si først: «Dette er en øvelse.»')).toBeVisible();
  const reached = app.getByRole('status').filter({ hasText: 'ikke ringt' });
  await expect(rows.first()).toBeFocused();
  await app.keyboard.press('1');
  await expect(reached).toContainText(/^1 av \d+ svarte/u);
  await expect(app.getByRole('listitem').filter({ hasText: 'ferdig etter' })).toContainText(/Svarte\d+:\d\d/u);
  await app.keyboard.press('2');
  await expect(reached).toContainText('1 svarte ikke');
  await tabTo(app, app.getByRole('button', { name: 'Stopp klokken' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: 'Skriv ut resultatet' })).toBeVisible();
  const [drill] = (await host.api.asks('callDrill.all', {})).drills;
  expect(drill).toMatchObject({ listTitle: 'Kontrollert fraflytting', progress: { answered: 1, unanswered: 1 } });
  expect(await mouse.pointerUses()).toBe(0);
});

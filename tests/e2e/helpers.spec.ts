import { byPalette, expect, logRow, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-11: who outside has been asked or has offered, and what came of it. By the keyboard alone. */

test('S0-11: help is asked for, accepted, released and undone, each one line', async ({ app }) => {
  await startIncident(app);
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');
  await byPalette(app, 'før opp hjelp utenfra');
  await expect(form.getByRole('textbox', { name: 'Hvem' })).toBeFocused();
  await app.keyboard.type('Røde Kors Elvheim');
  await tabTo(app, form.getByRole('textbox', { name: /Hva de kan bidra med/ }));
  await app.keyboard.type('åtte personer og en ambulanse');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await byPalette(app, 'hjelp utenfra: frivillige');
  const row = app.locator('[data-row]').filter({ hasText: 'Røde Kors Elvheim' });
  await tabTo(app, row);
  await app.keyboard.press('g');
  await expect(app.getByRole('region', { name: 'I bruk' })).toContainText('åtte personer og en ambulanse');
  await tabTo(app, row);
  await app.keyboard.press('f');
  await expect(app.getByRole('region', { name: 'Avslått eller frigitt' })).toContainText('Røde Kors Elvheim');
  await tabTo(app, row);
  await app.keyboard.press('a');
  await expect(app.getByRole('region', { name: 'I bruk' })).toContainText('Røde Kors Elvheim');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Hjelp godtatt: Røde Kors Elvheim (åtte personer og en ambulanse)')).toHaveCount(1);
  expect(await mouse.pointerUses()).toBe(0);
});

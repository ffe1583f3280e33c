import { byPalette, expect, logRow, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-13: a short risk assessment, and what it comes to in the log. By the keyboard alone. */

test('S0-13: can one nurse go alone – the assessment is one line in the log', async ({ app }) => {
  await startIncident(app);
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');
  await byPalette(app, 'ny rask ros');
  await expect(form.getByRole('textbox', { name: /Hva er vi i ferd/ })).toBeFocused();
  await app.keyboard.type('La én sykepleier gå alene');
  await tabTo(app, form.getByRole('textbox', { name: 'Hva kan gå galt?' }));
  await app.keyboard.type('Overfall i mørket');
  await tabTo(app, form.getByRole('textbox', { name: /Hva gjør vi med det/ }));
  await app.keyboard.type('gå to og to');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(logRow(app, 'Det gjøres med tiltak: gå to og to')).toHaveCount(1);
  await byPalette(app, 'raske ros');
  await expect(app.getByRole('main').first()).toContainText('Overfall i mørket · middels risiko · gå to og to');
  expect(await mouse.pointerUses()).toBe(0);
});

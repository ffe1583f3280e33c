import { byPalette, expect, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-29: an exercise out of a risk, and the card that answers the risk. Keyboard alone. */

test('S0-29, S1-03: a card is tied to a risk, an exercise is planned out of the risk, and both meet in its own incident', async ({ app, host }) => {
  const { api } = host;
  await api.does('risk.addEvent', { fields: { title: 'Kvikkleireskred' } });
  const { roleId } = await api.does('role.define', { title: 'Kriseleder' });
  const { cardId } = await api.does('card.publish', {
    title: 'Evakuer ved skred', style: 'read-do', pausePoints: [{ title: 'Straks', steps: [{ text: 'Rydd husene', roles: [roleId] }] }],
  });
  const mouse = await takeMouseAway(app);
  const dialog = app.locator('dialog[open]');

  // The risk says what one does when it happens, and the card says which risk it answers.
  await byPalette(app, 'kvikkleire');
  await tabTo(app, app.getByRole('button', { name: 'Knytt tiltakskort' }));
  await app.keyboard.press('Enter');
  await app.keyboard.type('Evakuer ved skred');
  await tabTo(app, dialog.getByRole('button', { name: 'Knytt' }));
  await app.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const cards = app.getByRole('region', { name: 'Tiltakskort' });
  await tabTo(app, cards.getByRole('link', { name: 'Evakuer ved skred' }));
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(new RegExp(`#/cards/${cardId}`));
  await expect(app.getByRole('region', { name: 'Henger sammen med' })).toContainText('Svarer på');

  // Planned out of that risk, with one inject.
  await byPalette(app, 'dreiebok');
  await tabTo(app, app.getByRole('button', { name: 'Planlegg øvelse' }));
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Hva heter den?' })).toBeFocused();
  await app.keyboard.type('Skred om natten');
  await app.keyboard.press('Tab');
  await app.keyboard.type('ROS: Kvikkleireskred');
  await tabTo(app, dialog.getByRole('textbox', { name: 'Hva skal læres eller prøves?' }));
  await app.keyboard.type('Varsle innen ti minutter');
  await tabTo(app, dialog.getByRole('textbox', { name: 'Dato' }));
  await app.keyboard.type('12.03.2027');
  await tabTo(app, dialog.getByRole('textbox', { name: /Innspill/u }));
  await app.keyboard.type('0:10 110-sentralen: Melding om skred');
  await tabTo(app, dialog.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.locator('main')).toContainText('ROS: Kvikkleireskred');

  // Held in a marked incident of its own: the inject is a line there, and the risk's card is offered first.
  await tabTo(app, app.getByRole('button', { name: 'Start øvelsen' }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.locator('[data-row]').first());
  await app.keyboard.press('g');
  await expect(app.locator('main')).toContainText(/gitt \d/u);
  await tabTo(app, app.getByRole('button', { name: 'Til loggen' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-entry]').filter({ hasText: 'Melding om skred' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-exercise', '');
  await app.keyboard.press('Control+6');
  await expect(app.getByRole('button', { name: /Evakuer ved skred/u }).first()).toBeVisible();
  expect(await mouse.pointerUses()).toBe(0);
});

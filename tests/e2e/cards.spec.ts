import { expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* Cards in use: stopped before going back in, chosen by where the danger is. By the keyboard alone. */

test.use({ data: 'example' });

test('S0-06 S0-07 nobody goes on past the stop before the leader has decided it; the fire card warns beside a threat', async ({ app, host }) => {
  await sitAs(app, host, 'Tor Eide');
  const incidentId = await startIncident(app);
  const mouse = await takeMouseAway(app);
  await app.keyboard.press('Control+6');
  await tabTo(app, app.getByRole('button', { name: 'Trussel på skolen: lås inn' }));
  await app.keyboard.press('Enter');
  // In one breath, as one who knows the card: each answer to its own point, however long the saving takes. Letters that are
  // key presses in every layout.
  const answers = ['03:12', 'varslet over calling', '24 rom', '26 rom', 'ingen', 'politiet er utenfor'];
  await expect(app.getByRole('textbox', { name: 'Hva ser du?' })).toBeFocused();
  for (const seen of answers) {
    await app.keyboard.type(seen);
    await app.keyboard.press('Enter');
  }
  for (const seen of answers) await expect(app.getByText(seen, { exact: true }).last()).toBeVisible();
  const why = app.getByRole('textbox', { name: 'Hvorfor er det trygt å gå videre?' });
  await expect(why).toBeFocused();
  await expect(app.getByText('Ingen går videre på kortet før kriseleder har besluttet det')).toBeVisible();
  await app.keyboard.type('Innsatsleder henter ut rom 12');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Hva ser du?' })).toBeFocused();

  // What was done and stands on no card is marked where it was done, and the card goes on.
  await app.keyboard.press('F7');
  await expect(app.getByRole('textbox', { name: 'Hva ble gjort?' })).toBeFocused();
  await app.keyboard.type('Buss til ventestedet');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('listitem').filter({ hasText: 'Buss til ventestedet' })).toContainText('improvisert');
  await expect(app.getByRole('textbox', { name: 'Hva ser du?' })).toBeFocused();

  await tabTo(app, app.getByRole('button', { name: 'Før opp en person' }));
  await app.keyboard.press('Enter');
  await app.keyboard.type('Gro Hjel');
  await expect(app.getByRole('option', { name: /Gro Hjelmeland/ })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('checkbox', { name: /^1 / }));
  await app.keyboard.press('Space');
  await tabTo(app, app.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('row', { name: /Gro Hjelmeland/ })).toContainText('1 av 7');

  await app.keyboard.press('Control+6');
  await tabTo(app, app.getByRole('button', { name: 'Brann på skolen: gå ut' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('alert')).toContainText('passer ikke når noen truer folk på stedet');
  expect((await host.api.asks('cardRun.ofIncident', { incidentId })).runs).toHaveLength(1);
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Gå forbi stoppunkt 6 på kortet')).toContainText('Innsatsleder henter ut rom 12');
  await expect(logRow(app, 'improvisert: Buss til ventestedet')).toContainText('etter punkt 6');
  expect(await mouse.pointerUses()).toBe(0);
});

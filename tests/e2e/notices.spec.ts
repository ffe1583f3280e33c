import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-03: who is told within how long, from the municipality's own matrix. By the keyboard alone. */

test.use({ data: 'example' });

test('S0-03: a level brings a notice with a deadline; the acknowledgement is one line; a row is added and undone', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const incidentId = await startIncident(app);
  await host.api.does('incident.describe', { incidentId, level: 2 });
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');

  await byPalette(app, 'skal varsles');
  const row = app.locator('[data-row]').filter({ hasText: 'Statsforvalteren' });
  await tabTo(app, row);
  await expect(app.getByRole('region', { name: 'Venter på kvittering' })).toContainText('Beredskapsleder varsler');
  await app.keyboard.press('k');
  await expect(form.getByRole('textbox', { name: 'Hvem svarte der?' })).toHaveValue('Statsforvalteren');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('beredskapsvakten');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(app.getByRole('region', { name: 'Kvittert eller uaktuelt' })).toContainText('kvittert av beredskapsvakten');
  await tabTo(app, row);
  await app.keyboard.press('a');
  await expect(app.getByRole('region', { name: 'Venter på kvittering' })).toContainText('Statsforvalteren');
  await tabTo(app, row);
  await app.keyboard.press('u');
  await app.keyboard.type('De ringte oss først');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Statsforvalteren er varslet og har kvittert ved beredskapsvakten')).toHaveCount(1);
  await expect(logRow(app, 'Statsforvalteren skal ikke varsles: De ringte oss først')).toHaveCount(1);

  await byPalette(app, 'ny rad i varslingsrutinen');
  await expect(form.getByRole('combobox', { name: 'Hvem skal varsles' })).toBeFocused();
  await app.keyboard.type('Nabokommunen');
  await tabTo(app, form.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const rules = async () => (await host.api.asks('noticeRule.all', {})).rules.map(({ recipient }) => recipient.label);
  expect(await rules()).toContain('Nabokommunen');
  expect(await mouse.pointerUses()).toBe(0);
});

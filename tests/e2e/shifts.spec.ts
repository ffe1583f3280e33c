import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* L9: the shift changes with two signatures and a page that says how things stand. By the keyboard alone. */

test.use({ data: 'example' });

test('whoever goes off signs, whoever comes on reads and signs, and the log says it in one line', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  await host.api.does('statement.add', { incidentId, text: 'Bro over Lågelva er stengt', certainty: 'known' });
  const first = await takeMouseAway(app);

  await byPalette(app, 'før noen på vakt');
  await expect(app.getByRole('combobox', { name: 'Hvem' })).toBeFocused();
  await app.keyboard.type('Kristin Dalseth');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('button', { name: 'Før på vakt' }));
  await app.keyboard.press('Enter');
  await expect(app.locator('dialog[open]')).toHaveCount(0);
  await byPalette(app, 'vaktskifte');
  const shift = app.locator('[data-row]').filter({ hasText: 'Kristin Dalseth' });
  await tabTo(app, shift);
  await app.keyboard.press('v');
  const panel = app.locator('dialog[open]');
  await expect(panel).toContainText('Bro over Lågelva er stengt');
  await expect(panel.getByRole('combobox', { name: 'Hvem overtar?' })).toBeFocused();
  await app.keyboard.type('Amina');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const next = await panel.getByRole('combobox', { name: 'Hvem overtar?' }).inputValue();
  await tabTo(app, panel.getByRole('textbox', { name: /Dette må neste vite/ }));
  await app.keyboard.type('Ring NVE klokka seks.');
  await tabTo(app, panel.getByRole('button', { name: 'Signer' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toContainText('Ring NVE klokka seks.');
  await expect(app.getByRole('button', { name: /Overta vakten/ })).toHaveCount(0);

  expect(await first.pointerUses()).toBe(0);

  await sitAs(app, host, next);
  const second = await takeMouseAway(app);
  const accept = app.getByRole('button', { name: /Overta vakten/ });
  await expect(app.getByRole('article')).toContainText('Bro over Lågelva er stengt');
  await tabTo(app, accept);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toHaveCount(0);
  await expect(app.locator('[data-row]').first()).toHaveText(next);
  const { shifts } = await host.api.asks('shift.all', { incidentId });
  expect(shifts.map(({ person, endedAt }) => [person.name, endedAt === null])).toEqual([['Kristin Dalseth', false], [next, true]]);
  await app.keyboard.press('Control+L');
  await expect(logRow(app, `Kristin Dalseth overlot vakten til ${next}`)).toHaveCount(1);
  expect(await second.pointerUses()).toBe(0);
});

import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* What lies between the sectors: tasks nobody owns, the control structure, and flags shared without the reason. */

test.use({ data: 'example' });

test('S0-26, S0-27, S0-28: a task gets its owner, a gap in the control structure is closed, and a shared flag is opened with a purpose', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const mouse = await takeMouseAway(app);
  const dialog = app.locator('dialog[open]');
  const save = async (name: string): Promise<void> => {
    await tabTo(app, dialog.getByRole('button', { name, exact: true }));
    await app.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };

  // S0-26: from Hjem to the task, and it is decided by the leader who was named.
  await byPalette(app, 'ingenmannsland');
  const task = app.getByRole('listitem').filter({ hasText: 'Lovpålagt kontroll av sykesenger og løftere' });
  await expect(task).toContainText('Avgjøres av Kristin Dalseth');
  await tabTo(app, task.getByRole('button', { name: 'Si hvem som eier den' }));
  await app.keyboard.press('Enter');
  await expect(dialog.locator('input').first()).toBeFocused();
  await app.keyboard.type('Leder teknisk');
  await tabTo(app, dialog.getByRole('textbox', { name: /Hvorfor/ }));
  await app.keyboard.type('Teknisk har utstyr og avtale');
  await save('Lagre');
  await expect(app.getByRole('region', { name: 'Avgjort' })).toContainText('Teknisk har utstyr og avtale');

  // S0-27: what lacks an owner stands out until somebody owns it.
  await byPalette(app, 'kontrollstruktur');
  const node = app.getByRole('listitem').filter({ hasText: 'Opplæring i å trekke seg ut' });
  await expect(node).toContainText('eier');
  const button = node.locator('[data-row]');
  await tabTo(app, app.locator('[data-row]').first());
  for (let presses = 0; presses < 20 && !(await button.evaluate((element) => element === document.activeElement)); presses += 1) {
    await app.keyboard.press('ArrowDown');
  }
  await app.keyboard.press('e');
  await tabTo(app, dialog.locator('input').nth(1));
  await app.keyboard.type('Leder helse og omsorg');
  await save('Lagre');
  await expect(node).toContainText('Leder helse og omsorg');
  await expect(node.getByText(/mangler eier|uten eier/iu)).toHaveCount(0);

  // S0-28: what to do, for whom and how long; never why. Whoever looks says why first, and that is kept.
  await byPalette(app, 'delte flagg');
  await tabTo(app, app.getByRole('button', { name: 'Del et flagg' }));
  await app.keyboard.press('Enter');
  await tabTo(app, dialog.getByRole('textbox', { name: 'Adresse', exact: true }));
  await app.keyboard.type('Parkveien 4');
  await tabTo(app, dialog.getByRole('checkbox', { name: 'Trenger hjelp for å komme ut' }));
  await app.keyboard.press('Space');
  await tabTo(app, dialog.getByRole('textbox', { name: /Gjelder til og med/ }));
  await app.keyboard.type('01.03.2027');
  await tabTo(app, dialog.getByRole('textbox', { name: /Hvor det kan slås opp/ }));
  await app.keyboard.type('Samtykke 20.11.2026');
  await tabTo(app, dialog.getByRole('checkbox', { name: 'Kriseleder' }));
  await app.keyboard.press('Space');
  await save('Del et flagg');
  const flag = app.getByRole('listitem').filter({ hasText: 'Parkveien 4' });
  await tabTo(app, flag.locator('[data-row]'));
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: /Hvorfor må du se det/ })).toBeFocused();
  await app.keyboard.type('Evakuering av kvartalet');
  await app.keyboard.press('Enter');
  await expect(dialog).toContainText('Trenger hjelp for å komme ut');
  await expect(dialog).toContainText('Visningen er ført.');
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await tabTo(app, flag.getByRole('button', { name: 'Hvem har sett det' }));
  await app.keyboard.press('Enter');
  await expect(dialog).toContainText('Kristin Dalseth');
  await expect(dialog).toContainText('Evakuering av kvartalet');
  expect(await mouse.pointerUses()).toBe(0);
});

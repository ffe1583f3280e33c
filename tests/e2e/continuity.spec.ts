import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-04, S0-11, A3-05: what the municipality leans on, and what it may draw on, before and in an incident. By the keyboard alone. */

test.use({ data: 'example' });

test('S0-04 S0-11 A3-05: a function and its ways out, what falls with the power, and a resource found and asked in an incident', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');
  const main = app.getByRole('main').first();
  const row = (words: string) => app.locator('[data-row]').filter({ hasText: words });

  await test.step('a critical function is written, with what it leans on and the alternative to it', async () => {
    await byPalette(app, 'ny kritisk funksjon');
    await expect(form.getByRole('textbox', { name: 'Navn' })).toBeFocused();
    await app.keyboard.type('Middag til hjemmeboende');
    await tabTo(app, form.getByRole('textbox', { name: 'Hvor lenge den kan stå' }));
    await app.keyboard.type('1 dag');
    await app.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(main).toContainText('tåler 24 t');
    const on = app.getByRole('combobox', { name: 'Er avhengig av' });
    await tabTo(app, on);
    await app.keyboard.type('Sentralkjokkenet');
    await app.keyboard.press('Enter');
    await expect(row('Sentralkjokkenet')).toContainText('ikke noe alternativ');
    await expect(on).toHaveValue('');
    await tabTo(app, row('Sentralkjokkenet'), 'Shift+Tab');
    await app.keyboard.press('A');
    await expect(form.getByRole('textbox', { name: 'Alternativ' })).toBeFocused();
    await app.keyboard.type('Varm mat fra Bygdetun');
    await tabTo(app, form.getByRole('textbox', { name: 'Varer' }));
    await app.keyboard.type('3 dager');
    await app.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(row('Varm mat fra Bygdetun')).toContainText('varer 3 dager');
    await expect(row('Sentralkjokkenet')).not.toContainText('ikke noe alternativ');
  });

  await test.step('the list says what has no way out, and what falls with the power and when', async () => {
    await byPalette(app, 'kritiske funksjoner');
    await expect(row('Trygghetsalarmer')).toBeVisible();
    await expect(app.getByRole('row', { name: /Trygghetsalarmer/ })).toContainText('mangler alternativ');
    await tabTo(app, row('Strøm fra Elvnett'));
    await app.keyboard.press('Enter');
    const falls = app.getByRole('region', { name: 'Faller med den' });
    await expect(falls.locator('[data-row]').first()).toContainText('Pasientjournal');
    await expect(falls.locator('[data-row]').filter({ hasText: 'Trygghetsalarmer' })).toContainText('stanser etter 4 t · for lenge etter 5 t');
    await expect(app.getByRole('img', { name: /Strøm fra Elvnett: avhengig av 0 til venstre/ })).toBeVisible();
  });

  await test.step('a resource is found while it is typed and confirmed with one key; an agreement that is over says so', async () => {
    await byPalette(app, 'ressurser');
    const search = app.getByRole('searchbox', { name: 'Søk' });
    await expect(search).toBeFocused();
    await expect(app.getByRole('row', { name: /Bygdetun hotell/ })).toContainText('gikk ut');
    await app.keyboard.type('terminal');
    await expect(row('Bygdetun')).toHaveCount(0);
    await expect(app.getByRole('row', { name: /Nødnetterminaler/ })).toContainText('må bekreftes');
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('B');
    await expect(app.getByRole('row', { name: /Nødnetterminaler/ })).not.toContainText('må bekreftes');
  });

  await test.step('in an incident somebody is found by language and asked in one line, and it is said what holds to when', async () => {
    await startIncident(app);
    await byPalette(app, 'finn ressurser');
    await expect(app.getByRole('searchbox', { name: 'Søk' })).toBeFocused();
    await app.keyboard.type('nordsamisk');
    await expect(app.getByRole('row', { name: /Nils Eira/ })).toContainText('snakker nordsamisk');
    await expect(row('Bygdetun')).toHaveCount(0);
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('S');
    await expect(form.getByRole('textbox', { name: /Til hva/ })).toBeFocused();
    await app.keyboard.type('Tolke for to familier');
    await app.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await byPalette(app, 'hva faller');
    const gone = app.getByRole('combobox', { name: 'Hva er borte?' });
    await tabTo(app, gone);
    await app.keyboard.type('Pasientjournal');
    await app.keyboard.press('Enter');
    await expect(row('Hjemmesykepleie')).toContainText('holder til');
    await app.keyboard.press('Control+2');
    await expect(entryLine(app)).toBeVisible();
    await expect(logRow(app, 'Spurt: Nils Eira. Til: Tolke for to familier.')).toHaveCount(1);
  });
  expect(await mouse.pointerUses()).toBe(0);
});

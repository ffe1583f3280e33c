import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* K7: an inspection asks; the coordinator answers, by the keyboard alone. */

test.use({ data: 'example' });

test('answering an inspection: the wheel, a question with evidence and owner, training, a finding and the pack (S4-05 to S4-12, S1-01)', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const first = await takeMouseAway(app);

  await byPalette(app, 'beredskapsstatus');
  await expect(app.getByRole('img', { name: /Beredskapshjulet: \d+ av 56 krav er oppfylt/ })).toBeVisible();
  const step = app.getByRole('button', { name: /Sju spørsmål fra tilsynet/ });
  await tabTo(app, step, 'Tab', 160);
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-criterion]')).toHaveCount(7);
  const question = app.locator('[data-row="GN-7.4"]');
  await tabTo(app, question, 'Shift+Tab', 60);
  await app.keyboard.press('v');
  const panel = app.locator('dialog[open]');
  await tabTo(app, panel.getByRole('radio', { name: 'Ikke vurdert' }));
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('ArrowUp');
  await expect(panel.getByRole('radio', { name: 'delvis' })).toBeChecked();
  await tabTo(app, panel.getByRole('textbox', { name: 'Svaret' }));
  await app.keyboard.type('Avtalen er fra 2019.');
  await tabTo(app, panel.getByRole('textbox', { name: 'Hva og hvor' }));
  await app.keyboard.type('Delavtale 11, sak 19/204');
  await tabTo(app, panel.getByRole('button', { name: 'Legg til' }));
  await app.keyboard.press('Enter');
  await tabTo(app, panel.getByRole('combobox', { name: /Hvem svarer for kravet/ }));
  await app.keyboard.type('Kommunedirektoren');
  await tabTo(app, panel.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(app.locator('[data-criterion="GN-7.4"]')).toHaveAttribute('data-standing', 'partly');
  await expect(app.locator('[data-criterion="GN-7.4"]')).toContainText('Kommunedirektoren');

  await byPalette(app, 'opplæring og øving');
  const kristin = app.locator('[data-person="Kristin Dalseth"]');
  await tabTo(app, kristin.locator('[data-row]'), 'Tab', 120);
  await app.keyboard.press('r');
  await tabTo(app, panel.getByRole('textbox', { name: /Innhold/ }));
  await app.keyboard.type('Kurs i krisehandtering');
  await app.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(kristin).toContainText('1 oppføring');

  await byPalette(app, 'funn fra tilsyn');
  await tabTo(app, app.getByRole('button', { name: 'Skriv funn' }));
  await app.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Hva ble funnet?' })).toBeFocused();
  await app.keyboard.type('Ikke alle har trent.');
  await tabTo(app, panel.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await tabTo(app, app.getByRole('button', { name: 'Lukk funnet' }));
  await app.keyboard.press('l');
  await expect(panel.getByRole('textbox', { name: 'Hva er gjort?' })).toBeFocused();
  await app.keyboard.type('Kurset er holdt.');
  await tabTo(app, panel.getByRole('button', { name: 'Lukk funnet' }));
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-finding="Ikke alle har trent."]')).toContainText('Kurset er holdt.');

  await byPalette(app, 'beredskapsstatus');
  await tabTo(app, app.getByRole('button', { name: 'Lag tilsynspakke' }));
  await app.keyboard.press('Enter');
  await tabTo(app, panel.getByRole('radio', { name: 'PDF' }));
  await app.keyboard.press('ArrowDown');
  const coming = app.waitForEvent('download');
  await app.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/^Beredskapsoversikt for tilsyn .*\.docx$/);
  expect(await first.pointerUses()).toBe(0);
});

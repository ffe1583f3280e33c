import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* The risk work by the keyboard alone, on Elvheim: an event, its bow-tie, a measure and its answer. */

test.use({ data: 'example' });

test('S0-15, S0-16, S0-17: an event is added, its bow-tie drawn by keyboard, and a measure’s owner answers', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const form = app.locator('dialog[open]');
  const main = app.getByRole('main').first();

  await byPalette(app, 'ny hendelse');
  await expect(form.getByRole('textbox', { name: /Hva kan skje/ })).toBeFocused();
  await app.keyboard.type('Brann i rådhuset');
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await tabTo(app, app.getByRole('textbox', { name: 'Hvorfor her' }));
  await app.keyboard.type('Eldre trebygg uten sprinkler');
  await expect(main).toContainText('1 felt er endret og ikke lagret');
  await app.reload();
  const mouse = await takeMouseAway(app);
  await expect(app.getByRole('textbox', { name: 'Hvorfor her' })).toHaveValue('Eldre trebygg uten sprinkler');
  await tabTo(app, app.getByRole('button', { name: 'Lagre endringene' }));
  await app.keyboard.press('Enter');
  await expect(main).toContainText('Alt er lagret');

  await tabTo(app, app.getByRole('button', { name: 'Sløyfediagram' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  const cause = app.getByRole('textbox', { name: 'Ny årsak' });
  await tabTo(app, cause);
  await app.keyboard.type('Feil på elektrisk anlegg');
  await app.keyboard.press('Enter');
  const branch = app.locator('[data-row]').filter({ hasText: 'Feil på elektrisk anlegg' });
  await expect(branch).toContainText('uten barriere');
  await tabTo(app, branch, 'Shift+Tab');
  await app.keyboard.press('b');
  await expect(app.getByRole('textbox', { name: /Ny barriere/ })).toBeFocused();
  await app.keyboard.type('El-kontroll hvert femte år');
  await app.keyboard.press('Enter');
  const barrier = app.locator('[data-row]').filter({ hasText: 'El-kontroll' });
  await expect(barrier).toContainText('Ukjent');
  await app.keyboard.press('Escape');
  await expect(branch).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('1');
  await expect(barrier).toContainText('Virker');
  await expect(app.getByRole('img', { name: /1 årsaker, 0 konsekvenser, 1 barrierer/ })).toBeVisible();
  await app.keyboard.press('Enter');
  await tabTo(app, form.getByRole('combobox', { name: 'Eier' }).or(form.getByRole('textbox', { name: 'Eier' })));
  await app.keyboard.type('Vaktmesteren');
  await tabTo(app, form.getByRole('button', { name: 'Lagre' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(barrier).toContainText('Vaktmesteren');
  await app.keyboard.press('k');
  await expect(app.getByRole('textbox', { name: 'Ny konsekvens' })).toBeFocused();
  await app.keyboard.type('Arkivet brenner');
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-row]').filter({ hasText: 'Arkivet brenner' })).toBeVisible();
  await app.keyboard.press('Control+Z');

  await byPalette(app, 'tiltak i ros');
  const due = app.locator('[data-row]').first();
  await expect(due).toContainText('Lastprøv');
  await tabTo(app, due);
  await app.keyboard.press('Enter');
  await tabTo(app, form.getByRole('textbox', { name: /Hva er gjort/ }));
  await app.keyboard.type('Leverandøren kommer i uke 50');
  await tabTo(app, form.getByRole('button', { name: 'Svar' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const { measures } = await host.api.asks('measure.all', {});
  expect(measures.find(({ text }) => text.startsWith('Lastprøv'))).toMatchObject({ state: 'underway', isDue: false });
  const { events } = await host.api.asks('risk.events', {});
  expect(events.find(({ title }) => title === 'Brann i rådhuset')).toMatchObject({
    localTraits: 'Eldre trebygg uten sprinkler', causes: 1, barriers: 1, weakBarriers: 0, flags: ['not-judged'],
  });
  expect(await mouse.pointerUses()).toBe(0);
});

test('S0-15, S0-18: a cell of the matrix leaves its events in the list; an everyday analysis rolls up as a draft', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  await byPalette(app, 'ros-analyser');
  const cell = app.getByRole('button', { name: /D4: 3\s+høy/ });
  await cell.click();
  await expect(app.locator('[data-row]')).toHaveCount(3);
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await app.getByRole('button', { name: 'Vis alle' }).click();
  await expect(app.locator('[data-row]')).toHaveCount(12);

  await app.getByRole('button', { name: 'Ta en ROS' }).click();
  const form = app.locator('dialog[open]');
  await expect(form.getByRole('textbox', { name: /Hva kan skje/ })).toBeFocused();
  await app.keyboard.type('Kjøring på glatt føre');
  await form.getByRole('combobox', { name: 'Kommer fra' }).selectOption('near-miss');
  await form.getByRole('button', { name: 'Ferdig' }).click();
  await expect(form).toHaveCount(0);
  await expect(app.getByRole('main').first()).toContainText('Utkast fra sektoren');
  await app.getByRole('button', { name: 'Ta inn i helhetlig ROS' }).click();
  await expect(app.getByRole('button', { name: 'Ta inn i helhetlig ROS' })).toHaveCount(0);
  const { events } = await host.api.asks('risk.events', {});
  expect(events.find(({ title }) => title === 'Kjøring på glatt føre')).toMatchObject({
    standing: 'shared', depth: 'everyday', prompt: 'near-miss', level: 'high', flags: ['no-measure'],
  });
});

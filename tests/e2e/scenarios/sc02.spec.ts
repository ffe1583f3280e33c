import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../../support/e2e.ts';
import { fill, form, pressed, row, saved } from '../../support/byKeyboard.ts';

/*
 * Tuberculosis, many exposed, most of them children, and no plan that fits: what helped was to know whom to ask. Testing was
 * done with what was found on the way, and the next time it should stand on a card.
 */

test.use({ data: 'example' });

test('SC-02, S0-04: an exposure no plan fits: general cards, those who know, groups in numbers, the hospital, and what was found out becomes a card', async ({ app, host }) => {
  await sitAs(app, host, 'Hanne Engen');
  const mouse = await takeMouseAway(app);
  const main = app.getByRole('main').first();

  const incidentId = await test.step('it is opened without a plan, and the general cards are there', async () => {
    const id = await startIncident(app);
    await writeLine(app, '-30 m: Kommuneoverlegen: lungesyk ansatt i barnehage, mange utsatt', 'lungesyk ansatt');
    await app.keyboard.press('Control+6');
    const pack = app.getByRole('group', { name: 'Pakke: Uventet hendelse' });
    await expect(app.getByText('Ingen kort er laget for denne hendelsen.')).toBeVisible();
    await expect(pack).toContainText('Uventet hendelse: skaffe folk og utstyr');
    await pressed(app, pack.getByRole('button', { name: 'Åpne kortet: Uventet hendelse: lede' }));
    await expect(app.getByRole('textbox', { name: 'Hva ser du?' })).toBeFocused();
    await app.keyboard.type('En syk, 60 utsatt, smitten ukjent');
    await app.keyboard.press('Enter');
    await expect(main).toContainText('Hvem kan rammes, hvor mange og hvor sårbare');
    return id;
  });

  await test.step('those who know are found by what they can and what they speak, and asked', async () => {
    await byPalette(app, 'finn ressurser');
    const search = app.getByRole('searchbox', { name: 'Søk' });
    await expect(search).toBeFocused();
    await app.keyboard.type('somali');
    await expect(app.getByText('Amina Warsame')).toBeVisible();
    await expect(app.getByText('Tor Eide')).toHaveCount(0);
    await app.keyboard.press('Control+A');
    await app.keyboard.type('smittevern');
    await expect(app.getByText('Dag Øverli')).toBeVisible();
    await expect(app.getByText('Amina Warsame')).toHaveCount(0);
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('S');
    await expect(form(app).getByRole('textbox', { name: /Til hva/ })).toBeFocused();
    await app.keyboard.type('Hvem skal testes');
    await saved(app);
  });

  await test.step('those exposed are written in groups, the most vulnerable first, and counted as they are tested', async () => {
    for (const [name, size, ages, vulnerability] of [
      ['Foreldre', '46', '', 'vanlig'],
      ['Avdeling Blå', '14', '1–3 år', ''],
    ] as const) {
      await byPalette(app, 'ny utsatt gruppe');
      await expect(form(app).getByLabel('Hvem er det?')).toBeFocused();
      await app.keyboard.type(name);
      await fill(app, form(app).getByLabel(/^Hvor mange/), size);
      await fill(app, form(app).getByLabel(/^Alder/), ages);
      await tabTo(app, form(app).getByLabel('Hvor sårbare er de?'));
      // The list begins with the most vulnerable.
      if (vulnerability === '') await app.keyboard.press('Home');
      await pressed(app, form(app).getByRole('button', { name: 'Før opp' }));
      await expect(form(app)).toHaveCount(0);
    }
    await byPalette(app, 'utsatte grupper');
    await expect(main).toContainText('60 personer, 0 fulgt opp');
    await expect(app.locator('[data-row]')).toHaveText(['Avdeling Blå', 'Foreldre']);
    await tabTo(app, row(app, 'Avdeling Blå'));
    await app.keyboard.press('e');
    await fill(app, form(app).getByLabel(/^Fulgt opp/), '15');
    await app.keyboard.press('Enter');
    await expect(form(app).getByRole('alert')).toContainText('Flere er fulgt opp enn det er i gruppen');
    await app.keyboard.press('Control+A');
    await app.keyboard.type('6');
    await saved(app);
    await expect(main).toContainText('6 av 14 fulgt opp');
  });

  await test.step('each task has its owner on the board', async () => {
    for (const [what, owner] of [
      ['Sprøyterom på helsestasjonen', 'Leder helse og omsorg'],
      ['Ring foreldre, gruppe for gruppe', ''],
    ] as const) {
      await app.keyboard.press('Control+T');
      await expect(form(app).getByLabel('Hva skal gjøres?')).toBeFocused();
      await app.keyboard.type(what);
      if (owner !== '') await fill(app, form(app).getByRole('combobox', { name: /^Eier/ }), owner);
      await pressed(app, form(app).getByRole('button', { name: 'Lag tiltaket' }));
      await expect(form(app)).toHaveCount(0);
    }
    await app.keyboard.press('Control+4');
    await expect(app.getByRole('region', { name: 'Uten eier' })).toContainText('Ring foreldre');
    await expect(app.getByRole('region', { name: 'Åpne' })).toContainText('Sprøyterom');
  });

  await test.step('the hospital is asked for what the municipality does not have', async () => {
    await byPalette(app, 'før opp hjelp utenfra');
    await expect(form(app).getByRole('textbox', { name: 'Hvem' })).toBeFocused();
    await app.keyboard.type('Lungeavdelingen');
    await fill(app, form(app).getByLabel('Slags hjelper'), 'Sykehus');
    await fill(app, form(app).getByRole('textbox', { name: /Hva de kan bidra med/ }), '60 tester og en sykepleier');
    await saved(app);
    await byPalette(app, 'hjelp utenfra: frivillige');
    await tabTo(app, row(app, 'Lungeavdelingen'));
    await app.keyboard.press('g');
    await expect(app.getByRole('region', { name: 'I bruk' })).toContainText('60 tester og en sykepleier');
  });

  await test.step('what was found out becomes a card', async () => {
    await app.keyboard.press('Control+6');
    await pressed(app, app.getByRole('link', { name: 'Improviserte punkter (0)' }));
    await pressed(app, app.getByRole('button', { name: 'Ring foreldre, gruppe for gruppe', exact: true }));
    await expect(app.getByRole('list', { name: 'Merket som improvisert' })).toContainText('Ring foreldre');
    await fill(app, app.getByRole('textbox', { name: 'Hva skal kortet hete?' }), 'Smitteoppsporing i barnehage', 'Shift+Tab');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('link', { name: 'Smitteoppsporing i barnehage' })).toBeVisible();
    const [made] = (await host.api.asks('improvised.ofIncident', { incidentId })).drafts;
    const { draft } = await host.api.asks('card.one', { cardId: made!.cardId });
    expect(draft?.content.pausePoints[0]?.steps).toMatchObject([{ text: 'Ring foreldre, gruppe for gruppe' }]);
    await app.keyboard.press('Control+L');
    await expect(entryLine(app)).toBeFocused();
    for (const words of [
      'En syk, 60 utsatt, smitten ukjent',
      'Utsatt gruppe, høy sårbarhet: Avdeling Blå, 1–3 år, 14 personer, 6 fulgt opp.',
      'Spurt: Dag Øverli. Til: Hvem skal testes.',
      'Hjelp godtatt: Lungeavdelingen (60 tester og en sykepleier)',
      'Kortutkastet Smitteoppsporing i barnehage er laget av det som ble improvisert',
    ]) {
      await expect(logRow(app, words)).toHaveCount(1);
    }
  });
  expect(await mouse.pointerUses()).toBe(0);
});

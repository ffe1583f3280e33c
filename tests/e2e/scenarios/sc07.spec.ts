import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../../support/e2e.ts';
import { describeIncident, form, pressed, saved } from '../../support/byKeyboard.ts';

/*
 * A care unit was moved in good order, because two experienced heads complemented each other; nothing was written, and it
 * astonished everybody how much it takes. Here the parts lie ready, each with its role, and what was done becomes a card.
 */

test.use({ data: 'example' });

test('SC-07, S0-05: a care unit is relocated by its pack, split on roles and written as it goes, and what nobody had thought of becomes a card', async ({ app, host }) => {
  await sitAs(app, host, 'Hanne Engen');
  const mouse = await takeMouseAway(app);
  const main = app.getByRole('main').first();
  const seen = app.getByRole('textbox', { name: 'Hva ser du?' });

  const incidentId = await test.step('it is called what it is: a relocation, decided, and not an evacuation', async () => {
    const id = await startIncident(app);
    await writeLine(app, '-20 s: Lekkasje i taket over floy B, Granly. 14 ma flytte i dag', 'Lekkasje i taket');
    await describeIncident(app, 'Granly flytter til Solbakken', 'K');
    await app.keyboard.press('Control+D');
    await expect(form(app).getByLabel('Beslutning', { exact: true })).toBeFocused();
    await app.keyboard.type('Flytt 14 beboere til Solbakken, kontrollert');
    await app.keyboard.press('Tab');
    await app.keyboard.type('Det haster ikke, uro er en risiko i seg selv');
    await saved(app);
    return id;
  });

  await test.step('the pack is opened whole: one card a part, apart from evacuation', async () => {
    await app.keyboard.press('Control+6');
    const pack = app.getByRole('group', { name: 'Pakke: Kontrollert fraflytting' });
    for (const part of ['leder', 'beboerne', 'medisiner og journal', 'transport', 'mottaket', 'pårørende', 'tilbake']) {
      await expect(pack.getByText(`Kontrollert fraflytting: ${part}`)).toBeVisible();
    }
    await expect(pack.getByText('Evakuering av boligområde')).toHaveCount(0);
    await pressed(app, pack.getByRole('button', { name: 'Åpne hele pakken' }));
    await expect(pack).toHaveCount(0);
    await expect(app.getByRole('link', { name: /^Kontrollert fraflytting: / })).toHaveCount(7);
    expect((await host.api.asks('cardRun.ofIncident', { incidentId })).runs).toHaveLength(7);
  });

  await test.step('each part has its role: one head moves the residents, the other gets the place ready', async () => {
    await pressed(app, app.getByRole('link', { name: 'Kontrollert fraflytting: medisiner og journal' }));
    await expect(seen).toBeFocused();
    await expect(main).toContainText('Ansvarlig: Enhetsleder på stedet, nå Arne Skogly');
    for (const answer of ['14 poser', '22 preparater, AS og MT']) {
      await app.keyboard.type(answer);
      await app.keyboard.press('Enter');
      await expect(main.getByText(answer, { exact: true })).toBeVisible();
    }
    // What stands on no card is marked where it was done, by whoever did it.
    await app.keyboard.press('F7');
    await expect(form(app).getByRole('textbox', { name: 'Hva ble gjort?' })).toBeFocused();
    await app.keyboard.type('Legg bilde av hver beboer i konvolutten');
    await app.keyboard.press('Tab');
    await app.keyboard.type('Enhetsleder p');
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('Enter');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
    await expect(form(app)).toHaveCount(0);
    await expect(app.getByRole('listitem').filter({ hasText: 'Legg bilde av hver beboer' })).toContainText('improvisert');
    await app.keyboard.press('Control+6');
    await pressed(app, app.getByRole('link', { name: 'Kontrollert fraflytting: mottaket' }));
    await expect(seen).toBeFocused();
    await expect(main).toContainText('Ansvarlig: Leder helse og omsorg, nå Hanne Engen');
    await app.keyboard.type('14 rom og senger');
    await app.keyboard.press('Enter');
    await expect(main.getByText('14 rom og senger', { exact: true })).toBeVisible();
  });

  await test.step('an interrupted card goes on where it was left, and the log has the time of every part', async () => {
    await app.keyboard.press('Control+6');
    const left = app.getByRole('listitem').filter({ hasText: 'medisiner og journal' });
    await expect(left).toContainText('2 av 4 svart ut');
    await expect(left).toContainText('Fortsett på 3');
    await app.keyboard.press('Control+L');
    await expect(entryLine(app)).toBeFocused();
    for (const words of ['14 poser', '22 preparater', 'Legg bilde av hver beboer', '14 rom og senger', 'Flytt 14 beboere']) {
      await expect(logRow(app, words)).toHaveCount(1);
      await expect(logRow(app, words)).toContainText(/\d\d:\d\d/);
    }
  });

  await test.step('what was done becomes a card draft, and is published for the next time', async () => {
    await byPalette(app, 'improviserte punkter');
    const name = app.getByRole('textbox', { name: 'Hva skal kortet hete?' });
    await tabTo(app, name);
    await app.keyboard.type('Fraflytting: det vi gjorde i tillegg');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('link', { name: 'Fraflytting: det vi gjorde i tillegg' })).toBeVisible();
    expect(await mouse.pointerUses()).toBe(0);
    await sitAs(app, host, 'Berit Kvamsøy');
    await takeMouseAway(app);
    await pressed(app, app.getByRole('link', { name: 'Fraflytting: det vi gjorde i tillegg' }));
    await pressed(app, app.getByRole('button', { name: 'Gi ut kortet' }));
    await pressed(app, form(app).getByRole('button', { name: 'Gi ut', exact: true }));
    await expect.poll(async () => {
      const { cards } = await host.api.asks('cardRun.ofIncident', { incidentId });
      return cards.find(({ card }) => card.content.title === 'Fraflytting: det vi gjorde i tillegg')?.fits;
    }).toBe(true);
  });
  expect(await mouse.pointerUses()).toBe(0);
});

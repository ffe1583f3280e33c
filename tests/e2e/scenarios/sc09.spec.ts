import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../../support/e2e.ts';
import { describeIncident, fill, form, pressed, row, saved } from '../../support/byKeyboard.ts';

/*
 * A dangerous object in a patient's home: two employees left and called the police, went back before they came, and had to
 * withdraw again. What was learnt never left the leaders. Here the card stops them, and every unit hears of it.
 */

test.use({ data: 'example' });

test('SC-09, S0-06: nobody goes in again before the leader has decided it, and what was learnt reaches every unit, which says that it has', async ({ app, host }) => {
  await sitAs(app, host, 'Mari Tveit');
  const mouse = await takeMouseAway(app);
  const main = app.getByRole('main').first();
  const seen = app.getByRole('textbox', { name: 'Hva ser du?' });

  await test.step('they are out and have called; the police are told at once', async () => {
    await startIncident(app);
    await writeLine(app, '-5 m: Hjemmetjenesten: farlig gjenstand hos bruker, to ansatte er ute', 'farlig gjenstand hos bruker');
    await describeIncident(app, 'Trussel hjemme hos bruker', 'Trusler');
    await byPalette(app, 'skal varsles');
    await tabTo(app, row(app, 'Politiets operasjonssentral'));
    await app.keyboard.press('k');
    await expect(form(app).getByRole('textbox', { name: 'Hvem svarte der?' })).toBeFocused();
    await saved(app);
  });

  await test.step('the card says withdraw, and stops: seen is seen, and nobody goes on', async () => {
    await app.keyboard.press('Control+6');
    await pressed(app, app.getByRole('button', { name: 'Åpne kortet: Trusler og vold i hjemmet' }));
    await expect(seen).toBeFocused();
    for (const answer of ['begge ute, i bilen', '13.05', 'naboen er varslet']) {
      await app.keyboard.type(answer);
      await app.keyboard.press('Enter');
      await expect(main.getByText(answer, { exact: true })).toBeVisible();
    }
    await expect(main).toContainText('Ingen går inn igjen før politiet har klarert stedet');
    await app.keyboard.type('ingen, politiet er ikke fremme');
    await app.keyboard.press('Enter');
    await expect(main).toContainText('Bare den som har rett til å beslutte i hendelsen, kan åpne stoppunktet. Ring kriseleder.');
    await expect(seen).toHaveCount(0);
    expect(await mouse.pointerUses()).toBe(0);
  });

  await test.step('the leader decides, with a reason; then the card goes on', async () => {
    await sitAs(app, host, 'Hanne Engen');
    await takeMouseAway(app);
    await expect(app.getByRole('textbox', { name: 'Hvorfor er det trygt å gå videre?' })).toBeFocused();
    await app.keyboard.type('Politiet har klarert stedet, to patruljer blir der');
    await app.keyboard.press('Enter');
    await expect(seen).toBeFocused();
    await app.keyboard.type('i morgen kl. 9, to sammen');
    await app.keyboard.press('Enter');
    await expect(main.getByText('i morgen kl. 9, to sammen', { exact: true })).toBeVisible();
    await app.keyboard.press('Control+1');
    await expect(app.getByRole('region', { name: 'Beslutninger siste time' })).toContainText('Gå forbi stoppunkt 4');
    await app.keyboard.press('Control+L');
    await expect(entryLine(app)).toBeFocused();
    await expect(logRow(app, 'Gå forbi stoppunkt 4 på kortet')).toContainText('Politiet har klarert stedet');
  });

  await test.step('what was learnt goes to every unit while it is fresh', async () => {
    await byPalette(app, 'nytt læringspunkt fra');
    await expect(form(app).getByLabel(/^Hva skal bli annerledes/)).toBeFocused();
    await app.keyboard.type('Ute er ute: ingen tilbake etter en ting de glemte');
    await fill(app, form(app).getByLabel(/^Hvilken, og hvor/), 'Trusler og vold i hjemmet, punkt 4');
    await fill(app, form(app).getByLabel(/^Eier/), 'Hanne Engen');
    await fill(app, form(app).getByLabel(/^Frist/), '01.02.2027');
    await pressed(app, form(app).getByRole('button', { name: 'Legg til alle enheter' }));
    await expect(form(app).getByLabel(/^Mottakere/)).toHaveValue('Granly\nHjemmetjenesten\nNes skole\nSolbakken');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre læringspunktet' }));
    await expect(form(app)).toHaveCount(0);
  });

  await test.step('it stands on Hjem with who has read it; a unit says that it has, and another has not', async () => {
    await byPalette(app, 'hjem');
    const point = app.getByRole('listitem').filter({ hasText: 'Ute er ute' });
    await expect(point).toContainText('0 av 4 har bekreftet');
    await pressed(app, point.getByRole('link'));
    await pressed(app, form(app).getByRole('button', { name: 'Bekreft for Solbakken' }));
    await expect(form(app).getByRole('listitem').filter({ hasText: 'Solbakken' })).toContainText('bekreftet');
    await expect(form(app).getByRole('button', { name: 'Bekreft for Granly' })).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(form(app)).toHaveCount(0);
    await byPalette(app, 'hjem');
    await expect(point).toContainText('1 av 4 har bekreftet');
  });
  expect(await mouse.pointerUses()).toBe(0);
});

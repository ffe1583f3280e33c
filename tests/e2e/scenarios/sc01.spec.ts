import { byPalette, entryLine, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../../support/e2e.ts';
import { describeIncident, fill, form, pressed, row, saved } from '../../support/byKeyboard.ts';

/*
 * 22 July 2011 in a municipality far away: several posts were held by deputies, by chance somebody thought of those who might
 * have been there, one employee at the hotel became the source one could trust, and much at home was improvised.
 */

test.use({ data: 'example' });

test('SC-01, S0-11, S0-12: an attack far away: deputies step in, it is asked whether our own are affected, and help, sources and the centre are written as they come', async ({ app, host }) => {
  await sitAs(app, host, 'Tone Fjellheim');
  const mouse = await takeMouseAway(app);
  const main = app.getByRole('main').first();

  await test.step('it is asked by itself whether our own are affected, and «maybe» stands on the picture', async () => {
    await startIncident(app);
    await writeLine(app, '17.30 m: NRK: skyting på en ungdomsleir', 'skyting på en ungdomsleir');
    await describeIncident(app, 'Skyting på ungdomsleir', 'Trusler');
    const question = app.getByRole('group', { name: 'Kan noen av våre innbyggere være rammet?' });
    await tabTo(app, question.getByRole('button', { name: 'Kan være' }), 'Shift+Tab');
    await app.keyboard.press('Enter');
    await expect(question).toContainText('Vet dere mer nå?');
    await app.keyboard.press('Control+1');
    await expect(main).toContainText('Innbyggere fra kommunen kan være rammet');
  });

  await test.step('the leader does not answer: the deputy comes up by herself, and the role is hers', async () => {
    await app.keyboard.press('Control+Shift+U');
    await expect(app.getByRole('button', { name: 'Start varsling' })).toBeFocused();
    await app.keyboard.press('Enter');
    const at = app.locator('[data-row]:focus');
    await expect(at).toContainText('Kristin Dalseth');
    await app.keyboard.press('2');
    await expect(at).toContainText('Tone Fjellheim');
    await expect(at).toContainText('Stedfortreder for Kristin Dalseth');
    await app.keyboard.press('1');
    await expect(at).toContainText('Berit Kvamsøy');
    await tabTo(app, row(app, 'Kristin Dalseth').first(), 'Shift+Tab');
    await app.keyboard.press('u');
    await expect(app.getByText('Kristin Dalseth er meldt ikke tilgjengelig; rollen går videre')).toBeVisible();
  });

  await test.step('the employee at the hotel is a source one can name; how many they are, nobody knows yet', async () => {
    for (const [text, certainty, who] of [
      ['Tre ungdommer herfra er på hotellet', 'Kjent:', 'Ingunn Sætre, på hotellet'],
      ['Hvor mange herfra var der?', 'Ukjent:', 'Leder oppvekst'],
    ] as const) {
      await app.keyboard.press('Control+B');
      await expect(form(app).getByRole('textbox').first()).toBeFocused();
      await app.keyboard.type(text);
      await tabTo(app, form(app).getByRole('radio').first());
      for (let presses = 0; presses < 3 && !(await form(app).getByRole('radio', { name: new RegExp(`^${certainty}`) }).isChecked()); presses += 1) {
        await app.keyboard.press('ArrowDown');
      }
      await fill(app, form(app).getByLabel(certainty === 'Kjent:' ? 'Hvem sier det?' : 'Hvem finner det ut?'), who);
      await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
      await expect(form(app)).toHaveCount(0);
    }
    await app.keyboard.press('Control+1');
    const situation = app.getByRole('region', { name: 'Situasjon' });
    await expect(situation).toContainText('Ingunn Sætre, på hotellet');
    await expect(situation).toContainText('Hvor mange herfra var der?');
  });

  await test.step('partners: the Red Cross is asked and comes, the youth party offers and is let go again', async () => {
    for (const [name, does, offered] of [
      ['Elvheim Røde Kors', 'fire til døra', false],
      ['Ungdomspartiet', 'kjenner ungdommene', true],
    ] as const) {
      await byPalette(app, 'før opp hjelp utenfra');
      await expect(form(app).getByRole('textbox', { name: 'Hvem' })).toBeFocused();
      await app.keyboard.type(name);
      await fill(app, form(app).getByRole('textbox', { name: /Hva de kan bidra med/ }), does);
      if (offered) await fill(app, form(app).getByLabel('Hvem tok kontakt?'), 'De');
      await pressed(app, form(app).getByRole('button', { name: 'Før opp' }));
      await expect(form(app)).toHaveCount(0);
    }
    await byPalette(app, 'hjelp utenfra: frivillige');
    const inUse = app.getByRole('region', { name: 'I bruk' });
    const ended = app.getByRole('region', { name: 'Avslått eller frigitt' });
    for (const name of ['Elvheim Røde Kors', 'Ungdomspartiet']) {
      await tabTo(app, row(app, name));
      await app.keyboard.press('g');
      await expect(inUse).toContainText(name);
    }
    await tabTo(app, row(app, 'Ungdomspartiet'));
    await app.keyboard.press('f');
    await expect(ended).toContainText('Ungdomspartiet');
    await tabTo(app, row(app, 'Ungdomspartiet'));
    await app.keyboard.press('a');
    await expect(inUse).toContainText('Ungdomspartiet');
  });

  await test.step('the next-of-kin centre is opened in one act, and the young get a place of their own', async () => {
    await app.keyboard.press('Control+6');
    await pressed(app, app.getByRole('button', { name: 'Åpne senteret: Evakuert- og pårørendesenter på Nes skole' }));
    await expect(app.getByRole('textbox', { name: 'Hva ser du?' })).toBeFocused();
    await app.keyboard.press('Control+T');
    await expect(form(app).getByLabel('Hva skal gjøres?')).toBeFocused();
    await app.keyboard.type('Ungdomsklubben åpen hele natten');
    await saved(app);
    await app.keyboard.press('Control+4');
    await expect(main).toContainText('Registrering er bemannet');
    await expect(main).toContainText('Ungdomsklubben åpen hele natten');
    await byPalette(app, 'skal varsles');
    await expect(app.getByRole('region', { name: 'Venter på kvittering' })).toContainText('Leder evakuert- og pårørendesenter');
  });

  await test.step('days later it is known, and the log has each step once', async () => {
    await app.keyboard.press('Control+L');
    await expect(entryLine(app)).toBeFocused();
    await pressed(app, app.getByRole('group', { name: 'Kan noen av våre innbyggere' }).getByRole('button', { name: 'Ja' }), 'Shift+Tab');
    await expect(app.getByRole('group', { name: 'Kan noen av våre innbyggere' })).toHaveCount(0);
    for (const words of [
      'Innbyggere fra kommunen kan være rammet.',
      'Innbyggere fra kommunen er rammet.',
      'Hjelp godtatt: Ungdomspartiet (kjenner ungdommene)',
      'Tre ungdommer herfra er på hotellet',
    ]) {
      await expect(logRow(app, words)).toHaveCount(1);
    }
  });

  await test.step('what was learnt points at the list and stands on Hjem', async () => {
    await byPalette(app, 'nytt læringspunkt fra');
    await expect(form(app).getByLabel(/^Hva skal bli annerledes/)).toBeFocused();
    await app.keyboard.type('To stedfortredere for hver på listen');
    await fill(app, form(app).getByLabel(/^Skal inn i/), 'Liste');
    await fill(app, form(app).getByLabel(/^Hvilken, og hvor/), 'Kriseledelsen, alle hendelser');
    await expect(form(app)).toContainText('Peker på «Kriseledelsen, alle hendelser».');
    await fill(app, form(app).getByLabel(/^Eier/), 'Berit Kvamsøy');
    await fill(app, form(app).getByLabel(/^Frist/), '01.02.2027');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre læringspunktet' }));
    await expect(form(app)).toHaveCount(0);
    await byPalette(app, 'hjem');
    await expect(app.getByRole('listitem').filter({ hasText: 'To stedfortredere for hver på listen' })).toContainText('Berit Kvamsøy');
    await expect(main).toContainText('for Kristin Dalseth');
  });
  expect(await mouse.pointerUses()).toBe(0);
});

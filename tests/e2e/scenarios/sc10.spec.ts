import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../../support/e2e.ts';
import { describeIncident, fill, form, pressed, row, saved } from '../../support/byKeyboard.ts';

/*
 * A homicide: the crisis team went out, and the leaders of health and care heard of it many hours later, although the routine
 * was clear. Here the deployment itself asks for the notices, and what nobody has acknowledged is seen. By the keyboard alone.
 */

test.use({ data: 'example' });

test('SC-10, S0-03: the crisis team is deployed, and whoever has not acknowledged stands on Hjem until somebody has heard from them', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const mouse = await takeMouseAway(app);
  const waiting = app.getByRole('region', { name: 'Venter på kvittering' });
  const settled = app.getByRole('region', { name: 'Kvittert eller uaktuelt' });

  await test.step('the routine: who is told at once when the team is called out', async () => {
    await byPalette(app, 'ny rad i varslingsrutinen');
    await expect(form(app).getByRole('combobox', { name: 'Hvem skal varsles' })).toBeFocused();
    await app.keyboard.type('Vakthavende i hjemmetjenesten');
    await fill(app, form(app).getByLabel('Når', { exact: true }), 'Krise');
    await fill(app, form(app).getByLabel('Innen minutter (0 er straks)'), '0');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
    await expect(form(app)).toHaveCount(0);
  });

  await test.step('the police ask for the team; it is called out by the list of its type, and the notices come by themselves', async () => {
    await startIncident(app);
    await writeLine(app, '02.40 m: Politiet: drap i Storgata, be kriseteamet mote naboene', 'drap i Storgata');
    await describeIncident(app, 'Drap i Storgata', 'D');
    await app.keyboard.press('Control+Shift+U');
    await expect(app.getByRole('button', { name: 'Start varsling' })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(app.locator('[data-row]:focus')).toContainText('Elin Haugom');
    await app.keyboard.press('3');
    for (const name of ['Nils Eira', 'Øyvind Helland']) {
      await expect(app.locator('[data-row]:focus')).toContainText(name);
      await app.keyboard.press('1');
    }
    await expect(app.getByRole('region', { name: 'Ringeark' }).getByRole('status')).toContainText('3 av 3 svart');
    await byPalette(app, 'skal varsles');
    await expect(waiting).toContainText('Leder helse og omsorg');
    await expect(waiting).toContainText('Vakthavende i hjemmetjenesten');
  });

  await test.step('Hjem says who has not acknowledged, and leads to where it is put right', async () => {
    await byPalette(app, 'hjem');
    const late = app.locator('[data-attention="notice-overdue"]');
    await expect(late).toContainText('Vakthavende i hjemmetjenesten har ikke kvittert for varsel');
    await expect(late).toContainText(/Drap i Storgata. Frist \d\d:\d\d/);
    await pressed(app, late.getByRole('button', { name: 'Følg opp' }));
    await tabTo(app, row(app, 'Vakthavende i hjemmetjenesten'));
    await app.keyboard.press('k');
    await expect(form(app).getByRole('textbox', { name: 'Hvem svarte der?' })).toBeFocused();
    await app.keyboard.press('Control+A');
    await app.keyboard.type('Ingunn');
    await saved(app);
    await expect(settled).toContainText('kvittert av Ingunn');
  });

  await test.step('the leader of health has heard; whoever sits in the room is not told, and says why', async () => {
    await tabTo(app, row(app, 'Leder helse og omsorg'));
    await app.keyboard.press('k');
    await saved(app);
    await tabTo(app, row(app, 'Kommunedirektørens ledergruppe'));
    await app.keyboard.press('u');
    await app.keyboard.type('De sitter her');
    await saved(app);
    await expect(settled).toContainText('uaktuelt: De sitter her');
    await tabTo(app, row(app, 'Kommunedirektørens ledergruppe'));
    await app.keyboard.press('a');
    await expect(waiting).toContainText('Kommunedirektørens ledergruppe');
  });

  await test.step('each acknowledgement is one line with who answered, and Hjem no longer asks', async () => {
    await app.keyboard.press('Control+L');
    await expect(logRow(app, 'Vakthavende i hjemmetjenesten er varslet og har kvittert ved Ingunn')).toHaveCount(1);
    await expect(logRow(app, 'Leder helse og omsorg er varslet og har kvittert')).toHaveCount(1);
    await byPalette(app, 'hjem');
    await expect(app.getByRole('heading', { name: 'Krever oppmerksomhet' })).toBeVisible();
    await expect(app.getByText(/har ikke kvittert for varsel/)).toHaveCount(0);
  });
  expect(await mouse.pointerUses()).toBe(0);
});

import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-20 to S0-25 through the screens, with Elvheim loaded. The first part without a mouse. */

test.use({ data: 'example' });

test('S0-20: a deviation is reported by the keyboard; what belongs to a patient is sent elsewhere and keeps what was typed', async ({ app, host }) => {
  await sitAs(app, host, 'Mari Tveit');
  const mouse = await takeMouseAway(app);
  await byPalette(app, 'meld avvik');
  const router = app.getByRole('radiogroup', { name: /én bestemt pasient/ });
  await tabTo(app, router.getByRole('radio', { name: 'Nei' }));
  await app.keyboard.press('ArrowDown');
  await expect(app.getByText('Det hører hjemme i fagsystemet')).toBeVisible();
  await app.keyboard.press('ArrowUp');
  const what = app.getByRole('textbox', { name: /Hva skjedde/ });
  await tabTo(app, what);
  // A made-up number of the kind used for tests: its month is moved by 80.
  await app.keyboard.type('Gjelder 01819000049 i rom 4');
  await app.keyboard.press('Control+Home');
  const said = app.getByText('Her står det et fødselsnummer');
  await expect(said).toHaveCount(1);
  await app.keyboard.press('Control+A');
  await app.keyboard.type('Alarmen ble ikke testet etter flytting');
  await expect(said).toHaveCount(0);
  await tabTo(app, app.getByRole('checkbox', { name: 'Arbeidsmåte' }));
  await app.keyboard.press('Space');
  await tabTo(app, app.getByRole('textbox', { name: /Saksnummer/ }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: /A-AV\d+ er sendt/ })).toBeVisible();
  await tabTo(app, app.getByRole('link', { name: /Åpne A-AV/ }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Alarmen ble ikke testet etter flytting' })).toBeVisible();
  expect(await mouse.pointerUses()).toBe(0);
});

test('S0-21: closing a serious deviation with two people, and S0-25: what was sent up is answered', async ({ app, host }) => {
  const { deviationId, number } = await host.api.does('deviation.report', {
    isAboutPatient: false, what: 'Trygghetsalarm feilkoblet i rom 7', type: 'alarm', severity: 'serious', factors: ['technology'],
  });
  const act = (name: string) => app.getByRole('button', { name, exact: true });
  const dialog = app.locator('dialog[open]');
  await sitAs(app, host, 'Hanne Engen');
  await app.goto(`${host.origin}/#/deviation/${deviationId}`);
  await act('Ta imot').click();
  await expect(app.getByRole('list').filter({ hasText: 'Mottatt' })).toBeVisible();
  await expect(act('Lukk')).toHaveCount(0);
  await act('Foreslå lukking').click();
  await dialog.getByRole('textbox', { name: 'Hva er gjort?' }).fill('Koblet om');
  await dialog.getByRole('button', { name: 'Foreslå lukking' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Det er ikke vist at det virker');
  await dialog.getByRole('textbox', { name: 'Hva viser at det virker?' }).fill('Prøvd tre netter');
  await dialog.getByRole('button', { name: 'Foreslå lukking' }).click();
  await expect(app.getByText('Du foreslo dette. En annen må godkjenne.')).toBeVisible();
  await expect(act('Godkjenn lukking')).toHaveCount(0);

  await sitAs(app, host, 'Kristin Dalseth');
  await act('Godkjenn lukking').click();
  await dialog.getByRole('textbox', { name: 'Hvorfor kan det lukkes?' }).fill('Sett på stedet');
  await dialog.getByRole('button', { name: 'Godkjenn lukking' }).click();
  const closing = app.getByRole('region', { name: 'Lukking med to personer' });
  await expect(closing).toContainText('Foreslått av Hanne Engen');
  await expect(closing).toContainText('Godkjent av Kristin Dalseth');
  await act('Toppledelsen har sett det').click();
  await expect(closing).toContainText('Sett av toppledelsen');

  await app.goto(`${host.origin}/#/deviations`);
  await app.getByRole('textbox', { name: 'Finn i avvik' }).or(app.getByRole('searchbox', { name: 'Finn i avvik' })).fill(number);
  await app.getByRole('combobox', { name: 'Vis' }).selectOption('closed');
  await expect(app.getByRole('row').filter({ hasText: number })).toContainText('Lukket');

  await app.goto(`${host.origin}/#/upward`);
  const item = app.getByRole('listitem').filter({ hasText: 'Rammen gir ikke to på jobb' });
  await item.getByRole('button', { name: 'Avgjør', exact: true }).click();
  await dialog.getByRole('radio', { name: 'Delvis' }).check();
  await dialog.getByRole('textbox', { name: 'Hvorfor?' }).fill('To på jobb fra nyttår');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(app.getByRole('region', { name: 'Avgjort' })).toContainText('To på jobb fra nyttår');
});

import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S0-08: the same report as text, as SMS and read aloud over a radio, with the read-back in the log. */

test.use({ data: 'example' });

test('S0-08: a report upwards is filled from the picture, entered as sent and read back', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  await host.api.does('statement.add', { incidentId, text: 'Bro over Lågelva er stengt', certainty: 'known' });
  await host.api.does('statement.add', { incidentId, text: 'Noen kan være isolert på Øygarden', certainty: 'assumed' });
  await host.api.does('helper.note', { incidentId, name: 'Elvheim Røde Kors', kind: 'voluntary', capacity: '12 mannskaper', state: 'asked' });
  const mouse = await takeMouseAway(app);
  await byPalette(app, 'rapport oppover');
  const text = app.getByRole('textbox', { name: 'Rapporten' });
  await expect(text).toHaveValue(/Situasjonen\n- Bro over Lågelva er stengt\n\nUsikkert\n- Antar: Noen kan være isolert/);
  await expect(text).toHaveValue(/Hjelp utenfra\n- Elvheim Røde Kors \(spurt\): 12 mannskaper/);
  // It follows the picture until somebody writes in it.
  await host.api.does('statement.add', { incidentId, text: 'Strømmen er borte i Nes', certainty: 'known' });
  await expect(text).toHaveValue(/Strømmen er borte i Nes/);
  await tabTo(app, text);
  await app.keyboard.press('Control+Home');
  await app.keyboard.type('Elvheim kommune\n\n');
  await host.api.does('statement.add', { incidentId, text: 'Skolen er åpnet', certainty: 'known' });
  await expect(text).not.toHaveValue(/Skolen er åpnet/);

  await tabTo(app, app.getByRole('combobox', { name: 'Til' }));
  await app.keyboard.type('Statsforvalteren');
  await tabTo(app, app.getByRole('combobox', { name: 'Kanal' }));
  await app.keyboard.type('radio');
  await tabTo(app, app.getByText(/^Som SMS: \d+ meldinger$/));
  await app.keyboard.press('Enter');
  const messages = await app.locator('li code').allTextContents();
  expect(messages.length).toBeGreaterThan(1);
  expect(messages.every((message) => message.length <= 160)).toBe(true);
  await tabTo(app, app.getByRole('button', { name: 'Før som sendt' }), 'Shift+Tab');
  await app.keyboard.press('Enter');

  const sent = app.getByRole('region', { name: 'Sendte rapporter' });
  await expect(sent).toContainText('Rapport 1 til Statsforvalteren, radio');
  await tabTo(app, sent.getByRole('button', { name: 'Lest tilbake' }));
  await app.keyboard.press('Enter');
  await app.keyboard.type('Vakt Hansen');
  await app.keyboard.press('Enter');
  await expect(sent).toContainText('lest tilbake av Vakt Hansen');
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Situasjonsrapport 1 er sendt til Statsforvalteren (radio).')).toHaveCount(1);
  await expect(logRow(app, 'Situasjonsrapport 1 er lest tilbake av Vakt Hansen.')).toHaveCount(1);
  expect(await mouse.pointerUses()).toBe(0);
});

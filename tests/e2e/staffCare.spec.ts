import { expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* The acute phase for one's own people, the stop before a new task, and peer support. By the keyboard alone. */

test.use({ data: 'example' });

test('S3-02 S3-03 each answers for themselves; a shielded person waits for a leader’s logged word', async ({ app, host }) => {
  await sitAs(app, host, 'Tor Eide');
  const incidentId = await startIncident(app);
  const mouse = await takeMouseAway(app);
  const page = `${new URL(app.url()).origin}/#/incident/${incidentId}/staff-care`;
  await app.goto(page);
  await tabTo(app, app.getByRole('combobox', { name: 'Person' }));
  await app.keyboard.type('Stine R');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('button', { name: 'Sett på listen' }));
  await app.keyboard.press('Enter');
  const talk = app.getByRole('combobox', { name: 'Avlastningssamtale: Stine Rød' });
  await tabTo(app, talk, 'Shift+Tab');
  await app.keyboard.type('Takket');
  await expect(talk).toHaveValue('declined');
  await tabTo(app, app.getByRole('button', { name: 'Skjerm: Stine Rød' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Skjermet: ingen ny oppgave, ikke alene hjem')).toBeVisible();
  const home = app.getByRole('combobox', { name: 'Gikk hjem: Stine Rød' });
  await tabTo(app, home, 'Shift+Tab');
  await app.keyboard.type('Alene');
  await expect(app.getByRole('alert')).toContainText('skal ikke gå alene hjem');
  await tabTo(app, app.getByRole('button', { name: 'Bekreft klar for oppgave: Stine Rød' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Klar for oppgave: Tor Eide')).toBeVisible();
  await app.keyboard.press('Control+L');
  await expect(logRow(app, 'Tor Eide har bekreftet at Stine Rød er klar for ny oppgave')).toHaveCount(1);
  expect(await mouse.pointerUses()).toBe(0);
});

test('S3-04 peer support is seen by an observer, with numbers to call', async ({ app, host }) => {
  await sitAs(app, host, 'Olav Brekkhus');
  await app.goto(`${new URL(app.url()).origin}/#/peer-support`);
  await expect(app.getByRole('listitem').filter({ hasText: 'Elin Haugom' })).toContainText('+47 90 00 00');
  await expect(app.getByText('Appen fører ikke hvem som ser denne siden')).toBeVisible();
});

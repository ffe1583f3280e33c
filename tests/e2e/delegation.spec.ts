import { expect, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* S1-05: who may decide what stands beside the form; an authority that is another's is warned of and never stopped. */

test.use({ data: 'example' });

test('S1-05: an authority outside one’s mandate warns and can still be recorded', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  const mouse = await takeMouseAway(app);
  const form = app.locator('dialog[open]');
  await app.keyboard.press('Control+D');
  await expect(form.getByRole('complementary', { name: 'Hvem kan bestemme hva' })).toContainText('Sette beredskapsnivå');
  await expect(form.getByRole('complementary').locator('dt').first(), 'one’s own role first').toContainText('bestemmer nå');
  await app.keyboard.type('Be kommuneoverlegen om hastevedtak');
  await tabTo(app, form.locator('summary'));
  await app.keyboard.press('Enter');
  await tabTo(app, form.getByRole('combobox', { name: /Fullmakt/ }));
  await app.keyboard.type('Anmode om bistand');
  await expect(form.getByText('Utenfor fullmakten')).toHaveCount(0);
  await app.keyboard.press('Control+A');
  await app.keyboard.type('Hastevedtak om smitteverntiltak');
  await expect(form.getByRole('status')).toContainText('Dette ligger til Kommuneoverlege');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('Innføre portforbud');
  await expect(form.getByRole('status')).toContainText('Ingen rolle har dette i sin fullmakt');
  await tabTo(app, form.getByRole('button', { name: 'Før beslutningen' }));
  await app.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  const { decisions } = await host.api.asks('decision.all', { incidentId });
  expect(decisions).toMatchObject([{ authority: 'Innføre portforbud' }]);
  expect(await mouse.pointerUses()).toBe(0);
});

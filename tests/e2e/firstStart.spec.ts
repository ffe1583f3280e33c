import { expect, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* The first screen of an empty Beredt: one's own municipality, or an invented one to look around in. */

test('the example municipality is loaded from the first screen, by the keyboard, and every screen says that it is one', async ({
  app,
  host,
}) => {
  const mouse = await takeMouseAway(app);
  await expect(app.getByRole('heading', { name: 'Tre steg før det trengs' })).toBeVisible();
  await tabTo(app, app.getByRole('button', { name: 'Last inn' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Elvheim kommune (eksempel)' })).toBeVisible({ timeout: 60_000 });
  await expect(app.getByRole('button', { name: 'Last inn' })).toHaveCount(0, { timeout: 60_000 });
  expect((await host.api.asks('learningPoint.all', {})).learningPoints.length).toBeGreaterThan(0);
  for (const address of ['#/', '#/contacts', '#/settings']) {
    await app.evaluate((to) => { window.location.hash = to; }, address);
    await expect(app.locator('header [data-status="example"]')).toHaveText('Eksempel');
  }
  // Whoever asked sits as the crisis leader, and may start at once.
  await app.keyboard.press('Control+Shift+H');
  await expect(app.getByText('Fører Kristin Dalseth')).toBeVisible();
  await expect(app.locator('header [data-status="example"]')).toHaveText('Eksempel');
  expect(await mouse.pointerUses()).toBe(0);
});

test('where somebody has begun, the example is refused in words and nothing is changed', async ({ app, host }) => {
  await host.api.does('incident.start', { kind: 'real' });
  await app.reload();
  await app.getByRole('button', { name: 'Last inn' }).click();
  await expect(app.getByRole('alert')).toContainText('her er det allerede skrevet noe');
  expect((await host.api.asks('contact.all', { limit: 1 })).everybody).toBe(0);
  expect((await host.api.asks('municipality.one', {})).isExample).toBe(false);
});

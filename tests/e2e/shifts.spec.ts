import type { Page } from '@playwright/test';
import { byPalette, expect, logRow, sitAs, startIncident, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* L9: the shift changes with two signatures and a page that says how things stand. By the keyboard alone. */

test.use({ data: 'example' });

test('whoever goes off signs, whoever comes on reads and signs, and the log says it in one line', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  await host.api.does('statement.add', { incidentId, text: 'Bro over Lågelva er stengt', certainty: 'known' });
  await host.api.does('helper.note', { incidentId, name: 'Elvheim Røde Kors', kind: 'voluntary', capacity: '12 mannskaper', state: 'asked' });
  const first = await takeMouseAway(app);

  await byPalette(app, 'før noen på vakt');
  await expect(app.getByRole('combobox', { name: 'Hvem' })).toBeFocused();
  await app.keyboard.type('Kristin Dalseth');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('button', { name: 'Før på vakt' }));
  await app.keyboard.press('Enter');
  await expect(app.locator('dialog[open]')).toHaveCount(0);
  await byPalette(app, 'vaktskifte');
  const shift = app.locator('[data-row]').filter({ hasText: 'Kristin Dalseth' });
  await tabTo(app, shift);
  await app.keyboard.press('v');
  const panel = app.locator('dialog[open]');
  await expect(panel).toContainText('Bro over Lågelva er stengt');
  await expect(panel).toContainText('Elvheim Røde Kors (spurt): 12 mannskaper');
  await expect(panel.getByRole('combobox', { name: 'Hvem overtar?' })).toBeFocused();
  await app.keyboard.type('Amina');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const next = await panel.getByRole('combobox', { name: 'Hvem overtar?' }).inputValue();
  await tabTo(app, panel.getByRole('textbox', { name: /Dette må neste vite/ }));
  await app.keyboard.type('Ring NVE klokka seks.');
  await tabTo(app, panel.getByRole('button', { name: 'Signer' }));
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toContainText('Ring NVE klokka seks.');
  await expect(app.getByRole('button', { name: /Overta vakten/ })).toHaveCount(0);

  expect(await first.pointerUses()).toBe(0);

  await sitAs(app, host, next);
  const second = await takeMouseAway(app);
  const accept = app.getByRole('button', { name: /Overta vakten/ });
  await expect(app.getByRole('article')).toContainText('Bro over Lågelva er stengt');
  await tabTo(app, accept);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toHaveCount(0);
  await expect(app.locator('[data-row]').first()).toHaveText(next);
  const { shifts } = await host.api.asks('shift.all', { incidentId });
  expect(shifts.map(({ person, endedAt }) => [person.name, endedAt === null])).toEqual([['Kristin Dalseth', false], [next, true]]);
  await app.keyboard.press('Control+L');
  await expect(logRow(app, `Kristin Dalseth overlot vakten til ${next}`)).toHaveCount(1);
  expect(await second.pointerUses()).toBe(0);
});

test('a name typed before the people have been read counts, and whoever forgets the name is told so', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  const people = await holdBack(app, 'contact.people');
  await app.reload();
  await expect(app.locator('[data-storage]')).toBeVisible();
  await takeMouseAway(app);

  await byPalette(app, 'før noen på vakt');
  const dialog = app.locator('dialog[open]');
  const who = dialog.getByRole('combobox', { name: 'Hvem' });
  const save = dialog.getByRole('button', { name: 'Før på vakt' });
  await expect(who).toBeFocused();
  await tabTo(app, save);
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Velg først hvem som går på vakt.');
  await tabTo(app, who, 'Shift+Tab');
  await app.keyboard.type('kristin dalseth');
  await app.keyboard.press('Tab');
  await expect(who).toHaveValue('kristin dalseth');
  people.letGo();
  await expect(who).toHaveValue('Kristin Dalseth');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await tabTo(app, save);
  await app.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  // Typed out and Enter, without pointing at anything: chosen, and the next Enter saves.
  await byPalette(app, 'før noen på vakt');
  await expect(who).toBeFocused();
  await app.keyboard.type('Amina Warsame');
  await app.keyboard.press('Enter');
  await expect(who).toHaveAttribute('aria-expanded', 'false');
  await app.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const { shifts } = await host.api.asks('shift.all', { incidentId });
  expect(shifts.map(({ person }) => person.name).sort()).toEqual(['Amina Warsame', 'Kristin Dalseth']);
});

/** From the next time the page is loaded, what it asks by this name reaches the host only when it is let go. */
async function holdBack(page: Page, question: string): Promise<{ letGo(): void }> {
  const held = Promise.withResolvers<undefined>();
  await page.routeWebSocket(/^ws/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (!String(message).includes(question)) server.send(message);
      else void held.promise.then(() => { server.send(message); });
    });
  });
  return { letGo: () => { held.resolve(undefined); } };
}

import { byPalette, expect, logRow, sitAs, startIncident, tabTo, test, writeLine } from '../support/e2e.ts';

/* Two people keep a log: one writes, the other hears it read back and vouches for it. */

test.use({ data: 'example' });

test('S0-09: the leader hears the lines read back and vouches for them; what changes afterwards is seen', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  await writeLine(app, 'Vann i kjellere i Nesgata');
  await writeLine(app, 'Bro over Lågelva stengt');
  await byPalette(app, 'les opp loggen');
  const attest = app.getByRole('button', { name: /^Jeg går god for/ });
  await expect(app.getByRole('list', { name: 'Ikke lest opp ennå' })).toContainText('Bro over Lågelva stengt');
  await tabTo(app, attest);
  await app.keyboard.press('Enter');
  await expect(app.getByText('Alle innføringer er lest opp og bekreftet.')).toBeVisible();
  await expect(app.getByRole('list', { name: 'Lest opp og bekreftet' })).toContainText('bekreftet av Kristin Dalseth');

  const { entries } = await host.api.asks('log.entries', { incidentId });
  await host.api.does('log.correctEntry', { entryId: entries.at(-1)!.id, text: 'Bro over Lågelva åpen for én bil' });
  await expect(app.getByRole('list', { name: 'Lest opp og bekreftet' })).toContainText('1 er rettet eller trukket tilbake siden.');
});

test('K on a line says which function has dealt with it, and Ctrl+Z takes it back', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  await startIncident(app);
  await writeLine(app, 'Trær over vei 7 ved Øygarden');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('k');
  await expect(app.getByRole('combobox', { name: /^Funksjon/ })).toBeFocused();
  await app.keyboard.type('Teknisk');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.locator('dialog[open]').getByRole('button', { name: 'Håndtert' }));
  await app.keyboard.press('Enter');
  const row = logRow(app, 'Trær over vei 7');
  await expect(row).toContainText(/Håndtert \d\d:\d\d: .*[Tt]eknisk/);
  await app.keyboard.press('Control+Z');
  await expect(row).not.toContainText('Håndtert');
});

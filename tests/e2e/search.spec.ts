import type { Page } from '@playwright/test';
import { byPalette, expect, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* Anything is found by what it is called or says, opened where it stands, and shows who changed what. Keyboard alone. */

const dialog = (page: Page) => page.locator('dialog[open]').last();

test('S1-03: a misspelt name, a risk and the plan it stands in are found, opened and followed both ways', async ({ app, host }) => {
  const { api } = host;
  const { contactId } = await api.does('contact.add', { fields: { name: 'Anne Christoffersen', position: 'Rådgiver' } });
  await api.does('contact.change', { contactId, fields: { position: 'Kommuneoverlege' } });
  const { eventId } = await api.does('risk.addEvent', { fields: { title: 'Langvarig strømbrudd' } });
  await api.does('plan.write', {
    title: 'Delplan kraft', kind: 'power',
    sections: [{ heading: 'Samband', text: `Ved [strømbrudd](hazardEvent:${eventId}) hentes satellittelefonen.` }],
  });
  const { incidentId } = await api.does('incident.start', { kind: 'real' });
  await api.does('log.addEntry', { incidentId, text: 'Satellittelefonen er hentet.' });
  for (const text of ['Kjøre sandsekker', 'Varsle hytteeiere']) await api.does('task.create', { incidentId, text });
  const { taskId } = await api.does('task.create', { incidentId, text: 'Hente aggregatet på Fosen' });
  const mouse = await takeMouseAway(app);

  // Two letters wrong, and Enter before the answer has come: it waits, and opens what was meant.
  await byPalette(app, 'Kristofersen');
  await expect(dialog(app).getByRole('region', { name: 'Henger sammen med' })).toBeVisible();
  await app.keyboard.press('F3');
  await expect(dialog(app)).toContainText('Endret');
  await expect(dialog(app).locator('del').first()).toContainText('Rådgiver');
  await expect(dialog(app)).toContainText('Kommuneoverlege');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(app.locator('dialog[open]')).toHaveCount(0);

  // From the risk to the plan that names it, and from the plan's words back to the risk.
  await byPalette(app, 'langvarig');
  const hangs = app.getByRole('region', { name: 'Henger sammen med' });
  await expect(hangs).toContainText('Står i disse planene');
  await tabTo(app, hangs.getByRole('link', { name: 'Delplan kraft' }));
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(/#\/plans\//);
  await tabTo(app, app.getByRole('article').getByRole('link', { name: 'strømbrudd' }));
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(new RegExp(`#/risks/event/${eventId}`));

  // All that holds the word, kind by kind; a line opens in its log.
  await app.keyboard.press('Control+Shift+F');
  await expect(app.getByRole('searchbox', { name: 'Søk i alt' })).toBeFocused();
  await app.keyboard.type('satellitt');
  await expect(app.getByRole('region', { name: 'Planer' }).getByRole('link')).toContainText('Delplan kraft');
  await expect(app.getByRole('region', { name: 'Loggføringer' }).getByRole('link')).toContainText('Satellittelefonen er hentet.');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(app.locator('[data-entry]').filter({ hasText: 'Satellittelefonen er hentet.' })).toBeVisible();

  // A task opens on itself: its row has the focus, and the list's letters act on it.
  await byPalette(app, 'aggregatet');
  const row = app.locator(`[data-row="${taskId}"]`);
  await expect(row).toBeFocused();
  await app.keyboard.press('f');
  await expect(app.getByRole('region', { name: 'Gjort' }).locator(`[data-row="${taskId}"]`)).toBeVisible();
  expect(await mouse.pointerUses()).toBe(0);
});

import type { Locator, Page } from '@playwright/test';
import { byPalette, expect, openApp, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* The coordinator's year with one plan, by the keyboard alone: written, heard, approved, read, superseded, compared. */

test.use({ data: 'example' });

const editor = (page: Page) => page.getByRole('textbox', { name: 'Planens tekst' });
const dialog = (page: Page) => page.locator('dialog[open]');
/** Goes to a button by Tab and presses it: on the page, or in the dialog that is open. */
async function press(page: Page, name: string, within: Locator | Page = page): Promise<void> {
  await tabTo(page, within.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press('Enter');
}
/** Does what the open dialog is for, and waits until it has gone. */
async function finish(page: Page, name: string): Promise<void> {
  await press(page, name, dialog(page));
  await expect(dialog(page)).toHaveCount(0);
}

test('S0-24: a plan is written, heard, approved and superseded; what is superseded says so and is never taken for valid', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const { people } = await host.api.asks('contact.people', {});
  await host.api.runs('seat.identify', { person: people.find(({ name }) => name === 'Berit Kvamsøy')!.id });
  const mouse = await takeMouseAway(app);
  await byPalette(app, 'ny plan');
  await expect(app.getByRole('textbox', { name: 'Tittel' })).toBeFocused();
  await app.keyboard.type('Delplan mottak');
  await tabTo(app, editor(app));
  await app.keyboard.type('Innkalling');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.type('Kari vurderer innkalling.');
  await app.keyboard.press('Enter');
  await app.keyboard.type('- Hjemmeboende ringes');
  await app.keyboard.press('Enter');
  await app.keyboard.type('Eldre hentes av ');

  // Something it leans on is pointed at, from the tools.
  await app.keyboard.press('Escape');
  for (let tools = 0; tools < 6; tools += 1) await app.keyboard.press('ArrowRight');
  await expect(app.getByRole('button', { name: 'Lenke til …' })).toBeFocused();
  await app.keyboard.press('Enter');
  await tabTo(app, dialog(app).getByRole('combobox', { name: 'Hvilken' }));
  await app.keyboard.type('Kriseleder');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await finish(app, 'Sett inn');
  await expect(editor(app).locator('[data-target="role"]')).toHaveCount(1);
  const check = app.getByRole('region', { name: 'Plansjekk' });
  await expect(check).toContainText('vurderer');

  // The window is lost in the middle of a word; not a letter is.
  expect(await mouse.pointerUses()).toBe(0);
  await app.reload();
  const afterwards = await takeMouseAway(app);
  await expect(editor(app)).toContainText('Eldre hentes av Kriseleder');
  await expect(app.getByRole('textbox', { name: 'Tittel' })).toHaveValue('Delplan mottak');
  await press(app, 'Lagre versjon');
  await expect(app.getByRole('article').getByRole('listitem')).toHaveText(['Hjemmeboende ringes', /Eldre hentes av Kriseleder/]);

  await press(app, 'Send på høring');
  await finish(app, 'Send på høring');
  await press(app, 'Gi innspill');
  await expect(dialog(app).getByRole('textbox', { name: 'Hva mener du?' })).toBeFocused();
  await app.keyboard.type('Hvem har nattevakten?');
  await finish(app, 'Send innspillet');
  await press(app, 'Godkjenn');
  await expect(dialog(app).getByRole('textbox', { name: /Hvem har godkjent/ })).toBeFocused();
  await app.keyboard.type('kommunedirektoren, sak 7/26');
  await press(app, 'Godkjenn', dialog(app));
  await expect(dialog(app)).toContainText('1 høringsinnspill er ikke besvart');
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  await press(app, 'Svar på innspillet');
  await tabTo(app, dialog(app).getByRole('textbox', { name: /Endret hvor/ }));
  await app.keyboard.type('Nattevakten star i listen.');
  await finish(app, 'Svar på innspillet');
  await expect(app.getByRole('region', { name: 'Høringsinnspill' })).toContainText('Tatt inn: Nattevakten star i listen.');
  await press(app, 'Godkjenn');
  await finish(app, 'Godkjenn');
  await expect(app.getByText(/Gjelder fra .* godkjent av kommunedirektoren/).first()).toBeVisible();

  const readers = app.getByRole('region', { name: 'Lest og forstått' });
  await expect(readers).toContainText('Stedfortreder');
  await expect(readers).toContainText('har aldri brukt Beredt');
  const before = await readers.locator('h2 + span').innerText();
  await press(app, 'Lest og forstått');
  await expect(readers.locator('h2 + span')).not.toHaveText(before);

  expect(await afterwards.pointerUses()).toBe(0);
  // The next version supersedes it, and both can be read beside each other.
  const planId = /plans\/([^/]+)/.exec(app.url())?.[1] ?? '';
  const { content } = await host.api.asks('plan.one', { planId });
  const section = content!.sections[0]!;
  await host.api.does('plan.write', {
    planId, title: 'Delplan mottak', kind: 'sub', sections: [{ ...section, text: section.text.replace('vurderer', 'ringer') }],
  });
  await host.api.does('plan.approve', { planId, version: 2, approvedBy: 'kommunestyret', approvedOn: '2026-11-01' });
  await openApp(app, `${host.origin}/#/plans/${planId}/version/1`);
  await expect(app.getByText('avløst').first()).toBeVisible();
  await expect(app.getByRole('article').first()).toContainText('Den kan leses, ikke brukes.');
  await expect(app.getByRole('button', { name: 'Lest og forstått' })).toHaveCount(0);
  await openApp(app, `${host.origin}/#/plans/${planId}/compare`);
  await expect(app.locator('del')).toHaveText(['tatt ut: vurderer']);
  await expect(app.locator('ins')).toHaveText(['satt inn: ringer']);
});

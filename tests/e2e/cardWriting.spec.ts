import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { byPalette, expect, sitAs, tabTo, takeMouseAway, test } from '../support/e2e.ts';

/* Publishing a card by the keyboard alone: from a starting point, written on, published, changed, tried, superseded. */

test.use({ data: 'example' });

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('S3-01 S4-03 A7-06 publishing a card: a starting point is taken in, a step without its one role stops it, what changed is shown, the old one is only read', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const mouse = await takeMouseAway(app);
  await byPalette(app, 'Utgangspunkter');
  const box = app.getByRole('checkbox', { name: 'Vannet er borte' });
  await tabTo(app, box);
  await app.keyboard.press('Space');
  await tabTo(app, app.getByRole('button', { name: 'Ta inn 1 valgt' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  await expect(app.getByText('1 utgangspunkt er tatt inn som utkast')).toBeVisible();
  expect((await host.api.asks('card.all', {})).cards.filter(({ content }) => content.title === 'Vannet er borte')).toEqual([]);

  await tabTo(app, app.getByRole('link', { name: 'Se utkastene' }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('link', { name: 'Vannet er borte' }));
  await app.keyboard.press('Enter');
  // Every role of the card is one of Elvheim's own, so that it could be published as it stands; a step is added without one.
  const publish = app.getByRole('button', { name: 'Gi ut kortet' });
  await expect(publish).toBeEnabled();
  await tabTo(app, app.getByRole('textbox', { name: 'Punkt 1', exact: true }));
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Punkt 2', exact: true })).toBeFocused();
  await app.keyboard.type('Ring nabokommunen om tankbil');
  await expect(app.getByText('Punkt 2 har ingen ansvarlig rolle.')).toBeVisible();
  await expect(publish).toBeDisabled();
  await app.keyboard.press('Alt+Shift+ArrowUp');
  await expect(app.getByRole('textbox', { name: 'Punkt 1', exact: true })).toHaveValue('Ring nabokommunen om tankbil');
  await expect(app.getByRole('textbox', { name: 'Punkt 1', exact: true })).toBeFocused();
  await tabTo(app, app.getByRole('combobox', { name: 'Ansvarlig for punkt 1', exact: true }));
  await app.keyboard.type('Kriseleder');
  await expect(publish).toBeEnabled();
  await expect(app.getByRole('region', { name: 'Arket slik det skrives ut' })).toContainText('Får plass på én side');
  await isAccessible(app);
  // The window goes down in the middle of it; what was typed comes back.
  expect(await mouse.pointerUses()).toBe(0);
  await app.reload();
  const still = await takeMouseAway(app);
  await expect(app.getByRole('textbox', { name: 'Punkt 1', exact: true })).toHaveValue('Ring nabokommunen om tankbil');
  await tabTo(app, publish);
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Gi ut', exact: true }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Vannet er borte er gitt ut, versjon 1')).toBeVisible();
  await expect(app.getByRole('article', { name: 'Vannet er borte' })).toContainText('Ring nabokommunen om tankbil');

  await tabTo(app, app.getByRole('button', { name: 'Endre kortet' }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('textbox', { name: 'Punkt 1', exact: true }));
  await app.keyboard.press('End');
  await app.keyboard.type(' og pumpe');
  await tabTo(app, app.getByRole('button', { name: 'Gi ut versjon 2' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('Punkt 1: «Ring nabokommunen om tankbil» er nå «Ring nabokommunen om tankbil og pumpe»');
  await tabTo(app, dialog.getByRole('button', { name: 'Gi ut', exact: true }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('link', { name: 'Les versjon 1' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Versjon 1 er avløst')).toHaveCount(2);
  await expect(app.getByRole('article')).toContainText('Avløst versjon 1, skal ikke brukes');
  await tabTo(app, app.getByRole('link', { name: 'Les versjonen som gjelder' }));
  await app.keyboard.press('Enter');

  // Three minutes with it: nothing of it is a log's business.
  await tabTo(app, app.getByRole('button', { name: 'Prøv nå, 3 minutter' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('PRØVE, IKKE EN HENDELSE')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Start klokken' })).toBeFocused();
  await app.keyboard.press('Enter');
  await isAccessible(app);
  await tabTo(app, app.getByRole('button', { name: 'Sto fast' }));
  await app.keyboard.press('Enter');
  await app.keyboard.type('hvem har nummeret');
  await app.keyboard.press('Enter');
  for (let number = 2; number <= 11; number += 1) {
    await expect(app.getByRole('region', { name: `Punkt ${String(number)} av 11` }).getByRole('button', { name: 'Klart' })).toBeFocused();
    await app.keyboard.press('Enter');
  }
  await expect(app.getByText('10 av 11 punkter klare, 1 sto fast.')).toBeVisible();
  await tabTo(app, app.getByRole('button', { name: 'Lagre som øvd' }));
  await app.keyboard.press('Enter');
  await expect(app.getByText('Vannet er borte er registrert som øvd')).toBeVisible();
  await expect(app.getByText('hvem har nummeret')).toBeVisible();
  expect(await still.pointerUses()).toBe(0);
});

test('S3-01 the weekend test names the roles nobody has promised to answer for, until somebody is put on duty', async ({ app, host }) => {
  await sitAs(app, host, 'Berit Kvamsøy');
  const mouse = await takeMouseAway(app);
  await byPalette(app, 'Vakt og helgepr');
  const row = app.getByRole('region', { name: 'Helgeprøve' }).getByRole('listitem').filter({ hasText: 'Kriseleder' });
  await expect(row).toContainText('Ingen har vakt');
  await isAccessible(app);
  await tabTo(app, app.getByRole('button', { name: 'Før vakt eller fravær' }));
  await app.keyboard.press('Enter');
  const { roles } = await host.api.asks('role.all', {});
  const leader = roles.find(({ title }) => title === 'Kriseleder')?.holder?.name ?? '';
  await app.getByRole('dialog').getByRole('combobox', { name: 'Hvem' }).or(app.getByRole('dialog').getByRole('textbox', { name: 'Hvem' })).first().focus();
  await app.keyboard.type(leader.split(' ')[0] ?? '');
  await expect(app.getByRole('option', { name: leader })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Før', exact: true }));
  await app.keyboard.press('Enter');
  await expect(row).toContainText('Dekket');
  expect(await mouse.pointerUses()).toBe(0);
});

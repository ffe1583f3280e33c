import type { Locator, Page } from '@playwright/test';
import { byPalette, expect, openApp, sitAs, startIncident, tabTo, takeMouseAway, test, writeLine } from '../support/e2e.ts';

/* After the incident, as the evaluator uses it: by the keyboard alone, in Elvheim, with every refusal in words. */

test.use({ data: 'example' });

const form = (page: Page): Locator => page.locator('dialog[open]');
const main = (page: Page): Locator => page.getByRole('main').first();

async function pressed(page: Page, button: Locator, atMost = 120): Promise<void> {
  await tabTo(page, button, 'Tab', atMost);
  await page.keyboard.press('Enter');
}

/** Types into a field, having walked there; a field that suggests has a list of the same name beside it. */
async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field.and(page.locator('input, textarea')));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function answered(page: Page, who: string, words: string): Promise<void> {
  await pressed(page, main(page).getByRole('button', { name: /^Legg til svar/ }).first());
  await fill(page, form(page).getByLabel(/^Hvem sine ord/), who);
  await fill(page, form(page).getByLabel(/^Svar, med deres egne ord/), words);
  await pressed(page, form(page).getByRole('button', { name: 'Lagre svaret' }));
  await expect(form(page)).toHaveCount(0);
  await expect(main(page)).toContainText(words);
}

test('S2-01, S2-02, S0-30: nothing begins without a charter, and nothing ends on one voice without a reason', async ({ app, host }) => {
  await sitAs(app, host, 'Hilde Aursand');
  const { notEvaluated } = await host.api.asks('evaluation.all', {});
  const [{ id: incidentId } = { id: '' }] = notEvaluated;
  await openApp(app, `${host.origin}/#/evaluations`);
  const mouse = await takeMouseAway(app);

  await test.step('a charter without an owner opens nothing and says what is missing, and what was written is kept', async () => {
    await pressed(app, app.getByRole('button', { name: /^Evaluer: Kontrollert fraflytting/ }));
    await fill(app, app.getByLabel(/^Ressurser/), 'Loggen og de som var der');
    await pressed(app, app.getByRole('button', { name: 'Åpne evalueringen' }));
    await expect(app.getByText('Skriv hvem som leder evalueringen.')).toBeVisible();
    await expect(app.getByRole('alert')).toContainText('Evalueringen er ikke åpnet: 2 felt mangler.');
    await expect(app.getByLabel(/^Ressurser/)).toHaveValue('Loggen og de som var der');
    expect((await host.api.asks('evaluation.all', {})).notEvaluated).toHaveLength(1);
  });

  await test.step('with leader and time it opens', async () => {
    await tabTo(app, app.getByLabel(/^Leder av evalueringen/).and(app.locator('input')), 'Shift+Tab');
    await app.keyboard.type('Hilde Aursand');
    await fill(app, app.getByLabel(/^Avsatt tid, timer/), '8');
    await pressed(app, app.getByRole('button', { name: 'Åpne evalueringen' }));
    await expect(app.getByRole('heading', { name: 'Hvem er spurt' })).toBeVisible();
    await expect(main(app).getByRole('heading', { level: 3 }).filter({ hasText: '?' }).first()).toContainText('beredskapsplanene');
  });

  await test.step('who is asked is asked for something, and stands there until they have answered', async () => {
    await pressed(app, app.getByRole('button', { name: 'Inviter' }));
    await fill(app, form(app).getByLabel(/^Hvem/), 'Beboer i Granly');
    await pressed(app, form(app).getByRole('button', { name: /^Inviter/ }));
    await expect(form(app)).toHaveCount(0);
    await expect(main(app)).toContainText('Invitert');
  });

  await test.step('one voice is not enough: the refusal says what to do', async () => {
    await answered(app, 'Hilde Aursand', 'Kortet virket, men nøkkelen manglet');
    const finish = app.getByRole('button', { name: 'Gjør ferdig' });
    await tabTo(app, finish, 'Shift+Tab', 120);
    await app.keyboard.press('Enter');
    await expect(app.getByText('Evalueringen er ikke gjort ferdig: 1 har bidratt, og den trenger minst 2.')).toBeVisible();
    await expect(main(app)).toContainText('Grunnen føres i loggen');
  });

  await test.step('a reason that is empty is none; one in words is a line of the log, and then it is finished', async () => {
    await pressed(app, app.getByRole('button', { name: 'Oppgi grunn' }));
    await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
    await expect(form(app)).toHaveCount(1);
    await fill(app, form(app).getByRole('textbox'), 'De andre har sluttet i kommunen');
    await pressed(app, form(app).getByRole('button', { name: 'Lagre' }));
    await expect(form(app)).toHaveCount(0);
    await expect(main(app)).toContainText('Bare ett bidrag. Grunn: De andre har sluttet i kommunen');
    const { entries } = await host.api.asks('log.entries', { incidentId: incidentId });
    expect(entries.filter(({ said }) => said?.['code'] === 'evaluation-single-contributor')).toHaveLength(1);
    await tabTo(app, app.getByRole('button', { name: 'Gjør ferdig' }), 'Shift+Tab', 120);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('button', { name: 'Åpne igjen' })).toBeVisible();
    await expect(app.getByRole('button', { name: /^Legg til svar/ })).toHaveCount(0);
  });

  await test.step('Angre opens it again', async () => {
    await app.keyboard.press('Control+Z');
    await expect(app.getByRole('button', { name: 'Gjør ferdig' })).toBeVisible();
  });
  expect(await mouse.pointerUses()).toBe(0);
});

test('an incident that is still running is not evaluated unless somebody says why', async ({ app, host }) => {
  await sitAs(app, host, 'Kristin Dalseth');
  const incidentId = await startIncident(app);
  await writeLine(app, 'Vannet stiger');
  await byPalette(app, 'evaluer hendelsen');
  await fill(app, app.getByLabel(/^Leder av evalueringen/), 'Hilde Aursand');
  await fill(app, app.getByLabel(/^Avsatt tid, timer/), '2');
  await fill(app, app.getByLabel(/^Ressurser/), 'Loggen');
  await pressed(app, app.getByRole('button', { name: 'Åpne evalueringen' }));
  await expect(app.getByText('Hendelsen er ikke avsluttet.')).toBeVisible();
  await tabTo(app, app.getByLabel(/^Hvorfor begynner evalueringen/), 'Shift+Tab');
  await app.keyboard.type('Natten varer, vi lærer av den første fasen');
  await pressed(app, app.getByRole('button', { name: 'Åpne evalueringen' }));
  await expect(app.getByRole('heading', { name: 'Hvem er spurt' })).toBeVisible();
  const { evaluations } = await host.api.asks('evaluation.all', { incidentId: incidentId });
  expect(evaluations).toHaveLength(1);
});

test('what was known at a minute is walked through by the keyboard, without what came later', async ({ app, host }) => {
  const { evaluations } = await host.api.asks('evaluation.all', {});
  await openApp(app, `${host.origin}/#/evaluations/${evaluations[0]?.id ?? ''}`);
  const mouse = await takeMouseAway(app);
  const then = app.getByRole('region', { name: 'Hva visste vi da' });
  const columnOf = (name: string) => then.locator('div').filter({ has: app.getByRole('heading', { name, exact: true }) }).last();

  await test.step('a piece of evidence moves the ruler to when it was recorded', async () => {
    await pressed(app, app.getByRole('button', { name: /^Vis hva vi visste da A-\d+ ble ført$/ }).first());
    await expect(columnOf('Visste vi')).toContainText(/60 evakuert, alle registrert på Nes skole\. A-\d+/);
    await expect(columnOf('Visste vi ikke ennå')).toContainText(/62 evakuert, alle registrert på Nes skole\. A-\d+/);
  });

  await test.step('line by line, and minute by minute', async () => {
    const slider = then.getByRole('slider', { name: 'Tidspunkt' });
    const minute = async () => Number(await slider.inputValue()) / 60_000;
    const looked = await minute();
    await tabTo(app, then.getByRole('button', { name: 'Forrige innføring' }), 'Shift+Tab', 120);
    await app.keyboard.press('Enter');
    await expect.poll(minute).toBeLessThan(looked);
    await expect(slider).toHaveAttribute('aria-valuetext', /^\d{2}\.11\.2026 kl\. \d{2}:\d{2}$/);
    await tabTo(app, slider, 'Shift+Tab');
    for (let at = await minute(); at < looked + 3; at += 1) await app.keyboard.press('ArrowRight');
    await expect.poll(minute).toBe(looked + 3);
    await expect(columnOf('Visste vi')).toContainText('62 evakuert');
  });
  expect(await mouse.pointerUses()).toBe(0);
});

test('S0-31: from Hjem to what is to be changed, and done when it is said what was changed', async ({ app, host }) => {
  await sitAs(app, host, 'Hilde Aursand');
  const mouse = await takeMouseAway(app);
  const point = app.getByRole('link', { name: /^Kortet «Evakuering av boligområde»/ });

  await test.step('the learning point on Hjem leads to the card it is about', async () => {
    await byPalette(app, 'hjem');
    await pressed(app, point);
    await pressed(app, form(app).getByRole('link', { name: 'Åpne tiltakskortet' }));
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Evakuering av boligområde');
    await byPalette(app, 'hjem');
    await pressed(app, point);
  });

  await test.step('what has only been proposed is not done, nor what nobody says was changed', async () => {
    const save = form(app).getByRole('button', { name: 'Bekreft virkningen' });
    await pressed(app, save);
    await expect(form(app)).toContainText('Tiltaket er bare foreslått');
    await tabTo(app, form(app).getByRole('radio', { name: 'Foreslått' }), 'Shift+Tab');
    await app.keyboard.press('ArrowDown');
    await expect(form(app).getByRole('radio', { name: 'Prøves' })).toBeChecked();
    await fill(app, form(app).getByLabel(/^Hvilken virkning/), 'Bussen kom etter 20 minutter i øvelsen');
    await pressed(app, save);
    await expect(form(app)).toContainText('Det står ikke hva som er endret.');
    await tabTo(app, form(app).getByLabel(/^Hva er endret/), 'Shift+Tab');
    await app.keyboard.type('Nytt punkt 3: hent listen før bussen bestilles');
    await pressed(app, save);
    await expect(form(app)).toContainText('Endret: Nytt punkt 3: hent listen før bussen bestilles');
  });

  await test.step('it leaves Hjem, and Angre brings it back', async () => {
    const open = async () => (await host.api.asks('learningPoint.all', {})).learningPoints.length;
    expect(await open()).toBe(1);
    await app.keyboard.press('Escape');
    await app.keyboard.press('Control+Z');
    await expect.poll(open).toBe(2);
    await byPalette(app, 'hjem');
    await expect(point).toBeVisible();
  });

  await test.step('a point that points at nothing says so, and is not done before it does', async () => {
    await pressed(app, app.getByRole('link', { name: /^Driftssentralen i Elvnett/ }));
    await expect(form(app)).toContainText('Peker ikke på noe i Beredt.');
  });
  expect(await mouse.pointerUses()).toBe(0);
});

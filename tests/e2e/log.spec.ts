import { formatsFor } from '../../renderer/text/formats.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { entryLine, expect, logRow, startIncident, tabTo, takeMouseAway, test, writeLine } from '../support/e2e.ts';

/* Rows S4-01 and S4-03: one key starts an incident, and the log is faster than a Word file. The keyboard alone. */

test('S4-01: from a cold, empty machine to the first saved line in three actions', async ({ app, host }) => {
  const mouse = await takeMouseAway(app);
  await app.keyboard.press('Control+Shift+H');
  await expect(entryLine(app)).toBeFocused();
  await app.keyboard.type('x');
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'x')).toBeVisible();
  await expect(app.locator('[data-storage="saved"]')).toContainText(/Lagret kl\. \d\d:\d\d:\d\d/);
  const { incidents } = await host.api.asks('incident.all', {});
  expect(incidents).toHaveLength(1);
  const { entries } = await host.api.asks('log.entries', { incidentId: incidents[0]!.id });
  expect(entries.map(({ text }) => text)).toContain('x');
  expect(await mouse.pointerUses()).toBe(0);
});

test('S4-01: whoever types on without waiting for the log loses no letter, and Enter saves as ever', async ({ app, host }) => {
  // Letters that are key presses in every layout; the test keyboard writes æ, ø and å without one.
  await app.keyboard.press('Control+Shift+H');
  await app.keyboard.type('14.32 m: Vann i kjellere i Nesgata');
  await app.keyboard.press('Enter');
  await app.keyboard.type('Ringer brannvesenet');
  await expect(logRow(app, 'Vann i kjellere i Nesgata')).toBeVisible();
  await expect(entryLine(app)).toHaveValue('Ringer brannvesenet');
  const { incidents } = await host.api.asks('incident.all', {});
  const { entries } = await host.api.asks('log.entries', { incidentId: incidents[0]!.id });
  const line = entries.find(({ text }) => text === 'Vann i kjellere i Nesgata');
  expect(line).toMatchObject({ kind: 'message-in' });
  expect(formatsFor('nb').clock(line!.occurredAt)).toBe('14:32');

  // Over a line being written, the words for the goal go to the goal.
  await app.keyboard.press('Control+G');
  await app.keyboard.type('Ingen skadde');
  await expect(app.locator('dialog[open]').getByRole('textbox').first()).toHaveValue('Ingen skadde');
  await app.keyboard.press('Escape');
  await expect(entryLine(app)).toHaveValue('Ringer brannvesenet');
});

test('S4-03: a plain line costs its letters and one Enter, and the caret never leaves the line', async ({ app }) => {
  await startIncident(app);
  let presses = 0;
  await app.exposeBinding('countPress', () => (presses += 1));
  await app.evaluate(() => {
    const count = (window as unknown as { countPress: () => void }).countPress;
    window.addEventListener('keydown', () => { count(); }, true);
  });
  // Letters every layout has: the browser's test keyboard writes æ, ø and å without a key press of their own.
  const words = ['vegen stengt ved bru', 'buss bestilt', 'vannet stiger'];
  for (const line of words) {
    await app.keyboard.type(line);
    await app.keyboard.press('Enter');
    await expect(entryLine(app)).toBeFocused();
    await expect(entryLine(app)).toHaveValue('');
  }
  for (const line of words) await expect(logRow(app, line)).toHaveCount(1);
  expect(presses).toBe(words.reduce((sum, line) => sum + line.length + 1, 0));
});

test('S4-03: a time typed first is when it happened, and the log shows both clocks', async ({ app }) => {
  await startIncident(app);
  // The page and the host go by the same clock; what was typed is 31 minutes before it.
  const clock = (minutesAgo: number) => formatsFor('nb').clock(instantOf(Date.now() - minutesAgo * 60_000));
  const earlier = clock(31);
  await app.keyboard.type(`${earlier.replace(':', '.')} Vannet over terskelen`);
  await expect(entryLine(app)).toHaveValue('Vannet over terskelen');
  const before = clock(0);
  await app.keyboard.press('Enter');
  const row = logRow(app, 'Vannet over terskelen');
  await expect(row).toContainText(earlier);
  await expect(row).toContainText(new RegExp(`${before}|${clock(0)}`));
  await expect(row).toContainText(/Etterført 3[12] min/);

  const asked = clock(10);
  await app.keyboard.type('-10 Brannbil sendt');
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Brannbil sendt')).toContainText(new RegExp(`${asked}|${clock(10)}`));
});

test('S4-03: bare four digits are a number of people, never a time', async ({ app }) => {
  await startIncident(app);
  await app.keyboard.type('1500 evakuert');
  await expect(entryLine(app)).toHaveValue('1500 evakuert');
  await app.keyboard.press('Enter');
  await expect(logRow(app, '1500 evakuert')).toHaveCount(1);
});

test('S4-03: kind, person, topic and doubt are read while one types, and Backspace turns a chip back to text', async ({
  app,
}) => {
  await startIncident(app);
  const line = entryLine(app);
  await app.keyboard.type('o: ');
  await expect(line).toHaveValue('');
  await app.keyboard.press('Backspace');
  await expect(line).toHaveValue('o:');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('s: skred i lia @ola #skred?');
  await expect(line).toHaveValue('skred i lia @ola #skred?');
  await expect(app.getByText('@ ola')).toBeVisible();
  await expect(app.getByText('# skred')).toBeVisible();
  await app.keyboard.press('Enter');
  const row = logRow(app, 'skred i lia');
  await expect(row).toContainText('Situasjon');
  await expect(row).toContainText('Ubekreftet');
});

test('S4-03: Ctrl+Shift+digit sets the kind by where the digit sits, whatever Shift writes', async ({ app }) => {
  await startIncident(app);
  await app.keyboard.press('Control+Shift+Digit2');
  await app.keyboard.type('Buss rekvirert');
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'Buss rekvirert')).toContainText('Tiltak');
});

test('S4-03: a correction strikes the old words through and says who and when; the line itself stays', async ({ app }) => {
  const mouse = await takeMouseAway(app);
  await startIncident(app);
  await writeLine(app, '60 evakuert');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('e');
  const correction = app.getByRole('textbox', { name: 'Ny tekst' });
  await expect(correction).toBeFocused();
  await expect(correction).toHaveValue('60 evakuert');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('62 evakuert');
  await app.keyboard.press('Enter');
  const row = logRow(app, '62 evakuert');
  await expect(row.locator('del')).toHaveText('60 evakuert');
  await expect(row).toContainText(/Rettet \d\d:\d\d/);
  await expect(entryLine(app)).toBeFocused();
  expect(await mouse.pointerUses()).toBe(0);
});

test('S4-03: Ctrl+Z in an empty line takes the last line back; it stands withdrawn, its words return', async ({ app }) => {
  await startIncident(app);
  await writeLine(app, 'feil person');
  await expect(entryLine(app)).toHaveValue('');
  await app.keyboard.press('Control+Z');
  await expect(entryLine(app)).toHaveValue('feil person');
  const row = logRow(app, 'feil person');
  await expect(row.locator('del')).toHaveText('feil person');
  await expect(row).toContainText(/Trukket tilbake \d\d:\d\d/);
});

test('S4-03: a decision is typed in the line like anything else, and stands out in the log', async ({ app, host }) => {
  const incidentId = await startIncident(app);
  await app.keyboard.type('b: Evakuer sone A');
  await app.keyboard.press('Enter');
  const row = logRow(app, 'Evakuer sone A');
  await expect(row).toContainText('Beslutning');
  const { decisions } = await host.api.asks('decision.all', { incidentId: incidentId });
  expect(decisions.map(({ what }) => what)).toEqual(['Evakuer sone A']);
});

test('S4-03: several lines pasted at once are asked about once', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startIncident(app);
  await app.evaluate(() => navigator.clipboard.writeText('Vei 7 stengt\nVei 9 stengt\nBru 3 stengt'));
  await app.keyboard.press('Control+V');
  const many = app.getByRole('button', { name: '3 innføringer' });
  await expect(many).toBeVisible();
  await app.keyboard.press('Tab');
  await expect(many).toBeFocused();
  await app.keyboard.press('Enter');
  for (const line of ['Vei 7 stengt', 'Vei 9 stengt', 'Bru 3 stengt']) await expect(logRow(app, line)).toHaveCount(1);
});

test('S4-03: forty lines typed without a pause are all there, in order, none twice', async ({ app, host }) => {
  const incidentId = await startIncident(app);
  const lines = Array.from({ length: 40 }, (_, at) => `linje nummer ${String(at + 1)} æøå`);
  for (const line of lines) {
    await app.keyboard.type(line);
    await app.keyboard.press('Enter');
  }
  await expect(logRow(app, /linje nummer 40 /)).toBeVisible();
  await expect(app.locator('[data-storage="saved"]')).toBeVisible();
  const { entries } = await host.api.asks('log.entries', { incidentId: incidentId });
  expect(entries.filter(({ text }) => text !== null).map(({ text }) => text)).toEqual(lines);
});

test('finding a line goes on while new ones come, and Ctrl+L is always the way back', async ({ app }) => {
  await startIncident(app);
  await writeLine(app, 'Strømmen er borte på Nes');
  await writeLine(app, 'Bru over Storelva stengt');
  await app.keyboard.press('Control+F');
  await expect(app.getByRole('textbox', { name: 'Finn i loggen' })).toBeFocused();
  await app.keyboard.type('strøm');
  await expect(logRow(app, 'Bru over Storelva')).toHaveCount(0);
  await expect(logRow(app, 'Strømmen er borte')).toHaveCount(1);
  await app.keyboard.press('Control+L');
  await expect(entryLine(app)).toBeFocused();
  await app.keyboard.type('strømaggregat sendt');
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'strømaggregat sendt')).toHaveCount(1);
});

test('what an incident begun with one key lacks is asked over the log, without taking the caret, and goes when it is said', async ({
  app,
  host,
}) => {
  const mouse = await takeMouseAway(app);
  const incidentId = asId<'incident'>(await startIncident(app));
  const strip = app.getByRole('region', { name: 'Mens loggen går' });
  await expect(strip).toBeVisible();
  await expect(entryLine(app)).toBeFocused();
  await writeLine(app, 'Loggen venter ikke');
  await tabTo(app, strip.getByLabel('Hva skal hendelsen hete?'), 'Shift+Tab');
  await app.keyboard.type('Skred i Lia');
  await strip.getByLabel('Type').selectOption('Skred');
  await strip.getByLabel('Hva skal hendelsen hete?').focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Skred i Lia' })).toBeVisible();
  await expect(strip.getByLabel('Hva skal hendelsen hete?')).toHaveCount(0);
  const { incident } = await host.api.asks('incident.one', { incidentId });
  expect(incident).toMatchObject({ title: 'Skred i Lia', type: 'landslide' });

  await app.keyboard.press('Control+L');
  await tabTo(app, strip.getByRole('button', { name: 'Kall inn' }), 'Shift+Tab');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('link', { name: 'Varsling', exact: true })).toHaveAttribute('aria-current', 'page');
  expect(await mouse.pointerUses()).toBe(0);
});

test('a line that speaks of a decision leads to it: Enter on the chosen line, and the half-written line waits', async ({ app }) => {
  const mouse = await takeMouseAway(app);
  await startIncident(app);
  await writeLine(app, 'b: Steng vegen ved brua', 'Steng vegen ved brua');
  await app.keyboard.press('ArrowUp');
  const way = logRow(app, 'Steng vegen ved brua').getByRole('link', { name: 'Beslutning' });
  await expect(way).toHaveAttribute('tabindex', '0');
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(/\/decision\//);
  await app.keyboard.press('Control+L');
  await expect(entryLine(app)).toBeFocused();
  await expect(way).toHaveAttribute('tabindex', '-1');
  expect(await mouse.pointerUses()).toBe(0);
});

import { entryLine, expect, logRow, startIncident, test } from '../support/e2e.ts';

/* Norwegian keyboards: what AltGr writes is text, and letters in a text field are letters. */

const altGr = [
  ['@', 'Digit2'], ['£', 'Digit3'], ['$', 'Digit4'], ['€', 'KeyE'], ['{', 'Digit7'],
  ['[', 'Digit8'], [']', 'Digit9'], ['}', 'Digit0'], ['\\', 'Equal'], ['~', 'BracketRight'],
] as const;

test('every character of AltGr is written, and none of them is a command', async ({ app }) => {
  await startIncident(app);
  const address = app.url();
  // AltGr is Ctrl+Alt on Windows and AltGraph elsewhere: the event that carries either must be left to the text.
  const taken = await app.evaluate((keys) => {
    const line = document.activeElement;
    const held: readonly KeyboardEventInit[] = [
      { ctrlKey: true, altKey: true },
      { modifierAltGraph: true },
      { ctrlKey: true, altKey: true, modifierAltGraph: true },
    ];
    const isTaken = (init: KeyboardEventInit): boolean =>
      line?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })) === false;
    return keys.filter(({ key, code }) => held.some((modifiers) => isTaken({ key, code, ...modifiers })));
  }, altGr.map(([key, code]) => ({ key, code })));
  expect(taken).toEqual([]);
  const written = altGr.map(([key]) => key).join('');
  await app.keyboard.insertText(written);
  await expect(entryLine(app)).toHaveValue(written);
  expect(app.url()).toBe(address);
  await expect(app.locator('dialog[open]')).toHaveCount(0);
});

test('letters, digits and signs typed in any text field run no command', async ({ app }) => {
  await startIncident(app);
  const address = app.url();
  const all = 'abcdefghijklmnopqrstuvwxyzæøå 1234567890 +-*/=?!"%&()[]{}<>|§~^';
  await app.keyboard.type(`x ${all}`);
  await expect(entryLine(app)).toHaveValue(`x ${all}`);
  await app.keyboard.press('Enter');
  await expect(logRow(app, 'abcdefghijklmnop')).toHaveCount(1);
  await app.keyboard.press('Control+F');
  await app.keyboard.type(all);
  await expect(app.getByRole('textbox', { name: 'Finn i loggen' })).toHaveValue(all);
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+K');
  await app.keyboard.type(all);
  await expect(app.locator('dialog[open] input')).toHaveValue(all);
  expect(app.url()).toBe(address);
});

test('F6 goes round the panes and the focus is always seen', async ({ app }) => {
  await startIncident(app);
  const seen = new Set<string>();
  for (let press = 0; press < 8; press += 1) {
    await app.keyboard.press('F6');
    const { pane, outlined } = await app.evaluate(() => {
      const active = document.activeElement;
      const style = active === null ? null : getComputedStyle(active);
      const box = active?.closest<HTMLElement>('[data-pane]');
      return {
        pane: box?.dataset['pane'] ?? '',
        outlined: style !== null && (style.outlineStyle !== 'none' || active instanceof HTMLTextAreaElement),
      };
    });
    expect(pane).not.toBe('');
    expect(outlined, `the focus in «${pane}» is not seen`).toBe(true);
    seen.add(pane);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['rail', 'page']));
});

test('F1 lists the keys, and every key it lists is one this keyboard can press', async ({ app }) => {
  await startIncident(app);
  await app.keyboard.press('F1');
  const help = app.locator('dialog[open]');
  await expect(help).toContainText('hurtigtaster');
  const keys = await help.locator('kbd').allTextContents();
  expect(keys.length).toBeGreaterThan(10);
  for (const key of keys) expect(key).not.toMatch(/Alt|[/[\]{}\\]/);
  await app.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(entryLine(app)).toBeFocused();
});

test('F1 opens the user guide for the page one stands on, and a search goes through every role, with the network down', async ({
  app,
}) => {
  await startIncident(app);
  const help = app.locator('dialog[open]');
  await app.keyboard.press('F1');
  await expect(help.getByRole('heading', { name: 'Loggfører' })).toBeVisible();
  await expect(help.getByRole('searchbox', { name: 'Søk i veiledningen' })).toBeFocused();
  await app.keyboard.type('gjenopprettingsnøkkelen');
  await expect(help.getByRole('heading', { name: 'Beredskapskoordinator' })).toBeVisible();
  await expect(help.getByRole('heading', { name: 'Loggfører' })).toHaveCount(0);
  // Esc empties the search, and then closes.
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await app.keyboard.press('Control+1');
  await expect(app.getByRole('region', { name: 'Situasjon', exact: true })).toBeVisible();
  await app.keyboard.press('F1');
  await expect(help.getByRole('heading', { name: 'Kriseleder' })).toBeVisible();
});

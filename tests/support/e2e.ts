import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base, type Locator, type Page, type Request, type WebSocket } from '@playwright/test';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import { WIRE_VERSION } from '../../shared/contract/wire.ts';
import { startHeadless, type RunningHost } from './e2eHost.ts';

const root = join(import.meta.dirname, '../..');

interface Scene {
  /** What lies in the folder before the host is started: nothing, or Elvheim with its two incidents. */
  data: 'empty' | 'example';
  /** The folder, already holding the data; the host is not started. */
  dir: string;
  /** The running host on that folder. */
  host: RunningHost;
  /** A window of the app, opened by the launch link. */
  app: Page;
}

interface Worker {
  /** Elvheim, loaded once and copied for every test that wants it. */
  example: string;
}

/**
 * Real Chromium against the real headless host. Every page is watched: a request to anywhere but its host, a breach of
 * the content security policy, an uncaught error or a complaint in the console fails the test that caused it.
 */
export const test = base.extend<Scene, Worker>({
  data: ['empty', { option: true }],
  example: [
    async ({ browserName: _browser }, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'beredt-example-'));
      await promisify(execFile)(process.execPath, ['scripts/example.ts', '--data', dir], { cwd: root });
      await use(dir);
      rmSync(dir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  dir: async ({ data, example }, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'beredt-e2e-'));
    if (data === 'example') cpSync(example, dir, { recursive: true });
    await use(dir);
    rmSync(dir, { recursive: true, force: true });
  },
  host: async ({ dir }, use) => {
    const host = await startHeadless(dir);
    await use(host);
    await host.stop();
  },
  app: async ({ page, host }, use) => {
    const watch = await watchPage(page, host.origin);
    await openApp(page, host.link);
    await use(page);
    await watch.nothingWrong();
  },
});

export { expect };

/** Goes to an address of the app and waits until the frame stands. */
export async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-storage]')).toBeVisible();
}

/** Watches what a page must never do. `nothingWrong` says what it did. */
export async function watchPage(page: Page, origin: string): Promise<{ nothingWrong(): Promise<void> }> {
  const strayed: string[] = [];
  const broken: string[] = [];
  // Heard, not intercepted: a page whose requests are intercepted has no cache, and each of them waits for this process.
  // Nothing gets out: the browser is told that there is no other machine (playwright.config.ts).
  const isAbroad = (address: string): boolean => {
    const { host, protocol } = new URL(address);
    return host !== new URL(origin).host && !['blob:', 'data:'].includes(protocol);
  };
  const hear = (asked: Request | WebSocket): void => {
    if (isAbroad(asked.url())) strayed.push(asked.url());
  };
  page.on('request', hear);
  page.on('websocket', hear);
  await page.exposeBinding('toldOfBreach', (_, what: string) => {
    broken.push(what);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = (window as unknown as { toldOfBreach: (what: string) => void }).toldOfBreach;
      told(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => broken.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // The browser itself tells of a host that is gone; the screen says so in words, and tests look for those.
    const isOfContact = /WebSocket connection|net::ERR/.test(message.text());
    if (message.type() === 'error' && !isOfContact) broken.push(`console: ${message.text()} (${url})`);
  });
  return {
    nothingWrong: () => {
      expect(strayed, 'requests to somewhere else').toEqual([]);
      expect(broken, 'errors and breaches of the policy').toEqual([]);
      return Promise.resolve();
    },
  };
}

/** Breaks the mouse: whoever uses it from here on fails. What a page hears of a pointer is told by `pointerUses`. */
export async function takeMouseAway(page: Page): Promise<{ pointerUses(): Promise<number> }> {
  const broken = () => Promise.reject(new Error('the mouse was used in a run for the keyboard alone'));
  Object.assign(page.mouse, { click: broken, dblclick: broken, down: broken, up: broken, move: broken, wheel: broken });
  await page.evaluate(() => {
    const seen = window as unknown as { pointerUses?: number };
    seen.pointerUses = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      window.addEventListener(kind, () => (seen.pointerUses = (seen.pointerUses ?? 0) + 1), true);
    }
  });
  return { pointerUses: () => page.evaluate(() => (window as unknown as { pointerUses?: number }).pointerUses ?? -1) };
}

/** Presses Tab until the element has the focus: shows that a keyboard reaches it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', atMost = 80): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < atMost; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached by ${String(atMost)} presses of ${key}`);
}

/** Puts a person of the register at this window, as they do themselves under Innstillinger; then the window is loaded anew. */
export async function sitAs(page: Page, host: RunningHost, name: string): Promise<void> {
  const { people } = await host.api.asks('contact.people', {});
  const person = people.find((one) => one.name === name)?.id;
  if (person === undefined) throw new Error(`nobody in the register is called ${name}`);
  const pass = await page.evaluate(() => sessionStorage.getItem('beredt.seat') ?? '');
  const { seat, secret } = JSON.parse(pass) as { seat: string; secret: string };
  const door = await openSeatSocket(host.port, { seat, secret }, { origin: host.origin });
  if (!door.ok) throw new Error(`the window's seat is ${door.reason}`);
  const input = { person: person };
  const answer = await door.value.call({ v: WIRE_VERSION, kind: 'operation', name: 'seat.identify', input });
  door.value.close();
  if (!answer.ok) throw new Error(`${name} may not sit here: ${answer.refusal.code}`);
  await page.reload();
  await expect(page.locator('[data-storage]')).toBeVisible();
}

/** The line of the log that always has the caret. */
export function entryLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Ny innføring' });
}

/** A line of the log by its number, or by words in it. */
export function logRow(page: Page, words: string | RegExp): Locator {
  return page.locator('[data-entry]').filter({ hasText: words });
}

/** Types into the entry line and saves with Enter, then waits until the line stands in the log. */
export async function writeLine(page: Page, text: string, shown: string | RegExp = text): Promise<void> {
  await expect(entryLine(page)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(logRow(page, shown).last()).toBeVisible();
}

/** Starts an incident by its one key and waits for the caret in the log. Answers the incident's id. */
export async function startIncident(page: Page): Promise<string> {
  await page.keyboard.press('Control+Shift+H');
  await expect(entryLine(page)).toBeFocused();
  return /incident\/([^/]+)\/log/.exec(page.url())?.[1] ?? '';
}

/** Runs a command as a person who does not know its key: Ctrl+K, words, Enter. */
export async function byPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(page.locator('dialog[open] input')).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

import { readFileSync } from 'node:fs';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { openDesktopWindow, type DesktopWindow } from '../support/desktopWindow.ts';

/*
 * What only a real Electron can show: that the walls the other tests check piece by piece stand when the real engine is
 * behind them. Needs `npm run build` and Electron's binary; the release workflow runs it on three systems.
 */
let desktop: DesktopWindow;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  desktop = await openDesktopWindow();
  ({ app, page } = desktop);
});
test.afterAll(async () => {
  await desktop.close();
});

test('the window shows the app’s own scheme as a secure origin', async () => {
  expect(await page.evaluate(() => [location.origin, window.isSecureContext])).toEqual(['beredt://app', true]);
});

test('the page has two functions and nothing of Node or Electron', async () => {
  const found = await page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { beredt: object }).beredt),
    frozen: Object.isFrozen((window as unknown as { beredt: object }).beredt),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }));
  expect(found).toEqual({ bridge: ['call', 'subscribe'], frozen: true, node: [] });
});

test('the preferences the window really has are the hardened ones', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (
      window?.webContents as unknown as { getLastWebPreferences(): object } | undefined
    )?.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  });
});

test('the system’s sandbox is around the page', async () => {
  const metrics = await app.evaluate((electron) => electron.app.getAppMetrics());
  const pages = metrics.filter((one) => one.type === 'Tab');
  // Electron itself tells on Windows and macOS; on Linux the kernel does: 2 is a filter on system calls.
  const boxed = pages.map((one) =>
    process.platform === 'linux'
      ? /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${one.pid}/status`, 'utf8'))
      : one.sandboxed,
  );
  expect(boxed).toEqual([true]);
});

test('the host in its thread answers over the bridge', async () => {
  const answer = await page.evaluate(() => {
    const { beredt } = window as unknown as { beredt: { call(message: object): Promise<unknown> } };
    return beredt.call({ v: 1, kind: 'operation', name: 'host.status', input: {} });
  });
  expect(answer).toMatchObject({ ok: true });
});

test('the page cannot leave, open, fetch or frame anything', async () => {
  const before = app.windows().length;
  const outcome = await page.evaluate(async () => {
    const opened = window.open('https://evil.example/');
    location.href = 'https://evil.example/';
    const fetched = await fetch('https://evil.example/', { mode: 'no-cors' }).then(
      () => 'fetched',
      () => 'stopped',
    );
    const frame = document.createElement('iframe');
    frame.src = 'https://evil.example/';
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 500));
    frame.remove();
    return { opened: opened === null, fetched, at: location.origin };
  });
  expect(outcome).toEqual({ opened: true, fetched: 'stopped', at: 'beredt://app' });
  expect(app.windows()).toHaveLength(before);
});

test('no permission is granted but writing to the clipboard', async () => {
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state;
    });
    return Promise.all(asked);
  });
  expect(states).not.toContain('granted');
});

test('the menu is Norwegian and claims none of the window’s keys', async () => {
  const items = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => [
      menu.label,
      ...(menu.submenu?.items ?? []).map((item) => `${item.role ?? ''} ${item.accelerator ?? ''}`),
    ]),
  );
  expect(items).toContain('Rediger');
  expect(items.join('\n')).not.toMatch(/reload|toggledevtools|\bclose\b|\bminimize\b/i);
});

test('a page becomes a tagged PDF', async () => {
  const tagged = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true });
    return pdf?.toString('latin1').includes('/MarkInfo');
  });
  expect(tagged).toBe(true);
});

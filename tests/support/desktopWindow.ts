import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** The built app in real Electron, over a folder of its own. */
export interface DesktopWindow {
  readonly app: ElectronApplication;
  /** The first window, once its screen is there. */
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts the built app. Needs Electron's binary and `npm run build`; any screen test can run in the page it gives. */
export async function openDesktopWindow(): Promise<DesktopWindow> {
  const root = resolve(import.meta.dirname, '../..');
  const data = mkdtempSync(join(tmpdir(), 'beredt-electron-'));
  const app = await _electron.launch({ args: [root, '--data', data] });
  const page = await app.firstWindow();
  await page.locator('#root > *').first().waitFor();
  return {
    app,
    page,
    close: async () => {
      await app.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

import { networkInterfaces } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findHeadlessBrowser, quietBrowserFlags } from './scripts/setup/browser.mjs';

const browser = findHeadlessBrowser();
const accessibility = /a11y.*\.spec\.ts$/;
/** What only Electron itself can show; run where its binary is (.github/workflows/release.yml), never by `npm test`. */
const inElectron = /electron.*\.spec\.ts$/;

/** Every name and address but this machine's own is unknown to the browser: a stray request fails, and the test says so. */
const own = Object.values(networkInterfaces()).flatMap((cards = []) => cards.map(({ address }) => `EXCLUDE ${address}`));
const noOtherMachine = `--host-resolver-rules=${['MAP * ~NOTFOUND', 'EXCLUDE localhost', ...own].join(', ')}`;

/** The screens in a real, headless browser of the Chromium family, against a host the tests start themselves. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: false,
  // Each test has a host and a folder of its own: two at a time on the two cores of a CI machine.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Recording every step makes typing several times slower: asked for with `--trace on` when one looks for a fault.
    trace: 'off',
    launchOptions: {
      args: ['--disable-gpu', noOtherMachine, ...quietBrowserFlags],
      ...(browser !== undefined && { executablePath: browser }),
    },
  },
  projects: [
    { name: 'e2e', testIgnore: [accessibility, inElectron] },
    { name: 'a11y', testMatch: accessibility, fullyParallel: true },
    { name: 'electron', testMatch: inElectron },
  ],
});

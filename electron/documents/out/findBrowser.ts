import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/**
 * An installed browser of the Chromium family that prints, or undefined; BEREDT_BROWSER names one. The same list as
 * findHeadlessBrowser in scripts/setup/browser.mjs, which runs before anything is installed and so can share no code with what ships.
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  return candidates(env, platform).find(isExecutable);
}

function candidates(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string[] {
  const named = env['BEREDT_BROWSER'];
  if (named !== undefined && named !== '') return [named];
  if (platform === 'darwin') return onMac;
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return homes.flatMap((home) => (home === undefined ? [] : onWindows.map((path) => join(home, path))));
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

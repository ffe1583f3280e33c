import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** Chromium without windows, a package of its own in Debian: the same engine for less than half of the work per page. */
const withoutWindows = 'chromium-headless-shell';

/**
 * An installed browser of the Chromium family that can open a window, or undefined. BEREDT_BROWSER names one explicitly.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the path of its executable
 */
export function findBrowser(env = process.env) {
  return candidates(env, onPath).find(isExecutable);
}

/**
 * The browser for tests, pictures and paper, where nobody looks at a window.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the path of its executable
 */
export function findHeadlessBrowser(env = process.env) {
  return candidates(env, [withoutWindows, ...onPath]).find(isExecutable);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} names
 */
function candidates(env, names) {
  const named = env['BEREDT_BROWSER'];
  if (named !== undefined && named !== '') return [named];
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return homes.flatMap((home) => (home === undefined ? [] : onWindows.map((path) => join(home, path))));
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/** Flags that keep a browser from calling home and that make it work where it runs as root. */
export const quietBrowserFlags = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, quietBrowserFlags } from '../setup/browser.mjs';
import { say } from '../setup/say.mjs';

/** Whether a window could be shown here at all. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/**
 * Opens the launch link in an app window (no address bar, its own profile). The host lives on when it is closed.
 * @param {string} link
 */
export function openAppWindow(link) {
  const browser = findBrowser();
  if (browser === undefined) {
    say('no Chromium, Chrome or Edge found: open the link above in one, on this machine.');
    return;
  }
  const flags = [`--app=${link}`, `--user-data-dir=${profileDir()}`, ...quietBrowserFlags];
  const window = spawn(browser, flags, { stdio: 'ignore', detached: true });
  window.once('error', (error) => {
    say(`the browser did not start (${error.message}): open the link above yourself.`);
  });
  window.unref();
}

/** Kept between starts: drafts live in the window's profile. */
function profileDir() {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'Beredt', 'window');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Beredt', 'window');
  return join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'beredt', 'window');
}

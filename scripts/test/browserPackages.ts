import { existsSync } from 'node:fs';
import { findHeadlessBrowser } from '../setup/browser.mjs';
import { lastLines, runQuietly } from '../setup/child.mjs';
import { oneAtATime } from '../setup/oneAtATime.mjs';
import { say } from '../setup/say.mjs';

const aptTimeLimitMs = 8 * 60_000;
/** What the screens are tested with, and where one sees that it is there. */
const packages = new Map([
  ['chromium-headless-shell', '/usr/bin/chromium-headless-shell'],
  ['fonts-noto-core', '/usr/share/fonts/truetype/noto'],
]);

/**
 * Sees to a browser of the Chromium family (and, on Debian, fonts for every letter we write). Installs Debian's
 * packages where that can be done without asking: Chromium without windows even where another one is, because the
 * screens then take half the time.
 * @returns undefined when the screens can be tested, else the sentence that says what to install
 */
export async function browserProblem(): Promise<string | undefined> {
  const isDebian = existsSync('/usr/bin/apt-get');
  const missing = isDebian ? [...packages].filter(([, place]) => !existsSync(place)).map(([name]) => name) : [];
  let complaint = '';
  if (missing.length > 0 && process.getuid?.() === 0) {
    complaint = await oneAtATime('installing Debian packages', () => aptInstall(missing));
  }
  if (findHeadlessBrowser() !== undefined) return undefined;
  if (complaint !== '') return `apt-get could not install ${missing.join(' and ')}; install them, then try again.\n${complaint}`;
  return isDebian
    ? `No Chromium here: run \`sudo apt-get install ${missing.join(' ')}\`, then run npm test again.`
    : 'No Chromium, Chrome or Edge here: install one (or name it in BEREDT_BROWSER), then run npm test again.';
}

async function aptInstall(names: readonly string[]): Promise<string> {
  say(`installing ${names.join(' and ')} from Debian's packages for the tests of the screens …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  await runQuietly('apt-get', ['update', '-qq'], { env, timeLimitMs: aptTimeLimitMs });
  const done = await runQuietly('apt-get', ['install', ...options, ...names], { env, timeLimitMs: aptTimeLimitMs });
  return done.code === 0 ? '' : lastLines(done.output);
}

import { existsSync } from 'node:fs';
import { findHeadlessBrowser } from '../setup/browser.mjs';
import { lastLines, runQuietly } from '../setup/child.mjs';
import { oneAtATime } from '../setup/oneAtATime.mjs';
import { say } from '../setup/say.mjs';

const aptTimeLimitMs = 8 * 60_000;
const notoFolder = '/usr/share/fonts/truetype/noto';

/**
 * Sees to a browser of the Chromium family (and, on Debian, fonts for every letter we write). Installs Debian's
 * packages where that can be done without asking.
 * @returns undefined when the screens can be tested, else the sentence that says what to install
 */
export async function browserProblem(): Promise<string | undefined> {
  const isDebian = existsSync('/usr/bin/apt-get');
  const missing = [
    ...(findHeadlessBrowser() === undefined ? ['chromium-headless-shell'] : []),
    ...(isDebian && !existsSync(notoFolder) ? ['fonts-noto-core'] : []),
  ];
  if (missing.length === 0) return undefined;
  if (isDebian && process.getuid?.() === 0) {
    const complaint = await oneAtATime('installing Debian packages', () => aptInstall(missing));
    if (findHeadlessBrowser() !== undefined) return undefined;
    return `apt-get could not install ${missing.join(' and ')}; install them, then try again.\n${complaint}`;
  }
  if (findHeadlessBrowser() !== undefined) return undefined;
  return isDebian
    ? `No Chromium here: run \`sudo apt-get install ${missing.join(' ')}\`, then run npm test again.`
    : 'No Chromium, Chrome or Edge here: install one (or name it in BEREDT_BROWSER), then run npm test again.';
}

async function aptInstall(packages: readonly string[]): Promise<string> {
  say(`installing ${packages.join(' and ')} from Debian's packages for the tests of the screens …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  await runQuietly('apt-get', ['update', '-qq'], { env, timeLimitMs: aptTimeLimitMs });
  const done = await runQuietly('apt-get', ['install', ...options, ...packages], { env, timeLimitMs: aptTimeLimitMs });
  return done.code === 0 ? '' : lastLines(done.output);
}

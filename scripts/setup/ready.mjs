import { obtainNode24 } from './node24.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { installPackages, packagesMatchLock } from './packages.mjs';
import { rootDir } from './places.mjs';
import { say } from './say.mjs';

/** @typedef {import('./node24.mjs').Runtime} Runtime */

/**
 * Makes a fresh checkout able to run: a Node that is new enough, and the packages of the lock file. Costs a few
 * milliseconds where everything is in place. Throws a SetupProblem that says what to do.
 * @returns {Promise<Runtime>}
 */
export async function makeReady() {
  const runtime = await obtainNode24();
  if (packagesMatchLock(rootDir)) return runtime;
  await oneAtATime('installing packages', async () => {
    if (packagesMatchLock(rootDir)) return;
    say('installing the packages of package-lock.json (npm ci, about half a minute) …');
    await installPackages({ folder: rootDir, what: 'the packages', ...runtime });
  });
  return runtime;
}

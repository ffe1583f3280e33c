import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lastLines, runQuietly } from './child.mjs';
import { readJson } from './readJson.mjs';
import { SetupProblem } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

const stampName = '.beredt-lock';
/** From this npm on, install scripts can be refused by name; older ones would run them all. */
const npmWithScriptPolicy = [11, 17];

/**
 * Whether node_modules holds exactly what the lock file asks for: by our own stamp or, where somebody ran npm by hand,
 * by npm's own record of what it installed (written only when an installation has succeeded).
 * @param {string} folder
 */
export function packagesMatchLock(folder) {
  const fingerprint = fingerprintOfLock(folder);
  const stamp = join(folder, 'node_modules', stampName);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return true;
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  for (const [path, wanted] of Object.entries(packagesIn(join(folder, 'package-lock.json')))) {
    const leftOutHere = installed[path] === undefined && (wanted.optional ?? wanted.devOptional ?? false);
    if (path !== '' && !leftOutHere && installed[path]?.version !== wanted.version) return false;
  }
  writeFileSync(stamp, fingerprint);
  return true;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(lockFile) {
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (readJson(lockFile));
  return lock.packages ?? {};
}

/**
 * `npm ci` in a folder, without a prompt and without running any package's install script.
 * @param {{ folder: string, what: string, node: string, env: NodeJS.ProcessEnv }} options
 */
export async function installPackages({ folder, what, node, env }) {
  const npm = npmCommand(node);
  const noScripts = (await knowsScriptPolicy(npm, env)) ? '--strict-allow-scripts' : '--ignore-scripts';
  const args = ['ci', noScripts, '--no-audit', '--no-fund', '--no-progress', '--yes'];
  const done = await runQuietly(npm.command, [...npm.args, ...args], { cwd: folder, env });
  if (done.code === 0) {
    writeFileSync(join(folder, 'node_modules', stampName), fingerprintOfLock(folder));
    return;
  }
  if (done.code === 127) {
    throw new SetupProblem(`Without npm ${what} cannot be installed.`, 'Install npm, then try again.');
  }
  throw new SetupProblem(
    `Installing ${what} failed (npm ci in ${basename(folder)}/ ended with ${done.code}).`,
    adviceFor(done.output),
    lastLines(done.output),
  );
}

/** @param {string} folder */
function fingerprintOfLock(folder) {
  return createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
}

/**
 * The npm this command was started with, else the one on PATH.
 * @param {string} node
 * @returns {{ command: string, args: string[] }}
 */
function npmCommand(node) {
  const running = process.env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js') return { command: node, args: [running] };
  if (process.platform === 'win32') return { command: 'cmd.exe', args: ['/d', '/c', 'npm'] };
  return { command: 'npm', args: [] };
}

/**
 * @param {{ command: string, args: string[] }} npm
 * @param {NodeJS.ProcessEnv} env
 */
async function knowsScriptPolicy(npm, env) {
  const { output } = await runQuietly(npm.command, [...npm.args, '--version'], { env });
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)\./m.exec(output) ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = npmWithScriptPolicy;
  return Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor);
}

/** @param {string} output */
function adviceFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'The registry did not answer: check the network or proxy (`npm ping`), then run the same command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB, then run the same command again.';
  if (/EACCES|EPERM/.test(output)) {
    return 'Files in node_modules cannot be written: remove that folder as its owner, then run the same command again.';
  }
  if (/ESTRICTALLOWSCRIPTS/.test(output)) {
    return 'A package wants to run a script at installation: decide on it under allowScripts in package.json.';
  }
  if (/EUSAGE/.test(output)) return 'package.json and its lock disagree: run `npm install` and commit both.';
  if (/ETARGET|E404/.test(output)) {
    return 'Your registry lacks a pinned version: check `npm config get registry`, then run the same command again.';
  }
  return 'Read the lines above, put it right, then run the same command again.';
}

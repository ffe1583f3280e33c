import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir, stateDir } from '../setup/places.mjs';
import { fingerprintOf } from './inputs.mjs';

const inputs = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'docs/brukerveiledning',
  'scripts/build',
  'vite.config.ts',
  'vite.host.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** What a finished build has put in dist, at the least. */
export const outputs = [
  'dist/renderer/index.html',
  'dist/electron/main.js',
  'dist/electron/headless.js',
  'dist/electron/worker.js',
  'dist/electron/preload.cjs',
];

const stamp = join(stateDir, 'build.sha256');

/** The state of everything a build is made from. */
export function buildInputs() {
  return fingerprintOf(rootDir, inputs);
}

/** Whether dist was built from exactly what lies in the checkout now. */
export function buildIsFresh() {
  return (
    existsSync(stamp) &&
    outputs.every((path) => existsSync(join(rootDir, path))) &&
    readFileSync(stamp, 'utf8') === buildInputs()
  );
}

/** @param {string} fingerprint of what the finished build was made from */
export function rememberBuild(fingerprint) {
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** Called before dist changes, so that a build that is cut off counts as none. */
export function forgetBuild() {
  rmSync(stamp, { force: true });
}

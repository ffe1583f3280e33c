/** Builds dist/renderer and dist/electron where they are out of date. Runs under Node 24 (`npm run build`). */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildInputs, buildIsFresh, forgetBuild, outputs, rememberBuild } from './build/freshness.mjs';
import { oneAtATime } from './setup/oneAtATime.mjs';
import { rootDir } from './setup/places.mjs';
import { runAsCommand, say, SetupProblem } from './setup/say.mjs';

const entries = [
  'renderer/index.html',
  'electron/main.ts',
  'electron/preload.ts',
  'electron/headless.ts',
  'electron/worker.ts',
];
const distDir = join(rootDir, 'dist');
/** A build is made here and moved into place when it is whole: a failed one leaves the last good one alone. */
const nextDir = join(distDir, '.next');

await runAsCommand(() =>
  oneAtATime('building', async () => {
    if (buildIsFresh()) {
      say('the build is up to date.');
      return 0;
    }
    say('building the screens and the host …');
    const startedAt = Date.now();
    await build();
    say(`built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
    return 0;
  }),
);

async function build() {
  const missing = entries.filter((entry) => !existsSync(join(rootDir, entry)));
  if (missing.length > 0) {
    throw new SetupProblem(`Nothing can be built without ${missing.join(', ')}.`, 'Restore them, then try again.');
  }
  const fingerprint = buildInputs();
  rmSync(nextDir, { recursive: true, force: true });
  try {
    await runVite();
  } catch (error) {
    throw new SetupProblem('The build failed.', 'Put right what is named above.', messageOf(error));
  }
  forgetBuild();
  for (const part of ['renderer', 'electron']) moveIntoPlace(part);
  rmSync(nextDir, { recursive: true, force: true });
  const absent = outputs.filter((output) => !existsSync(join(rootDir, output)));
  if (absent.length > 0) {
    throw new SetupProblem(`The build did not make ${absent.join(', ')}.`, 'Look into vite.config.ts and its sibling.');
  }
  rememberBuild(fingerprint);
}

async function runVite() {
  const vite = await import('vite');
  const { preloadConfig } = await import('../vite.host.config.ts');
  const quiet = /** @type {const} */ ({ logLevel: 'warn' });
  await vite.build({
    ...quiet,
    configFile: join(rootDir, 'vite.config.ts'),
    build: { outDir: join(nextDir, 'renderer') },
  });
  await vite.build({ ...quiet, configFile: join(rootDir, 'vite.host.config.ts'), build: { outDir: nextDir } });
  await vite.build({
    ...quiet,
    ...preloadConfig,
    configFile: false,
    build: { ...preloadConfig.build, outDir: join(nextDir, 'electron') },
  });
}

/** @param {string} part */
function moveIntoPlace(part) {
  const made = join(nextDir, part);
  const place = join(distDir, part);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(distDir, { recursive: true });
  if (existsSync(made)) renameSync(made, place);
}

/** @param {unknown} error */
function messageOf(error) {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}

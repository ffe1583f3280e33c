/**
 * `npm run package`: makes installers for this system where Electron can be had. Where it cannot, it packs the app
 * around an empty Electron and checks everything that can be checked without one, and says what is missing.
 * `--check` does only the latter.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInForeground, runQuietly } from './setup/child.mjs';
import { rootDir } from './setup/places.mjs';
import { makeReady } from './setup/ready.mjs';
import { runAsCommand, say, SetupProblem } from './setup/say.mjs';
import { filesInAsar } from './package/asar.mjs';
import { configFile, readConfiguration, withoutItsLines } from './package/configuration.mjs';
import { problemsWith } from './package/contents.mjs';
import { electronVersion, obtainElectron } from './start/electronBinary.mjs';

const installers = join(rootDir, 'dist', 'installers');

await runAsCommand(async () => {
  const runtime = await makeReady();
  const built = await runInForeground(runtime.node, [join(rootDir, 'scripts', 'build.mjs')], { env: runtime.env });
  if (built !== 0) throw new SetupProblem('Nothing was packed, because the build failed.', 'See the lines above.');
  const { fault } = await readConfiguration();
  if (fault !== null) {
    throw new SetupProblem('electron-builder.yml is not valid.', 'Put right what is named above.', fault);
  }
  say('electron-builder.yml fits the schema of electron-builder.');
  await checkContents(runtime);
  if (process.argv.includes('--check')) return 0;
  const electron = await obtainElectron(runtime);
  if (electron === undefined) {
    say(`Electron ${electronVersion()} is not here and could not be downloaded, so NO INSTALLER WAS MADE.`);
    say('checked: the configuration, and what goes into the app. Not checked: installers, fuses, signatures.');
    say(
      'to make installers: run this on Windows, macOS or Linux with internet, or let .github/workflows/release.yml.',
    );
    return 0;
  }
  return makeInstallers(runtime, dirname(electron));
});

/**
 * Packs the app around a folder that only looks like Electron, reads what came to lie in the archive, and starts
 * exactly that with a stand-in for Electron: a module that was left out is missed here and not on somebody's machine.
 * @param {import('./setup/node24.mjs').Runtime} runtime
 */
async function checkContents({ node, env }) {
  const place = mkdtempSync(join(tmpdir(), 'beredt-package-'));
  try {
    const archive = await packAround(emptyElectron(place), join(place, 'out'));
    const files = filesInAsar(archive);
    const problems = problemsWith(files, `linux-${process.arch}`);
    if (problems.length > 0) {
      throw new SetupProblem('The app is packed wrongly.', 'Compare electron-builder.yml.', problems.join('\n'));
    }
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const native = files.filter((file) => file.unpacked).length;
    const app = join(place, 'app');
    for (const file of files) {
      mkdirSync(dirname(join(app, file.path)), { recursive: true });
      writeFileSync(join(app, file.path), file.read());
    }
    const standIn = pathToFileURL(join(rootDir, 'tests', 'support', 'electronScenario.ts')).href;
    const args = ['--import', standIn, join(app, 'dist', 'electron', 'main.js'), '--data', join(place, 'data')];
    const started = await runQuietly(node, args, { env, timeLimitMs: 60_000 });
    if (started.code !== 0 || !started.output.includes('"status":{"ok":true')) {
      throw new SetupProblem(
        'The packed app does not start.',
        'Compare electron-builder.yml.',
        started.output.slice(-2_000),
      );
    }
    say(`${files.length} files go into the app (${(bytes / 1e6).toFixed(1)} MB), ${native} of them native.`);
    say('exactly those files start, and the host in them answers, with a stand-in for Electron.');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * @param {string} electronDist
 * @param {string} output
 * @returns {Promise<string>} the archive
 */
async function packAround(electronDist, output) {
  const { build, Platform } = await import('electron-builder');
  try {
    await withoutItsLines(() =>
      build({
        projectDir: rootDir,
        targets: Platform.LINUX.createTarget('dir'),
        publish: 'never',
        config: { extends: configFile, electronDist, electronFuses: null, directories: { output } },
      }),
    );
  } catch (error) {
    throw new SetupProblem('The app could not be packed.', 'Put right what is named above.', String(error));
  }
  const [folder] = readdirSync(output).filter((name) => name.endsWith('unpacked'));
  return join(output, folder ?? '', 'resources', 'app.asar');
}

/** @param {string} place */
function emptyElectron(place) {
  const dist = join(place, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  writeFileSync(join(dist, 'electron'), '');
  chmodSync(join(dist, 'electron'), 0o755);
  for (const language of ['nb', 'en-US']) writeFileSync(join(dist, 'locales', `${language}.pak`), '');
  writeFileSync(join(dist, 'version'), electronVersion());
  return dist;
}

/**
 * @param {import('./setup/node24.mjs').Runtime} runtime
 * @param {string} electronDist
 */
async function makeInstallers({ node, env }, electronDist) {
  say('making installers for this system …');
  rmSync(installers, { recursive: true, force: true });
  const cli = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const dist = process.platform === 'darwin' ? dirname(dirname(dirname(electronDist))) : electronDist;
  const args = [cli, '--publish', 'never', `-c.electronDist=${dist}`];
  const { code, output } = await runQuietly(node, args, { cwd: rootDir, env });
  const made = existsSync(installers)
    ? readdirSync(installers).filter((name) => /\.(?:exe|msi|dmg|zip|AppImage|deb)$/.test(name))
    : [];
  for (const name of made) say(`made dist/installers/${name}`);
  if (code === 0) return 0;
  throw new SetupProblem(
    `Not every installer was made (${made.length} were).`,
    'Tools for installers are downloaded the first time: check the connection, then try again.',
    output.split('\n').slice(-15).join('\n'),
  );
}

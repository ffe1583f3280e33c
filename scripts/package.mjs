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
import { programWithFuses, wrongFuses } from './package/fuses.mjs';
import { electronVersion, obtainElectron } from './start/electronBinary.mjs';

const installers = join(rootDir, 'dist', 'installers');

await runAsCommand(async () => {
  const runtime = await makeReady();
  const built = await runInForeground(runtime.node, [join(rootDir, 'scripts', 'build.mjs')], { env: runtime.env });
  if (built !== 0) throw new SetupProblem('Nothing was packed, because the build failed.', 'See the lines above.');
  const { configuration, fault } = await readConfiguration();
  const fuses = configuration.electronFuses ?? {};
  if (fault !== null) {
    throw new SetupProblem('electron-builder.yml is not valid.', 'Put right what is named above.', fault);
  }
  say('electron-builder.yml fits the schema of electron-builder.');
  await checkContents(runtime, fuses);
  if (process.argv.includes('--check')) return 0;
  const electron = await obtainElectron(runtime);
  if (electron === undefined) {
    say(`Electron ${electronVersion()} is not here and could not be downloaded, so NO INSTALLER WAS MADE.`);
    say(
      'checked: the configuration, what goes into the app, and that it starts. Not checked: installers, signatures.',
    );
    say(
      'to make installers: run this on Windows, macOS or Linux with internet, or let .github/workflows/release.yml.',
    );
    return 0;
  }
  const code = await makeInstallers(runtime, dirname(electron));
  await checkMade(fuses);
  return code;
});

/**
 * Packs the app around a folder that only looks like Electron, reads what came to lie in the archive, and starts
 * exactly that with a stand-in for Electron: a module that was left out is missed here and not on somebody's machine.
 * @param {import('./setup/node24.mjs').Runtime} runtime
 * @param {object} fuses as the configuration wants them
 */
async function checkContents({ node, env }, fuses) {
  const place = mkdtempSync(join(tmpdir(), 'beredt-package-'));
  try {
    const packed = await packAround(emptyElectron(place), join(place, 'out'));
    const files = filesInAsar(join(packed, 'resources', 'app.asar'));
    const problems = [
      ...problemsWith(files, `linux-${process.arch}`),
      ...(await wrongFuses(join(packed, 'beredt'), fuses)),
    ];
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
    say(`${files.length} files go into the app (${(bytes / 1e6).toFixed(1)} MB), ${native} of them native; every fuse is set as configured.`);
    say('exactly those files start, and the host in them answers, with a stand-in for Electron.');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * @param {string} electronDist
 * @param {string} output
 * @returns {Promise<string>} the folder with the program
 */
async function packAround(electronDist, output) {
  const { build, Platform } = await import('electron-builder');
  try {
    await withoutItsLines(() =>
      build({
        projectDir: rootDir,
        targets: Platform.LINUX.createTarget('dir'),
        publish: 'never',
        config: { extends: configFile, electronDist, directories: { output } },
      }),
    );
  } catch (error) {
    throw new SetupProblem('The app could not be packed.', 'Put right what is named above.', String(error));
  }
  const [folder] = readdirSync(output).filter((name) => name.endsWith('unpacked'));
  return join(output, folder ?? '');
}

/** @param {string} place */
function emptyElectron(place) {
  const dist = join(place, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  writeFileSync(join(dist, 'electron'), programWithFuses());
  chmodSync(join(dist, 'electron'), 0o755);
  for (const language of ['nb', 'en-US']) writeFileSync(join(dist, 'locales', `${language}.pak`), '');
  writeFileSync(join(dist, 'version'), electronVersion());
  return dist;
}

/**
 * The fuses in the programs that were really made: what the configuration asks for is worth nothing until it is there.
 * @param {object} fuses
 */
async function checkMade(fuses) {
  const programs = ['linux-unpacked/beredt', 'win-unpacked/Beredt.exe', 'mac/Beredt.app', 'mac-arm64/Beredt.app']
    .map((program) => join(installers, program))
    .filter((program) => existsSync(program));
  const problems = await Promise.all(programs.map((program) => wrongFuses(program, fuses)));
  if (programs.length === 0 || problems.flat().length > 0) {
    const detail = problems.flat().join('\n');
    throw new SetupProblem('The fuses of the program are not as they should be.', 'Do not hand it out.', detail);
  }
  say('the fuses read back from the program are as configured.');
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

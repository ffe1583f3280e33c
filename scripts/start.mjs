/**
 * `npm start`: everything needed on a fresh checkout, then the desktop window; where Electron cannot be had, the same
 * core without it. `--headless` never opens anything. Other arguments (`--port N`, `--data DIR`) go to Beredt.
 */
import { join } from 'node:path';
import { buildIsFresh } from './build/freshness.mjs';
import { runInForeground } from './setup/child.mjs';
import { rootDir } from './setup/places.mjs';
import { makeReady } from './setup/ready.mjs';
import { runAsCommand, say, SetupProblem } from './setup/say.mjs';
import { hasDisplay, openAppWindow } from './start/appWindow.mjs';
import { electronVersion, obtainElectron } from './start/electronBinary.mjs';
import { hostFlags } from './start/hostFlags.mjs';

const readyLine = /^Beredt ready: (http:\/\/127\.0\.0\.1:\d+\/\S*)$/m;

await runAsCommand(async () => {
  const args = process.argv.slice(2);
  const runtime = await makeReady();
  if (!buildIsFresh()) await build(runtime);
  if (args.includes('--headless')) return runHeadless(runtime, args, { openWindow: false });
  if (!hasDisplay()) {
    say('there is no display here: running without a window; open the link below in a browser on this machine.');
    return runHeadless(runtime, args, { openWindow: false });
  }
  const electron = await obtainElectron(runtime);
  if (electron !== undefined) return runElectron(electron, runtime, args);
  say(`Electron ${electronVersion()} could not be downloaded: running without it, in a browser window.`);
  return runHeadless(runtime, args, { openWindow: true });
});

/** @param {import('./setup/node24.mjs').Runtime} runtime */
async function build({ node, env }) {
  const code = await runInForeground(node, [join(rootDir, 'scripts', 'build.mjs')], { env });
  if (code !== 0) throw new SetupProblem('Beredt is not started: it could not be built.', 'See the lines above.');
}

/**
 * @param {string} electron
 * @param {import('./setup/node24.mjs').Runtime} runtime
 * @param {readonly string[]} args
 */
function runElectron(electron, { env }, args) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return runInForeground(electron, [...(asRoot ? ['--no-sandbox'] : []), rootDir, ...args], { env });
}

/**
 * @param {import('./setup/node24.mjs').Runtime} runtime
 * @param {readonly string[]} args
 * @param {{ openWindow: boolean }} options
 */
function runHeadless({ node, env }, args, { openWindow }) {
  // The build is fresh by now, and starts in less time than the source, whose types are stripped at each start.
  const command = [...hostFlags, join(rootDir, 'dist', 'electron', 'headless.js'), ...args];
  if (!openWindow) return runInForeground(node, command, { env });
  let seen = '';
  let opened = false;
  return runInForeground(node, command, {
    env,
    onOutput: (text) => {
      if (opened) return;
      seen += text;
      const [, link] = readyLine.exec(seen) ?? [];
      if (link === undefined) return;
      opened = true;
      openAppWindow(link);
    },
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const rootDir = join(import.meta.dirname, '..', '..');
let dir = '';

/** A checkout in miniature: our scripts and settings, and just enough of an app to build and start. */
const app: Readonly<Record<string, string>> = {
  'renderer/index.html': `<!doctype html><html lang="nb"><head><link rel="icon" href="./mark.svg"></head><body>
    <div id="root"></div><script type="module" src="./main.tsx"></script></body></html>`,
  'renderer/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'renderer/main.tsx': "import './main.css';\ndocument.title = 'Beredt';\n",
  'renderer/main.css': "@font-face { font-family: a; src: url('./a.woff2'); }\nbody { color: red; }\n",
  'renderer/a.woff2': 'a small font',
  'electron/main.ts': "import { app } from 'electron';\nvoid app.whenReady();\n",
  'electron/preload.ts': "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('a', {});\n",
  'electron/worker.ts': `import { parentPort } from 'node:worker_threads';
    parentPort?.postMessage('from the worker');\n`,
  'electron/store/migrations/0001_first.sql': 'CREATE TABLE a (b);\n',
  'electron/store/migrations.ts': `import { readFileSync } from 'node:fs';
    export const first = () => readFileSync(new URL('./migrations/0001_first.sql', import.meta.url), 'utf8');\n`,
  'electron/headless.ts': `import { createServer } from 'node:http';
    import { Worker } from 'node:worker_threads';
    import { first } from './store/migrations.ts';
    process.stdout.write('migration: ' + first());
    new Worker(new URL('./worker.ts', import.meta.url)).on('message', (message) => {
      process.stdout.write('worker: ' + message + '\\n');
    });
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      process.stdout.write('arguments: ' + process.argv.slice(2).join(' ') + '\\n');
      process.stdout.write('Beredt ready: http://127.0.0.1:' + port + '/#launch=secret\\n');
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
      process.stdout.write('closed cleanly\\n');
      process.exit(0);
    });\n`,
};

function write(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

function build() {
  const done = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: dir, encoding: 'utf8' });
  return { code: done.status, said: done.stderr };
}

const start = ['scripts/start.mjs'];
const bothReady = /Beredt ready:[^]*worker: .*\n|worker: [^]*Beredt ready: .*\n/;

/** Runs a script until it has said `line`; then asks it to stop. */
async function run(command: readonly string[], line: RegExp, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, command, { cwd: dir, env: { ...process.env, ...env } });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (line.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)} before it was ready:\n${said}`));
    });
  });
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

beforeAll(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'beredt-app-')));
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'vite.host.config.ts'];
  for (const file of [...settings, '.nvmrc']) cpSync(join(rootDir, file), join(dir, file));
  const copied = ['build', 'setup', 'start', 'build.mjs', 'start.mjs'];
  for (const part of copied) cpSync(join(rootDir, 'scripts', part), join(dir, 'scripts', part), { recursive: true });
  symlinkSync(join(rootDir, 'node_modules'), join(dir, 'node_modules'), 'junction');
  for (const [path, content] of Object.entries(app)) write(path, content);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a build', () => {
  it('makes the screens without anything inline, and the host in few files', () => {
    expect(build()).toMatchObject({ code: 0 });
    const page = readFileSync(join(dir, 'dist/renderer/index.html'), 'utf8');
    expect(page).toMatch(/<script type="module" crossorigin src="\.\/assets\/[^"]+\.js"><\/script>/);
    expect(page).not.toMatch(/<style|style="|<script>|data:/);
    expect(readFileSync(join(dir, 'dist/electron/preload.cjs'), 'utf8')).toContain('require("electron")');
    expect(existsSync(join(dir, 'dist/electron/store/migrations/0001_first.sql'))).toBe(true);
    expect(existsSync(join(dir, 'dist/.next'))).toBe(false);
  });

  it('is not made again until something has changed', () => {
    expect(build().said).toContain('up to date');
    write('renderer/main.tsx', "import './main.css';\ndocument.title = 'Changed';\n");
    expect(build().said).toContain('built in');
    expect(build().said).toContain('up to date');
  });

  it('that fails leaves the last good one alone and says what is wrong', () => {
    const page = readFileSync(join(dir, 'dist/renderer/index.html'), 'utf8');
    write('electron/worker.ts', "import { nothing } from './nowhere.ts';\nnothing();\n");
    const failed = build();
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('nowhere.ts');
    expect(readFileSync(join(dir, 'dist/renderer/index.html'), 'utf8')).toBe(page);
    write('electron/worker.ts', app['electron/worker.ts']!);
    expect(build().code).toBe(0);
  });

  it('without one of its entries names the file', () => {
    rmSync(join(dir, 'electron/preload.ts'));
    expect(build()).toMatchObject({ code: 1, said: expect.stringContaining('electron/preload.ts') as string });
    write('electron/preload.ts', app['electron/preload.ts']!);
  });
});

describe('npm start', () => {
  it('--headless hands its arguments on, opens nothing, and closes cleanly', async () => {
    const { code, said } = await run([...start, '--headless', '--port', '0', '--data', 'x'], bothReady, {
      DISPLAY: ':1',
      BEREDT_BROWSER: join(dir, 'browser-must-not-open'),
    });
    expect(said).toContain('arguments: --headless --port 0 --data x\n');
    expect(said).toContain('migration: CREATE TABLE a (b);\n');
    expect(said).toContain('worker: from the worker\n');
    expect(said).toContain('closed cleanly\n');
    expect(said).not.toContain('browser');
    expect(code).toBe(0);
  });

  it.runIf(process.platform !== 'win32')('ends when the shell npm started it through is gone', async () => {
    const command = `"${process.execPath}" scripts/start.mjs --headless; true`;
    const env = { ...process.env, npm_lifecycle_event: 'start' };
    const shell = spawn('/bin/sh', ['-c', command], { cwd: dir, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    const closed = new Promise<void>((resolve) => shell.stdout.once('close', resolve));
    shell.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Beredt ready')) shell.kill('SIGKILL');
    });
    await closed;
    expect(said).toContain('closed cleanly\n');
  });

  it('the built host runs like the source', async () => {
    const { said } = await run(['dist/electron/headless.js'], bothReady);
    expect(said).toContain('migration: CREATE TABLE a (b);\n');
    expect(said).toContain('worker: from the worker\n');
  });

  it.runIf(process.platform === 'linux')('without a display it prints the link and says so', async () => {
    const { said, code } = await run(start, /Beredt ready:/, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect(said).toContain('there is no display here');
    expect(code).toBe(0);
  });

  it.runIf(process.platform === 'linux')('without Electron it opens the link in an app window', async () => {
    const seen = join(dir, 'browser-arguments');
    const browser = join(dir, 'browser');
    writeFileSync(browser, `#!/bin/sh\necho "$@" > ${seen}.part && mv ${seen}.part ${seen}\necho opened >&2\n`);
    chmodSync(browser, 0o755);
    const nowhere = {
      ELECTRON_OVERRIDE_DIST_PATH: join(dir, 'no-electron'),
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      XDG_CACHE_HOME: join(dir, 'cache'),
    };
    const env = { DISPLAY: ':1', BEREDT_BROWSER: browser, XDG_DATA_HOME: dir, ...nowhere };
    const { said } = await run(start, /Beredt ready:/, env);
    expect(said).toContain('could not be downloaded: running without it');
    const [, link] = /Beredt ready: (\S+)/.exec(said)!;
    while (!existsSync(seen)) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(readFileSync(seen, 'utf8')).toContain(`--app=${link!}`);
  });
});

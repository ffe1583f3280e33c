import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Configuration } from 'electron-builder';
import { readConfiguration } from '../../scripts/package/configuration.mjs';
import { problemsWith } from '../../scripts/package/contents.mjs';
import { programWithFuses, wrongFuses } from '../../scripts/package/fuses.mjs';
import { LINK_SCHEME } from '../../electron/app/openRequest.ts';

const root = resolve(import.meta.dirname, '../..');
let configuration: Configuration;
let fault: string | null = null;

beforeAll(async () => {
  ({ configuration, fault } = await readConfiguration());
});

describe('the configuration of the installers', () => {
  test('fits electron-builder’s own schema', () => {
    expect(fault).toBeNull();
  });

  test('closes every fuse that opens a door', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('names no host: nothing is published to, looked up at or updated from anywhere', () => {
    expect(configuration.publish).toBeNull();
    const addresses = JSON.stringify(configuration).match(/https?:\/\/[^"/]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('compiles nothing and fetches no headers: the native part is in the package already', () => {
    expect(configuration.npmRebuild).toBe(false);
    expect(configuration.buildDependenciesFromSource).toBe(false);
    expect(configuration.nodeGypRebuild).toBe(false);
  });

  test('keeps everything but native libraries under the archive’s integrity hash', () => {
    expect(configuration.asar).toEqual({ smartUnpack: false });
    expect(configuration.asarUnpack).toEqual(['**/*.node']);
    expect(configuration).not.toHaveProperty('disableAsarIntegrity');
  });

  test('makes the installers each system’s IT staff ask for', () => {
    const targets = (list: unknown) =>
      (Array.isArray(list) ? list : []).map((one: string | { target: string }) =>
        typeof one === 'string' ? one : one.target,
      );
    expect(targets(configuration.win?.target)).toEqual(['nsis', 'msi']);
    expect(targets(configuration.mac?.target)).toEqual(['dmg', 'zip']);
    expect(targets(configuration.linux?.target)).toEqual(['AppImage', 'deb']);
    expect(configuration.nsis?.perMachine).toBe(true);
    expect(configuration.msi?.perMachine).toBe(true);
    expect(configuration.mac?.hardenedRuntime).toBe(true);
  });

  test('asks macOS for nothing but compiling at run time', () => {
    const entitlements = readFileSync(join(root, 'resources/mac/entitlements.plist'), 'utf8');
    expect([...entitlements.matchAll(/<key>(.+?)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  test('registers .beredt files and the scheme of links, never the window’s own scheme', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'beredt', role: 'Viewer' }]);
    expect(configuration.protocols).toMatchObject([{ schemes: [LINK_SCHEME], role: 'Viewer' }]);
  });

  test('has the icons it names', () => {
    const icons = [configuration.win?.icon, configuration.mac?.icon, configuration.linux?.icon];
    expect(icons.map((icon) => typeof icon === 'string' && existsSync(join(root, icon)))).toEqual([true, true, true]);
  });
});

describe('the check of what was packed', () => {
  const file = (path: string, text = '', unpacked = false) => ({
    path,
    size: 1,
    unpacked,
    read: () => Buffer.from(text),
  });
  const sound = [
    file('package.json'),
    file(
      'dist/electron/main.js',
      "import { pino } from 'pino';\nimport { app } from \"electron\";\nimport 'node:fs';\nimport './a.js';",
    ),
    file('dist/electron/worker.js'),
    file('dist/electron/preload.cjs'),
    file('dist/renderer/index.html'),
    file('dist/electron/store/migrations/0001.sql'),
    file('node_modules/pino/index.js'),
    file('node_modules/better-sqlite3/prebuilds/linux-x64.node', '', true),
  ];

  test('finds nothing wrong with a sound app', () => {
    expect(problemsWith(sound, 'linux-x64')).toEqual([]);
  });

  test.each([
    ['dist/electron/store/openStore.ts', 'source'],
    ['dist/renderer/assets/main.js.map', 'source map'],
    ['node_modules/sonic-boom/test/x.js', 'test'],
    ['tests/support/x.js', 'test'],
    ['scripts/start.mjs', 'workshop'],
    ['.npmrc', 'workshop'],
    ['node_modules/vite/index.js', 'building tool'],
    ['node_modules/x/private.pem', 'secret'],
  ])('finds %s, which must not ship', (path, what) => {
    expect(problemsWith([...sound, file(path)], 'linux-x64').join()).toContain(what);
  });

  test('finds what is missing', () => {
    for (const path of [
      'package.json',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/renderer/index.html',
    ]) {
      expect(
        problemsWith(
          sound.filter((one) => one.path !== path),
          'linux-x64',
        ),
      ).toContain(`${path} is missing.`);
    }
    expect(
      problemsWith(
        sound.filter((one) => !one.path.endsWith('.sql')),
        'linux-x64',
      ),
    ).toEqual(['The migrations are missing.']);
  });

  test('finds another platform’s SQLite, a second one, and one inside the archive', () => {
    const stray = file('node_modules/better-sqlite3/prebuilds/win32-x64.node', '', true);
    expect(problemsWith(sound, 'win32-x64')).toHaveLength(1);
    expect(problemsWith([...sound, stray], 'linux-x64')).toHaveLength(1);
    const inside = sound.map((one) => (one.path.endsWith('.node') ? { ...one, unpacked: false } : one));
    expect(problemsWith(inside, 'linux-x64').join()).toContain('cannot be loaded');
  });

  test('finds script outside the archive, and an import that did not come along', () => {
    expect(problemsWith([...sound, file('node_modules/x/a.js', '', true)], 'linux-x64').join()).toContain(
      'nothing guards',
    );
    const hungry = file('dist/electron/x.js', "import { z } from 'zod';\nexport * from '@orpc/client/message-port';");
    expect(problemsWith([...sound, hungry], 'linux-x64')).toEqual([
      'dist/electron/x.js imports zod, which does not ship: it must be a dependency.',
      'dist/electron/x.js imports @orpc/client, which does not ship: it must be a dependency.',
    ]);
  });
});

test('fuses are read back from the program itself, and one that is open is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beredt-fuses-'));
  const program = join(folder, 'beredt');
  writeFileSync(program, programWithFuses());
  const open = await wrongFuses(program, configuration.electronFuses ?? {});
  const allOn = await wrongFuses(
    program,
    Object.fromEntries(Object.keys(configuration.electronFuses ?? {}).map((name) => [name, true])),
  );
  rmSync(folder, { recursive: true });
  expect(open).toContain('The fuse runAsNode is not off.');
  expect(open).toHaveLength(5);
  expect(allOn).toEqual([]);
});

describe('the workflows', () => {
  const workflows = ['check', 'release'].map((name) =>
    readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'),
  );

  test('use actions by the hash of their contents, which nobody can move', () => {
    const used = workflows.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action));
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test('may read the code and nothing else, and publish nowhere', () => {
    for (const text of workflows) {
      expect(text).toMatch(/^permissions:\n {2}contents: read\n(?:\n|\S)/m);
      expect(text).not.toMatch(/contents: write|GITHUB_TOKEN|GH_TOKEN|pull_request_target/);
    }
  });
});

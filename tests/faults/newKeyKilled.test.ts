import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import type { Host } from '../../electron/application/host.ts';
import { WIRE_VERSION } from '../../shared/contract/wire.ts';

const CHILD = join(import.meta.dirname, '../support/newKeyChild.ts');
const MIGRATIONS = join(import.meta.dirname, '../../electron/store/migrations');
const PASSPHRASE = 'fire trette linjer om natten 47';
const COPY = 'store-new-key.db';

/** When to kill: while the copy is made, when it takes the store's place, or anywhere in between. */
type Moment = 'copying' | 'laid' | 'anywhere';
const MOMENTS: readonly Moment[] = ['copying', 'laid', 'anywhere', 'laid', 'copying', 'laid'];

async function open(dir: string): Promise<Host> {
  const started = await startHost({ dir, migrations: MIGRATIONS, version: '0.0.0-test', jobs: threadJobs() });
  if (!started.ok) throw new Error(started.reason.code);
  return started.value;
}

async function runs<Value = unknown>(host: Host, name: string, input: object): Promise<Value> {
  const answer = await host.call('seat-1', { v: WIRE_VERSION, kind: 'operation', name, input });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value as Value;
}

function keyOf(host: Host): string {
  return host.storeKey!.use((bytes) => Buffer.from(bytes).toString('hex'));
}

/** Lets a process change the store's key and kills it at the moment; false when it was done before. */
async function changeUntilKilled(dir: string, moment: Moment): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, dir, PASSPHRASE], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  let trouble = '';
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString('utf8')));
  let wasThere = false;
  const watcher = watch(dir, (_event, name) => {
    if (name !== COPY) return;
    const isThere = existsSync(join(dir, COPY));
    if (moment === 'copying' && isThere && !wasThere) setTimeout(kill, randomInt(120));
    if (moment === 'laid' && wasThere && !isThere) setTimeout(kill, randomInt(3));
    wasThere ||= isThere;
  });
  let isChanged = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'written' && moment === 'anywhere') setTimeout(kill, randomInt(1_500));
    isChanged ||= line === 'changed';
  });
  await once(child, 'close');
  watcher.close();
  expect(trouble).toBe('');
  return !isChanged;
}

test(`killed ${String(MOMENTS.length)} times while the store gets a new key, it opens with the old or the new, and holds every line`, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-new-key-killed-'));
  let host = await open(dir);
  await runs(host, 'keys.setPassphrase', { person: null, passphrase: PASSPHRASE });
  const ends = { old: 0, new: 0 };
  let written = 0;
  for (const moment of MOMENTS) {
    const before = keyOf(host);
    await host.close();
    const wasKilled = await changeUntilKilled(dir, moment);
    written += 1;
    const isCut = readFileSync(join(dir, 'keys.json'), 'utf8').includes('"rotatingTo":"');
    host = await open(dir);
    await runs(host, 'keys.unlockWithPassphrase', { passphrase: PASSPHRASE });
    expect(await runs(host, 'host.status', {})).toMatchObject({ state: 'open', headCheck: 'agrees' });
    expect(await runs(host, 'journal.verify', {})).toMatchObject({ holds: true, tail: 'proven', lost: [] });
    const lines = host.workspace!.store.one<{ n: number }>("SELECT count(*) AS n FROM journal WHERE header LIKE '%LogEntryAdded%'");
    expect(lines?.n).toBeGreaterThanOrEqual(written);
    if (wasKilled && isCut) ends[keyOf(host) === before ? 'old' : 'new'] += 1;
    expect(host.keys.status().rotating).toBe(false);
    expect(existsSync(join(dir, COPY))).toBe(false);
  }
  await host.close();
  rmSync(dir, { recursive: true });
  // Nothing ever cut in two would prove little.
  expect(ends.old).toBeGreaterThan(0);
  expect(ends.new).toBeGreaterThan(0);
}, 170_000);

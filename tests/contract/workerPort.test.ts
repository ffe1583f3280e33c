import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Keychain } from '../../electron/keys/keychain.ts';
import { answerWorker } from '../../electron/transport/answerWorker.ts';
import { askMain } from '../../electron/transport/askMain.ts';
import { startHostWorker, type HostLink } from '../../electron/transport/hostLink.ts';
import type { OperationInput, OperationName } from '../../shared/contract/api.ts';
import { WIRE_VERSION } from '../../shared/contract/wire.ts';
import type { WorkerAsks } from '../../shared/contract/workerPort.ts';
import { no, ok } from '../../shared/kernel/result.ts';

/* The real worker thread and the main thread's services: the OS keychain is asked over a port that trusts nothing. */

const root = join(import.meta.dirname, '../..');
const passphrase = 'fire trette linjer om natten 47';
const printPdf = () => Promise.resolve(no({ code: 'document/no-pdf-printer' as const }));
const faults: unknown[] = [];

/** A keeper that is there or gone, and counts how often it was asked to open something. */
function keeper() {
  const asked = { opens: 0 };
  const turned = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (byte) => byte ^ 0x5a);
  const keychain: Keychain = {
    available: () => Promise.resolve(true),
    seal: (secret) => Promise.resolve(ok(turned(secret))),
    open: (sealed) => {
      asked.opens += 1;
      return Promise.resolve(ok(turned(sealed)));
    },
  };
  return { asked, keychain };
}

let dir: string;
let link: HostLink;

async function start(keychain: Keychain | null): Promise<void> {
  const begin = { dir, migrations: join(root, 'electron/store/migrations'), version: '0.0.0-test' };
  const worker = pathToFileURL(join(root, 'electron/worker.ts'));
  const started = await startHostWorker(worker, begin, (error) => faults.push(error), { printPdf, keychain, network: null });
  if (!started.ok) throw new Error(started.reason.code);
  link = started.value;
}

async function run<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const door = link.openSeat('seat-1');
  const answer = await door.call({ v: WIRE_VERSION, kind: 'operation', name, input });
  door.close();
  return answer;
}

beforeEach(() => {
  faults.length = 0;
  dir = mkdtempSync(join(tmpdir(), 'beredt-worker-port-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('the keychain of the operating system, asked from the worker', () => {
  test('opens the store at the next start, but not one that somebody locked', async () => {
    const { asked, keychain } = keeper();
    await start(keychain);
    await run('keys.setPassphrase', { person: null, passphrase });
    expect(await run('keys.status', {})).toMatchObject({ value: { keychain: true, state: 'protected' } });
    expect(await run('keys.addKeychain', {})).toMatchObject({ ok: true });
    await link.close();

    await start(keychain);
    expect(await run('host.status', {})).toMatchObject({ value: { state: 'open', protected: true } });
    expect(asked.opens).toBe(1);
    await run('keys.lock', {});
    await link.close();

    await start(keychain);
    expect(await run('host.status', {})).toMatchObject({ value: { state: 'locked' } });
    expect(asked.opens).toBe(1);
    await run('keys.unlockWithPassphrase', { passphrase });
    expect(existsSync(join(dir, 'locked'))).toBe(false);
    await link.close();
  });

  test('that is gone leaves the passphrase, and nothing is offered where there is none', async () => {
    await start(keeper().keychain);
    await run('keys.setPassphrase', { person: null, passphrase });
    await run('keys.addKeychain', {});
    await link.close();
    await start(null);
    expect(await run('host.status', {})).toMatchObject({ value: { state: 'locked' } });
    expect(await run('keys.unlockWithPassphrase', { passphrase })).toMatchObject({ ok: true });
    expect(await run('keys.status', {})).toMatchObject({ value: { keychain: false } });
    expect(await run('keys.addKeychain', {})).toMatchObject({ refusal: { code: 'keys/keychain-unavailable' } });
    await link.close();
  });

  test('cannot be the only way in', async () => {
    await start(keeper().keychain);
    expect(await run('keys.addKeychain', {})).toMatchObject({ refusal: { code: 'keys/keychain-alone' } });
    await link.close();
  });

  test('leaving the machine locks a store with a passphrase', async () => {
    await start(null);
    await run('keys.setPassphrase', { person: null, passphrase });
    link.leftAlone();
    expect(await run('host.status', {})).toMatchObject({ value: { state: 'locked' } });
    await link.close();
  });
});

describe('the port between the two threads', () => {
  test('reads an answer that is none as the refusal its asker knows', async () => {
    const posted: WorkerAsks[] = [];
    const asking = askMain((asked) => posted.push(asked));
    const said = [
      asking.keychain.available(),
      asking.keychain.seal(new Uint8Array(32)),
      asking.keychain.open(new Uint8Array(32)),
      asking.printPdf('<p>'),
    ];
    for (const [at, answer] of ['yes', { ok: true, value: 'AAAA' }, null, { ok: true }].entries()) {
      asking.answered(posted[at]!.ticket, answer);
    }
    const refused = { ok: false, reason: 'refused' };
    const failed = { ok: false, reason: { code: 'document/pdf-failed' } };
    expect(await Promise.all(said)).toEqual([false, refused, refused, failed]);
    // Nobody waits for it any more, or ever did.
    asking.answered(1, true);
    asking.answered(99, true);
  });

  test('a service that breaks is a refusal and a report, and the secret that crossed is gone', async () => {
    const broken = () => Promise.reject(new Error('the bus is gone'));
    const services = { printPdf: broken, keychain: { available: broken, seal: broken, open: broken }, network: null };
    const heard: unknown[] = [];
    const bytes = new Uint8Array(32).fill(7);
    const answer = (asked: WorkerAsks) => answerWorker(asked, services, () => Promise.resolve('later'), (error) => heard.push(error));
    expect(await answer({ say: 'keychain-seal', ticket: 1, bytes })).toEqual({ ok: false, reason: 'refused' });
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(await answer({ say: 'keychain-available', ticket: 2 })).toBe(false);
    expect(await answer({ say: 'print', ticket: 3, html: '' })).toMatchObject({ reason: { code: 'document/pdf-failed' } });
    expect(heard).toHaveLength(3);
  });
});

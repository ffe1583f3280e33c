/*
 * A process of its own that works on key slots until it is killed (tests/faults/keys*). Arguments: what to do, the
 * folder, and what the work needs. It tells on standard output, one line each, what is done and on disk.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openKeySlots, type KeySlots } from '../../electron/keys/keySlots.ts';
import type { StoreKey } from '../../electron/keys/storeKey.ts';
import type { Result } from '../../shared/kernel/result.ts';

function sure<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function open(dir: string): Promise<KeySlots> {
  return sure(
    await openKeySlots({
      dir,
      clock: { unixMs: () => Date.now() },
      randomness: { bytes: (count) => randomBytes(count) },
      cost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
    }),
  );
}

/** The passphrase after so many changes. */
function passphraseOf(count: number): string {
  return `kaffe sykkel fjell torsk nummer ${count}`;
}

/** Changes the passphrase and turns the store key over, again and again. */
async function change(dir: string, from: number): Promise<never> {
  const keys = await open(dir);
  let key = sure(await keys.unlockWithPassphrase(passphraseOf(from))).key;
  for (let count = from + 1; ; count += 1) {
    sure(await keys.setPassphrase(key, null, passphraseOf(count)));
    say(`passphrase ${count}`);
    const next: StoreKey = sure(await keys.beginRotation(key));
    sure(await keys.finishRotation(key, next));
    key.forget();
    key = next;
  }
}

/** Opens, makes a recovery key, turns the store key over; at a word from outside forgets, and waits to be searched. */
async function useAndForget(dir: string, passphrase: string): Promise<void> {
  const held: StoreKey[] = [];
  const keys = await open(dir);
  held.push(sure(await keys.unlockWithPassphrase(passphrase)).key);
  sure(await keys.issueRecoveryKey(held[0]!));
  held.push(sure(await keys.beginRotation(held[0]!)));
  sure(await keys.finishRotation(held[0]!, held[1]!));
  say('open');
  await once(process.stdin, 'data');
  for (const key of held.splice(0)) key.forget();
  // Node's own copies (inside HMAC and HKDF) are zeroed by OpenSSL when the collector lets go of them.
  for (let turn = 0; turn < 5; turn += 1) {
    globalThis.gc?.();
    await new Promise((resume) => setImmediate(resume));
  }
  say('forgotten');
  await once(process.stdin, 'data');
}

const [work, dir, needs] = process.argv.slice(2);
if (dir === undefined || needs === undefined) throw new Error('work, folder and what it needs');
if (work === 'change') await change(dir, Number(needs));
else await useAndForget(dir, needs);
process.exit(0);

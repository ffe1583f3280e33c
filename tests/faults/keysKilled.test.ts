import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectOk, keySlotsRig, type KeySlotsRig } from '../support/keySlotsRig.ts';

const CHILD = join(import.meta.dirname, '../support/keySlotsChild.ts');
const KILLS = 25;

const passphraseOf = (count: number): string => `kaffe sykkel fjell torsk nummer ${count}`;

/** Lets a process change passphrase and store key, kills it somewhere in between; the last change it had told of. */
async function changeUntilKilled(rig: KeySlotsRig, from: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, 'change', rig.dir, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let trouble = '';
  child.stderr.on('data', (chunk: Buffer) => {
    trouble += chunk.toString('utf8');
  });
  let told = from;
  const enough = from + 1 + randomInt(8);
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line.split(' ')[1]);
    if (told >= enough) {
      // At any moment of the change after: each takes about as long as this may wait.
      await setTimeout(randomInt(25));
      child.kill('SIGKILL');
    }
  }
  expect(trouble).toBe('');
  return told;
}

test(`killed ${KILLS} times in the middle of changes, what was told is done and there is always a way in`, async () => {
  const rig = keySlotsRig();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  let count = 0;
  expectOk(await keys.setPassphrase(key, null, passphraseOf(count)));
  let interrupted = 0;
  let ahead = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const told = await changeUntilKilled(rig, count);
    expect(told).toBeGreaterThan(count);
    const again = await rig.open();
    // The write that was under way may be done or not; the one before the last is certainly over.
    expect((await again.unlockWithPassphrase(passphraseOf(told - 1))).ok).toBe(false);
    const last = await again.unlockWithPassphrase(passphraseOf(told));
    const opened = last.ok ? last.value : expectOk(await again.unlockWithPassphrase(passphraseOf(told + 1)));
    if (!last.ok) ahead += 1;
    if (opened.next !== null) {
      interrupted += 1;
      expectOk(await again.finishRotation(opened.key, opened.next));
    }
    expect(rig.files().map((file) => file.name).filter((name) => name.endsWith('.new'))).toEqual([]);
    count = last.ok ? told : told + 1;
    // What counts as wrong here was asked on purpose.
    rig.forwardMs += 60_000;
  }
  // Nothing ever cut in two would prove little.
  expect(interrupted + ahead).toBeGreaterThan(0);
  rig.end();
}, 120_000);

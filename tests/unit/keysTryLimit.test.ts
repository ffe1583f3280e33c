import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeySlots } from '../../electron/keys/keySlots.ts';
import { waitOwedMs } from '../../electron/keys/tryLimit.ts';
import { codeOf, expectOk, keySlotsRig, LEADER, LOG_KEEPER, type KeySlotsRig } from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';
const OTHER = 'Tåka letter over Nordfjorden';
const YEAR_MS = 365 * 86_400_000;

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
});
afterEach(() => {
  rig.end();
});

async function withPassphrase(): Promise<KeySlots> {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  return keys;
}

/** What a try with a wrong passphrase is answered with. */
async function tryWrong(keys: KeySlots): Promise<{ code: string; waitMs: unknown }> {
  const answer = await keys.unlockWithPassphrase(`feil feil feil ${randomInt(1e9)}`);
  if (answer.ok) throw new Error('a wrong passphrase opened');
  return { code: answer.reason.code, waitMs: answer.reason.params?.['waitMs'] };
}

/** Uses up tries, waiting as told, until `count` have been wrong. */
async function wrongTimes(keys: KeySlots, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const { code, waitMs } = await tryWrong(keys);
    expect(code).toBe('keys/wrong-passphrase');
    if (at < count - 1) rig.forwardMs += Number(waitMs);
  }
}

test('five wrong tries are free, then 1, 2, 4, 8, 16, 32 and for ever 60 seconds', async () => {
  const keys = await withPassphrase();
  const waits: unknown[] = [];
  for (let at = 0; at < 14; at += 1) {
    const { code, waitMs } = await tryWrong(keys);
    expect(code).toBe('keys/wrong-passphrase');
    waits.push(waitMs);
    rig.forwardMs += Number(waitMs);
  }
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60].map((seconds) => seconds * 1000));
  // Never wiped: the right one still opens.
  expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
});

test('while waiting not even the right passphrase is tried, and asking does not lengthen the wait', async () => {
  const keys = await withPassphrase();
  await wrongTimes(keys, 6);
  for (let at = 0; at < 20; at += 1) {
    expect(await keys.unlockWithPassphrase(PASSPHRASE)).toEqual({
      ok: false,
      reason: { code: 'keys/wait', params: { waitMs: 2000 } },
    });
  }
  rig.forwardMs += 1999;
  expect((await tryWrong(keys)).waitMs).toBe(1);
  rig.forwardMs += 1;
  expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
  expect(await tryWrong(keys)).toEqual({ code: 'keys/wrong-passphrase', waitMs: 0 });
});

test('a restart keeps the count and the wait', async () => {
  await wrongTimes(await withPassphrase(), 7);
  rig.forwardMs += 1500;
  expect(await tryWrong(await rig.open())).toEqual({ code: 'keys/wait', waitMs: 2500 });
  rig.forwardMs += 2500;
  expect(await tryWrong(await rig.open())).toEqual({ code: 'keys/wrong-passphrase', waitMs: 8000 });
});

test.each([YEAR_MS, -YEAR_MS, 10 * YEAR_MS, -10 * YEAR_MS, 3_600_000, -3_600_000])(
  'setting the clock by %d ms, with and without a restart, shortens no wait and lengthens none',
  async (byMs) => {
    const keys = await withPassphrase();
    await wrongTimes(keys, 11);
    rig.wallMs += byMs;
    expect(await tryWrong(keys)).toEqual({ code: 'keys/wait', waitMs: 60_000 });
    expect(await tryWrong(await rig.open())).toEqual({ code: 'keys/wait', waitMs: 60_000 });
    rig.forwardMs += 60_000;
    expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASE));
  },
);

test('starting the machine anew shortens no wait: what counts is the time since it started', async () => {
  await wrongTimes(await withPassphrase(), 11);
  const beforeMs = rig.forwardMs;
  rig.forwardMs = 20_000;
  const restarted = await rig.open();
  expect(await tryWrong(restarted)).toEqual({ code: 'keys/wait', waitMs: 40_000 });
  // Long after, when the machine has run as long as before, the wait does not come back.
  rig.forwardMs = beforeMs + 1;
  expect((await tryWrong(restarted)).code).toBe('keys/wrong-passphrase');
});

test('a process killed in the middle of a try has used it up', async () => {
  const keys = await withPassphrase();
  await wrongTimes(keys, 4);
  // Not awaited: the try is written down before the passphrase is looked at.
  const abandoned = tryWrong(keys);
  while (!readFileSync(join(rig.dir, 'tries.json'), 'utf8').includes('"wrong":5')) {
    await new Promise((resume) => setImmediate(resume));
  }
  const killed = await rig.open();
  expect((await tryWrong(killed)).code).toBe('keys/wait');
  await abandoned;
});

test('a thousand tries at once are tried one after the other: five, then none', async () => {
  const keys = await withPassphrase();
  const answers = await Promise.all(Array.from({ length: 1000 }, () => tryWrong(keys)));
  expect(answers.filter((answer) => answer.code === 'keys/wrong-passphrase')).toHaveLength(5);
  expect(answers.filter((answer) => answer.code === 'keys/wait')).toHaveLength(995);
});

test('one person guessing makes nobody else wait, and knowing one passphrase helps nobody guess another', async () => {
  const keys = await withPassphrase();
  const { key } = expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, OTHER));
  for (let at = 0; at < 5; at += 1) {
    expect(codeOf(await keys.unlockWithPassphrase('gjetter på lederens ord', LEADER))).toBe('keys/wrong-passphrase');
    expectOk(await keys.unlockWithPassphrase(OTHER, LOG_KEEPER));
    expectOk(await keys.unlockWithPassphrase(OTHER));
  }
  expect(codeOf(await keys.unlockWithPassphrase(PASSPHRASE, LEADER))).toBe('keys/wait');
  expectOk(await keys.unlockWithPassphrase(OTHER));
  // Named or not, the leader's own slot is not tried before its wait is over.
  expect(codeOf(await keys.unlockWithPassphrase(PASSPHRASE))).toBe('keys/wait');
  rig.forwardMs += 1000;
  expect(expectOk(await keys.unlockWithPassphrase(PASSPHRASE)).person).toBe(LEADER);
});

test('somebody else opening with their own passphrase is not charged to those it was tried on first', async () => {
  const keys = await withPassphrase();
  const { key } = expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, OTHER));
  for (let at = 0; at < 12; at += 1) expectOk(await keys.unlockWithPassphrase(OTHER));
  expectOk(await keys.unlockWithPassphrase(PASSPHRASE, LEADER));
});

test('the recovery key never waits', async () => {
  const keys = await withPassphrase();
  const { key } = expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
  const { printed } = expectOk(await keys.issueRecoveryKey(key));
  await wrongTimes(keys, 9);
  expectOk(await keys.unlockWithRecoveryKey(printed));
});

test.each(['', 'null', '{}', '[]', '{"slots":{"x":{}},"v":1}', '\0'.repeat(64), '{"slots":null,"v":1}'])(
  'a count that is not ours means the longest wait, not a free one and not for ever: %j',
  async (text) => {
    await withPassphrase();
    writeFileSync(join(rig.dir, 'tries.json'), text);
    expect(await tryWrong(await rig.open())).toEqual({ code: 'keys/wait', waitMs: 60_000 });
    const keys = await rig.open();
    rig.forwardMs += 60_000;
    expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
    expect((await tryWrong(await rig.open())).code).toBe('keys/wrong-passphrase');
  },
);

test('when the count cannot be written, this run still counts, and the right passphrase still opens', async () => {
  const keys = await withPassphrase();
  rmSync(rig.dir, { recursive: true });
  await wrongTimes(keys, 6);
  expect((await tryWrong(keys)).code).toBe('keys/wait');
  rig.forwardMs += 2000;
  expectOk(await keys.unlockWithPassphrase(PASSPHRASE));
});

test('whatever restarts and reboots come in between, never less than the whole wait passes', () => {
  const seed = randomInt(2 ** 31);
  let waited = 0;
  const done = fc.check(
    fc.property(
      fc.integer({ min: 5, max: 40 }),
      fc.nat(1e9),
      fc.array(fc.record({ reboots: fc.boolean(), passMs: fc.nat(90_000) }), { minLength: 1, maxLength: 12 }),
      (wrong, startMs, steps) => {
        let forwardMs = startMs;
        let trulyPassedMs = 0;
        for (const { reboots, passMs } of steps) {
          forwardMs = reboots ? passMs : forwardMs + passMs;
          trulyPassedMs += passMs;
          const owedMs = waitOwedMs({ wrong, atMs: startMs }, forwardMs);
          const wholeMs = Math.min(60_000, 1000 * 2 ** (wrong - 5));
          if (owedMs > 0) waited += 1;
          if (trulyPassedMs < wholeMs && owedMs < wholeMs - trulyPassedMs) return false;
        }
        return true;
      },
    ),
    { seed, numRuns: 3000 },
  );
  expect(done.failed, `seed ${seed}\n${fc.defaultReportMessage(done) ?? ''}`).toBe(false);
  expect(waited).toBeGreaterThan(100);
});

import { createHash, randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { expectOk, hexOf, keySlotsRig, LEADER, type KeySlotsRig } from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';

let rig: KeySlotsRig;
let good: Buffer;
let keyHex: string;
beforeEach(async () => {
  rig = keySlotsRig();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  // A slot with everything in it: its owner was away when the store key was turned over.
  const next = expectOk(await keys.beginRotation(key));
  expectOk(await keys.finishRotation(key, next));
  keyHex = hexOf(next);
  good = readFileSync(rig.file);
});
afterEach(() => {
  rig.end();
});

function flipped(at: number): Buffer {
  const bytes = Buffer.from(good);
  bytes[at]! ^= 1 << randomInt(8);
  return bytes;
}

test('a fallen bit in any byte of one copy is answered from the other, and both are whole afterwards', async () => {
  let healed = 0;
  for (let at = 0; at < good.length; at += 1) {
    writeFileSync(at % 2 === 0 ? rig.file : `${rig.file}.bak`, flipped(at));
    expect((await rig.open()).status()).toMatchObject({ state: 'protected', fromBackup: at % 2 === 0 });
    expect(readFileSync(rig.file).equals(good) && readFileSync(`${rig.file}.bak`).equals(good)).toBe(true);
    healed += 1;
  }
  expect(healed).toBe(good.length);
  expect(hexOf(expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASE)).key)).toBe(keyHex);
}, 60_000);

test('a fallen bit in any byte of both copies is refused as a damaged file', async () => {
  for (let at = 0; at < good.length; at += 1) {
    writeFileSync(rig.file, flipped(at));
    writeFileSync(`${rig.file}.bak`, flipped((at * 7) % good.length));
    expect(await rig.tryOpen()).toEqual({ ok: false, reason: { code: 'keys/file-corrupt' } });
  }
}, 60_000);

/** The file with its digest made right again, or null when it is no longer JSON. */
function withRightDigest(bytes: Buffer): string | null {
  try {
    const rest = JSON.parse(bytes.toString('utf8')) as Record<string, Json>;
    delete rest['check'];
    const check = createHash('sha256').update('beredt/keys/file/v1\n').update(canonicalJson(rest)).digest('base64');
    return `${canonicalJson({ ...rest, check })}\n`;
  } catch {
    return null;
  }
}

test('a byte of a slot changed on purpose, digest and all, never leads to a key', async () => {
  const text = good.toString('utf8');
  const start = text.indexOf('"slots"');
  const seen = new Map<string, number>();
  let tried = 0;
  for (let at = start; at < good.length; at += 1) {
    // Another character of the same sort, so that as many as can be still look like a slot.
    const was = text[at]!;
    const others = /[0-9]/.test(was) ? '0123456789' : /[a-f]/.test(was) ? 'abcdef' : /\w/.test(was) ? 'ABCDgxyz' : ' ';
    const other = Array.from(others).find((character) => character !== was) ?? ' ';
    const forged = withRightDigest(Buffer.from(text.slice(0, at) + other + text.slice(at + 1), 'utf8'));
    if (forged === null || forged === text) continue;
    tried += 1;
    writeFileSync(rig.file, forged);
    writeFileSync(`${rig.file}.bak`, forged);
    const opened = await rig.tryOpen();
    const answer = opened.ok ? await opened.value.unlockWithPassphrase(PASSPHRASE) : opened;
    expect(answer.ok, `byte ${at} (${was} → ${other}) opened`).toBe(false);
    if (!answer.ok) seen.set(answer.reason.code, (seen.get(answer.reason.code) ?? 0) + 1);
    rig.forwardMs += 60_000;
  }
  expect(tried).toBeGreaterThan(400);
  for (const code of ['keys/wrong-passphrase', 'keys/slot-altered', 'keys/file-corrupt']) {
    expect(seen.get(code), code).toBeGreaterThan(0);
  }
}, 60_000);

test('no wrong passphrase opens: a thousand of them, near misses among them', async () => {
  writeFileSync(rig.file, good);
  const keys = await rig.open();
  const letters = Array.from(PASSPHRASE);
  let tried = 0;
  for (let at = 0; at < 1000; at += 1) {
    const place = randomInt(letters.length);
    const wrong = [
      letters.with(place, String.fromCodePoint(randomInt(0x20, 0x2000))).join(''),
      letters.toSpliced(place, 1).join(''),
      letters.toSpliced(place, 0, 'q').join(''),
      String.fromCodePoint(...Array.from({ length: randomInt(1, 60) }, () => randomInt(0x20, 0xd7ff))),
    ][at % 4]!;
    if (wrong.normalize('NFKC').trim().replace(/\s+/gu, ' ') === PASSPHRASE) continue;
    const answer = await keys.unlockWithPassphrase(wrong);
    expect(answer.ok ? wrong : answer.reason.code).toBe('keys/wrong-passphrase');
    rig.forwardMs += 60_000;
    tried += 1;
  }
  expect(tried).toBeGreaterThan(900);
  expect(hexOf(expectOk(await keys.unlockWithPassphrase(PASSPHRASE)).key)).toBe(keyHex);
}, 60_000);

test('a fallen bit in device.key is answered from its second copy; with both gone it is said', async () => {
  const device = keySlotsRig();
  const started = expectOk(await (await device.open()).startUnprotected());
  const file = `${device.dir}/device.key`;
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    const bytes = Buffer.from(whole);
    bytes[at]! ^= 1 << randomInt(8);
    writeFileSync(file, bytes);
    expect(hexOf(expectOk(await (await device.open()).unlockWithDevice()).key)).toBe(hexOf(started.key));
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
  writeFileSync(file, 'x');
  writeFileSync(`${file}.bak`, 'x');
  const lost = await (await device.open()).unlockWithDevice();
  expect(lost).toEqual({ ok: false, reason: { code: 'keys/device-key-lost' } });
  device.end();
}, 60_000);

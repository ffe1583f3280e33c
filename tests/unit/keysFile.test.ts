import { createHash } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeKeyFile, parseKeyFile } from '../../electron/keys/keyFile.ts';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { codeOf, expectOk, hexOf, keySlotsRig, LEADER, type KeySlotsRig } from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';

let rig: KeySlotsRig;
let good: string;
let keyHex: string;
beforeEach(async () => {
  rig = keySlotsRig();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  keyHex = hexOf(key);
  good = readFileSync(rig.file, 'utf8');
});
afterEach(() => {
  rig.end();
});

/** A text with a right digest over whatever it says, as somebody would write it on purpose. */
function signed(rest: Json): string {
  const check = createHash('sha256').update('beredt/keys/file/v1\n').update(canonicalJson(rest)).digest('base64');
  return `${canonicalJson({ ...(rest as object), check })}\n`;
}

const restOf = (text: string): Record<string, Json> => {
  const rest = JSON.parse(text) as Record<string, Json>;
  delete rest['check'];
  return rest;
};

const slotsOf = (text: string): Json[] => restOf(text)['slots'] as Json[];

/** Sixteen bytes of it. */
const SALT = 'AAAAAAAAAAAAAAAAAAAAAA==';

test('a key file says the same when it is read and written again', () => {
  expect(encodeKeyFile(expectOk(parseKeyFile(good)))).toBe(good);
  expect(signed(restOf(good))).toBe(good);
});

test('a damaged key file is answered from its second copy, says so, and is whole again', async () => {
  for (const damaged of ['', 'x', good.slice(0, -40), good.replace('argon2id', 'argon2ie')]) {
    writeFileSync(rig.file, damaged);
    const keys = await rig.open();
    expect(keys.status().fromBackup).toBe(true);
    expect(hexOf(expectOk(await keys.unlockWithPassphrase(PASSPHRASE)).key)).toBe(keyHex);
    expect(readFileSync(rig.file, 'utf8')).toBe(good);
    expect((await rig.open()).status().fromBackup).toBe(false);
  }
  rmSync(rig.file);
  expect((await rig.open()).status()).toMatchObject({ fromBackup: true, state: 'protected' });
});

test('a damaged second copy is made whole in silence', async () => {
  writeFileSync(`${rig.file}.bak`, 'x');
  expect((await rig.open()).status().fromBackup).toBe(false);
  expect(readFileSync(`${rig.file}.bak`, 'utf8')).toBe(good);
});

test('with both copies damaged it is refused and nothing is overwritten', async () => {
  writeFileSync(rig.file, 'x');
  writeFileSync(`${rig.file}.bak`, 'y');
  expect(codeOf(await rig.tryOpen())).toBe('keys/file-corrupt');
  expect(readFileSync(rig.file, 'utf8')).toBe('x');
  expect(readFileSync(`${rig.file}.bak`, 'utf8')).toBe('y');
});

test('a file of a newer version is refused as that, and left as it is', async () => {
  const newer = signed({ ...restOf(good), v: 2, something: 'new' });
  writeFileSync(rig.file, newer);
  expect(await rig.tryOpen()).toEqual({ ok: false, reason: { code: 'keys/file-newer', params: { version: 2 } } });
  expect(readFileSync(rig.file, 'utf8')).toBe(newer);
});

test.each<[what: string, change: (slot: Record<string, Json>) => Json]>([
  ['an unknown member', (slot) => ({ ...slot, more: 1 })],
  ['a missing member', ({ seal: _seal, ...slot }) => slot],
  ['a kind there is not', (slot) => ({ ...slot, kind: 'password' })],
  ['a person that is no id', (slot) => ({ ...slot, person: 'Kari' })],
  ['a day there is not', (slot) => ({ ...slot, createdAt: '2026-02-30T00:00:00.000Z' })],
  ['no Argon2id for a passphrase', (slot) => ({ ...slot, kdf: { name: 'hkdf-sha256', salt: SALT } })],
  ['a derivation there is not', (slot) => ({ ...slot, kdf: { name: 'md5', salt: SALT } })],
  ['a terabyte of memory', (slot) => ({ ...slot, kdf: { ...(slot['kdf'] as object), memoryKiB: 2 ** 30 } })],
  ['less memory than Argon2 takes', (slot) => ({ ...slot, kdf: { ...(slot['kdf'] as object), memoryKiB: 7 } })],
  ['a half pass', (slot) => ({ ...slot, kdf: { ...(slot['kdf'] as object), iterations: 1.5 } })],
  ['a short salt', (slot) => ({ ...slot, kdf: { ...(slot['kdf'] as object), salt: 'AAAA' } })],
  ['a short box', (slot) => ({ ...slot, wrapped: 'AAAA' })],
  ['a number for a box', (slot) => ({ ...slot, wrapped: 1 })],
  ['a hand-over that is none', (slot) => ({ ...slot, handed: ['AAAA'] })],
  ['hand-overs that are no list', (slot) => ({ ...slot, handed: {} })],
  ['a keychain secret where there is none', (slot) => ({ ...slot, kept: 'AAAA' })],
  ['nothing', () => null],
])('a slot with %s is damage, however well the file is put together', (_what, change) => {
  const rest = restOf(good);
  const [slot] = rest['slots'] as Record<string, Json>[];
  expect(parseKeyFile(signed({ ...rest, slots: [change(slot!)] })).ok).toBe(false);
});

test.each<[what: string, text: () => string]>([
  ['no slots at all', () => signed({ ...restOf(good), slots: [] })],
  ['the same slot twice', () => signed({ ...restOf(good), slots: Array<Json>(2).fill(slotsOf(good)[0]!) })],
  ['version zero', () => signed({ ...restOf(good), v: 0 })],
  ['a proof that is none', () => signed({ ...restOf(good), rotatingTo: 'x' })],
  ['another order or more blanks', () => JSON.stringify(JSON.parse(good), null, 1)],
  ['a missing line feed', () => good.trimEnd()],
  ['a list', () => '[]\n'],
  ['a prototype', () => good.replace('{"check"', '{"__proto__":{},"check"')],
  ['a million brackets', () => '['.repeat(1_000_000)],
  ['brackets deeper than a stack', () => `{"check":"","slots":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
])('a file with %s is damage and never a crash', (_what, text) => {
  expect(parseKeyFile(text())).toEqual({ ok: false, reason: 'corrupt' });
});

test('a file far larger than ours is not even read', async () => {
  // Three gigabytes on paper, next to nothing on the disk.
  truncateSync(rig.file, 3_000_000_000);
  expect((await rig.open()).status().fromBackup).toBe(true);
});

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, expectOk, hexOf, keySlotsRig, LEADER, LOG_KEEPER, testKeychain, type KeySlotsRig } from
  '../support/keySlotsRig.ts';
import { normalPassphrase } from '../../electron/keys/passphrase.ts';
import { recoveryKeyBytes } from '../../electron/keys/recoveryKey.ts';

const PASSPHRASES = ['kaffe sykkel fjell torsk lampe', 'Ni blå ører i fjæra, sa Åse', 'Tåka letter over Nordfjorden'];

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
});
afterEach(() => {
  rig.end();
});

/** Every form a careless program leaves a secret in. Base64 in all three ways it can lie in a longer text. */
function formsOf(secret: Buffer): Buffer[] {
  const wide = Buffer.from(secret.toString('utf8'), 'utf16le');
  const plain = [secret, wide, Buffer.from(wide).swap16()];
  const spelled = plain.flatMap((bytes) => {
    const base64 = [0, 1, 2].map((shift) => {
      const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
      return whole.slice(shift === 0 ? 0 : 4, -2);
    });
    const hex = bytes.toString('hex');
    const urlSafe = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    return [hex, hex.toUpperCase(), ...base64, ...urlSafe].map((text) => Buffer.from(text, 'latin1'));
  });
  return [...plain, ...spelled];
}

/** The files in which any form of any secret stands. */
function filesWith(secrets: readonly Buffer[]): string[] {
  const forms = secrets.flatMap(formsOf);
  return rig.files().filter((file) => forms.some((form) => file.bytes.includes(form))).map((file) => file.name);
}

test('no passphrase, recovery key, keychain secret or store key ever lies in any file, in any spelling', async () => {
  const kept: Buffer[] = [];
  const keychain = testKeychain();
  rig.keychain = {
    available: () => keychain.available(),
    open: (sealed) => keychain.open(sealed),
    seal: (secret) => {
      kept.push(Buffer.from(secret));
      return keychain.seal(secret);
    },
  };
  const secrets: Buffer[] = PASSPHRASES.flatMap((typed) =>
    [typed, typed.normalize('NFD'), normalPassphrase(typed)].map((text) => Buffer.from(text, 'utf8')),
  );
  let looks = 0;
  const look = (): void => {
    expect(filesWith([...secrets, ...kept])).toEqual([]);
    looks += 1;
  };

  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  secrets.push(Buffer.from(hexOf(key), 'hex'));
  look();
  // The search bites: the device key's own secret is the one thing that does lie there, and only there.
  const device = JSON.parse(readFileSync(join(rig.dir, 'device.key'), 'utf8')) as { secret: string };
  expect(filesWith([Buffer.from(device.secret, 'base64')]).sort()).toEqual(['device.key', 'device.key.bak']);

  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASES[0]!));
  expect(filesWith([Buffer.from(device.secret, 'base64')])).toEqual([]);
  look();
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, PASSPHRASES[1]!));
  expectOk(await keys.addKeychain(key));
  const { printed } = expectOk(await keys.issueRecoveryKey(key));
  secrets.push(Buffer.from(printed, 'latin1'), Buffer.from(expectOk(recoveryKeyBytes(printed))));
  look();
  for (let at = 0; at < 3; at += 1) expect((await keys.unlockWithPassphrase(PASSPHRASES[2]!)).ok).toBe(false);
  look();
  const next = expectOk(await keys.beginRotation(key));
  secrets.push(Buffer.from(hexOf(next), 'hex'));
  look();
  expectOk(await keys.finishRotation(key, next));
  expectOk(await keys.unlockWithPassphrase(PASSPHRASES[1]!));
  // Paper and keychain may have been taken along: they are made anew, never handed the new key.
  expect(codeOf(await keys.unlockWithKeychain())).toBe('keys/no-such-slot');
  expect(codeOf(await keys.unlockWithRecoveryKey(printed))).toBe('keys/no-such-slot');
  expectOk(await keys.addKeychain(next));
  const anew = expectOk(await keys.issueRecoveryKey(next)).printed;
  secrets.push(Buffer.from(anew, 'latin1'), Buffer.from(expectOk(recoveryKeyBytes(anew))));
  expectOk(await keys.unlockWithKeychain());
  expectOk(await keys.unlockWithRecoveryKey(anew));
  expectOk(await keys.setPassphrase(next, LEADER, PASSPHRASES[2]!));
  look();
  expect(kept).toHaveLength(2);
  expect(looks).toBe(6);
});

test('what removed slots wrapped is in neither copy of the file any more', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASES[0]!));
  const leaver = expectOk(await keys.setPassphrase(key, LOG_KEEPER, PASSPHRASES[1]!));
  const { slots } = JSON.parse(readFileSync(rig.file, 'utf8')) as { slots: { id: string; wrapped: string }[] };
  const wrapped = Buffer.from(slots.find((slot) => slot.id === leaver)!.wrapped, 'latin1');
  expect(rig.files().filter((file) => file.bytes.includes(wrapped))).toHaveLength(2);
  expectOk(await keys.removeSlot(key, leaver));
  expect(rig.files().filter((file) => file.bytes.includes(wrapped))).toEqual([]);
});

test('a power cut between the first passphrase and the end of device.key is made good at the next start', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const secret = readFileSync(join(rig.dir, 'device.key'));
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASES[0]!));
  writeFileSync(join(rig.dir, 'device.key'), secret);
  writeFileSync(join(rig.dir, 'device.key.bak'), secret);
  await rig.open();
  expect(rig.files().map((file) => file.name).sort()).toEqual(['keys.json', 'keys.json.bak']);
});

test('a power cut after the first copy leaves a second one that does not bring a removed slot back', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const old = expectOk(await keys.issueRecoveryKey(key)).printed;
  const before = readFileSync(rig.file);
  expectOk(await keys.issueRecoveryKey(key));
  writeFileSync(`${rig.file}.bak`, before);
  await rig.open();
  expect(readFileSync(`${rig.file}.bak`).equals(before)).toBe(false);
  writeFileSync(rig.file, 'x');
  expect(codeOf(await (await rig.open()).unlockWithRecoveryKey(old))).toBe('keys/recovery-wrong');
});

test('when the disk will not take a change, it is refused and the state before stays in force', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASES[0]!));
  // Something of that name that cannot be taken away: what a locked file on Windows is.
  mkdirSync(`${rig.file}.new/held`, { recursive: true });
  const refused = await keys.setPassphrase(key, LEADER, PASSPHRASES[1]!);
  expect(refused).toEqual({ ok: false, reason: { code: 'keys/disk-failed', params: { fault: 'failed' } } });
  expectOk(await keys.unlockWithPassphrase(PASSPHRASES[0]!));
  expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASES[0]!));
  rmSync(`${rig.file}.new`, { recursive: true });
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASES[1]!));
  expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASES[1]!));
});

test('a first start that the disk refuses leaves no half of one', async () => {
  mkdirSync(`${rig.file}.new/held`, { recursive: true });
  const keys = await rig.open();
  expect(codeOf(await keys.startUnprotected())).toBe('keys/disk-failed');
  expect(keys.status().state).toBe('not-set-up');
  rmSync(`${rig.file}.new`, { recursive: true });
  const again = await rig.open();
  expectOk(await again.startUnprotected());
  expectOk(await (await rig.open()).unlockWithDevice());
});

test('half a write left by a power cut is in nobody’s way', async () => {
  const keys = await rig.open();
  expectOk(await keys.startUnprotected());
  for (const name of ['keys.json.new', 'keys.json.bak.new', 'device.key.new', 'tries.json.new']) {
    closeSync(openSync(join(rig.dir, name), 'w'));
  }
  const again = await rig.open();
  const { key } = expectOk(await again.unlockWithDevice());
  expectOk(await again.setPassphrase(key, LEADER, PASSPHRASES[0]!));
  expectOk(await again.unlockWithPassphrase(PASSPHRASES[0]!));
  expect(rig.files().map((file) => file.name).filter((name) => name.startsWith('device'))).toEqual([]);
});

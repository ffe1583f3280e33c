import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_COST } from '../../electron/keys/wrapKey.ts';
import { storeKeyFrom } from '../../electron/keys/storeKey.ts';
import { parseKeyFile } from '../../electron/keys/keyFile.ts';
import {
  CHEAP,
  codeOf,
  expectOk,
  hexOf,
  keySlotsRig,
  LEADER,
  LOG_KEEPER,
  testKeychain,
  type KeySlotsRig,
} from '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';
const OTHER = 'Ni blå ører i fjæra, sa Åse';

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
});
afterEach(() => {
  rig.end();
});

test('a first start needs nothing, says that it is unprotected, and the next start opens the same store', async () => {
  const first = await rig.open();
  expect(first.status().state).toBe('not-set-up');
  const started = expectOk(await first.startUnprotected());
  expect(first.status()).toMatchObject({ state: 'unprotected', slots: [{ kind: 'device', person: null }] });

  const second = await rig.open();
  expect(second.status().state).toBe('unprotected');
  expect(hexOf(expectOk(await second.unlockWithDevice()).key)).toBe(hexOf(started.key));
});

test('before the first start nothing opens, and after it there is no second first start', async () => {
  const keys = await rig.open();
  expect(codeOf(await keys.unlockWithDevice())).toBe('keys/not-set-up');
  expect(codeOf(await keys.unlockWithPassphrase(PASSPHRASE))).toBe('keys/not-set-up');
  expectOk(await keys.startUnprotected());
  expect(codeOf(await keys.startUnprotected())).toBe('keys/already-set-up');
  expect(codeOf(await (await rig.open()).startUnprotected())).toBe('keys/already-set-up');
});

test('the first passphrase ends the unprotected state: the device key is gone, only the passphrase opens', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expect(existsSync(join(rig.dir, 'device.key'))).toBe(true);
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expect(keys.status()).toMatchObject({ state: 'protected', slots: [{ kind: 'passphrase', person: LEADER }] });
  expect(rig.files().map((file) => file.name).sort()).toEqual(['keys.json', 'keys.json.bak']);

  const again = await rig.open();
  expect(codeOf(await again.unlockWithDevice())).toBe('keys/no-such-slot');
  expect(codeOf(await again.unlockWithPassphrase(OTHER))).toBe('keys/wrong-passphrase');
  const opened = expectOk(await again.unlockWithPassphrase(PASSPHRASE));
  expect(opened).toMatchObject({ kind: 'passphrase', person: LEADER, next: null });
  expect(hexOf(opened.key)).toBe(hexOf(key));
});

test('each person has a passphrase of their own, and changing one leaves the other alone', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, OTHER));
  expectOk(await keys.setPassphrase(key, LEADER, 'Tåka letter over Nordfjorden'));

  const again = await rig.open();
  expect(codeOf(await again.unlockWithPassphrase(PASSPHRASE, LEADER))).toBe('keys/wrong-passphrase');
  expect(codeOf(await again.unlockWithPassphrase(OTHER, LEADER))).toBe('keys/wrong-passphrase');
  expect(codeOf(await again.unlockWithPassphrase(OTHER, null))).toBe('keys/no-such-slot');
  expect(expectOk(await again.unlockWithPassphrase('Tåka letter over Nordfjorden', LEADER)).person).toBe(LEADER);
  expect(expectOk(await again.unlockWithPassphrase(OTHER)).person).toBe(LOG_KEEPER);
});

test('a passphrase opens however its letters were composed and whatever blanks came along', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, OTHER));
  const again = await rig.open();
  expectOk(await again.unlockWithPassphrase(`  ${OTHER.normalize('NFD').replaceAll(' ', '\u00a0 ')}\n`, LEADER));
  expect(codeOf(await again.unlockWithPassphrase(OTHER.toLowerCase(), LEADER))).toBe('keys/wrong-passphrase');
});

test('a weak passphrase is refused and changes nothing', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expect(codeOf(await keys.setPassphrase(key, LEADER, 'kort'))).toBe('keys/passphrase-weak');
  expect(keys.status().state).toBe('unprotected');
  expectOk(await (await rig.open()).unlockWithDevice());
});

test('a lost passphrase: the printed recovery key opens, and the person sets a new one', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  const { printed } = expectOk(await keys.issueRecoveryKey(key));

  const later = await rig.open();
  const opened = expectOk(await later.unlockWithRecoveryKey(printed.toLowerCase().replaceAll('-', ' ')));
  expect(hexOf(opened.key)).toBe(hexOf(key));
  expectOk(await later.setPassphrase(opened.key, LEADER, OTHER));
  expect(expectOk(await (await rig.open()).unlockWithPassphrase(OTHER)).person).toBe(LEADER);
});

test('a new recovery key makes the old one worthless, also in the second copy of the file', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const old = expectOk(await keys.issueRecoveryKey(key)).printed;
  const fresh = expectOk(await keys.issueRecoveryKey(key)).printed;
  const again = await rig.open();
  expect(codeOf(await again.unlockWithRecoveryKey(old))).toBe('keys/recovery-wrong');
  expectOk(await again.unlockWithRecoveryKey(fresh));
  const [main, backup] = ['keys.json', 'keys.json.bak'].map((name) => rig.files().find((file) => file.name === name));
  expect(backup!.bytes.equals(main!.bytes)).toBe(true);
});

test('a slip in the recovery key is answered with its group and costs no try', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const { printed } = expectOk(await keys.issueRecoveryKey(key));
  const groups = printed.split('-');
  const wrong = groups[3]!.startsWith('A') ? `B${groups[3]!.slice(1)}` : `A${groups[3]!.slice(1)}`;
  const answer = await keys.unlockWithRecoveryKey(groups.with(3, wrong).join('-'));
  expect(answer).toEqual({ ok: false, reason: { code: 'keys/recovery-mistyped', params: { group: 4 } } });
});

test('the keychain opens without typing, but only beside a passphrase or a recovery key', async () => {
  rig.keychain = testKeychain();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expect(codeOf(await keys.addKeychain(key))).toBe('keys/keychain-alone');
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.addKeychain(key));
  const opened = expectOk(await (await rig.open()).unlockWithKeychain());
  expect(opened.kind).toBe('keychain');
  expect(hexOf(opened.key)).toBe(hexOf(key));
});

test('a keyring whose backend changed is said, the passphrase opens, and the keychain can be added anew', async () => {
  const keychain = testKeychain();
  rig.keychain = keychain;
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.addKeychain(key));

  keychain.changeBackend();
  const changed = await rig.open();
  expect(codeOf(await changed.unlockWithKeychain())).toBe('keys/keychain-refused');
  const opened = expectOk(await changed.unlockWithPassphrase(PASSPHRASE));
  expect(hexOf(opened.key)).toBe(hexOf(key));
  expectOk(await changed.addKeychain(opened.key));
  expect(changed.status().slots.filter((slot) => slot.kind === 'keychain')).toHaveLength(1);
  expectOk(await (await rig.open()).unlockWithKeychain());
});

test('a new machine without any keyring opens with the passphrase or the recovery key', async () => {
  rig.keychain = testKeychain();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.addKeychain(key));
  const { printed } = expectOk(await keys.issueRecoveryKey(key));

  rig.keychain = null;
  const elsewhere = await rig.open();
  expect(codeOf(await elsewhere.unlockWithKeychain())).toBe('keys/keychain-unavailable');
  expectOk(await elsewhere.unlockWithPassphrase(PASSPHRASE));
  expectOk(await elsewhere.unlockWithRecoveryKey(printed));

  const locked = testKeychain();
  locked.isThere = false;
  rig.keychain = locked;
  const again = await rig.open();
  expect(codeOf(await again.unlockWithKeychain())).toBe('keys/keychain-unavailable');
  expect(codeOf(await again.addKeychain(key))).toBe('keys/keychain-unavailable');
});

test('a keychain that gives back something else is refused like one that gives back nothing', async () => {
  const keychain = testKeychain();
  rig.keychain = keychain;
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.addKeychain(key));
  rig.keychain = { ...keychain, available: () => Promise.resolve(true), open: () => keychain.open(Buffer.alloc(0)) };
  expect(codeOf(await (await rig.open()).unlockWithKeychain())).toBe('keys/keychain-refused');
  const other = Buffer.alloc(5, 7);
  rig.keychain = {
    available: () => Promise.resolve(true),
    seal: () => Promise.resolve({ ok: false, reason: 'refused' }),
    open: () => Promise.resolve({ ok: true, value: other }),
  };
  const again = await rig.open();
  expect(codeOf(await again.unlockWithKeychain())).toBe('keys/keychain-refused');
  expect(codeOf(await again.addKeychain(key))).toBe('keys/keychain-refused');
  expectOk(await again.unlockWithPassphrase(PASSPHRASE));
});

test('the last way in cannot be taken away, and a keychain does not count as one', async () => {
  rig.keychain = testKeychain();
  const keys = await rig.open();
  const { key, slot: device } = expectOk(await keys.startUnprotected());
  expect(codeOf(await keys.removeSlot(key, device))).toBe('keys/last-slot');
  const leader = expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  const keychain = expectOk(await keys.addKeychain(key));
  expect(codeOf(await keys.removeSlot(key, leader))).toBe('keys/last-slot');
  expect(codeOf(await keys.removeSlot(key, device))).toBe('keys/no-such-slot');
  expectOk(await keys.issueRecoveryKey(key));
  expectOk(await keys.removeSlot(key, leader));
  expectOk(await keys.removeSlot(key, keychain));
  expect(keys.status().slots.map((slot) => slot.kind)).toEqual(['recovery']);
  expect(codeOf(await (await rig.open()).unlockWithPassphrase(PASSPHRASE))).toBe('keys/no-such-slot');
});

test('a device slot can be taken away once there is a recovery key, and its secret goes with it', async () => {
  const keys = await rig.open();
  const { key, slot } = expectOk(await keys.startUnprotected());
  expectOk(await keys.issueRecoveryKey(key));
  expect(keys.status().state).toBe('unprotected');
  expectOk(await keys.removeSlot(key, slot));
  expect(keys.status().state).toBe('protected');
  expect(existsSync(join(rig.dir, 'device.key'))).toBe(false);
});

test('a key that is not the key of these slots may not change them', async () => {
  const keys = await rig.open();
  expectOk(await keys.startUnprotected());
  const stranger = storeKeyFrom(Buffer.alloc(32, 9));
  expect(codeOf(await keys.setPassphrase(stranger, LEADER, PASSPHRASE))).toBe('keys/other-key');
  expect(codeOf(await keys.issueRecoveryKey(stranger))).toBe('keys/other-key');
  expect(codeOf(await keys.addKeychain(stranger))).toBe('keys/other-key');
  expect(codeOf(await keys.removeSlot(stranger, LEADER))).toBe('keys/other-key');
  expect(codeOf(await keys.beginRotation(stranger))).toBe('keys/other-key');
});

test('a change under way when the app is locked is refused and leaves nothing behind', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const changing = keys.setPassphrase(key, LEADER, PASSPHRASE);
  key.forget();
  expect(codeOf(await changing)).toBe('keys/locked');
  expect(codeOf(await keys.issueRecoveryKey(key))).toBe('keys/locked');
  expect(keys.status().state).toBe('unprotected');
  expectOk(await (await rig.open()).unlockWithDevice());
});

test('everything the room writes is for its owner alone', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const modes = (): number[] => rig.files().map(({ name }) => statSync(join(rig.dir, name)).mode & 0o777);
  expect(modes()).toEqual([0o600, 0o600, 0o600, 0o600]);
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  await keys.unlockWithPassphrase(OTHER);
  expect(rig.files().map((file) => file.name)).toContain('tries.json');
  expect(new Set(modes())).toEqual(new Set([0o600]));
});

test('a slot whose passphrase became too cheap to try is renewed when it is opened, and only then', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, OTHER));
  const costs = (): unknown[] => {
    const read = parseKeyFile(rig.files().find((file) => file.name === 'keys.json')!.bytes.toString('utf8'));
    return expectOk(read).slots.map(({ person, kdf }) => (kdf.name === 'argon2id' ? [person, kdf.memoryKiB] : null));
  };
  rig.cost = { ...CHEAP, memoryKiB: 64 };
  const later = await rig.open();
  expectOk(await later.unlockWithPassphrase(PASSPHRASE, LEADER));
  expect(costs()).toEqual([
    [LEADER, 64],
    [LOG_KEEPER, 8],
  ]);
  rig.cost = CHEAP;
  const smaller = await rig.open();
  expect(hexOf(expectOk(await smaller.unlockWithPassphrase(PASSPHRASE, LEADER)).key)).toBe(hexOf(key));
  expect(costs()[0]).toEqual([LEADER, 64]);
});

test('the cost that ships opens and refuses like the small one', async () => {
  rig.cost = DEFAULT_COST;
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  const again = await rig.open();
  expect(codeOf(await again.unlockWithPassphrase(OTHER))).toBe('keys/wrong-passphrase');
  expect(hexOf(expectOk(await again.unlockWithPassphrase(PASSPHRASE)).key)).toBe(hexOf(key));
});

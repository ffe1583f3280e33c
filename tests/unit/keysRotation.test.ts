import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { encodeKeyFile, parseKeyFile, type KeyFile } from '../../electron/keys/keyFile.ts';
import type { KeySlots } from '../../electron/keys/keySlots.ts';
import { storeKeyFrom, type StoreKey } from '../../electron/keys/storeKey.ts';
import { codeOf, expectOk, hexOf, keySlotsRig, LEADER, LOG_KEEPER, testKeychain, type KeySlotsRig } from
  '../support/keySlotsRig.ts';

const PASSPHRASE = 'kaffe sykkel fjell torsk lampe';
const OTHER = 'Tåka letter over Nordfjorden';

let rig: KeySlotsRig;
beforeEach(() => {
  rig = keySlotsRig();
});
afterEach(() => {
  rig.end();
});

function fileNow(): KeyFile {
  const main = rig.files().find((file) => file.name === 'keys.json');
  return expectOk(parseKeyFile(main!.bytes.toString('utf8')));
}

interface AllWays {
  readonly keys: KeySlots;
  readonly key: StoreKey;
  readonly printed: string;
}

/** Two persons, a recovery key and a keychain. */
async function withAllWays(): Promise<AllWays> {
  rig.keychain = testKeychain();
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  expectOk(await keys.setPassphrase(key, LEADER, PASSPHRASE));
  expectOk(await keys.setPassphrase(key, LOG_KEEPER, OTHER));
  expectOk(await keys.addKeychain(key));
  const { printed } = expectOk(await keys.issueRecoveryKey(key));
  return { keys, key, printed };
}

async function rotate(keys: KeySlots, key: StoreKey): Promise<StoreKey> {
  const next = expectOk(await keys.beginRotation(key));
  expectOk(await keys.finishRotation(key, next));
  return next;
}

test('after a rotation every passphrase leads to the new store key, also of those who were not there; paper and keychain do not', async () => {
  const { keys, key, printed } = await withAllWays();
  const next = await rotate(keys, key);
  expect(hexOf(next)).not.toBe(hexOf(key));
  const opened = [
    await (await rig.open()).unlockWithPassphrase(PASSPHRASE, LEADER),
    await (await rig.open()).unlockWithPassphrase(OTHER, LOG_KEEPER),
  ].map((answer) => expectOk(answer));
  expect(opened.map((unlocked) => hexOf(unlocked.key))).toEqual(Array<string>(2).fill(hexOf(next)));
  expect(opened.every((unlocked) => unlocked.next === null)).toBe(true);
  expect(codeOf(await (await rig.open()).unlockWithRecoveryKey(printed))).toBe('keys/no-such-slot');
  expect(codeOf(await (await rig.open()).unlockWithKeychain())).toBe('keys/no-such-slot');
});

test('a device slot is handed the new store key as well', async () => {
  const keys = await rig.open();
  const { key } = expectOk(await keys.startUnprotected());
  const next = await rotate(keys, key);
  expect(hexOf(expectOk(await (await rig.open()).unlockWithDevice()).key)).toBe(hexOf(next));
});

test('whoever was away for several rotations still gets in, and the detour ends there', async () => {
  const { keys, key } = await withAllWays();
  let newest = key;
  for (let at = 0; at < 4; at += 1) newest = await rotate(keys, newest);
  const detour = (): number => fileNow().slots.find((slot) => slot.person === LOG_KEEPER)!.handed.length;
  expect(detour()).toBe(4);
  expect(hexOf(expectOk(await (await rig.open()).unlockWithPassphrase(OTHER)).key)).toBe(hexOf(newest));
  expect(detour()).toBe(0);
  expect(hexOf(expectOk(await (await rig.open()).unlockWithPassphrase(OTHER)).key)).toBe(hexOf(newest));
});

test('somebody removed who kept a copy of everything does not get at the new store key', async () => {
  const { keys, key } = await withAllWays();
  const copy = fileNow();
  const removed = copy.slots.find((slot) => slot.person === LOG_KEEPER)!;
  expectOk(await keys.removeSlot(key, removed.id));
  const next = await rotate(keys, key);
  // Putting the old slot back opens it, but only to the old key, and it says that the slot is not of this key.
  const now = fileNow();
  writeFileSync(rig.file, encodeKeyFile({ ...now, slots: [...now.slots, removed] }));
  const again = await rig.open();
  expect(hexOf(expectOk(await again.unlockWithPassphrase(OTHER)).key)).toBe(hexOf(key));
  expect(hexOf(expectOk(await again.unlockWithPassphrase(PASSPHRASE)).key)).toBe(hexOf(next));
  expect(await again.beginRotation(next)).toMatchObject({
    ok: false,
    reason: { code: 'keys/slot-altered', params: { slot: removed.id } },
  });
});

test('interrupted before it was finished, each passphrase gives both keys, and it can go either way', async () => {
  const { keys, key, printed } = await withAllWays();
  const next = expectOk(await keys.beginRotation(key));

  const restarted = await rig.open();
  expect(restarted.status().rotating).toBe(true);
  const opened = expectOk(await restarted.unlockWithPassphrase(OTHER));
  expect([hexOf(opened.key), hexOf(opened.next!)]).toEqual([hexOf(key), hexOf(next)]);
  expect(codeOf(await restarted.setPassphrase(opened.key, LEADER, OTHER))).toBe('keys/rotating');
  expect(codeOf(await restarted.beginRotation(opened.key))).toBe('keys/rotating');
  // Somebody may have taken the sheet or the machine along: neither is ever shown the new key.
  for (const other of [await restarted.unlockWithRecoveryKey(printed), await restarted.unlockWithKeychain()].map(expectOk)) {
    expect([hexOf(other.key), other.next]).toEqual([hexOf(key), null]);
  }
  expectOk(await restarted.abandonRotation(opened.key));
  expect(hexOf(expectOk(await (await rig.open()).unlockWithRecoveryKey(printed)).key)).toBe(hexOf(key));

  const second = expectOk(await restarted.beginRotation(opened.key));
  const late = await rig.open();
  const both = expectOk(await late.unlockWithPassphrase(OTHER));
  expectOk(await late.finishRotation(both.key, both.next!));
  expect(late.status().rotating).toBe(false);
  expect(hexOf(expectOk(await (await rig.open()).unlockWithPassphrase(PASSPHRASE)).key)).toBe(hexOf(second));
});

test('a rotation is finished only with the keys it goes from and to', async () => {
  const { keys, key } = await withAllWays();
  expect(codeOf(await keys.finishRotation(key, key))).toBe('keys/not-rotating');
  expect(codeOf(await keys.abandonRotation(key))).toBe('keys/not-rotating');
  const next = expectOk(await keys.beginRotation(key));
  const stranger = storeKeyFrom(Buffer.alloc(32, 3));
  expect(codeOf(await keys.finishRotation(key, stranger))).toBe('keys/other-key');
  expect(codeOf(await keys.finishRotation(stranger, next))).toBe('keys/other-key');
  expect(codeOf(await keys.abandonRotation(next))).toBe('keys/other-key');
  expectOk(await keys.finishRotation(key, next));
  expect(codeOf(await keys.issueRecoveryKey(key))).toBe('keys/other-key');
  expectOk(await keys.issueRecoveryKey(next));
});

test('a public half that somebody put in place of the right one is not handed the new key', async () => {
  const { keys, key } = await withAllWays();
  const [first, second, ...rest] = fileNow().slots;
  expect(keys.status().rotating).toBe(false);
  const swapped = { ...first!, publicHalf: second!.publicHalf };
  writeFileSync(rig.file, encodeKeyFile({ slots: [swapped, second!, ...rest], rotatingTo: null }));
  const again = await rig.open();
  expect(codeOf(await again.beginRotation(key))).toBe('keys/slot-altered');
  expect(again.status().rotating).toBe(false);
  // Taken away, it is in the way no longer.
  expectOk(await again.removeSlot(key, swapped.id));
  expectOk(await again.beginRotation(key));
});

test('claiming in the file that a rotation is under way, or is not, opens nothing', async () => {
  const { keys, key } = await withAllWays();
  const calm = fileNow();
  writeFileSync(rig.file, encodeKeyFile({ ...calm, rotatingTo: Buffer.alloc(32).toString('base64') }));
  expect(codeOf(await (await rig.open()).unlockWithPassphrase(PASSPHRASE))).toBe('keys/slot-altered');
  writeFileSync(rig.file, encodeKeyFile(calm));
  expectOk(await keys.beginRotation(key));
  const rotating = fileNow();
  writeFileSync(rig.file, encodeKeyFile({ ...rotating, rotatingTo: Buffer.alloc(32).toString('base64') }));
  expect(codeOf(await (await rig.open()).unlockWithPassphrase(PASSPHRASE))).toBe('keys/slot-altered');
  writeFileSync(rig.file, encodeKeyFile({ ...rotating, rotatingTo: null }));
  expect(codeOf(await (await rig.open()).unlockWithPassphrase(PASSPHRASE))).toBe('keys/slot-altered');
});

test('a slot altered during a rotation is not blessed by its end and does not count as a way in', async () => {
  const { keys, key } = await withAllWays();
  const next = expectOk(await keys.beginRotation(key));
  const { slots, rotatingTo } = fileNow();
  const [first, second, ...rest] = slots;
  const altered = { ...second!, publicHalf: first!.publicHalf };
  writeFileSync(rig.file, encodeKeyFile({ slots: [first!, altered, ...rest], rotatingTo }));
  const again = await rig.open();
  expectOk(await again.finishRotation(key, next));
  expect(await again.beginRotation(next)).toMatchObject({ ok: false, reason: { params: { slot: altered.id } } });
  expect(codeOf(await again.removeSlot(next, first!.id))).toBe('keys/last-slot');
  expectOk(await again.removeSlot(next, altered.id));
});

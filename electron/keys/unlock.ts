import { timingSafeEqual } from 'node:crypto';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { isHandedOver, makeSlot, openSlot, sealHolds, type KeySlot, type SlotKind } from './keySlot.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import { passphraseBytes } from './passphrase.ts';
import { recoveryKeyBytes } from './recoveryKey.ts';
import { rotationProof } from './rotation.ts';
import type { SlotRing } from './slotRing.ts';
import { storeKeyFrom, type StoreKey } from './storeKey.ts';
import { costsAsMuch, grownCost } from './wrapKey.ts';

/** The way in that was taken, and the key it led to. */
export interface Unlocked {
  readonly key: StoreKey;
  /**
   * Only when the re-encryption of the store was interrupted: the key it was going to. The store opens with one of the
   * two; then finish the rotation (it is `next`) or abandon it (it is still `key`). Null for a way in that is not handed
   * a new key: it opens the store if that is still on `key`.
   */
  readonly next: StoreKey | null;
  readonly slot: string;
  readonly kind: SlotKind;
  /** Whose passphrase it was. */
  readonly person: string | null;
}

type Opening = Result<Unlocked, KeysRefusal>;

/**
 * Renews a slot that leads to the key by a detour (a hand-over) or whose passphrase became too cheap to try. Needs no
 * new consent: same person, same secret. Failing to write is no reason not to open.
 */
async function renew(ring: SlotRing, slot: KeySlot, secret: Uint8Array, key: StoreKey): Promise<void> {
  if (ring.file === null || ring.file.rotatingTo !== null) return;
  const { id, kind, person, createdAt, kept, kdf } = slot;
  const cost = kdf.name === 'argon2id' ? grownCost(kdf, ring.cost) : null;
  if (slot.handed.length === 0 && (kdf.name !== 'argon2id' || costsAsMuch(kdf, ring.cost))) return;
  const renewed = await makeSlot({ id, kind, person, createdAt, kept, cost }, secret, key, ring.randomness);
  await ring.save({ ...ring.file, slots: ring.slots.map((other) => (other.id === id ? renewed : other)) });
}

/** Opens one slot; null when the secret is not its own. */
async function openWith(ring: SlotRing, slot: KeySlot, secret: Uint8Array): Promise<Opening | null> {
  const chain = await openSlot(slot, secret);
  if (chain === null) return null;
  const proof = isHandedOver(slot) ? (ring.file?.rotatingTo ?? null) : null;
  const next = proof === null ? undefined : chain.at(-1);
  const current = proof === null ? chain.at(-1) : chain.at(-2);
  const isSound =
    current !== undefined &&
    sealHolds(slot, current) &&
    (proof === null || (next !== undefined && timingSafeEqual(rotationProof(next), Buffer.from(proof, 'base64'))));
  if (!isSound) {
    for (const bytes of chain) bytes.fill(0);
    return refuse('keys/slot-altered', { slot: slot.id });
  }
  const key = storeKeyFrom(current);
  const nextKey = next === undefined ? null : storeKeyFrom(next);
  for (const bytes of chain) bytes.fill(0);
  await renew(ring, slot, secret, key);
  return ok({ key, next: nextKey, slot: slot.id, kind: slot.kind, person: slot.person });
}

function slotsOf(ring: SlotRing, kind: SlotKind): readonly KeySlot[] {
  return ring.slots.filter((slot) => slot.kind === kind);
}

/** The refusal when there is nothing of this kind to open. */
function noWay(ring: SlotRing): ReturnType<typeof refuse> {
  return refuse(ring.file === null ? 'keys/not-set-up' : 'keys/no-such-slot');
}

/** Opens with the secret in device.key. */
export async function unlockWithDevice(ring: SlotRing): Promise<Opening> {
  const slot = slotsOf(ring, 'device')[0];
  if (slot === undefined) return noWay(ring);
  const secret = await ring.device.read();
  if (secret === null) return refuse('keys/device-key-lost');
  const opened = await openWith(ring, slot, secret);
  secret.fill(0);
  return opened ?? refuse('keys/device-key-lost');
}

/** Opens with the secret the operating system keeps. */
export async function unlockWithKeychain(ring: SlotRing): Promise<Opening> {
  const slot = slotsOf(ring, 'keychain')[0];
  if (slot === undefined || slot.kept === null) return noWay(ring);
  if (ring.keychain === null || !(await ring.keychain.available())) return refuse('keys/keychain-unavailable');
  const secret = await ring.keychain.open(Buffer.from(slot.kept, 'base64'));
  if (!secret.ok) return refuse('keys/keychain-refused');
  const opened = await openWith(ring, slot, secret.value);
  secret.value.fill(0);
  return opened ?? refuse('keys/keychain-refused');
}

/** Opens with the printed code. Never made to wait: 140 random bits cannot be tried. */
export async function unlockWithRecoveryKey(ring: SlotRing, typed: string): Promise<Opening> {
  const slot = slotsOf(ring, 'recovery')[0];
  if (slot === undefined) return noWay(ring);
  const secret = recoveryKeyBytes(typed);
  if (!secret.ok) return secret;
  const opened = await openWith(ring, slot, secret.value);
  secret.value.fill(0);
  return opened ?? refuse('keys/recovery-wrong');
}

/**
 * Opens with a passphrase: of one person, of nobody in particular (null), or of whoever it belongs to (undefined; the
 * lock screen cannot know names, they are in the store). A slot that must wait is not tried; one that was tried with
 * somebody else's right passphrase is not charged for it.
 */
export async function unlockWithPassphrase(
  ring: SlotRing,
  typed: string,
  person: string | null | undefined,
): Promise<Opening> {
  const asked = slotsOf(ring, 'passphrase').filter((slot) => person === undefined || slot.person === person);
  if (asked.length === 0) return noWay(ring);
  const shortestWaitMs = (): number => Math.min(...asked.map((slot) => ring.tries.waitMs(slot.id)));
  const ready = asked.filter((slot) => ring.tries.waitMs(slot.id) === 0);
  if (ready.length === 0) return refuse('keys/wait', { waitMs: shortestWaitMs() });
  const before = await ring.tries.charge(ready.map((slot) => slot.id));
  const secret = passphraseBytes(typed);
  try {
    for (const slot of ready) {
      const opened = await openWith(ring, slot, secret);
      if (opened === null) continue;
      await ring.tries.strike(before, slot.id);
      return opened;
    }
  } finally {
    secret.fill(0);
  }
  // It may be the passphrase of the one that was not tried.
  if (ready.length < asked.length) {
    const waiting = asked.filter((slot) => !ready.includes(slot)).map((slot) => ring.tries.waitMs(slot.id));
    return refuse('keys/wait', { waitMs: Math.min(...waiting) });
  }
  return refuse('keys/wrong-passphrase', { waitMs: shortestWaitMs() });
}

import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { isHandedOver, resealed, sealHolds, withHandOver, type KeySlot } from './keySlot.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import type { SlotRing } from './slotRing.ts';
import { storeKeyFrom, STORE_KEY_BYTES, type StoreKey } from './storeKey.ts';

/*
 * A new store key in three steps, because the key file and the encrypted store cannot change in one stroke:
 *   begin   every person's slot is handed the new key beside the old one (both open now; power may go),
 *   (caller) re-encrypts the store, which is all or nothing,
 *   finish  only the new key counts – or abandon, when the store is still on the old one.
 * Nobody has to be there with a passphrase (handOver.ts). The recovery key and the keychain are not handed it: they go at
 * the end, and the caller makes new ones. Rotate after removing somebody who may have kept a copy of keys.json. Copies of
 * the store made before stay on the old key: a backup keeps its own keys.json beside it.
 */

/** Shows that a key is the one a rotation goes to, without telling it. */
export function rotationProof(next: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', next, '', 'beredt/keys/rotation/v1', STORE_KEY_BYTES));
}

/** First step. Answers with the new store key; the caller forgets it when the store has it. */
export async function beginRotation(ring: SlotRing, current: StoreKey): Promise<Result<StoreKey, KeysRefusal>> {
  const may = ring.mayChange(current);
  if (!may.ok) return may;
  // A slot somebody slipped in must not be handed the new key.
  const altered = current.use((bytes) => ring.slots.find((slot) => !sealHolds(slot, bytes)));
  if (altered !== undefined) return refuse('keys/slot-altered', { slot: altered.id });
  const next = storeKeyFrom(ring.randomness.bytes(STORE_KEY_BYTES));
  const slots = current.use((oldKey) =>
    next.use((newKey) =>
      ring.slots.map((slot) => (isHandedOver(slot) ? withHandOver(slot, { oldKey, newKey }, ring.randomness) : slot)),
    ),
  );
  const rotatingTo = next.use((bytes) => rotationProof(bytes).toString('base64'));
  const saved = await ring.save({ slots, rotatingTo });
  if (saved.ok) return ok(next);
  next.forget();
  return saved;
}

/** The rotation under way, when `current` is the key it started from. */
function underWay(ring: SlotRing, current: StoreKey): Result<Buffer, KeysRefusal> {
  const proof = ring.file?.rotatingTo ?? null;
  if (proof === null) return refuse('keys/not-rotating');
  const isOurs = current.use((bytes) => ring.slots.some((slot) => sealHolds(slot, bytes)));
  return isOurs ? ok(Buffer.from(proof, 'base64')) : refuse('keys/other-key');
}

/** Last step: the store has been re-encrypted with `next`. What was not handed it is no way in any more. */
export async function finishRotation(
  ring: SlotRing,
  current: StoreKey,
  next: StoreKey,
): Promise<Result<null, KeysRefusal>> {
  const proof = underWay(ring, current);
  if (!proof.ok) return proof;
  if (!next.use((bytes) => timingSafeEqual(rotationProof(bytes), proof.value))) return refuse('keys/other-key');
  // A slot altered since the beginning keeps its broken seal: neither blessed nor in the way.
  const slots = current.use((oldKey) =>
    next.use((newKey) =>
      ring.slots.filter(isHandedOver).map((slot) => (sealHolds(slot, oldKey) ? resealed(slot, newKey) : slot)),
    ),
  );
  return ring.save({ slots, rotatingTo: null });
}

/** Takes back the first step: the store is still on `current`. */
export async function abandonRotation(ring: SlotRing, current: StoreKey): Promise<Result<null, KeysRefusal>> {
  const proof = underWay(ring, current);
  if (!proof.ok) return proof;
  const slots = ring.slots.map((slot): KeySlot => (isHandedOver(slot) ? { ...slot, handed: slot.handed.slice(0, -1) } : slot));
  return ring.save({ slots, rotatingTo: null });
}

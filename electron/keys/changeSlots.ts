import { ok, type Result } from '../../shared/kernel/result.ts';
import { sealHolds, type KeySlot } from './keySlot.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import { checkPassphrase, passphraseBytes } from './passphrase.ts';
import { newRecoveryKey, recoveryKeyBytes } from './recoveryKey.ts';
import { takeSecret } from './secretBytes.ts';
import type { SlotRing } from './slotRing.ts';
import { storeKeyFrom, STORE_KEY_BYTES, type StoreKey } from './storeKey.ts';
import type { Unlocked } from './unlock.ts';

/** Length of the secret a keychain keeps, in bytes. */
const KEPT_BYTES = 32;

async function put(
  ring: SlotRing,
  slot: KeySlot,
  replaces: (other: KeySlot) => boolean,
): Promise<Result<string, KeysRefusal>> {
  const slots = [...ring.slots.filter((other) => !replaces(other)), slot];
  const saved = await ring.save({ slots, rotatingTo: null });
  return saved.ok ? ok(slot.id) : saved;
}

/**
 * The first start: a new store key behind a device slot, so that an incident can be logged before anybody has chosen
 * anything. Honestly unprotected: whoever has the folder has the store.
 */
export async function startUnprotected(ring: SlotRing): Promise<Result<Unlocked, KeysRefusal>> {
  if (ring.file !== null) return refuse('keys/already-set-up');
  const secret = await ring.device.create();
  if (!secret.ok) return refuse('keys/disk-failed', { fault: secret.reason });
  const key = storeKeyFrom(ring.randomness.bytes(STORE_KEY_BYTES));
  const slot = await ring.newSlot({ kind: 'device', person: null, kept: null, cost: null }, secret.value, key);
  secret.value.fill(0);
  const saved = await ring.save({ slots: [slot], rotatingTo: null });
  if (saved.ok) return ok({ key, next: null, slot: slot.id, kind: slot.kind, person: null });
  key.forget();
  return saved;
}

/**
 * Sets or changes a person's passphrase (null: one that belongs to nobody in particular). The first one ends the
 * unprotected state: the device slot goes in the same write, then device.key.
 */
export async function setPassphrase(
  ring: SlotRing,
  key: StoreKey,
  person: string | null,
  typed: string,
): Promise<Result<string, KeysRefusal>> {
  const strong = checkPassphrase(typed);
  if (!strong.ok) return strong;
  const may = ring.mayChange(key);
  if (!may.ok) return may;
  const secret = passphraseBytes(typed);
  const slot = await ring.newSlot({ kind: 'passphrase', person, kept: null, cost: ring.cost }, secret, key);
  secret.fill(0);
  return put(
    ring,
    slot,
    (other) => other.kind === 'device' || (other.kind === 'passphrase' && other.person === person),
  );
}

/** Makes a new printed recovery key; the one before no longer opens. The code is nowhere but in this answer. */
export async function issueRecoveryKey(
  ring: SlotRing,
  key: StoreKey,
): Promise<Result<{ readonly slot: string; readonly printed: string }, KeysRefusal>> {
  const may = ring.mayChange(key);
  if (!may.ok) return may;
  const printed = newRecoveryKey(ring.randomness);
  const secret = recoveryKeyBytes(printed);
  if (!secret.ok) throw new Error('a new recovery key that does not read');
  const slot = await ring.newSlot({ kind: 'recovery', person: null, kept: null, cost: null }, secret.value, key);
  secret.value.fill(0);
  const done = await put(ring, slot, (other) => other.kind === 'recovery');
  return done.ok ? ok({ slot: done.value, printed }) : done;
}

/** Lets the operating system open the store for this user; only beside a passphrase or a recovery key. */
export async function addKeychain(ring: SlotRing, key: StoreKey): Promise<Result<string, KeysRefusal>> {
  const may = ring.mayChange(key);
  if (!may.ok) return may;
  if (ring.keychain === null || !(await ring.keychain.available())) return refuse('keys/keychain-unavailable');
  if (!ring.slots.some((slot) => slot.kind === 'passphrase' || slot.kind === 'recovery')) {
    return refuse('keys/keychain-alone');
  }
  const secret = takeSecret(ring.randomness.bytes(KEPT_BYTES));
  try {
    const sealed = await ring.keychain.seal(secret);
    if (!sealed.ok) return refuse('keys/keychain-refused');
    const kept = Buffer.from(sealed.value).toString('base64');
    const slot = await ring.newSlot({ kind: 'keychain', person: null, kept, cost: null }, secret, key);
    return await put(ring, slot, (other) => other.kind === 'keychain');
  } finally {
    secret.fill(0);
  }
}

/**
 * Takes a way in away. Refused when no sound passphrase, recovery key or device slot would be left: what the operating
 * system keeps can be gone tomorrow.
 */
export async function removeSlot(ring: SlotRing, key: StoreKey, slotId: string): Promise<Result<null, KeysRefusal>> {
  const may = ring.mayChange(key);
  if (!may.ok) return may;
  if (!ring.slots.some((slot) => slot.id === slotId)) return refuse('keys/no-such-slot');
  const left = ring.slots.filter((slot) => slot.id !== slotId);
  const isWayIn = key.use((bytes) => left.some((slot) => slot.kind !== 'keychain' && sealHolds(slot, bytes)));
  return isWayIn ? ring.save({ slots: left, rotatingTo: null }) : refuse('keys/last-slot');
}

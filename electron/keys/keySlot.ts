import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import type { Instant, Randomness } from '../../shared/kernel/time.ts';
import { handOver, PAIR_BYTES, publicHalfOf, takeOver } from './handOver.ts';
import { boxBytes, closeBox, openBox } from './secretBox.ts';
import { secretBytes, takeSecret } from './secretBytes.ts';
import { STORE_KEY_BYTES, type StoreKey } from './storeKey.ts';
import { deriveWrapKey, SALT_BYTES, type Argon2Cost, type Kdf } from './wrapKey.ts';

export const slotKinds = ['passphrase', 'recovery', 'keychain', 'device'] as const;
export type SlotKind = (typeof slotKinds)[number];

/**
 * True for the ways in that a new store key is handed to. A sheet of paper and a machine's keychain are things somebody may
 * have taken along: those are made anew when the key is changed, and the ones from before never see it.
 */
export function isHandedOver({ kind }: Pick<SlotHeader, 'kind'>): boolean {
  return kind === 'passphrase' || kind === 'device';
}

/** What a slot says about itself; all of it is bound to what it wraps. Binary is base64. */
export interface SlotHeader {
  readonly id: string;
  readonly kind: SlotKind;
  /** Whose passphrase it is; null for what belongs to nobody in particular. */
  readonly person: string | null;
  readonly createdAt: Instant;
  readonly kdf: Kdf;
  /** X25519, for handing over a new store key (handOver.ts). */
  readonly publicHalf: string;
  /** Only kind keychain: the slot's secret as the operating system sealed it. */
  readonly kept: string | null;
}

/** One way in. */
export interface KeySlot extends SlotHeader {
  /** Box of store key ‖ private half under the key derived from the slot's secret. */
  readonly wrapped: string;
  /** Store keys handed over since, oldest first; empty once the person has unlocked again. */
  readonly handed: readonly string[];
  /** HMAC of the header under the store key: shows a holder of it which slots other holders made. */
  readonly seal: string;
}

/** Bytes of the box in `wrapped`. */
export const WRAPPED_BYTES = boxBytes(STORE_KEY_BYTES + PAIR_BYTES);
export const SEAL_BYTES = 32;

/** Header as one text. Named fields only, so that a whole slot may be given. */
function headerText(slot: SlotHeader): string {
  const { id, kind, person, createdAt, kdf, publicHalf, kept } = slot;
  return canonicalJson({
    format: 'beredt/keys/slot/v1',
    header: { id, kind, person, createdAt, kdf: kdf as unknown as Json, publicHalf, kept },
  });
}

function handOverContext(slotId: string, step: number): string {
  return canonicalJson({ format: 'beredt/keys/hand-over/v1', slot: slotId, step });
}

function sealOf(slot: SlotHeader, storeKey: Uint8Array): Buffer {
  const key = Buffer.from(hkdfSync('sha256', storeKey, '', 'beredt/keys/seal/v1', 32));
  const seal = createHmac('sha256', key).update(headerText(slot)).digest();
  key.fill(0);
  return seal;
}

/** True when the slot was made, as it stands, by somebody who held this store key. */
export function sealHolds(slot: KeySlot, storeKey: Uint8Array): boolean {
  return timingSafeEqual(sealOf(slot, storeKey), Buffer.from(slot.seal, 'base64'));
}

export type NewSlot = Pick<SlotHeader, 'id' | 'kind' | 'person' | 'createdAt' | 'kept'> & {
  /** Given for what a person remembers, null for what is random. */
  readonly cost: Argon2Cost | null;
};

/** Makes a way in to `storeKey` for whoever has `secret`: fresh salt, fresh pair. */
export async function makeSlot(
  of: NewSlot,
  secret: Uint8Array,
  storeKey: StoreKey,
  randomness: Randomness,
): Promise<KeySlot> {
  const { cost, ...about } = of;
  const salt = Buffer.from(randomness.bytes(SALT_BYTES)).toString('base64');
  const kdf: Kdf = cost === null ? { name: 'hkdf-sha256', salt } : { name: 'argon2id', ...cost, salt };
  const wrapKey = await deriveWrapKey(kdf, secret);
  const privateRaw = takeSecret(randomness.bytes(PAIR_BYTES));
  const header: SlotHeader = { ...about, kdf, publicHalf: publicHalfOf(privateRaw).toString('base64') };
  try {
    return storeKey.use((bytes) => {
      const plain = secretBytes(STORE_KEY_BYTES + PAIR_BYTES);
      plain.set(bytes);
      plain.set(privateRaw, STORE_KEY_BYTES);
      const wrapped = closeBox(wrapKey, headerText(header), plain, randomness).toString('base64');
      plain.fill(0);
      return { ...header, wrapped, handed: [], seal: sealOf(header, bytes).toString('base64') };
    });
  } finally {
    wrapKey.fill(0);
    privateRaw.fill(0);
  }
}

/**
 * The store keys the slot leads to, oldest first, or null when the secret is not the slot's – or the slot is not as it
 * was made: the two cannot be told apart. There is one key, and one more per hand-over. The caller zeroes them.
 */
export async function openSlot(slot: KeySlot, secret: Uint8Array): Promise<readonly [Buffer, ...Buffer[]] | null> {
  const wrapKey = await deriveWrapKey(slot.kdf, secret);
  const plain = openBox(wrapKey, headerText(slot), Buffer.from(slot.wrapped, 'base64'));
  wrapKey.fill(0);
  if (plain === null) return null;
  const first = secretBytes(STORE_KEY_BYTES);
  first.set(plain.subarray(0, STORE_KEY_BYTES));
  const keys: [Buffer, ...Buffer[]] = [first];
  let newest: Buffer = first;
  let whole = true;
  for (const [step, handed] of slot.handed.entries()) {
    const context = handOverContext(slot.id, step);
    const next = takeOver(plain.subarray(STORE_KEY_BYTES), context, newest, Buffer.from(handed, 'base64'));
    if (next === null) {
      whole = false;
      break;
    }
    keys.push(next);
    newest = next;
  }
  plain.fill(0);
  if (whole) return keys;
  for (const key of keys) key.fill(0);
  return null;
}

/** The slot with one more store key handed to it; the seal stays that of `oldKey`. */
export function withHandOver(
  slot: KeySlot,
  keys: { readonly oldKey: Uint8Array; readonly newKey: Uint8Array },
  randomness: Randomness,
): KeySlot {
  const context = handOverContext(slot.id, slot.handed.length);
  const handed = handOver(Buffer.from(slot.publicHalf, 'base64'), context, keys, randomness);
  return { ...slot, handed: [...slot.handed, handed.toString('base64')] };
}

/** The slot under the seal of another store key. Only for slots whose old seal has been seen to hold. */
export function resealed(slot: KeySlot, storeKey: Uint8Array): KeySlot {
  return { ...slot, seal: sealOf(slot, storeKey).toString('base64') };
}

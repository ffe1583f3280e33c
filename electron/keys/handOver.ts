import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync, type KeyObject } from 'node:crypto';
import type { Randomness } from '../../shared/kernel/time.ts';
import { boxBytes, closeBox, openBox } from './secretBox.ts';
import { secretBytes, takeSecret } from './secretBytes.ts';
import { STORE_KEY_BYTES } from './storeKey.ts';

/*
 * Handing a new store key to people who are not there. Each slot has an X25519 pair: the public half lies in the slot,
 * the private half is wrapped with the store key. Whoever holds the old store key can hand over the new one without
 * knowing anybody's passphrase, and a person who was removed – who also knew the old store key – cannot read it.
 * The old store key goes into the derivation as well, so that only its holders can hand over, and an outsider with a
 * copy of the file has to break AES and X25519 both (X25519 alone would not outlive a quantum computer).
 */

/** Length of either half of the pair, in bytes. */
export const PAIR_BYTES = 32;
/** Bytes of one hand-over: the passing public half ‖ the box with the new store key. */
export const HAND_OVER_BYTES = PAIR_BYTES + boxBytes(STORE_KEY_BYTES);

/** Fixed DER before the 32 raw bytes (RFC 8410): JWK would leave the secret in a string nobody can zero. */
const PRIVATE_DER = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b656e032100', 'hex');

function privateHalf(raw: Uint8Array): KeyObject {
  const der = secretBytes(PRIVATE_DER.length + PAIR_BYTES);
  der.set(PRIVATE_DER);
  der.set(raw, PRIVATE_DER.length);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

function publicHalf(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_DER, raw]), format: 'der', type: 'spki' });
}

/** The public half, 32 raw bytes, of 32 raw private bytes. */
export function publicHalfOf(privateRaw: Uint8Array): Buffer {
  return createPublicKey(privateHalf(privateRaw)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length);
}

interface Parties {
  readonly slotPublic: Uint8Array;
  readonly passingPublic: Uint8Array;
}

function handOverKey(shared: Buffer, oldKey: Uint8Array, parties: Parties): Buffer {
  const secret = secretBytes(shared.length + oldKey.length);
  secret.set(shared);
  secret.set(oldKey, shared.length);
  const salt = Buffer.concat([parties.passingPublic, parties.slotPublic]);
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'beredt/keys/hand-over/v1', 32));
  secret.fill(0);
  shared.fill(0);
  return key;
}

/** Closes `newKey` so that only the holder of the slot's private half and of `oldKey` can take it. */
export function handOver(
  slotPublic: Uint8Array,
  context: string,
  keys: { readonly oldKey: Uint8Array; readonly newKey: Uint8Array },
  randomness: Randomness,
): Buffer {
  const passing = takeSecret(randomness.bytes(PAIR_BYTES));
  const passingPublic = publicHalfOf(passing);
  const shared = diffieHellman({ privateKey: privateHalf(passing), publicKey: publicHalf(slotPublic) });
  passing.fill(0);
  const key = handOverKey(shared, keys.oldKey, { slotPublic, passingPublic });
  const handed = Buffer.concat([passingPublic, closeBox(key, context, keys.newKey, randomness)]);
  key.fill(0);
  return handed;
}

/** The new store key, or null when it was not handed to this slot by a holder of `oldKey`. The caller zeroes it. */
export function takeOver(
  privateRaw: Uint8Array,
  context: string,
  oldKey: Uint8Array,
  handed: Uint8Array,
): Buffer | null {
  const passingPublic = handed.subarray(0, PAIR_BYTES);
  let shared: Buffer;
  try {
    shared = diffieHellman({ privateKey: privateHalf(privateRaw), publicKey: publicHalf(passingPublic) });
  } catch {
    // A public half of low order, which no honest hand-over holds.
    return null;
  }
  const key = handOverKey(shared, oldKey, { slotPublic: publicHalfOf(privateRaw), passingPublic });
  const newKey = openBox(key, context, handed.subarray(PAIR_BYTES));
  key.fill(0);
  return newKey;
}

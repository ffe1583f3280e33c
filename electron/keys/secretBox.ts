import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Randomness } from '../../shared/kernel/time.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes a box of `plainBytes` takes. */
export function boxBytes(plainBytes: number): number {
  return NONCE_BYTES + plainBytes + TAG_BYTES;
}

/** AES-256-GCM: nonce ‖ ciphertext ‖ tag. `context` is bound in but not stored: the box opens in no other context. */
export function closeBox(key: Uint8Array, context: string, plain: Uint8Array, randomness: Randomness): Buffer {
  const nonce = randomness.bytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What is in the box, or null when key, context or a single bit is not as it was closed. The caller zeroes it. */
export function openBox(key: Uint8Array, context: string, box: Uint8Array): Buffer | null {
  if (box.length < boxBytes(0)) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
  const plain = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES));
  try {
    // GCM holds nothing back, so this adds no bytes; it throws when the tag is wrong.
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
}

import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto';
import type { VerifyTools } from '../../shared/kernel/verify/tools.ts';

/** DER around a raw Ed25519 public key (RFC 8410): Node takes no raw keys. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 and Ed25519 as Node has them. */
export function nodeTools(): VerifyTools {
  let scratch = Buffer.alloc(64 * 1024);
  const keys = new Map<string, KeyObject>();
  const keyOf = (publicKey: string): KeyObject => {
    const known = keys.get(publicKey);
    if (known !== undefined) return known;
    const der = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]);
    const key = createPublicKey({ key: der, type: 'spki', format: 'der' });
    keys.set(publicKey, key);
    return key;
  };
  return {
    sha256: (text, leadingHex = '') => {
      if (leadingHex === '') return hash('sha256', text, 'hex');
      const leading = leadingHex.length / 2;
      const room = leading + text.length * 3;
      if (scratch.length < room) scratch = Buffer.alloc(room);
      scratch.write(leadingHex, 0, 'hex');
      const written = scratch.write(text, leading, 'utf8');
      return hash('sha256', scratch.subarray(0, leading + written), 'hex');
    },
    signatureHolds: (text, signature, publicKey) => {
      try {
        return verify(null, Buffer.from(text, 'utf8'), keyOf(publicKey), Buffer.from(signature, 'hex'));
      } catch {
        return false;
      }
    },
  };
}

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Json } from '../../shared/kernel/canonicalJson.ts';
import { dataText, entryText, sealText, type EntryHeader, type Seal } from '../../shared/kernel/journalEntry.ts';

/** DER around a raw Ed25519 public key (RFC 8410): Node takes no raw keys. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export function hashData(saltHex: string, data: Json): string {
  return createHash('sha256').update(Buffer.from(saltHex, 'hex')).update(dataText(data), 'utf8').digest('hex');
}

export function hashEntry(header: EntryHeader): string {
  return hashEntryText(entryText(header));
}

/** The hash of a header that is already in its tagged canonical form. */
export function hashEntryText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A fresh Ed25519 pair: the public key raw as 64 hex digits, the private key as PKCS#8 DER. */
export function makeSigningKey(): { readonly publicKey: string; readonly privateKey: Buffer } {
  const pair = generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.subarray(SPKI_PREFIX.length).toString('hex'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }),
  };
}

export function signSeal(seal: Omit<Seal, 'signature'>, privateKeyDer: Uint8Array): Seal {
  const key = createPrivateKey({ key: Buffer.from(privateKeyDer), type: 'pkcs8', format: 'der' });
  return { ...seal, signature: sign(null, Buffer.from(sealText(seal), 'utf8'), key).toString('hex') };
}

/** True when the seal was made with the private half of `publicKeyHex`; false for anything malformed too. */
export function sealHolds(seal: Seal, publicKeyHex: string): boolean {
  try {
    const der = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKeyHex, 'hex')]);
    const key = createPublicKey({ key: der, type: 'spki', format: 'der' });
    return verify(null, Buffer.from(sealText(seal), 'utf8'), key, Buffer.from(seal.signature, 'hex'));
  } catch {
    return false;
  }
}

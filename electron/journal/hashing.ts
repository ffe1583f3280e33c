import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify, type KeyObject } from 'node:crypto';
import { sealText, type Seal } from '../../shared/kernel/journalEntry.ts';

/** DER around a raw Ed25519 public key (RFC 8410): Node takes no raw keys. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A fresh Ed25519 pair: the public key raw as 64 hex digits, the private key as PKCS#8 DER. */
export function makeSigningKey(): { readonly publicKey: string; readonly privateKey: Buffer } {
  const pair = generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.subarray(SPKI_PREFIX.length).toString('hex'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }),
  };
}

/** Ed25519 over the text in UTF-8; 128 hex digits. */
export function signText(text: string, privateKeyDer: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.from(privateKeyDer), type: 'pkcs8', format: 'der' });
  return sign(null, Buffer.from(text, 'utf8'), key).toString('hex');
}

export function signSeal(seal: Omit<Seal, 'signature'>, privateKeyDer: Uint8Array): Seal {
  return { ...seal, signature: signText(sealText(seal), privateKeyDer) };
}

/** The key of the chain that was last looked at: a journal's seals are nearly all of one chain. */
let lastKey: { readonly hex: string; readonly key: KeyObject } | null = null;

function publicKeyOf(hex: string): KeyObject {
  if (lastKey?.hex === hex) return lastKey.key;
  const der = Buffer.concat([SPKI_PREFIX, Buffer.from(hex, 'hex')]);
  lastKey = { hex, key: createPublicKey({ key: der, type: 'spki', format: 'der' }) };
  return lastKey.key;
}

/** True when the text was signed with the private half of `publicKeyHex`; false for anything malformed too. */
export function signatureHolds(text: string, signature: string, publicKeyHex: string): boolean {
  try {
    return verify(null, Buffer.from(text, 'utf8'), publicKeyOf(publicKeyHex), Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** True when the seal was made with the private half of `publicKeyHex`. */
export function sealHolds(seal: Seal, publicKeyHex: string): boolean {
  return signatureHolds(sealText(seal), seal.signature, publicKeyHex);
}

/** SHA-256 of bytes given as hex followed by text in UTF-8; 64 hex digits. */
export function sha256(text: string, leadingHex = ''): string {
  if (leadingHex === '') return hash('sha256', text, 'hex');
  return createHash('sha256').update(leadingHex, 'hex').update(text, 'utf8').digest('hex');
}

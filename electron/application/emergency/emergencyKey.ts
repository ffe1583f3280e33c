import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Randomness } from '../../../shared/kernel/time.ts';
import type { StoreKey } from '../../keys/storeKey.ts';
import { closedAnew, closeFor, openFor, readBeside, replaceDurably, type KeyChange, type SealedFor } from '../sealedBeside.ts';

const PURPOSE = 'beredt:emergency-key:1';

const kept = z.strictObject({
  v: z.literal(1),
  /** X25519, 32 bytes: anybody may seal a line with it. */
  publicKey: z.base64url(),
  /** The private key, closed by a key that only the open store gives. */
  sealedKey: z.base64(),
});
type Kept = z.infer<typeof kept>;

function keyFile(dir: string): string {
  return join(dir, 'emergency-key.json');
}

function readKept(dir: string): Kept | null {
  return readBeside(keyFile(dir), kept);
}

function keep(dir: string, key: Kept): void {
  replaceDurably(keyFile(dir), JSON.stringify(key));
}

/** What lines are sealed with while the store is locked; null when it has never been opened since there was such a key. */
export function sealingKey(dir: string): KeyObject | null {
  const found = readKept(dir);
  if (found === null) return null;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: found.publicKey }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** What opens them; null when the file is another store's, or damaged. */
export function openingKey(dir: string, storeKey: StoreKey): KeyObject | null {
  const found = readKept(dir);
  if (found === null) return null;
  const opened = openFor(storeKey, sealedFor(found.publicKey), found.sealedKey);
  if (opened === null) return null;
  try {
    return createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', x: found.publicKey, d: opened.toString('utf8') }, format: 'jwk' });
  } catch {
    return null;
  } finally {
    opened.fill(0);
  }
}

/** The public key is bound to its private one: another laid in its place opens nothing, and is seen. */
function sealedFor(publicKey: string): SealedFor {
  return { purpose: PURPOSE, context: `${PURPOSE}:${publicKey}` };
}

interface Surroundings {
  readonly dir: string;
  readonly randomness: Randomness;
  readonly storeKey: StoreKey;
}

/**
 * Sees to it that there is a key to seal with the next time the store is locked. One that this store cannot open is laid
 * aside with what was sealed by it, never over it.
 */
export function ensureEmergencyKey({ dir, randomness, storeKey }: Surroundings, layAside: () => void): void {
  if (openingKey(dir, storeKey) !== null) return;
  if (existsSync(keyFile(dir))) layAside();
  const { x, d } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  if (x === undefined || d === undefined) throw new Error('no X25519 key');
  const sealedKey = closeFor(storeKey, sealedFor(x), Buffer.from(d, 'utf8'), randomness);
  keep(dir, { v: 1, publicKey: x, sealedKey });
}

/** The private key under the new store key: lines that wait, and those windows write while the store is locked, still open. */
export function carryEmergencyKey(change: KeyChange): void {
  const found = readKept(change.dir);
  const sealedKey = found === null ? null : closedAnew(change, sealedFor(found.publicKey), found.sealedKey);
  if (found !== null && sealedKey !== null) keep(change.dir, { ...found, sealedKey });
}

/** Where the key is when it is laid aside. */
export function layKeyAside(dir: string, mark: string): void {
  if (existsSync(keyFile(dir))) renameSync(keyFile(dir), `${keyFile(dir)}.${mark}`);
}

import { createHash, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { id, instant } from '../../../shared/contract/primitives.ts';
import type { EmergencyLine, EmergencyLineId } from '../../../shared/domain/emergency/emergency.ts';
import type { Instant, Randomness } from '../../../shared/kernel/time.ts';
import { closeBox, openBox } from '../../keys/secretBox.ts';

const PURPOSE = 'beredt:emergency-line:1';

/** One line as it lies on the disk: numbered, chained to the one before, its words sealed. */
const sealedLine = z.strictObject({
  v: z.literal(1),
  number: z.int().min(1),
  lineId: id('emergencyLine'),
  writtenAt: instant,
  /** SHA-256 of the line before as it lies there, as hex; of the first, 64 zeros. */
  prev: z.string().length(64),
  /** The public half of a key that was used for this line and forgotten. */
  once: z.base64url(),
  box: z.base64(),
});
export type SealedLine = z.infer<typeof sealedLine>;

const contents = z.strictObject({ text: z.string(), beganAt: instant });

export const NO_LINE_BEFORE = '0'.repeat(64);

export function digestOf(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

/** Reads what lies on the disk; null when it is no line. */
export function parseSealed(line: string): SealedLine | null {
  try {
    return sealedLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Place, name, time and predecessor are bound in: a box moved elsewhere does not open. */
function contextOf({ number, lineId, writtenAt, prev }: Omit<SealedLine, 'v' | 'box' | 'once'>): string {
  return `${PURPOSE}:${String(number)}:${lineId}:${writtenAt}:${prev}`;
}

function keyFor(shared: Uint8Array, once: string, publicKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', shared, `${once}.${publicKey}`, PURPOSE, 32));
}

function rawOf(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x ?? '';
}

interface ToSeal {
  readonly number: number;
  readonly lineId: EmergencyLineId;
  readonly writtenAt: Instant;
  readonly prev: string;
  readonly text: string;
  readonly beganAt: Instant;
}

/** Seals a line so that only the open store reads it: X25519 with a key of its own, HKDF, AES-256-GCM. */
export function sealLine(publicKey: KeyObject, { text, beganAt, ...place }: ToSeal, randomness: Randomness): string {
  const pair = generateKeyPairSync('x25519');
  const once = rawOf(pair.publicKey);
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey });
  const key = keyFor(shared, once, rawOf(publicKey));
  const plain = Buffer.from(JSON.stringify({ text, beganAt }), 'utf8');
  try {
    const box = closeBox(key, contextOf(place), plain, randomness).toString('base64');
    return JSON.stringify({ v: 1, ...place, once, box } satisfies SealedLine);
  } finally {
    for (const secret of [shared, key, plain]) secret.fill(0);
  }
}

/** What the line says; null when key, place or a single bit is not as it was sealed. */
export function openLine(privateKey: KeyObject, sealed: SealedLine): EmergencyLine | null {
  const { number, lineId, writtenAt, once, box } = sealed;
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: once }, format: 'jwk' });
    const shared = diffieHellman({ privateKey, publicKey });
    const key = keyFor(shared, once, rawOf(createPublicKey(privateKey)));
    const opened = openBox(key, contextOf(sealed), Buffer.from(box, 'base64'));
    for (const secret of [shared, key]) secret.fill(0);
    if (opened === null) return null;
    const { text, beganAt } = contents.parse(JSON.parse(opened.toString('utf8')));
    opened.fill(0);
    return { lineId, number, text, beganAt, writtenAt };
  } catch {
    return null;
  }
}

import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock, Randomness } from '../../../shared/kernel/time.ts';
import { closeBox, openBox } from '../../keys/secretBox.ts';
import type { StoreKey } from '../../keys/storeKey.ts';
import { withPurposeKey } from '../purposeKey.ts';
import { makeCertificate, type CertifiedNames } from './makeCertificate.ts';

const CONTEXT = 'beredt:network-identity:1';
/** Made anew so long before it ends that nobody meets it in the middle of a night. */
const RENEW_BEFORE_MS = 30 * 24 * 3600_000;

const kept = z.strictObject({
  v: z.literal(1),
  certificate: z.string(),
  /** The private key, closed by a key that only the open store gives. */
  sealedKey: z.base64(),
  /** Where seats found it last: their addresses, drafts and passes belong to that port. */
  port: z.int().nullable(),
});

/** What the installation shows to a seat on the network, and where it listened last. */
export interface NetworkIdentity {
  readonly certificate: string;
  readonly privateKey: string;
  readonly port: number | null;
}

/** SHA-256 of the whole certificate in hex pairs, as every browser shows it. */
export function fingerprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint256;
}

/** Names and addresses others in the house may know this machine by, and its own. */
export function namesOfMachine(): CertifiedNames {
  const name = hostname().toLowerCase();
  const addresses = Object.values(networkInterfaces())
    .flatMap((addressesOfOne) => addressesOfOne ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  addresses.push('127.0.0.1');
  const isName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name);
  return { names: isName ? (name.includes('.') ? [name] : [name, `${name}.local`]) : [], addresses };
}

interface Surroundings {
  readonly dir: string;
  readonly storeKey: StoreKey;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/**
 * The identity beside the store, or a new one: at first, shortly before the old one ends, and when the file belongs to
 * another store or is damaged. A new one has another fingerprint, so every seat asks its reader to compare again.
 */
export function networkIdentity(around: Surroundings): NetworkIdentity {
  const before = readIdentity(around);
  return before ?? writeIdentity(around, newIdentity(around));
}

/** Remembers the port, so that paired seats find the installation again. */
export function keepPort(around: Surroundings, identity: NetworkIdentity, port: number): void {
  if (identity.port !== port) writeIdentity(around, { ...identity, port });
}

function newIdentity({ clock, randomness }: Surroundings): NetworkIdentity {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const made = makeCertificate(pem, namesOfMachine(), { nowMs: clock.unixMs(), randomness });
  return { certificate: made.pem, privateKey: pem, port: null };
}

function fileIn(dir: string): string {
  return join(dir, 'network.json');
}

function readIdentity({ dir, storeKey, clock }: Surroundings): NetworkIdentity | null {
  const file = fileIn(dir);
  if (!existsSync(file)) return null;
  try {
    const { certificate, sealedKey, port } = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    const opened = withPurposeKey(storeKey, CONTEXT, (key) => openBox(key, CONTEXT, Buffer.from(sealedKey, 'base64')));
    const endsMs = new X509Certificate(certificate).validToDate.getTime();
    if (opened === null || endsMs - clock.unixMs() < RENEW_BEFORE_MS) return null;
    const privateKey = opened.toString('utf8');
    opened.fill(0);
    return { certificate, privateKey, port };
  } catch {
    return null;
  }
}

function writeIdentity({ dir, storeKey, randomness }: Surroundings, identity: NetworkIdentity): NetworkIdentity {
  const { certificate, privateKey, port } = identity;
  const plain = Buffer.from(privateKey, 'utf8');
  const sealedKey = withPurposeKey(storeKey, CONTEXT, (key) => closeBox(key, CONTEXT, plain, randomness)).toString('base64');
  plain.fill(0);
  const file = fileIn(dir);
  writeFileSync(`${file}.new`, JSON.stringify({ v: 1, certificate, sealedKey, port }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return identity;
}

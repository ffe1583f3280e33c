import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock, Randomness } from '../../../shared/kernel/time.ts';
import type { StoreKey } from '../../keys/storeKey.ts';
import { closedAnew, closeFor, openFor, readBeside, replaceDurably, type KeyChange } from '../sealedBeside.ts';
import { makeCertificate, type CertifiedNames } from './makeCertificate.ts';

const SEALED_FOR = { purpose: 'beredt:network-identity:1', context: 'beredt:network-identity:1' };
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
type Kept = z.infer<typeof kept>;

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
  const found = readBeside(fileIn(dir), kept);
  if (found === null) return null;
  const { certificate, sealedKey, port } = found;
  try {
    const opened = openFor(storeKey, SEALED_FOR, sealedKey);
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
  const sealedKey = closeFor(storeKey, SEALED_FOR, Buffer.from(privateKey, 'utf8'), randomness);
  keep(dir, { v: 1, certificate, sealedKey, port });
  return identity;
}

function keep(dir: string, identity: Kept): void {
  replaceDurably(fileIn(dir), JSON.stringify(identity));
}

/** The private key under the new store key: paired seats find the same fingerprint as before. */
export function carryNetworkIdentity(change: KeyChange): void {
  const found = readBeside(fileIn(change.dir), kept);
  const sealedKey = found === null ? null : closedAnew(change, SEALED_FOR, found.sealedKey);
  if (found !== null && sealedKey !== null) keep(change.dir, { ...found, sealedKey });
}

import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Randomness } from '../../../shared/kernel/time.ts';
import { bits, boolean, integer, octets, oid, sequence, set, tagged, time, utf8 } from './der.ts';

const DAY_MS = 24 * 3600_000;
/** Browsers distrust a server's certificate that is valid for longer, also one a person has let through (398 days). */
const VALID_MS = 397 * DAY_MS;
/** Clocks in a room differ. */
const BACKDATED_MS = DAY_MS;

const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const COMMON_NAME = oid('2.5.4.3');

/** Names and addresses a certificate speaks for. */
export interface CertifiedNames {
  readonly names: readonly string[];
  /** IPv4, dotted. */
  readonly addresses: readonly string[];
}

export interface Certificate {
  readonly pem: string;
  readonly notAfterMs: number;
}

function extension(id: string, value: Uint8Array, isCritical = false): Buffer {
  return sequence(oid(id), ...(isCritical ? [boolean(true)] : []), octets(value));
}

function extensions(publicKey: Uint8Array, { names, addresses }: CertifiedNames): Buffer {
  const alternatives = [
    ...names.map((name) => tagged(0x82, Buffer.from(name, 'latin1'))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  ];
  const keyId = createHash('sha256').update(publicKey).digest().subarray(0, 20);
  return tagged(
    0xa3,
    sequence(
      // Not an authority: it vouches for this installation and for nobody else.
      extension('2.5.29.19', sequence(), true),
      // Digital signature only.
      extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
      extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))),
      extension('2.5.29.17', sequence(...alternatives)),
      extension('2.5.29.14', octets(keyId)),
    ),
  );
}

/**
 * Makes the installation's own certificate (X.509 v3, RFC 5280; ECDSA on P-256), signed by its own key: there is no
 * authority to ask in a house without a network, so people compare the fingerprint instead (docs/adr/0011).
 */
export function makeCertificate(
  privateKeyPem: string,
  certified: CertifiedNames,
  { nowMs, randomness }: { readonly nowMs: number; readonly randomness: Randomness },
): Certificate {
  const privateKey = createPrivateKey(privateKeyPem);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(COMMON_NAME, utf8('Beredt'))));
  const notAfterMs = nowMs + VALID_MS;
  const serial = Buffer.from(randomness.bytes(16));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const content = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(nowMs - BACKDATED_MS), time(notAfterMs)),
    name,
    publicKey,
    extensions(publicKey, certified),
  );
  const signature = sign('sha256', content, { key: privateKey, dsaEncoding: 'der' });
  const der = sequence(content, ECDSA_WITH_SHA256, bits(signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return { pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'), notAfterMs };
}

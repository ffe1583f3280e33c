import { hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

/** How hard a passphrase is to try, in Argon2id's own terms. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** 64 MiB, three passes: 0.07-0.2 s on a small machine (measured on two cores of a server), and as much per guess. */
export const DEFAULT_COST: Argon2Cost = { memoryKiB: 65_536, iterations: 3, parallelism: 1 };

/** What a file may ask for at most: more is a damaged or hostile file, not a stronger slot. */
export const MAX_COST: Argon2Cost = { memoryKiB: 1_048_576, iterations: 64, parallelism: 16 };

/**
 * How a slot's secret becomes its wrapping key. Passphrases go through Argon2id. Everything else is at least 140 random
 * bits, where trying is hopeless anyhow: slowness would add nothing but a wait and 64 MiB at the worst moment.
 */
export type Kdf =
  | ({ readonly name: 'argon2id'; readonly salt: string } & Argon2Cost)
  | { readonly name: 'hkdf-sha256'; readonly salt: string };

/** Bytes of salt; Argon2 (RFC 9106) recommends 16. */
export const SALT_BYTES = 16;

/** `const enum` members cannot be imported under isolatedModules; this is @node-rs/argon2's Algorithm.Argon2id. */
const ARGON2ID = 2;
/** Version 1.3 (0x13) of the algorithm, Version.V0x13. */
const ARGON2_V13 = 1;

/** The 32-byte AES key that a secret leads to. The caller zeroes it. */
export async function deriveWrapKey(kdf: Kdf, secret: Uint8Array): Promise<Buffer> {
  const salt = Buffer.from(kdf.salt, 'base64');
  if (kdf.name === 'hkdf-sha256') return expand(secret, salt);
  const stretched = await hashRaw(secret, {
    algorithm: ARGON2ID,
    version: ARGON2_V13,
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.iterations,
    parallelism: kdf.parallelism,
    outputLen: 32,
    salt,
  });
  const key = expand(stretched, salt);
  stretched.fill(0);
  return key;
}

/** Separates the wrapping key from any other use of the same secret. */
function expand(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'beredt/keys/wrap/v1', 32));
}

/** True when nothing about `has` is cheaper than `wanted`. */
export function costsAsMuch(has: Argon2Cost, wanted: Argon2Cost): boolean {
  return (
    has.memoryKiB >= wanted.memoryKiB && has.iterations >= wanted.iterations && has.parallelism >= wanted.parallelism
  );
}

/** The cost a slot should have: never less than it has, never less than today's default. */
export function grownCost(has: Argon2Cost, wanted: Argon2Cost): Argon2Cost {
  return {
    memoryKiB: Math.max(has.memoryKiB, wanted.memoryKiB),
    iterations: Math.max(has.iterations, wanted.iterations),
    parallelism: Math.max(has.parallelism, wanted.parallelism),
  };
}

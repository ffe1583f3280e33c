import { instantOf, type Clock } from '../../shared/kernel/time.ts';
import type { Reader, Writer } from '../store/database.ts';
import { signSeal } from './hashing.ts';
import type { WitnessedSeal } from './headFile.ts';

/** A seal is written at least this often while there is something new. */
export const SEAL_EVERY_ENTRIES = 64;
export const SEAL_EVERY_MS = 60_000;

interface OwnChain {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
  readonly public_key: string;
  readonly private_key: Uint8Array | null;
}

/** How many entries of this installation's chain stand after its last seal. */
export function unsealedEntries(read: Reader): number {
  const row = read.one<{ open: number }>(
    `SELECT c.head_seq - coalesce((SELECT max(seq) FROM seal s WHERE s.origin = c.origin AND s.epoch = c.epoch), 0) AS open
     FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch`,
  );
  return row?.open ?? 0;
}

/** Signs the head of this installation's chain; null when the head already has a seal. */
export function sealHead(tx: Writer, clock: Clock): WitnessedSeal | null {
  if (unsealedEntries(tx) === 0) return null;
  const chain = tx.one<OwnChain>(
    `SELECT c.origin, c.epoch, c.head_seq AS seq, c.head_hash AS hash, c.public_key, c.private_key
     FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch`,
  );
  if (chain?.private_key == null) throw new Error('the chain has no signing key');
  const { private_key: privateKey, public_key: publicKey, ...head } = chain;
  const seal = signSeal({ ...head, sealedAt: instantOf(clock.unixMs()) }, privateKey);
  tx.run(
    'INSERT INTO seal (origin, epoch, seq, hash, sealed_at, signature) VALUES (?, ?, ?, ?, ?, ?)',
    seal.origin,
    seal.epoch,
    seal.seq,
    seal.hash,
    seal.sealedAt,
    seal.signature,
  );
  return { ...seal, publicKey };
}

/** The last seal this installation made on the chain it writes; null before the first. */
export function lastOwnSeal(read: Reader): WitnessedSeal | null {
  const row = read.one<WitnessedSeal>(
    `SELECT s.origin, s.epoch, s.seq, s.hash, s.sealed_at AS sealedAt, s.signature, c.public_key AS publicKey
     FROM seal s JOIN installation i ON i.id = s.origin AND i.epoch = s.epoch
       JOIN chain c ON c.origin = s.origin AND c.epoch = s.epoch
     ORDER BY s.seq DESC LIMIT 1`,
  );
  return row ?? null;
}

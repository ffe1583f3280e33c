import type { Seal } from '../../shared/kernel/journalEntry.ts';
import { instantOf, type Clock } from '../../shared/kernel/time.ts';
import type { Writer } from '../store/database.ts';
import { signSeal } from './hashing.ts';

/** A seal is written at least this often while there is something new. */
export const SEAL_EVERY_ENTRIES = 64;
export const SEAL_EVERY_MS = 60_000;

interface OwnChain {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
  readonly private_key: Uint8Array | null;
}

/** How many entries of this installation's chain stand after its last seal. */
export function unsealedEntries(tx: Pick<Writer, 'one'>): number {
  const row = tx.one<{ open: number }>(
    `SELECT c.head_seq - coalesce((SELECT max(seq) FROM seal s WHERE s.origin = c.origin AND s.epoch = c.epoch), 0) AS open
     FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch`,
  );
  return row?.open ?? 0;
}

/** Signs the head of this installation's chain; null when the head already has a seal. */
export function sealHead(tx: Writer, clock: Clock): Seal | null {
  if (unsealedEntries(tx) === 0) return null;
  const chain = tx.one<OwnChain>(
    `SELECT c.origin, c.epoch, c.head_seq AS seq, c.head_hash AS hash, c.private_key
     FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch`,
  );
  if (chain?.private_key == null) throw new Error('the chain has no signing key');
  const { private_key: privateKey, ...head } = chain;
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
  return seal;
}

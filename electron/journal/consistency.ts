import { ENTRY_TAG } from '../../shared/kernel/journalEntry.ts';
import type { Reader } from '../store/database.ts';
import { sha256 } from './hashing.ts';

interface HeadRow {
  readonly origin: string;
  readonly epoch: number;
  readonly head_seq: number;
  readonly head_hash: string;
  readonly seq: number | null;
  readonly hash: string | null;
  readonly header: string | null;
}

/**
 * The check that is cheap enough for every opening: each chain's head is its last entry in the journal, and that entry
 * hashes to what it says. False means that rows were taken or changed behind the journal's back.
 */
export function headsMatchJournal(read: Reader): boolean {
  const chains = read.all<HeadRow>(
    `SELECT c.origin, c.epoch, c.head_seq, c.head_hash, j.seq, j.hash, j.header
     FROM chain c LEFT JOIN journal j ON j.origin = c.origin AND j.epoch = c.epoch
       AND j.seq = (SELECT max(seq) FROM journal l WHERE l.origin = c.origin AND l.epoch = c.epoch)`,
  );
  return chains.every(({ head_seq: headSeq, head_hash: headHash, seq, hash, header }) => {
    if (seq === null || header === null) return headSeq === 0;
    return seq === headSeq && hash === headHash && sha256(ENTRY_TAG + header) === hash;
  });
}

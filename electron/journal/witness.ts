import type { Reader } from '../store/database.ts';
import type { Heads } from './headFile.ts';
import type { ChainHead, LastHeadRead } from './lastHead.ts';

/** How the store compares with what was witnessed outside it. */
export type HeadCheck =
  | { readonly state: 'agrees' | 'unwitnessed' }
  /** The witness saw more than the store holds (`lost` entries, null when nobody can say), or something else there. */
  | { readonly state: 'rolled-back' | 'differs'; readonly at: ChainHead; readonly lost: number | null };

/** Everything outside the store that remembers how far it had come. */
export interface Witness {
  readonly heads: Heads;
  readonly lastHead: LastHeadRead;
}

/** True when somebody outside remembers a store: one that is then not there has been lost, not begun. */
export function remembersStore({ heads, lastHead }: Witness): boolean {
  return heads.seals.length > 0 || lastHead.state !== 'none';
}

function witnessedHeads({ heads, lastHead }: Witness): (ChainHead & { readonly publicKey?: string })[] {
  return [...heads.seals, ...(lastHead.state === 'known' ? [lastHead.head] : [])];
}

/** The highest epoch anybody has seen this installation write; 0 when nobody has. */
export function highestEpoch(origin: string, witness: Witness): number {
  return Math.max(0, ...witnessedHeads(witness).map((head) => (head.origin === origin ? head.epoch : 0)));
}

/**
 * Compares the store with its witness. Only the epoch it writes now and later ones count: what an earlier epoch lost
 * was seen and named when the next one was opened.
 */
export function checkWitness(read: Reader, witness: Witness): HeadCheck {
  const installation = read.one<{ id: string; epoch: number }>('SELECT id, epoch FROM installation');
  // A seal by another key than the chain's own accuses nobody: anyone who can write the file could have made it.
  const seen = witnessedHeads(witness).filter((head) => {
    const chain = read.one<{ public_key: string }>(
      'SELECT public_key FROM chain WHERE origin = ? AND epoch = ?',
      head.origin,
      head.epoch,
    );
    return head.publicKey === undefined || chain === undefined || chain.public_key === head.publicKey;
  });
  if (installation === undefined || seen.length === 0) return { state: 'unwitnessed' };
  const own = seen.filter((head) => head.origin === installation.id);
  const stranger = own.length === 0 ? seen[0] : undefined;
  if (stranger !== undefined) return { state: 'differs', at: stranger, lost: null };
  const current = own.filter((head) => head.epoch >= installation.epoch).sort((a, b) => b.epoch - a.epoch || b.seq - a.seq);
  for (const at of current) {
    if (at.epoch > installation.epoch) return { state: 'rolled-back', at, lost: null };
    const entry = read.one<{ hash: string }>(
      'SELECT hash FROM journal WHERE origin = ? AND epoch = ? AND seq = ?',
      at.origin,
      at.epoch,
      at.seq,
    );
    if (entry === undefined) return { state: 'rolled-back', at, lost: at.seq - headSeq(read, at) };
    if (entry.hash !== at.hash) return { state: 'differs', at, lost: null };
  }
  return { state: current.length === 0 ? 'unwitnessed' : 'agrees' };
}

function headSeq(read: Reader, { origin, epoch }: ChainHead): number {
  const row = read.one<{ seq: number | null }>(
    'SELECT max(seq) AS seq FROM journal WHERE origin = ? AND epoch = ?',
    origin,
    epoch,
  );
  return row?.seq ?? 0;
}

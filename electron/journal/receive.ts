import { witness, type Hlc } from '../../shared/kernel/hlc.ts';
import { sealText, type EntryHeader, type Seal } from '../../shared/kernel/journalEntry.ts';
import { chainName } from '../../shared/kernel/journalFile.ts';
import { instantOf, type Clock } from '../../shared/kernel/time.ts';
import type { FactData, FactType } from '../../shared/domain/facts.ts';
import type { Writer } from '../store/database.ts';
import { insertEntry } from './append.ts';
import { signatureHolds } from './hashing.ts';
import type { JournalFact } from './journalFact.ts';
import { keysIn, readBundle, startOf, vouchedEntries, type BundleEntry } from './vouch.ts';

/** What became of a bundle of entries from another installation. */
export interface Receipt {
  /** Facts to be projected, in their order; entries whose body is withheld or whose type is not known here bring none. */
  readonly facts: readonly JournalFact[];
  readonly appended: number;
  /** Were here already, the same. */
  readonly known: number;
  /** Contradict what is here: kept aside in `fork`, never appended. */
  readonly forks: number;
  /** Cannot be taken yet: earlier entries of their chain are missing. */
  readonly gaps: number;
  /** Do not hold by themselves, or no seal in the bundle vouches for them. Nothing of them is kept. */
  readonly refused: number;
}

type Outcome = 'known' | 'fork' | 'gap' | 'refused' | 'appended';

interface ChainRow {
  readonly public_key: string;
  readonly head_seq: number;
  readonly head_hash: string;
}

/**
 * Takes entries from another installation, as lines of a journal file with the seals that vouch for them, in the
 * caller's transaction. Each chain only grows by the entry that follows its head. Taking the same lines twice changes
 * nothing. Nothing is refused because of a clock.
 */
export function receive(
  tx: Writer,
  lines: readonly string[],
  clock: Clock,
  knows: (type: string) => type is FactType,
): Receipt {
  const facts: JournalFact[] = [];
  const bundle = readBundle(lines);
  const keys = keysIn(bundle);
  const keyOf = (chain: Pick<Seal, 'origin' | 'epoch'>): string | null =>
    chainOf(tx, chain)?.public_key ?? keys.get(chainName(chain)) ?? null;
  const vouched = vouchedEntries(bundle, keyOf);
  const counts = { known: 0, fork: 0, gap: 0, refused: bundle.unsound, appended: 0 };
  for (const entry of bundle.entries) {
    // Without its chain's first entry nobody can say whether it is true: that entry is what is missing.
    const unvouched = keyOf(entry) === null ? 'gap' : 'refused';
    counts[vouched.has(entry) ? takeEntry(tx, entry, clock, knows, facts) : unvouched] += 1;
  }
  keepSeals(tx, bundle.seals);
  const { known, fork: forks, gap: gaps, refused, appended } = counts;
  return { facts, known, forks, gaps, refused, appended };
}

function chainOf(tx: Writer, chain: { readonly origin: string; readonly epoch: number }): ChainRow | undefined {
  return tx.one<ChainRow>(
    'SELECT public_key, head_seq, head_hash FROM chain WHERE origin = ? AND epoch = ?',
    chain.origin,
    chain.epoch,
  );
}

function takeEntry(
  tx: Writer,
  entry: BundleEntry,
  clock: Clock,
  knows: (type: string) => type is FactType,
  facts: JournalFact[],
): Outcome {
  const outcome = placeOf(tx, entry);
  if (outcome === 'fork') keepAside(tx, entry, clock);
  if (outcome !== 'appended') return outcome;
  if (entry.seq === 1 && !beginChain(tx, entry)) return 'refused';
  const header = JSON.parse(entry.headerText) as EntryHeader;
  const position = insertEntry(tx, header, entry.headerText, entry.hash, entry.body);
  tx.run(
    'UPDATE chain SET head_seq = ?, head_hash = ? WHERE origin = ? AND epoch = ?',
    entry.seq,
    entry.hash,
    entry.origin,
    entry.epoch,
  );
  const own = tx.one<{ hlc: string }>('SELECT hlc FROM installation');
  if (own !== undefined) {
    tx.run('UPDATE installation SET hlc = ?', witness(own.hlc as Hlc, header.hlc as Hlc, clock.unixMs()));
  }
  const { type, subject, scope } = header;
  if (entry.body !== null && knows(type)) {
    const data = JSON.parse(entry.body.dataText) as FactData[typeof type];
    facts.push({ position, header, type, subject, scope, data } as JournalFact);
  }
  return 'appended';
}

/** Whether an entry follows what is here, is here already, comes too early, or contradicts it. */
function placeOf(tx: Writer, entry: BundleEntry): Exclude<Outcome, 'refused'> {
  const installation = tx.one<{ id: string; epoch: number }>('SELECT id, epoch FROM installation');
  const chain = chainOf(tx, entry);
  const here = tx.one<{ hash: string }>(
    'SELECT hash FROM journal WHERE origin = ? AND epoch = ? AND seq = ?',
    entry.origin,
    entry.epoch,
    entry.seq,
  );
  if (here !== undefined) return here.hash === entry.hash ? 'known' : 'fork';
  // Only this installation writes its own chain from now on: what it does not know of was written by a copy of it.
  if (entry.origin === installation?.id && entry.epoch >= installation.epoch) return 'fork';
  if (chain === undefined) return entry.seq === 1 ? placeOfStart(tx, entry) : 'gap';
  if (entry.seq > chain.head_seq + 1) return 'gap';
  return entry.prevHash === chain.head_hash ? 'appended' : 'fork';
}

/** A chain may begin when the one it continues is here as far as it says. */
function placeOfStart(tx: Writer, entry: BundleEntry): 'appended' | 'gap' | 'fork' {
  const previous = startOf(entry)?.previous ?? null;
  if (previous === null) {
    const earlier = tx.one('SELECT 1 AS yes FROM chain WHERE origin = ? AND epoch < ?', entry.origin, entry.epoch);
    return earlier === undefined ? 'appended' : 'fork';
  }
  const linked = tx.one<{ hash: string }>(
    'SELECT hash FROM journal WHERE origin = ? AND epoch = ? AND seq = ?',
    entry.origin,
    previous.epoch,
    previous.seq,
  );
  if (linked === undefined) return 'gap';
  return linked.hash === previous.hash && previous.epoch < entry.epoch ? 'appended' : 'fork';
}

function beginChain(tx: Writer, entry: BundleEntry): boolean {
  const start = startOf(entry);
  if (start === null) return false;
  tx.run(
    'INSERT INTO chain (origin, epoch, public_key, private_key, head_seq, head_hash) VALUES (?, ?, ?, NULL, 0, ?)',
    entry.origin,
    entry.epoch,
    start.publicKey,
    entry.prevHash,
  );
  return true;
}

function keepAside(tx: Writer, { origin, epoch, seq, hash, text }: BundleEntry, clock: Clock): void {
  const receivedAt = instantOf(clock.unixMs());
  tx.run('INSERT OR IGNORE INTO fork VALUES (?, ?, ?, ?, ?, ?)', origin, epoch, seq, hash, receivedAt, text);
}

/** Seals that hold over entries that are here by now. */
function keepSeals(tx: Writer, seals: readonly Seal[]): void {
  for (const seal of seals) {
    const { origin, epoch, seq, hash, sealedAt, signature } = seal;
    const publicKey = chainOf(tx, seal)?.public_key;
    if (publicKey === undefined || !signatureHolds(sealText(seal), signature, publicKey)) continue;
    tx.run(
      `INSERT OR IGNORE INTO seal (origin, epoch, seq, hash, sealed_at, signature)
       SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (
         SELECT 1 FROM journal WHERE origin = ? AND epoch = ? AND seq = ? AND hash = ?)`,
      origin,
      epoch,
      seq,
      hash,
      sealedAt,
      signature,
      origin,
      epoch,
      seq,
      hash,
    );
  }
}

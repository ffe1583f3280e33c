import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { tick, type Hlc } from '../../shared/kernel/hlc.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { ENTRY_TAG, ENTRY_VERSION, type EntryHeader } from '../../shared/kernel/journalEntry.ts';
import { instantOf, type Clock, type Randomness } from '../../shared/kernel/time.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { NewFact } from '../../shared/domain/fact.ts';
import type { Writer } from '../store/database.ts';
import { sha256 } from './hashing.ts';
import type { JournalFact } from './journalFact.ts';

/** What an append needs from outside the store. */
export interface AppendTools {
  readonly clock: Clock;
  readonly randomness: Randomness;
}

interface InstallationRow {
  readonly id: string;
  readonly letter: string;
  readonly epoch: number;
  readonly hlc: string;
}

interface ChainRow {
  readonly head_seq: number;
  readonly head_hash: string;
}

/**
 * Appends facts to this installation's own chain, in the caller's transaction: number, clock, previous hash, hash.
 * The only writer of the journal table for what happens here.
 */
export function append(
  tx: Writer,
  facts: readonly NewFact[],
  by: { readonly actor: Actor; readonly commandId: string },
  tools: AppendTools,
): JournalFact[] {
  if (facts.length === 0) return [];
  const installation = tx.one<InstallationRow>('SELECT id, letter, epoch, hlc FROM installation');
  if (installation === undefined) throw new Error('the journal has no installation');
  const chain = tx.one<ChainRow>(
    'SELECT head_seq, head_hash FROM chain WHERE origin = ? AND epoch = ?',
    installation.id,
    installation.epoch,
  );
  if (chain === undefined) throw new Error('the installation has no chain');
  const seen = seenChains(tx, installation.id);

  let hlc = installation.hlc as Hlc;
  let seq = chain.head_seq;
  let prevHash = chain.head_hash;
  const unixMs = tools.clock.unixMs();
  const recordedAt = instantOf(unixMs);
  const appended = facts.map((fact) => {
    hlc = tick(hlc, unixMs);
    seq += 1;
    const salt = Buffer.from(tools.randomness.bytes(16)).toString('hex');
    const dataText = canonicalJson(fact.data as unknown as Json);
    const header: EntryHeader = {
      v: ENTRY_VERSION,
      id: makeId(unixMs, tools.randomness.bytes(10)),
      origin: installation.id,
      epoch: installation.epoch,
      seq,
      prevHash,
      hlc,
      recordedAt,
      actor: by.actor,
      scope: fact.scope,
      type: fact.type,
      typeVersion: 1,
      subject: fact.subject,
      commandId: by.commandId,
      ...(seen === null ? {} : { seen }),
      dataHash: sha256(dataText, salt),
    };
    const headerText = canonicalJson(header as unknown as Json);
    prevHash = sha256(ENTRY_TAG + headerText);
    const position = insertEntry(tx, header, headerText, prevHash, { salt, dataText });
    // As the journal has it, not as the rule made it: what is projected now is what a replay will see.
    const data = JSON.parse(dataText) as typeof fact.data;
    return { position, header, type: fact.type, subject: fact.subject, scope: fact.scope, data } as JournalFact;
  });
  tx.run('UPDATE chain SET head_seq = ?, head_hash = ? WHERE origin = ? AND epoch = ?', seq, prevHash, installation.id, installation.epoch);
  tx.run('UPDATE installation SET hlc = ?', hlc);
  return appended;
}

/** How far other installations' chains are known here; null when there are none. */
function seenChains(tx: Writer, origin: string): Record<string, number> | null {
  const rows = tx.all<{ origin: string; epoch: number; head_seq: number }>(
    'SELECT origin, epoch, head_seq FROM chain WHERE origin <> ? AND head_seq > 0 ORDER BY origin, epoch',
    origin,
  );
  if (rows.length === 0) return null;
  return Object.fromEntries(rows.map((row) => [`${row.origin}/${String(row.epoch)}`, row.head_seq]));
}

/** Writes one row of the journal and answers its position here. */
export function insertEntry(
  tx: Writer,
  header: EntryHeader,
  headerText: string,
  hash: string,
  body: { readonly salt: string; readonly dataText: string } | null,
): number {
  const row = tx.one<{ position: number }>(
    `INSERT INTO journal (id, origin, epoch, seq, hlc, recorded_at, scope, type, subject, hash, header, salt, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING position`,
    header.id,
    header.origin,
    header.epoch,
    header.seq,
    header.hlc,
    header.recordedAt,
    header.scope,
    header.type,
    header.subject,
    hash,
    headerText,
    body?.salt ?? null,
    body?.dataText ?? null,
  );
  return row!.position;
}

import type { Instant } from '../../shared/kernel/time.ts';
import {
  closingLine,
  closingText,
  EPOCH_OPENED,
  chainName,
  entryLine,
  JOURNAL_FORMAT,
  JOURNAL_FORMAT_VERSION,
  openingLine,
  sealLine,
  type FileHead,
  type JournalClosing,
} from '../../shared/kernel/journalFile.ts';
import type { Reader } from '../store/database.ts';
import { sha256, signText } from './hashing.ts';

/** What is to be left out of a copy. Headers stay, so that the chain still verifies. */
export interface Redaction {
  /** Bodies of other scopes than these are withheld; null: of none. */
  readonly onlyScopes: readonly string[] | null;
  readonly withoutScopes: readonly string[];
  readonly withoutTypes: readonly string[];
}

export const NOTHING_WITHHELD: Redaction = { onlyScopes: null, withoutScopes: [], withoutTypes: [] };

/** What came out. */
export type ExportCounts = Pick<JournalClosing, 'entries' | 'withheld' | 'seals' | 'heads'>;

interface Row {
  readonly position: number;
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly scope: string;
  readonly type: string;
  readonly hash: string;
  readonly header: string;
  readonly salt: string | null;
  readonly data: string | null;
  readonly seal_hash: string | null;
  readonly sealed_at: string | null;
  readonly signature: string | null;
}

const BATCH = 1_000;

function withholds({ onlyScopes, withoutScopes, withoutTypes }: Redaction, row: Row): boolean {
  // The public key of a chain stands in its first entry; without it nothing could be verified.
  if (row.type === EPOCH_OPENED) return false;
  if (onlyScopes !== null && !onlyScopes.includes(row.scope)) return true;
  return withoutScopes.includes(row.scope) || withoutTypes.includes(row.type);
}

/**
 * The whole journal as lines of a file (shared/kernel/journalFile.ts), handed to `write` in batches. The caller holds
 * one unchanging picture of the store for as long as it takes.
 */
export function writeJournalLines(
  read: Reader,
  options: { readonly exportedAt: Instant; readonly redaction: Redaction },
  write: (lines: readonly string[]) => void,
): ExportCounts {
  const { exportedAt, redaction } = options;
  const installation = read.one<{ id: string; letter: string; epoch: number }>('SELECT id, letter, epoch FROM installation');
  if (installation === undefined) throw new Error('the journal has no installation');
  const chains = read.all<{ origin: string; epoch: number; publicKey: string }>(
    'SELECT origin, epoch, public_key AS publicKey FROM chain ORDER BY origin, epoch',
  );
  const opening = openingLine({
    format: JOURNAL_FORMAT,
    version: JOURNAL_FORMAT_VERSION,
    installation: { id: installation.id, letter: installation.letter },
    exportedAt,
    chains,
  });
  write([opening]);

  const heads = new Map<string, FileHead>();
  const counts = { entries: 0, withheld: 0, seals: 0 };
  let after = 0;
  for (;;) {
    const rows = batch(read, after);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.position;
    const lines: string[] = [];
    for (const row of rows) {
      const { origin, epoch, seq, hash, header, salt, data } = row;
      const isOpen = salt !== null && data !== null && !withholds(redaction, row);
      lines.push(entryLine(hash, header, isOpen ? { salt, dataText: data } : null));
      heads.set(chainName(row), { origin, epoch, seq, hash });
      counts.entries += 1;
      if (!isOpen) counts.withheld += 1;
      if (row.seal_hash === null || row.sealed_at === null || row.signature === null) continue;
      const { seal_hash: sealed, sealed_at: sealedAt, signature } = row;
      lines.push(sealLine({ origin, epoch, seq, hash: sealed, sealedAt, signature }));
      counts.seals += 1;
    }
    write(lines);
  }

  const closing = {
    origin: installation.id,
    epoch: installation.epoch,
    exportedAt,
    ...counts,
    heads: [...heads.values()].sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : a.epoch - b.epoch)),
    openingHash: sha256(opening),
  };
  write([closingLine({ ...closing, signature: signText(closingText(closing), signingKey(read)) })]);
  return { ...counts, heads: closing.heads };
}

function batch(read: Reader, after: number): Row[] {
  return read.all<Row>(
    `SELECT j.position, j.origin, j.epoch, j.seq, j.scope, j.type, j.hash, j.header, j.salt, j.data,
       s.hash AS seal_hash, s.sealed_at, s.signature
     FROM journal j LEFT JOIN seal s ON s.origin = j.origin AND s.epoch = j.epoch AND s.seq = j.seq
     WHERE j.position > ? ORDER BY j.position LIMIT ?`,
    after,
    BATCH,
  );
}

function signingKey(read: Reader): Uint8Array {
  const chain = read.one<{ private_key: Uint8Array | null }>(
    'SELECT c.private_key FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch',
  );
  if (chain?.private_key == null) throw new Error('the chain has no signing key');
  return chain.private_key;
}

import { checkLines } from '../../shared/kernel/verify/checkLines.ts';
import { makeJournalVerifier, unreadableJournal, type VerifyReport } from '../../shared/kernel/verify/journalVerifier.ts';
import type { EntryHeader } from '../../shared/kernel/journalEntry.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { sha256, signatureHolds } from './hashing.ts';
import type { WitnessedSeal } from './headFile.ts';
import { NOTHING_WITHHELD, writeJournalLines } from './journalLines.ts';

const tools = { sha256, signatureHolds };
const BATCH = 1_000;

export interface VerifyStoreOptions {
  readonly now: Instant;
  /** What was witnessed outside the store. */
  readonly heads: readonly WitnessedSeal[];
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Verifies the store's own journal: as the file it would be exported as, by the very code that checks files, and then
 * that the columns it is searched by say what the entries say. The caller holds one unchanging picture of the store.
 */
export function verifyStore(read: Reader, options: VerifyStoreOptions): VerifyReport {
  const { now, heads, onProgress = () => undefined } = options;
  const total = read.one<{ entries: number }>('SELECT count(*) AS entries FROM journal')?.entries ?? 0;
  let verifier: ReturnType<typeof makeJournalVerifier> = null;
  let line = 1;
  let isSound = true;
  writeJournalLines(read, { exportedAt: now, redaction: NOTHING_WITHHELD }, (lines) => {
    const [opening] = lines;
    if (verifier === null && opening !== undefined) verifier = makeJournalVerifier(opening, tools);
    else if (verifier !== null && isSound) isSound = verifier.add(checkLines(lines, line, verifier.chains, tools));
    line += lines.length;
    onProgress(Math.min(line, total), total);
  });
  const report = (verifier as ReturnType<typeof makeJournalVerifier>)?.finish(heads) ?? unreadableJournal('opening');
  if (report.problem !== null) return report;
  const other = rowBesideItsEntry(read);
  return other === null ? report : { ...report, problem: { code: 'row-other', line: null, number: other } };
}

/** The first row whose columns say something else than its header; null when there is none. */
function rowBesideItsEntry(read: Reader): string | null {
  let after = 0;
  for (;;) {
    const rows = read.all<Omit<EntryHeader, 'recordedAt'> & { position: number; recorded_at: string; header: string }>(
      `SELECT position, id, origin, epoch, seq, hlc, recorded_at, scope, type, subject, header FROM journal
       WHERE position > ? ORDER BY position LIMIT ?`,
      after,
      BATCH,
    );
    const last = rows.at(-1);
    if (last === undefined) return null;
    after = last.position;
    for (const row of rows) {
      const header = JSON.parse(row.header) as EntryHeader;
      const same =
        row.id === header.id &&
        row.origin === header.origin &&
        row.epoch === header.epoch &&
        row.seq === header.seq &&
        row.hlc === header.hlc &&
        row.recorded_at === header.recordedAt &&
        row.scope === header.scope &&
        row.type === header.type &&
        row.subject === header.subject;
      if (!same) return `${header.origin.slice(0, 8)}/${String(header.epoch)}/${String(header.seq)}`;
    }
  }
}

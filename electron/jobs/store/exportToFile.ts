import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import type { ExportedJournal, ExportOrder } from '../../application/jobs.ts';
import { writeJournalLines } from '../../journal/journalLines.ts';
import { faultOf, type Reader } from '../../store/database.ts';

const OWNER_ONLY = 0o600;

/** Writes the journal to a file that does not exist yet; what was begun is taken away again when it cannot be finished. */
export function exportToFile(
  read: Reader,
  { file, exportedAt, redaction }: ExportOrder,
  onProgress: (done: number, total: number) => void,
): Result<ExportedJournal, Refusal<RefusalCode>> {
  const total = read.one<{ entries: number }>('SELECT count(*) AS entries FROM journal')?.entries ?? 0;
  let handle: number;
  try {
    handle = openSync(file, 'wx', OWNER_ONLY);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return no({ code: exists ? 'journal/file-exists' : 'journal/file-not-writable', params: { file } });
  }
  try {
    let bytes = 0;
    let done = 0;
    const { entries, withheld, seals } = writeJournalLines(read, { exportedAt, redaction }, (lines) => {
      bytes += writeSync(handle, lines.map((line) => `${line}\n`).join(''));
      done += lines.length;
      onProgress(Math.min(done, total), total);
    });
    fsyncSync(handle);
    closeSync(handle);
    return ok({ entries, withheld, seals, bytes });
  } catch (error) {
    closeSync(handle);
    rmSync(file, { force: true });
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no({ code: fault === 'full' ? 'journal/disk-full' : 'journal/file-not-writable', params: { file } });
  }
}

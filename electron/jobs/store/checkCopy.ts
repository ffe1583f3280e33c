import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { VerifyReport } from '../../../shared/kernel/verify/journalVerifier.ts';
import { verifyStore } from '../../journal/verifyStore.ts';
import { faultOf } from '../../store/database.ts';
import type { ReadStore } from '../../store/readStore.ts';

/** Whether an open copy can be relied on: every page and index sound, every entry, link and seal holding. */
export function checkCopy(
  copy: ReadStore,
  now: Instant,
  onProgress: (done: number, total: number) => void,
): Result<VerifyReport, Refusal<RefusalCode>> {
  const damaged = no({ code: 'backup/copy-damaged' as const });
  try {
    if (copy.integrityFault() !== null) return damaged;
    const report = copy.snapshot(() => verifyStore(copy, { now, heads: [], onProgress }));
    return report.problem === null ? ok(report) : damaged;
  } catch (error) {
    if (faultOf(error) === null) throw error;
    return damaged;
  }
}

import { statSync } from 'node:fs';
import {
  makeJournalVerifier,
  unreadableJournal,
  type VerifyReport,
  type WitnessSeal,
} from '../../shared/kernel/verify/journalVerifier.ts';
import type { LinesReport } from '../../shared/kernel/verify/checkLines.ts';
import { inThisThread, inThreads } from './checkers.ts';
import { nodeTools } from './nodeTools.ts';
import { cutFirstLine, stretchesOf } from './stretches.ts';

/** Below this a second thread costs more than it gives. */
const LARGE_BYTES = 4 * 1024 * 1024;

/** Verifies an exported journal, streaming. Throws only what the disk throws. */
export async function verifyFile(file: string, witness: readonly WitnessSeal[]): Promise<VerifyReport> {
  const stretches = stretchesOf(file);
  const first = await stretches.next();
  if (first.done === true) return unreadableJournal('empty-file');
  const { line: openingText, rest } = cutFirstLine(first.value);
  const verifier = makeJournalVerifier(openingText, nodeTools());
  if (verifier === null) return unreadableJournal('opening');

  const checkers = (statSync(file).size > LARGE_BYTES ? inThreads : inThisThread)(verifier.chains);
  const underWay: Promise<LinesReport>[] = [];
  const takeOldest = async (): Promise<boolean> => {
    const oldest = underWay.shift();
    return oldest === undefined || verifier.add(await oldest);
  };
  try {
    underWay.push(checkers.check(rest));
    for await (const stretch of stretches) {
      underWay.push(checkers.check(stretch));
      if (underWay.length > checkers.atOnce && !(await takeOldest())) return verifier.finish(witness);
    }
    while (underWay.length > 0) {
      if (!(await takeOldest())) break;
    }
    return verifier.finish(witness);
  } finally {
    // What is still under way no longer matters.
    for (const report of underWay) report.catch(() => undefined);
    await checkers.close();
  }
}

import { journalProblems } from '../../shared/kernel/verify/problem.ts';
import type { LostEntries, VerifiedChain, VerifyReport } from '../../shared/kernel/verify/journalVerifier.ts';

/** The report as a person reads it, one line each. */
export function describeReport(report: VerifyReport): string[] {
  const { problem } = report;
  if (problem !== null) {
    const where = problem.line === null ? 'outside the file' : `line ${String(problem.line)}`;
    const which = problem.number === null ? '' : `, entry ${problem.number}`;
    return [
      `NOT VERIFIED: ${where}${which}: ${journalProblems[problem.code]} (${problem.code}).`,
      'Nothing after this place has been looked at. Keep the file as it is, and ask for a new export to compare with.',
    ];
  }
  const { installation, exportedAt } = report;
  const withheld = report.withheld === 0 ? '' : `, ${String(report.withheld)} of them with their contents withheld`;
  return [
    `VERIFIED: ${String(report.entries)} entries${withheld}, ${String(report.seals)} seals, the closing seal holds.`,
    `Exported ${exportedAt ?? ''} by installation ${installation?.letter ?? ''} (${installation?.id ?? ''}).`,
    ...report.chains.map(describeChain),
    ...report.lost.map(describeLoss),
    describeTail(report),
  ];
}

function describeChain(chain: VerifiedChain): string {
  const { origin, epoch, seq, hash, sealedSeq, continuesPastSeq } = chain;
  const open = seq - sealedSeq;
  const sealed = open === 0 ? 'sealed to the end' : `the last ${String(open)} sealed by the export alone`;
  const past =
    continuesPastSeq === null
      ? ''
      : ` Entries ${String(continuesPastSeq + 1)} and on came back after a restore had continued without them.`;
  return `  ${origin} epoch ${String(epoch)}: ${String(seq)} entries, ${sealed}. Head ${hash.slice(0, 16)}.${past}`;
}

function describeLoss({ origin, epoch, firstSeq, lastSeq }: LostEntries): string {
  const which = `entries ${String(firstSeq)} to ${String(lastSeq)} of ${origin} epoch ${String(epoch)}`;
  return `Lost: ${which} were seen by the witness and are not here; a later epoch was opened without them, after a restore.`;
}

function describeTail({ tail }: VerifyReport): string {
  switch (tail) {
    case 'proven':
      return 'Tail proven: an outside witness has seen the last entry.';
    case 'in-part':
      return 'Tail proven in part: an outside witness has seen earlier entries; what came after them rests on the export.';
    case 'unproven':
      return 'Tail unproven: no outside witness was given (--heads FILE), so a tail cut off before the export would not show.';
  }
}

/** What a part of `npm test` came to. */
export interface Outcome {
  readonly stage: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What went wrong, ready to be printed; empty when nothing did. */
  readonly problems: readonly string[];
}

/** A part that could not even start counts as one failure: it must never look like success. */
export function couldNotRun(stage: string, why: string, seconds = 0): Outcome {
  return { stage, passed: 0, failed: 1, skipped: 0, seconds, problems: [why] };
}

/** An outcome in which nothing ran is a failure too: a suite that lost its tests proves nothing. */
export function orEmptyHanded(outcome: Outcome): Outcome {
  if (outcome.passed + outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, problems: [...outcome.problems, `${outcome.stage}: not a single test ran`] };
}

/** The last line of `npm test`. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped);
  const counts = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}

/** One line per part. */
export function summaryLine({ stage, passed, failed, skipped, seconds }: Outcome): string {
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  const counts = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return `  ${mark}  ${stage.padEnd(14)}${counts.padEnd(34)}${seconds.toFixed(1).padStart(7)} s`;
}

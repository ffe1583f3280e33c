import { relative, sep } from 'node:path';
import { orEmptyHanded, type Outcome } from './outcome.ts';

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/**
 * Counts a report suite by suite (tests/<suite>/…). A file that fails without a failed test of its own (it did not
 * load, a hook threw) is one failure; so is a run that calls itself failed although every test passed (an error nobody
 * caught).
 */
export function countVitest(report: VitestReport, suites: readonly string[], rootDir: string): readonly Outcome[] {
  const outcomes = suites.map((stage) => {
    const files = report.testResults.filter(({ name }) => suiteOf(name, rootDir) === stage);
    const outcome = { stage, passed: 0, failed: 0, skipped: 0, seconds: 0, problems: [] as string[] };
    for (const file of files) {
      const place = relative(rootDir, file.name);
      const failedBefore = outcome.failed;
      outcome.seconds += Math.max(0, file.endTime - file.startTime) / 1000;
      for (const test of file.assertionResults) {
        if (test.status === 'passed') outcome.passed += 1;
        else if (test.status !== 'failed') outcome.skipped += 1;
        else {
          outcome.failed += 1;
          const why = (test.failureMessages ?? []).map(withoutForeignFrames);
          outcome.problems.push([`${place} › ${test.fullName}`, ...why].join('\n'));
        }
      }
      if (file.status !== 'passed' && outcome.failed === failedBefore) {
        outcome.failed += 1;
        outcome.problems.push(`${place}\n${file.message ?? 'the file failed'}`);
      }
    }
    return orEmptyHanded(outcome);
  });
  const [first, ...others] = outcomes;
  if (report.success || first === undefined || outcomes.some(({ failed }) => failed > 0)) return outcomes;
  const uncaught = 'an error outside every test (see the output above)';
  return [{ ...first, failed: 1, problems: [...first.problems, uncaught] }, ...others];
}

function withoutForeignFrames(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules|^\s+at new Promise/.test(line))
    .join('\n');
}

function suiteOf(file: string, rootDir: string): string | undefined {
  return relative(rootDir, file).split(sep)[1];
}

import { orEmptyHanded, type Outcome } from './outcome.ts';

interface PlaywrightError {
  readonly message?: string;
  readonly stack?: string;
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly duration: number; readonly errors: readonly PlaywrightError[] }[];
    }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  /** Errors outside every test: a file that did not load. */
  readonly errors: readonly PlaywrightError[];
}

/** Counts a report project by project. A flaky test has failed: it must be mended, not repeated. */
export function countPlaywright(report: PlaywrightReport, projects: readonly string[]): readonly Outcome[] {
  const tests = report.suites.flatMap((suite) => testsIn(suite, ''));
  const outcomes = projects.map((stage) => {
    const outcome = { stage, passed: 0, failed: 0, skipped: 0, seconds: 0, problems: [] as string[] };
    for (const test of tests.filter(({ projectName }) => projectName === stage)) {
      outcome.seconds += test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
      if (test.status === 'expected') outcome.passed += 1;
      else if (test.status === 'skipped') outcome.skipped += 1;
      else {
        outcome.failed += 1;
        outcome.problems.push([test.title, ...test.results.flatMap(({ errors }) => errors).map(textOf)].join('\n'));
      }
    }
    return outcome;
  });
  const [first, ...others] = outcomes;
  if (first === undefined) return [];
  first.failed += report.errors.length;
  first.problems.push(...report.errors.map(textOf));
  return [first, ...others].map(orEmptyHanded);
}

function testsIn(suite: PlaywrightSuite, path: string) {
  const here = path === '' ? suite.title : `${path} › ${suite.title}`;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({ ...test, title: `${test.projectName}: ${here} › ${spec.title}` })),
  );
  const inside: typeof own = (suite.suites ?? []).flatMap((inner) => testsIn(inner, here));
  return [...own, ...inside];
}

function textOf({ stack, message }: PlaywrightError): string {
  return stack ?? message ?? 'an error without a message';
}

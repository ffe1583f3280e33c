import { describe, expect, it } from 'vitest';
import { orEmptyHanded, totalLine, type Outcome } from '../../scripts/test/outcome.ts';
import { countPlaywright, type PlaywrightReport } from '../../scripts/test/playwrightReport.ts';
import { countVitest, type VitestReport } from '../../scripts/test/vitestReport.ts';

const root = '/checkout';

function file(path: string, statuses: readonly string[], status = 'passed'): VitestReport['testResults'][number] {
  const assertionResults = statuses.map((each, index) => ({
    fullName: `test ${String(index)}`,
    status: each,
    failureMessages: each === 'failed' ? ['Error: no\n    at /checkout/tests/unit/a.test.ts:1:1'] : [],
  }));
  return { name: `${root}/tests/${path}`, status, message: '', startTime: 0, endTime: 500, assertionResults };
}

const counts = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ stage, passed, failed, skipped }) => ({ stage, passed, failed, skipped }));

describe('what the suites came to', () => {
  it('tests are counted under the suite whose folder they lie in', () => {
    const testResults = [
      file('unit/a.test.ts', ['passed', 'passed']),
      file('unit/deep/b.test.ts', ['passed', 'failed'], 'failed'),
      file('faults/c.test.ts', ['passed', 'skipped']),
    ];
    expect(counts(countVitest({ success: false, testResults }, ['unit', 'faults'], root))).toEqual([
      { stage: 'unit', passed: 3, failed: 1, skipped: 0 },
      { stage: 'faults', passed: 1, failed: 0, skipped: 1 },
    ]);
  });

  it('a file that did not load is a failure although no test in it failed', () => {
    const testResults = [file('unit/a.test.ts', ['passed']), file('unit/b.test.ts', [], 'failed')];
    const [unit] = countVitest({ success: false, testResults }, ['unit'], root);
    expect(unit).toMatchObject({ passed: 1, failed: 1 });
    expect(unit?.problems).toHaveLength(1);
  });

  it('an error outside every test is a failure', () => {
    const [unit] = countVitest({ success: false, testResults: [file('unit/a.test.ts', ['passed'])] }, ['unit'], root);
    expect(unit).toMatchObject({ passed: 1, failed: 1 });
  });

  it('a suite in which nothing ran is a failure', () => {
    const [, faults] = countVitest(
      { success: true, testResults: [file('unit/a.test.ts', ['passed'])] },
      ['unit', 'faults'],
      root,
    );
    expect(faults).toMatchObject({ passed: 0, failed: 1 });
    const onlySkipped = { stage: 'e2e', passed: 0, failed: 0, skipped: 4, seconds: 0, problems: [] };
    expect(orEmptyHanded(onlySkipped)).toMatchObject({ failed: 1, skipped: 4 });
  });
});

describe('what the screens came to', () => {
  const test = (projectName: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
    projectName,
    status,
    results: [{ duration: 100, errors: status === 'expected' ? [] : [{ message: 'not visible' }] }],
  });
  const report = (errors: PlaywrightReport['errors']): PlaywrightReport => ({
    suites: [
      {
        title: 'log.spec.ts',
        specs: [{ title: 'outside', tests: [test('e2e', 'expected')] }],
        suites: [
          { title: 'inside', specs: [{ title: 'deep', tests: [test('e2e', 'flaky'), test('a11y', 'expected')] }] },
        ],
      },
    ],
    errors,
  });

  it('nested tests are counted by project, and a flaky one has failed', () => {
    expect(counts(countPlaywright(report([]), ['e2e', 'a11y']))).toEqual([
      { stage: 'e2e', passed: 1, failed: 1, skipped: 0 },
      { stage: 'a11y', passed: 1, failed: 0, skipped: 0 },
    ]);
  });

  it('a file that did not load is a failure', () => {
    const [e2e] = countPlaywright(report([{ message: 'SyntaxError' }]), ['e2e', 'a11y']);
    expect(e2e).toMatchObject({ passed: 1, failed: 2 });
    expect(e2e?.problems).toContain('SyntaxError');
  });
});

describe('the last line', () => {
  const outcome = (passed: number, failed: number, skipped: number): Outcome => ({
    stage: 'unit',
    passed,
    failed,
    skipped,
    seconds: 1,
    problems: [],
  });

  it('sums what passed and failed, and mentions skipped tests only where there are some', () => {
    expect(totalLine([outcome(3, 1, 0), outcome(4, 0, 0)])).toBe('7 passed, 1 failed');
    expect(totalLine([outcome(3, 0, 2)])).toBe('3 passed, 0 failed, 2 skipped');
  });
});

/**
 * Everything `npm test` looks at, under Node 24. `--only a,b` runs some stages. Prints one line per stage and ends with
 * `N passed, N failed`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../check/checks.ts';
import { describeCheck, runChecks } from '../check/runChecks.ts';
import { lastLines, runQuietly } from '../setup/child.mjs';
import { rootDir, stateDir } from '../setup/places.mjs';
import { browserProblem } from './browserPackages.ts';
import { couldNotRun, summaryLine, totalLine, type Outcome } from './outcome.ts';
import { countPlaywright, type PlaywrightReport } from './playwrightReport.ts';
import { countVitest, type VitestReport } from './vitestReport.ts';

/** Suites that share the cores, and those that kill processes and need the machine to themselves. */
const sideBySide = ['unit', 'contract', 'migrations', 'properties', 'architecture'];
const alone = ['faults'];
const inBrowser = ['e2e', 'a11y'];
const stages = ['check', ...sideBySide, ...alone, 'build', ...inBrowser];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function check(): Promise<readonly Outcome[]> {
  const startedAt = Date.now();
  const results = await runChecks(checks, (result) => {
    print(describeCheck(result));
  });
  const failed = results.filter(({ passed }) => !passed);
  return [
    {
      stage: 'check',
      passed: results.length - failed.length,
      failed: failed.length,
      skipped: 0,
      seconds: (Date.now() - startedAt) / 1000,
      problems: failed.map(({ name, complaints }) => `${name}\n${complaints}`),
    },
  ];
}

async function vitest(suites: readonly string[], ...options: readonly string[]): Promise<readonly Outcome[]> {
  return withReport(suites, async (reportFile) => {
    const projects = suites.flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=json', '--reporter=dot', `--outputFile.json=${reportFile}`];
    const { output } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...projects, ...options, ...reporters]);
    const report = read<VitestReport>(reportFile);
    if (report === undefined) return suites.map((name) => couldNotRun(name, `Vitest did not report.\n${output}`));
    const outcomes = countVitest(report, suites, rootDir);
    if (!report.success && /Unhandled/.test(output)) print(lastLines(output, 60));
    return outcomes;
  });
}

async function build(): Promise<readonly Outcome[]> {
  const startedAt = Date.now();
  const { code, output } = await runNode('scripts/build.mjs', []);
  const seconds = (Date.now() - startedAt) / 1000;
  if (code !== 0) return [couldNotRun('build', output, seconds)];
  return [{ stage: 'build', passed: 1, failed: 0, skipped: 0, seconds, problems: [] }];
}

async function screens(
  projects: readonly string[],
  obstacle: string | undefined,
): Promise<readonly Outcome[]> {
  if (obstacle !== undefined) return projects.map((name) => couldNotRun(name, obstacle));
  return withReport(projects, async (reportFile) => {
    const chosen = projects.map((name) => `--project=${name}`);
    const { output } = await runNode('node_modules/@playwright/test/cli.js', ['test', ...chosen, '--reporter=json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    });
    const report = read<PlaywrightReport>(reportFile);
    if (report === undefined) return projects.map((name) => couldNotRun(name, `Playwright did not report.\n${output}`));
    return countPlaywright(report, projects);
  });
}

async function withReport(
  names: readonly string[],
  run: (reportFile: string) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  if (names.length === 0) return [];
  mkdirSync(stateDir, { recursive: true });
  const folder = mkdtempSync(join(stateDir, 'report-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runNode(script: string, args: readonly string[], extraEnv: NodeJS.ProcessEnv = {}) {
  return runQuietly(process.execPath, [join(rootDir, script), ...args], {
    cwd: rootDir,
    env: { ...process.env, FORCE_COLOR: '0', ...extraEnv },
  });
}

function read<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function chosenStages(args: readonly string[]): readonly string[] {
  const asked = args.flatMap((arg, index) => (args[index - 1] === '--only' ? arg.split(',') : []));
  const unknown = asked.filter((name) => !stages.includes(name));
  if (unknown.length === 0) return asked.length === 0 ? stages : stages.filter((name) => asked.includes(name));
  print(`There is no stage ${unknown.join(', ')}. There are: ${stages.join(', ')}.`);
  return [];
}

async function main(): Promise<number> {
  const chosen = chosenStages(process.argv.slice(2));
  const among = (names: readonly string[]): readonly string[] => names.filter((name) => chosen.includes(name));
  const outcomes: Outcome[] = [];
  const stage = async (run: () => Promise<readonly Outcome[]>): Promise<void> => {
    for (const outcome of await run()) {
      outcomes.push(outcome);
      for (const problem of outcome.problems) print(`\n--- ${outcome.stage}: ${problem}`);
      print(summaryLine(outcome));
    }
  };
  // Packages are fetched while the checks run: one waits for the network, the others for the cores.
  const browser = among(inBrowser).length > 0 ? browserProblem() : Promise.resolve(undefined);
  if (chosen.includes('check')) await stage(check);
  await stage(() => vitest(among(sideBySide)));
  await stage(() => vitest(among(alone), '--no-file-parallelism'));
  if (chosen.includes('build') || among(inBrowser).length > 0) await stage(build);
  const notBuilt = outcomes.some(({ stage: name, failed }) => name === 'build' && failed > 0);
  const obstacle = notBuilt ? 'not run: there is no build' : await browser;
  await stage(() => screens(among(inBrowser), obstacle));

  print(`\n${outcomes.map(summaryLine).join('\n')}\n`);
  print(outcomes.length === 0 ? '0 passed, 1 failed' : totalLine(outcomes));
  return outcomes.length > 0 && outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
}

process.exitCode = await main();

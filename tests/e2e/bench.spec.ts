import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { figures, notTaken } from '../bench/figures.ts';
import type { Report } from '../bench/report.ts';

const root = join(import.meta.dirname, '../..');

/* That the bench measures what it says it does is seen here; what it measures is seen in docs/status.md. */

test('a rehearsal of the bench measures every figure it names, in the table and in the file', async ({ browserName: _browser }, { outputDir }) => {
  test.setTimeout(240_000);
  const json = join(outputDir, 'bench.json');
  const markdown = join(outputDir, 'bench.md');
  mkdirSync(outputDir, { recursive: true });
  await promisify(execFile)(
    process.execPath,
    ['tests/bench/bench.ts', '--entries', '200', '--json', json, '--markdown', markdown],
    { cwd: root },
  );
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(report.notMeasured).toEqual([]);
  expect(report.figures.map(({ name }) => name).sort()).toEqual(Object.keys(figures).sort());
  for (const { name, samples, median } of report.figures) {
    expect(samples, name).toBeGreaterThan(0);
    expect(median, name).toBeGreaterThan(0);
  }
  const table = readFileSync(markdown, 'utf8');
  for (const { what } of Object.values(figures)) expect(table).toContain(what);
  for (const line of notTaken) expect(table).toContain(line);
});

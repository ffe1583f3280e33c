import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from '../build/inputs.mjs';
import { runQuietly } from '../setup/child.mjs';
import { cacheDir, rootDir } from '../setup/places.mjs';
import type { Check } from './checks.ts';

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  /** True when nothing it depends on has changed since it last passed, so that it was not run again. */
  readonly remembered: boolean;
  readonly seconds: number;
  /** What the tool printed; empty when it passed. */
  readonly complaints: string;
}

/** One line for the terminal. */
export function describeCheck({ name, passed, remembered, seconds }: CheckResult): string {
  const time = remembered ? 'unchanged since it passed' : `${seconds.toFixed(1)} s`;
  return `  ${passed ? 'ok    ' : 'FAILED'}  ${name} (${time})`;
}

/** Runs checks side by side, as many as the machine has cores (two to four). */
export async function runChecks(
  checks: readonly Check[],
  onResult: (result: CheckResult) => void,
): Promise<readonly CheckResult[]> {
  const waiting = [...checks];
  const results: CheckResult[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const result = await runCheck(check);
      onResult(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, worker));
  return results;
}

/**
 * A pass is remembered by the contents of everything the verdict depends on: file by file memories (as ESLint's own)
 * miss what a change elsewhere does to a file's types.
 */
async function runCheck({ name, run, inputs }: Check): Promise<CheckResult> {
  const startedAt = Date.now();
  const note = join(cacheDir, 'checks', name.replace(/\W+/g, '-'));
  const fingerprint = fingerprintOf(rootDir, inputs);
  if (existsSync(note) && readFileSync(note, 'utf8') === fingerprint) {
    return { name, passed: true, remembered: true, seconds: 0, complaints: '' };
  }
  const { code, output } = await runQuietly(process.execPath, run, { cwd: rootDir });
  const passed = code === 0;
  if (passed) {
    mkdirSync(join(cacheDir, 'checks'), { recursive: true });
    writeFileSync(note, fingerprint);
  }
  const seconds = (Date.now() - startedAt) / 1000;
  return { name, passed, remembered: false, seconds, complaints: passed ? '' : output.trim() };
}

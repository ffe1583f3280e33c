import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const seconds = 1_000;

/** One suite per folder under tests/. They run real parts (encrypted files, sockets, processes), hence the limits. */
function suite(name: string, timeLimitMs: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      testTimeout: timeLimitMs,
      hookTimeout: timeLimitMs,
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, 'node_modules', '.cache', 'vite-tests'),
  test: {
    pool: 'forks',
    // Two cores, and half of the time of a worker is spent waiting for a disk.
    maxWorkers: 4,
    // What a file imports is read once per process, not once per file: half the time of a suite was that.
    isolate: false,
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      suite('unit', 30 * seconds),
      suite('contract', 60 * seconds),
      suite('migrations', 60 * seconds),
      suite('properties', 120 * seconds),
      suite('architecture', 120 * seconds),
      suite('faults', 180 * seconds),
    ],
  },
});

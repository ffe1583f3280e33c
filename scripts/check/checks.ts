import { join } from 'node:path';
import { cacheDir } from '../setup/places.mjs';

/** One thing that is looked at without running the app. */
export interface Check {
  readonly name: string;
  /** A script for Node, relative to the checkout, and its arguments. */
  readonly run: readonly [script: string, ...args: string[]];
  /** Everything its verdict depends on, relative to the checkout. */
  readonly inputs: readonly string[];
}

const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];
const everything = ['shared', 'electron', 'renderer', 'scripts', 'tests'];
const configs = [
  'eslint.config.js',
  'playwright.config.ts',
  'vite.config.ts',
  'vite.host.config.ts',
  'vitest.config.ts',
];
const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';

/** The rooms, each with the rooms its own code leans on. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
  scripts: ['scripts', 'electron', 'shared', ...configs],
  tests: everything,
};

function typesOf(room: string, leansOn: readonly string[]): Check {
  const memory = join(cacheDir, `types-${room}.tsbuildinfo`);
  return {
    name: `types: ${room}`,
    run: ['node_modules/typescript-native/bin/tsc', '-p', room, '--incremental', '--tsBuildInfoFile', memory],
    inputs: [...settings, ...leansOn],
  };
}

/** The longest first, so that the cores are done together. */
export const checks: readonly Check[] = [
  {
    name: 'lint: what needs types',
    run: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...everything, ...configs],
    inputs: [...settings, ...everything, ...configs, '.oxlintrc.json'],
  },
  {
    name: 'lint',
    run: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...everything, ...configs],
    inputs: [...settings, ...everything, ...configs],
  },
  ...Object.entries(rooms).map(([room, leansOn]) => typesOf(room, leansOn)),
  {
    name: 'import walls',
    run: [depcruise, '--config', '--output-type', 'err', ...everything],
    inputs: [...settings, ...everything, '.dependency-cruiser.cjs'],
  },
  {
    name: 'dead code',
    run: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
    inputs: [...settings, ...everything, ...configs, 'knip.json', '.dependency-cruiser.cjs'],
  },
  {
    name: 'texts',
    run: ['scripts/check/texts.ts'],
    inputs: [...settings, 'renderer/text', 'shared', 'scripts/check'],
  },
];

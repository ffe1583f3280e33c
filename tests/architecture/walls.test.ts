import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lawfulImports, plantedImports } from './plantedImports.ts';
import { plantTree } from './plantedTree.ts';

interface Wall {
  readonly name: string;
  readonly comment?: string;
}
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const rootDir = join(import.meta.dirname, '..', '..');
const config = join(rootDir, '.dependency-cruiser.cjs');
const { forbidden: walls } = createRequire(import.meta.url)(config) as { readonly forbidden: readonly Wall[] };

/** Packages the planted files import. */
const packages = ['zod', '@orpc/contract', '@orpc/server', '@orpc/client', 'better-sqlite3', 'docx', 'papaparse', 'electron', 'dexie'];

const tree = plantTree(plantedFiles());
afterAll(tree.remove);
const violations = cruise(tree.dir);

function plantedFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  files['package.json'] = JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: versions(packages),
  });
  for (const name of packages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    files[`node_modules/${name}/index.js`] = 'module.exports = {};\n';
  }
  files['electron/queries/circleB.ts'] = "import './circleA.ts';\n";
  for (const { file, imports } of [...plantedImports, ...lawfulImports]) {
    files[file] = `import ${JSON.stringify(imports)};\n${files[file] ?? ''}`;
  }
  for (const { file, imports } of [...plantedImports, ...lawfulImports]) {
    const target = posix.join(posix.dirname(file), imports);
    if (imports.startsWith('.') && imports !== './nowhere.ts') files[target] ??= 'export const stub = true;\n';
  }
  return files;
}

function cruise(dir: string): readonly Violation[] {
  const bin = join(rootDir, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const rooms = ['shared', 'electron', 'renderer', 'scripts', 'tests'];
  const args = [bin, '--config', config, '--output-type', 'json', ...rooms];
  const output = execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { summary } = JSON.parse(output) as { readonly summary: { readonly violations: readonly Violation[] } };
  return summary.violations;
}

describe('every wall between rooms is seen to stand', () => {
  it.each(plantedImports)('$rule stops $file from importing $imports', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(lawfulImports)('nothing stops $file from importing $imports', ({ file }) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('no wall is without a planted breach, and none is planted that does not exist', () => {
    const planted = new Set(plantedImports.map(({ rule }) => rule));
    expect([...planted].sort()).toEqual(walls.map(({ name }) => name).sort());
  });

  it('every wall says why it stands', () => {
    for (const { name, comment } of walls) expect(comment, name).toMatch(/\w{3}.*\.$/);
  });
});

describe('every room has its wall', () => {
  it.each(['shared', 'electron', 'renderer'])('each folder of %s/ is named by a wall', (part) => {
    const names = new Set(walls.map(({ name }) => name));
    const folders = readdirSync(join(rootDir, part), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(0);
    const rooms = folders.map(({ name }) => name).filter((name) => name !== 'public');
    expect(rooms.filter((name) => !names.has(`${name}-room`))).toEqual([]);
  });
});

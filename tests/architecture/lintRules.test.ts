import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { ownRules } from '../../scripts/lint/ownRules.ts';
import { plantTree } from './plantedTree.ts';
import { lawfulCode, plantedFaults, plantedForOxlint, type PlantedFault } from './plantedFaults.ts';

const rootDir = join(import.meta.dirname, '..', '..');
const rooms = ['shared', 'electron', 'renderer', 'scripts', 'tests'];

/** Every planted statement gets a file of its own, or the line it has in a file that other cases share. */
const sources = new Map<string, string[]>();
const lineOf = new Map<PlantedFault, readonly [first: number, last: number]>();
for (const fault of [...plantedFaults, ...plantedForOxlint, ...lawfulCode]) {
  const lines = sources.get(fault.file) ?? [];
  sources.set(fault.file, lines);
  lineOf.set(fault, [lines.length + 1, lines.length + fault.code.split('\n').length]);
  lines.push(...fault.code.split('\n'));
}
const silenced = 'electron/app/inline.ts';
sources.set(silenced, ['/* eslint-disable */', "console.log('x');"]);

const tree = plantTree({
  'package.json': '{ "type": "module" }',
  'tsconfig.json': readFileSync(join(rootDir, 'tsconfig.json'), 'utf8'),
  'eslint.config.js': readFileSync(join(rootDir, 'eslint.config.js'), 'utf8'),
  '.oxlintrc.json': readFileSync(join(rootDir, '.oxlintrc.json'), 'utf8'),
  ...Object.fromEntries(rooms.map((room) => [`${room}/tsconfig.json`, readFileSync(tsconfigOf(room), 'utf8')])),
  ...Object.fromEntries([...sources].map(([file, lines]) => [file, `${lines.join('\n')}\n`])),
});
afterAll(tree.remove);
cpSync(join(rootDir, 'scripts', 'lint'), join(tree.dir, 'scripts', 'lint'), { recursive: true });
symlinkSync(join(rootDir, 'node_modules'), join(tree.dir, 'node_modules'), 'junction');

const results = await new ESLint({ cwd: tree.dir }).lintFiles([...sources.keys()]);
const typeComplaints = askTypes();

interface TypeComplaint {
  /** `typescript(no-floating-promises)`. */
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

function askTypes(): readonly TypeComplaint[] {
  const oxlint = join(rootDir, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--type-aware', '--format', 'json', ...rooms], {
    cwd: tree.dir,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: readonly TypeComplaint[] }).diagnostics;
}

function tsconfigOf(room: string): string {
  return join(rootDir, room, 'tsconfig.json');
}

function rulesAt(fault: PlantedFault): readonly (string | null)[] {
  const [first, last] = lineOf.get(fault)!;
  const result = results.find(({ filePath }) => filePath === join(tree.dir, fault.file));
  const messages = (result?.messages ?? []).filter(({ line }) => line >= first && line <= last);
  return messages.map(({ ruleId }) => ruleId);
}

function titled(faults: readonly PlantedFault[]) {
  return faults.map((fault) => {
    const [title = ''] = fault.code.split('\n');
    return { fault, rule: fault.rule, file: fault.file, title: title.slice(0, 90) };
  });
}

describe('every lint rule of our own is seen to fire', () => {
  it('the planted files are read without a parsing error', () => {
    expect(results).toHaveLength(sources.size);
    expect(results.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true))).toEqual([]);
  });

  it.each(titled(plantedFaults))('$rule refuses $title', ({ fault }) => {
    expect(rulesAt(fault)).toContain(fault.rule);
  });

  it.each(titled(lawfulCode))('$rule allows $title in $file', ({ fault }) => {
    expect(rulesAt(fault)).not.toContain(fault.rule);
  });

  it.each(titled(plantedForOxlint))('oxlint: $rule refuses $title', ({ fault }) => {
    const [first, last] = lineOf.get(fault)!;
    const here = typeComplaints.filter(
      ({ filename, labels }) => filename === fault.file && labels.some(({ span: { line } }) => line >= first && line <= last),
    );
    expect(here.map(({ code }) => /\((.*)\)$/.exec(code)?.[1])).toContain(fault.rule);
  });

  it('no rule of our own is without a planted case', () => {
    const planted = new Set(plantedFaults.map(({ rule }) => rule));
    expect(Object.keys(ownRules.rules ?? {}).filter((name) => !planted.has(`beredt/${name}`))).toEqual([]);
  });

  it('a comment cannot switch a rule off', () => {
    const result = results.find(({ filePath }) => filePath === join(tree.dir, silenced));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-console');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { titlesIn, unnamed } from './requirementTitles.ts';

const tests = join(import.meta.dirname, '..');
const rows = JSON.parse(readFileSync(join(tests, 'requirements.json'), 'utf8')) as {
  readonly P1: readonly string[];
  readonly P2: readonly string[];
};
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(test|spec)\.tsx?$/u.test(name));
const titles = files.flatMap((name) => titlesIn(readFileSync(join(tests, name), 'utf8'), name));

describe('the rows that must work', () => {
  it('are all there, each once, for what must work while an incident lasts', () => {
    const range = (source: string, to: number): string[] =>
      Array.from({ length: to }, (_, at) => `${source}-${String(at + 1).padStart(2, '0')}`);
    expect([...rows.P1].sort()).toEqual([...range('S0', 14), ...range('S3', 4), ...range('S4', 4)]);
    const all = [...rows.P1, ...rows.P2];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !/^S\d-\d\d$/u.test(id))).toEqual([]);
  });

  it('are each named by the title of a test', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(unnamed([...rows.P1, ...rows.P2], titles)).toEqual([]);
  });

  it('are missed when no title names them: a row nobody has heard of is seen', () => {
    expect(unnamed(['S4-01', 'S9-99'], titles)).toEqual(['S9-99']);
  });

  it('are not named by a comment, a step, a string or a longer number', () => {
    const planted = `
      // S9-01
      const said = 'S9-02';
      test('a journey', async () => { await test.step('S9-03', go); expect(said).toBe('S9-04'); });
      it('row S9-050 and AS9-06', run);`;
    expect(unnamed(['S9-01', 'S9-02', 'S9-03', 'S9-04', 'S9-05', 'S9-06'], titlesIn(planted))).toHaveLength(6);
    const named = `
      describe('S9-01 a part', () => {});
      it.each([1, 2])('S9-02: %i', run);
      test.describe(\`S9-03 \${name}\`, () => {});
      test('S9-04 S9-05 both', run);`;
    expect(unnamed(['S9-01', 'S9-02', 'S9-03', 'S9-04', 'S9-05'], titlesIn(named))).toEqual([]);
  });
});

import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFile } from '../../scripts/verify/verifyFile.ts';
import { readHeads } from '../../electron/journal/headFile.ts';
import { openInstallation, type Installation } from '../support/installations.ts';
import { pythonJudge } from '../support/pythonJudge.ts';
import { addLine, logStorm } from '../support/storm.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env['BEREDT_RUNS'] ?? 60);
const PYTHON = join(import.meta.dirname, '../../scripts/verify_journal.py');

let dir: string;
let here: Installation;
let heads: string;
let lines: string[];

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'beredt-agree-'));
  here = openInstallation('A', { startsAtMs: Date.UTC(2026, 10, 22, 2) });
  const other = openInstallation('B', { startsAtMs: Date.UTC(2026, 10, 22, 2, 1) });
  const incidentId = logStorm(here, 6);
  for (const text of ['{"a":1}', '\u2028 \u007f \\ "', '🌊 e\u0301', '\ud800', '1e21']) addLine(here, incidentId, text);
  logStorm(other, 4);
  for (const stretch of other.ownStretches()) here.receives(stretch);
  addLine(here, incidentId, 'Etter at den andre ble hørt');
  lines = here.exportLines();
  heads = join(here.dir, 'heads.jsonl');
  other.close();
});
afterAll(() => {
  here.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Verdict {
  readonly problem: { readonly code: string; readonly line: number | null; readonly number: string | null } | null;
  readonly entries: number;
  readonly withheld: number;
  readonly seals: number;
  readonly tail: string;
}

function byPython(file: string, ...options: string[]): Verdict {
  return verdictOf(spawnSync('python3', [PYTHON, file, '--json', ...options], { encoding: 'utf8' }));
}

function verdictOf({ stdout, stderr, status }: Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>): Verdict {
  expect(stderr).toBe('');
  const verdict = JSON.parse(stdout) as Verdict;
  expect(status).toBe(verdict.problem === null ? 0 : 1);
  return verdict;
}

async function byNode(file: string, witnessFile?: string): Promise<Verdict> {
  const report = await verifyFile(file, witnessFile === undefined ? [] : readHeads(witnessFile).seals);
  const { problem, entries, withheld, seals, tail } = report;
  return { problem, entries, withheld, seals, tail };
}

/** What was counted before a problem is nobody's promise; the problem itself is. */
async function expectAgreement(file: string, python: Verdict): Promise<Verdict> {
  const node = await byNode(file, heads);
  if (node.problem === null) expect(python).toEqual(node);
  else expect(python.problem).toEqual(node.problem);
  return node;
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), with: fc.nat() }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), text: fc.constantFrom('', '{}', '[1]', '{"seal":{}}', '{"closing":{}}', '{"body":null}', 'NaN', '\ufeff', '{"body":1,"hash":"x"}', '['.repeat(5_000)) }),
);

function changed(text: readonly string[], edit: typeof change extends fc.Arbitrary<infer Edit> ? Edit : never): Buffer {
  const at = edit.at % text.length;
  const joined = (list: readonly string[]): Buffer => Buffer.from(list.map((line) => `${line}\n`).join(''), 'utf8');
  switch (edit.kind) {
    case 'remove':
      return joined(text.toSpliced(at, 1));
    case 'double':
      return joined(text.toSpliced(at, 0, text[at]!));
    case 'swap':
      return joined(text.with(at, text[edit.with % text.length]!).with(edit.with % text.length, text[at]!));
    case 'put':
      return joined(text.toSpliced(at, 0, edit.text));
    case 'cut': {
      const bytes = joined(text);
      return bytes.subarray(0, edit.at % bytes.length);
    }
    case 'flip': {
      const bytes = joined(text);
      bytes[edit.byte % bytes.length]! ^= 1 << edit.bit;
      return bytes;
    }
  }
}

describe(`two verifiers written apart (seed ${String(SEED)})`, () => {
  test('agree that a journal holds, with either way of checking signatures', async () => {
    const file = join(dir, 'whole.jsonl');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    expect(await expectAgreement(file, byPython(file, '--heads', heads))).toMatchObject({ problem: null, tail: 'proven' });
    expect(byPython(file, '--openssl')).toEqual(await byNode(file));
    const forged = join(dir, 'forged.jsonl');
    writeFileSync(forged, lines.map((line) => `${line.replace(/"signature":"../, '"signature":"00')}\n`).join(''));
    expect(byPython(forged, '--openssl').problem).toEqual((await byNode(forged)).problem);
    expect((await byNode(forged)).problem?.code).toBe('seal-forged');
  });

  test('agree on redacted copies', async () => {
    const file = join(dir, 'redacted.jsonl');
    const redacted = here.exportLines({ onlyScopes: null, withoutScopes: [], withoutTypes: ['LogEntryAdded'] });
    writeFileSync(file, redacted.map((line) => `${line}\n`).join(''));
    expect(await expectAgreement(file, byPython(file, '--heads', heads))).toMatchObject({ problem: null });
  });

  test('name the same line for the same reason, whatever was done to it', async () => {
    const found = new Map<string, number>();
    const python = pythonJudge();
    try {
      await fc.assert(
        fc.asyncProperty(change, async (edit) => {
          const file = join(dir, 'changed.jsonl');
          writeFileSync(file, changed(lines, edit));
          const verdict = verdictOf(await python.judge(file, '--json', '--heads', heads));
          const code = (await expectAgreement(file, verdict)).problem?.code ?? 'holds';
          found.set(code, (found.get(code) ?? 0) + 1);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    } finally {
      await python.end();
    }
    expect(found.size).toBeGreaterThan(4);
  });

  test('are told how to be used', () => {
    const help = execFileSync('python3', [PYTHON, '--help'], { encoding: 'utf8' });
    expect(help).toContain('--heads');
    expect(spawnSync('python3', [PYTHON, join(dir, 'none.jsonl')]).status).toBe(2);
  });
});

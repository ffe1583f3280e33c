import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { verifyStore } from '../../electron/journal/verifyStore.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { commands, type CommandName } from '../../shared/contract/api.ts';
import { anyInput, kindsNeeded } from '../support/anyInput.ts';
import { openInstallation, pictureOf, Pool, type Installation } from '../support/installations.ts';

const SEED = Number(process.env['BEREDT_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env['BEREDT_RUNS'] ?? 4);
const LETTERS = ['A', 'B', 'C'] as const;
const NAMES = Object.keys(commands) as CommandName[];
/** More incidents than this and nothing is about the same thing any more. */
const MOST_INCIDENTS = 2;

let open: Installation[] = [];
afterEach(() => {
  for (const installation of open) installation.close();
  open = [];
});

interface Tally {
  readonly types: Set<string>;
  committed: number;
  refused: number;
}

/** One random command among those that have something to point at. */
function act(gen: fc.GeneratorValue, installation: Installation, pool: Pool, tally: Tally): void {
  const possible = NAMES.filter((name) => {
    if (name === 'incident.start' && (pool.ids['incident'] ?? []).length >= MOST_INCIDENTS) return false;
    return kindsNeeded(commands[name].input).every((kind) => (pool.ids[kind] ?? []).length > 0);
  });
  const name = gen(fc.constantFrom<CommandName[]>, ...possible);
  const answer = installation.does(name, gen(anyInput, commands[name].input, pool.ids));
  pool.learn(name, answer);
  if (answer.ok) tally.committed += 1;
  else tally.refused += 1;
  if (!answer.ok && answer.refusal.code === 'internal') throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

/** A random order that keeps each origin's own order. */
function interleaved(gen: fc.GeneratorValue, streams: readonly (readonly string[][])[]): string[][] {
  const left = streams.map((stream) => [...stream]);
  const order: string[][] = [];
  for (;;) {
    const waiting = left.filter((stream) => stream.length > 0);
    if (waiting.length === 0) return order;
    const at = gen(fc.nat, { max: waiting.length - 1 });
    order.push(waiting[at]!.shift()!);
  }
}

function typesIn(installation: Installation): string[] {
  return installation.workspace.store.all<{ type: string }>('SELECT DISTINCT type FROM journal').map(({ type }) => type);
}

function expectSamePicture(one: Record<string, string[]>, other: Record<string, string[]>): void {
  for (const [table, rows] of Object.entries(one)) {
    const there = new Set(other[table]);
    const here = new Set(rows);
    const missing = rows.filter((row) => !there.has(row)).slice(0, 3);
    const extra = (other[table] ?? []).filter((row) => !here.has(row)).slice(0, 3);
    expect({ table, missing, extra }).toEqual({ table, missing: [], extra: [] });
    expect(other[table]).toHaveLength(rows.length);
  }
}

describe(`installations that exchange entries (seed ${String(SEED)})`, () => {
  test('come to the same picture, whatever order the entries arrived in, and again when rebuilt', () => {
    const tally: Tally = { types: new Set(), committed: 0, refused: 0 };
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const skews = [0, -7 * 60_000, 9 * 60_000];
        const here = LETTERS.map((letter, at) =>
          openInstallation(letter, { startsAtMs: Date.UTC(2026, 10, 22, 2) + skews[at]!, seed: String(SEED) }),
        );
        open = here;
        const pools = new Map(here.map((installation) => [installation, new Pool()]));
        for (let round = 0; round < 3; round += 1) {
          for (const installation of here) {
            const count = gen(fc.integer, { min: 30, max: 70 });
            for (let step = 0; step < count; step += 1) {
              act(gen, installation, pools.get(installation)!, tally);
              installation.pass(gen(fc.integer, { min: 0, max: 30_000 }));
              if (gen(fc.boolean)) installation.workspace.seal();
            }
          }
          // Some of what there is reaches some of the others; what comes too early is asked for again later.
          for (const receiver of here) {
            for (const pool of pools.values()) pools.get(receiver)!.merge(pool);
            const streams = here.filter((other) => other !== receiver).map((other) => other.ownStretches());
            const order = interleaved(gen, streams);
            const all = round === 2;
            for (const stretch of order.slice(0, all ? order.length : gen(fc.nat, { max: order.length }))) {
              const { forks, refused } = receiver.receives(stretch);
              expect({ forks, refused }).toEqual({ forks: 0, refused: 0 });
            }
          }
        }
        const [first, ...others] = here.map((installation) => installation.picture());
        for (const other of others) expectSamePicture(first!, other);
        for (const installation of here) {
          for (const type of typesIn(installation)) tally.types.add(type);
          const { store } = installation.workspace;
          const report = verifyStore(store, { now: installation.now(), heads: [] });
          expect(report.problem).toBeNull();
          store.transact((tx) => rebuild(tx, allProjections));
          expectSamePicture(first!, pictureOf(store));
          installation.close();
        }
        open = [];
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    // A property that never did anything proves nothing.
    expect(tally.committed).toBeGreaterThan(RUNS * 40);
    expect(tally.refused).toBeGreaterThan(RUNS);
    expect(tally.types.size).toBeGreaterThan(30);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessKind, weakest } from '../../renderer/features/continuity/continuityView.ts';
import { layOut } from '../../renderer/features/continuity/nodeLayout.ts';
import { readHours } from '../../renderer/features/continuity/readHours.ts';
import { flagsOf, type ContinuityFlag } from '../../shared/domain/continuity/continuity.ts';
import { whatFalls, type Leaning } from '../../shared/domain/continuity/whatFalls.ts';

/** `home leans on power for 8` as `['home', 'power', 8]`; several spans are several alternatives. */
function leaning(tolerated: Readonly<Record<string, number | null>>, ...on: readonly (readonly [string, string, ...(number | null)[]])[]): Leaning {
  return {
    nodes: Object.entries(tolerated).map(([id, toleratedHours]) => ({ id, toleratedHours })),
    dependences: on.map(([nodeId, onId, ...spans], at) => ({ id: String(at), nodeId, onId, alternatives: spans.map((hours) => ({ hours })) })),
  };
}
const told = (graph: Leaning, fallen: string) =>
  whatFalls(graph, fallen).map(({ id, stopsAtHours, intolerableAtHours, throughId }) => [id, stopsAtHours, intolerableAtHours, throughId]);

describe('A3-05: what falls when one thing falls', () => {
  test('a function without an alternative stops at once; one with holds as long as the longest of them, not their sum', () => {
    const graph = leaning({ power: null, home: 4, pump: 12 }, ['home', 'power', 8, 3], ['pump', 'power']);
    expect(told(graph, 'power')).toEqual([['pump', 0, 12, 'power'], ['home', 8, 12, 'power']]);
    expect(told(graph, 'home')).toEqual([]);
  });

  test('it goes on from one to the next, and each counts from when what it leans on stopped', () => {
    const graph = leaning(
      { power: null, mobile: null, alarms: 2, water: 24, home: 4 },
      ['mobile', 'power', 4], ['alarms', 'mobile', 1], ['water', 'power', 72], ['home', 'water', 48],
    );
    expect(told(graph, 'power')).toEqual([
      ['mobile', 4, null, 'power'], ['alarms', 5, 7, 'mobile'], ['water', 72, 96, 'power'], ['home', 120, 124, 'water'],
    ]);
  });

  test('what takes it first counts, and an alternative nobody knows the endurance of is not counted on', () => {
    const graph = leaning({ power: null, water: 0, home: 4 }, ['water', 'power', 2], ['home', 'power', null], ['home', 'water', 100]);
    expect(told(graph, 'power')).toEqual([['home', 0, 4, 'power'], ['water', 2, 2, 'power']]);
  });

  test('two that lean on each other fall once, and whatever graph there is ends', () => {
    const graph = leaning({ power: null, net: 1, water: 1 }, ['net', 'power', 3], ['power', 'net', 1], ['water', 'net', 2], ['net', 'water']);
    expect(told(graph, 'power')).toEqual([['net', 3, 4, 'power'], ['water', 5, 6, 'net']]);
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const edge = fc.tuple(name, name, fc.option(fc.integer({ min: 0, max: 100 })));
    let fallen = 0;
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 24 }), name, (edges, first) => {
        const any = leaning({ a: 0, b: null, c: 3, d: 1, e: 0, f: 9 }, ...edges);
        const falls = whatFalls(any, first);
        fallen += falls.length;
        expect(new Set(falls.map(({ id }) => id)).size).toBe(falls.length);
        expect(falls.map(({ stopsAtHours }) => stopsAtHours)).toEqual(falls.map(({ stopsAtHours }) => stopsAtHours).sort((x, y) => x - y));
        const at = new Map([[first, 0], ...falls.map(({ id, stopsAtHours }) => [id, stopsAtHours] as const)]);
        for (const { throughId, stopsAtHours } of falls) expect(at.get(throughId)).toBeLessThanOrEqual(stopsAtHours);
      }),
      { numRuns: 200 },
    );
    expect(fallen).toBeGreaterThan(100);
  });

  test('the picture has a place for each, none over another', () => {
    const graph = leaning({ p: null, a: 1, b: 1, c: 1, d: 1 }, ['a', 'p', 1], ['b', 'p'], ['c', 'a'], ['d', 'a']);
    const { falling, width, height } = layOut([], whatFalls(graph, 'p'), 'p');
    const corners = falling.map(({ x, y }) => `${String(x)} ${String(y)}`);
    expect(new Set(corners).size).toBe(4);
    expect(falling.every(({ x, y }) => x >= 0 && x < width && y >= 0 && y < height)).toBe(true);
  });
});

describe('S4-06: what a critical function lacks', () => {
  const flags = (over: Partial<Parameters<typeof flagsOf>[0]>, alternatives: readonly { hours: number | null }[][], plan: 'none' | 'written' | 'in-force'): readonly ContinuityFlag[] =>
    flagsOf({ owner: { kind: 'name', name: 'Mari' }, toleratedHours: 4, ...over }, alternatives.map((one) => ({ alternatives: one })), plan);

  test('nothing, when it is owned, limited, leans on what has alternatives, and has a plan in force', () => {
    expect(flags({}, [[{ hours: 8 }]], 'in-force')).toEqual([]);
  });

  test('each lack by itself', () => {
    expect(flags({ owner: null, toleratedHours: null }, [], 'none')).toEqual(['no-owner', 'no-tolerance', 'no-dependence', 'no-plan']);
    expect(flags({}, [[{ hours: 8 }], []], 'written')).toEqual(['no-alternative', 'plan-not-in-force']);
    expect(flags({}, [[{ hours: null }]], 'in-force')).toEqual(['endurance-unknown']);
  });

  test('the weakest link is the one that gives way first', () => {
    const graph = {
      nodes: [{ id: 'p', name: 'Strøm' }, { id: 'w', name: 'Vann' }],
      dependences: [
        { nodeId: 'h', onId: 'p', alternatives: [{ hours: 8 }] },
        { nodeId: 'h', onId: 'w', alternatives: [{ hours: 2 }] },
      ],
    } as unknown as Parameters<typeof weakest>[0];
    expect(weakest(graph, 'h')).toEqual({ name: 'Vann', hours: 2 });
    expect(weakest(graph, 'p')).toBeNull();
  });
});

test('A3-05: how long is read as people write it', () => {
  expect(['4', '4 t', '30 min', '3 dager', '2 døgn', '1,5 t', '1 uke', ''].map(readHours)).toEqual([4, 4, 0.5, 72, 48, 1.5, 168, null]);
  expect(['en stund', '-1', '4 hester', '99999 t'].map(readHours)).toEqual([undefined, undefined, undefined, undefined]);
});

test('A3-05: what a new input probably is follows from its name', () => {
  expect(['Strøm fra Elvnett', 'Mobilnettet', 'Vassforsyning', 'Fagsystem', 'Nattevakt', 'Elvbuss'].map(guessKind)).toEqual([
    'power', 'telecom', 'water', 'it', 'staff', 'supplier',
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlags, type FlagBox } from '../../renderer/ui/rulerLayout.ts';
import { rulerTicks } from '../../renderer/ui/rulerTicks.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const at = (text: string): Instant => text as Instant;
const FOLD = 60;

function flag(id: string, x: number, width = 120, priority = 0): FlagBox {
  return { id, x, width, shortWidth: Math.min(width, 60), priority };
}

describe('labels on the time ruler', () => {
  it('stand whole on their own line when there is room', () => {
    const { placed, folded } = layoutFlags([flag('m', 100), flag('r', 400)], 1280, FOLD);
    expect(placed).toEqual([
      { id: 'm', x: 100, width: 120, storey: 0, form: 'whole' },
      { id: 'r', x: 400, width: 120, storey: 0, form: 'whole' },
    ]);
    expect(folded).toEqual([]);
  });

  it('that would touch: the less important goes down a storey, the warning stays', () => {
    const { placed } = layoutFlags([flag('meeting', 100), flag('warning', 140, 80, 2)], 1280, FOLD);
    expect(placed.find(({ id }) => id === 'warning')).toMatchObject({ storey: 0, form: 'whole' });
    expect(placed.find(({ id }) => id === 'meeting')).toMatchObject({ storey: 1, form: 'whole' });
  });

  it('at the end of the ruler are cut rather than written outside it', () => {
    const { placed } = layoutFlags([flag('late', 1200)], 1280, FOLD);
    expect(placed).toMatchObject([{ id: 'late', form: 'short' }]);
  });

  it('that cannot be told apart are counted', () => {
    const crowd = [0, 0, 0, 3, 0, 0].map((priority, index) => flag(String(index), 300 + index * 6, 140, priority));
    const { placed, folded } = layoutFlags(crowd, 1280, FOLD);
    expect(placed.map(({ id }) => id)).toContain('3');
    expect(folded).toHaveLength(1);
    expect(placed.length + (folded[0]?.ids.length ?? 0)).toBe(6);
  });

  it('never overlap, never leave the ruler and never lose one, whatever comes', () => {
    const seed = 41;
    let crowded = 0;
    const box = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 40, max: 260 }),
      priority: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 14 }), fc.integer({ min: 200, max: 900 }), (boxes, length) => {
        const flags = boxes.map((one, index): FlagBox => ({
          ...one,
          id: String(index),
          x: Math.min(one.x, length),
          shortWidth: Math.min(one.width, 70),
        }));
        const taken = [{ from: 40, to: 88 }];
        const { placed, folded } = layoutFlags(flags, length, FOLD, taken);
        const spans = [
          ...placed.map((one) => ({ from: one.x, to: one.x + one.width, storey: one.storey })),
          ...folded.map((one) => ({ from: one.x, to: one.x + FOLD, storey: one.storey })),
        ];
        for (const one of spans) expect(one.from >= 0 && one.to <= length).toBe(true);
        for (const [index, one] of spans.entries()) {
          for (const other of spans.slice(index + 1)) {
            if (one.storey === other.storey) expect(one.to <= other.from || other.to <= one.from).toBe(true);
          }
        }
        const shown = [...placed.map(({ id }) => id), ...folded.flatMap(({ ids }) => ids)].sort();
        expect(shown).toEqual(flags.map(({ id }) => id).sort());
        if (folded.length > 0) crowded += 1;
      }),
      { seed, numRuns: 1_500 },
    );
    expect(crowded, `seed ${String(seed)} never crowded the ruler`).toBeGreaterThan(50);
  });
});

describe('ticks on the time ruler', () => {
  it('stand on whole wall times, with a main tick every half hour of a night', () => {
    const ticks = rulerTicks(at('2026-11-22T02:00:00.000Z'), at('2026-11-22T04:40:00.000Z'), 'hours');
    expect(ticks.filter(({ size }) => size === 'main').map((tick) => tick.at)).toEqual([
      '2026-11-22T02:00:00.000Z',
      '2026-11-22T02:30:00.000Z',
      '2026-11-22T03:00:00.000Z',
      '2026-11-22T03:30:00.000Z',
      '2026-11-22T04:00:00.000Z',
      '2026-11-22T04:30:00.000Z',
    ]);
  });

  it('draw the repeated hour twice, since two hours passed', () => {
    const night = rulerTicks(at('2026-10-24T23:00:00.000Z'), at('2026-10-25T02:00:00.000Z'), 'hours');
    expect(night.filter(({ size }) => size === 'main')).toHaveLength(7);
  });

  it('count months in a year and years between versions', () => {
    const year = rulerTicks(at('2026-10-31T23:00:00.000Z'), at('2027-10-31T23:00:00.000Z'), 'year');
    expect(year.filter(({ size }) => size === 'main')).toHaveLength(13);
    const versions = rulerTicks(at('2020-12-31T23:00:00.000Z'), at('2026-12-31T23:00:00.000Z'), 'versions');
    expect(versions.filter(({ size }) => size === 'main')).toHaveLength(7);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, standing, type WarningHead } from '../../shared/domain/warning/standing.ts';
import { instantOf } from '../../shared/kernel/time.ts';

const SENDERS = ['varsel@met.example', 'varsel@nve.example'];
const AREAS = ['Elvheim', 'Fjellheim', 'Havheim'];

const seed = Date.now() & 0x7fffffff;

/** A few messages that speak of each other, of messages that never came, and of others' messages. */
const messages = fc
  .array(
    fc.record({
      type: fc.constantFrom('Alert', 'Update', 'Update', 'Cancel'),
      sender: fc.constantFrom(...SENDERS),
      minute: fc.nat(20),
      names: fc.array(fc.nat(8), { maxLength: 3 }),
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts): WarningHead[] => {
    const keys = drafts.map(({ sender, minute }, at) => ({ sender, identifier: `m${String(at)}`, sent: instantOf(minute * 60_000) }));
    const named = (at: number) => keys[at] ?? { sender: SENDERS[0]!, identifier: `never-${String(at)}`, sent: instantOf(0) };
    return drafts.map(({ type, names, areas }, at) => ({
      ...keys[at]!,
      type,
      references: type === 'Alert' ? [] : names.filter((name) => name !== at).map(named),
      areas,
    }));
  });

const stands = (heads: readonly WarningHead[]): string[] => standing(heads).map(keyOf).sort();

describe(`which warnings stand (seed ${String(seed)})`, () => {
  test('is the same in whatever order alerts, updates and cancellations come', () => {
    let changed = 0;
    fc.assert(
      fc.property(messages.chain((heads) => fc.tuple(fc.constant(heads), fc.shuffledSubarray(heads, { minLength: heads.length }))), ([heads, mixed]) => {
        const now = stands(heads);
        expect(stands(mixed)).toEqual(now);
        if (now.length < heads.length) changed += 1;
      }),
      { seed, numRuns: 2_000 },
    );
    expect(changed, `seed ${String(seed)}: something was replaced or taken away`).toBeGreaterThan(500);
  });

  test('a cancellation never stands, nobody takes away what another sent, and alone an alert always stands', () => {
    fc.assert(
      fc.property(messages, (heads) => {
        const now = standing(heads);
        expect(now.some(({ type }) => type === 'Cancel')).toBe(false);
        for (const sender of SENDERS) {
          const own = heads.filter((head) => head.sender === sender);
          expect(stands(own)).toEqual(now.filter((head) => head.sender === sender).map(keyOf).sort());
        }
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

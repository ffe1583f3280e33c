import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type BranchView } from '../../renderer/features/risks/bowTieLayout.ts';
import { wrappedText } from '../../renderer/ui/wrappedText.ts';
import { linesOfPeople, peopleOfLines } from '../../renderer/features/risks/participants.ts';
import { isSettled, standingOf, type CarryingTask, type MeasureReport } from '../../shared/domain/measure/measure.ts';
import { isOpen } from '../../shared/domain/risk/bowTie.ts';
import { likelihoods } from '../../shared/domain/risk/risk.ts';
import { riskFlagsOf } from '../../shared/domain/risk/riskFlags.ts';
import { levelOf, riskLevelOf, riskLevels } from '../../shared/domain/risk/riskLevel.ts';
import { asId } from '../../shared/kernel/ids.ts';

describe('the risk matrix', () => {
  test('S0-15: a risk never becomes less pressing when it is likelier or worse', () => {
    const rank = (likelihood: (typeof likelihoods)[number], grade: number): number => riskLevels.indexOf(levelOf(likelihood, grade));
    for (const [at, likelihood] of likelihoods.entries()) {
      for (let grade = 1; grade <= 5; grade += 1) {
        expect(rank(likelihood, grade)).toBeLessThanOrEqual(rank(likelihoods[at + 1] ?? likelihood, grade));
        expect(rank(likelihood, grade)).toBeLessThanOrEqual(rank(likelihood, Math.min(5, grade + 1)));
      }
    }
    expect([levelOf('A', 1), levelOf('A', 5), levelOf('E', 5)]).toEqual(['low', 'medium', 'high']);
  });

  test('the worst consequence decides, and what is not judged is not low', () => {
    expect(riskLevelOf({ likelihood: 'C', consequences: { material: 1, life: 5 } })).toBe('high');
    expect(riskLevelOf({ likelihood: 'C', consequences: { material: 1, life: 5 } }, 'material')).toBe('low');
    expect(riskLevelOf({ likelihood: null, consequences: { life: 5 } })).toBeNull();
    expect(riskLevelOf({ likelihood: 'E', consequences: {} })).toBeNull();
  });
});

describe('analyses that steer nothing', () => {
  const event = { likelihood: 'C', consequences: { life: 3 }, prompt: 'planned', acceptance: null } as const;
  const followed = { event, measures: 0, holding: 0, lookedAtOn: '2026-01-01', heldSince: '2022-11-22' };

  test('S1-04: a barrier that holds, or a risk accepted on purpose, is not an analysis without measures', () => {
    expect(riskFlagsOf(followed)).toEqual(['no-measure']);
    expect(riskFlagsOf({ ...followed, holding: 1 })).toEqual([]);
    expect(riskFlagsOf({ ...followed, event: { ...event, acceptance: 'accepted' } })).toEqual([]);
    expect(riskFlagsOf({ ...followed, measures: 1, lookedAtOn: '2022-11-21' })).toEqual(['review-due']);
  });
});

describe('measures', () => {
  test('S0-17: a measure is asked after until it is stopped, or done with its effect judged', () => {
    expect(isSettled({ state: 'done', effect: 'not-yet' })).toBe(false);
    expect(isSettled({ state: 'underway', effect: 'good' })).toBe(false);
    expect(isSettled({ state: 'done', effect: 'none' })).toBe(true);
    expect(isSettled({ state: 'stopped', effect: 'not-yet' })).toBe(true);
    const measure = { dueOn: '2027-01-01', lastReport: null, removed: false, task: null };
    expect(standingOf(measure)).toEqual({ state: 'planned', effect: 'not-yet', asksOn: '2027-01-01' });
    expect(standingOf({ ...measure, removed: true }).asksOn).toBeNull();
  });

  test('S1-03: carried by a task it is as far as the task is, and its effect is asked for from the day the task is done', () => {
    const task = (status: CarryingTask['status']): CarryingTask => ({
      id: 't' as never, incidentId: 'i' as never, number: 3, status, statusOn: '2026-12-01',
    });
    const report = (over: Partial<MeasureReport>): MeasureReport => ({
      id: 'r' as never, state: 'underway', effect: 'not-yet', note: '', askOn: '2027-03-01', ...over,
    });
    const stands = (status: CarryingTask['status'], lastReport: MeasureReport | null) =>
      standingOf({ dueOn: '2027-01-01', removed: false, task: task(status), lastReport });
    expect(stands('open', null)).toEqual({ state: 'planned', effect: 'not-yet', asksOn: '2027-01-01' });
    expect(stands('doing', report({}))).toMatchObject({ state: 'underway', asksOn: '2027-03-01' });
    expect(stands('done', report({}))).toMatchObject({ state: 'done', asksOn: '2026-12-01' });
    expect(stands('done', report({ state: 'done', effect: 'good', askOn: null }))).toEqual({ state: 'done', effect: 'good', asksOn: null });
    expect(stands('open', report({ state: 'done', effect: 'good', askOn: null }))).toMatchObject({ state: 'planned', asksOn: '2027-01-01' });
  });
});

describe('the bow-tie', () => {
  const barrier = (text: string): BranchView['barriers'][number] => ({
    id: asId(text), text, owner: null, state: 'works', effect: null, note: '', checkedOn: null, place: 1,
  });
  const branch = (side: BranchView['side'], text: string, barriers: number): BranchView => ({
    id: asId(text), side, text, place: 1, barriers: Array.from({ length: barriers }, (_, at) => barrier(`${text}.${String(at)}`)),
  });

  test('S0-16: causes stand left of the event, consequences right of it, and nothing lies over anything else', () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 7 }), fc.array(fc.nat(6), { maxLength: 7 }), (causes, consequences) => {
        const layout = layOut([
          ...causes.map((count, at) => branch('cause', `c${String(at)}`, count)),
          ...consequences.map((count, at) => branch('consequence', `k${String(at)}`, count)),
        ]);
        const spots = layout.branches.flatMap(({ branch: { side }, barriers }) => barriers.map(({ x, y }) => ({ side, x, y })));
        for (const { side, x, y } of spots) {
          drawn += 1;
          expect(side === 'cause' ? x < layout.event.x : x > layout.event.x).toBe(true);
          expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
        }
        expect(new Set(spots.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(spots.length);
        expect(layout.branches.every(({ path }) => !path.includes('NaN'))).toBe(true);
      }),
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test('S0-16: what barriers are met first stands first from left to right on both sides', () => {
    const layout = layOut([branch('cause', 'c', 2), branch('consequence', 'k', 2)]);
    const order = layout.branches.map(({ barriers }) => [...barriers].sort((one, other) => one.x - other.x).map(({ barrier: { text } }) => text));
    expect(order).toEqual([['c.0', 'c.1'], ['k.0', 'k.1']]);
  });

  test('a line where nothing works is open, also when barriers are only hoped for', () => {
    expect(isOpen([])).toBe(true);
    expect(isOpen([{ state: 'missing' }, { state: 'unknown' }])).toBe(true);
    expect(isOpen([{ state: 'weakened' }])).toBe(false);
  });

  test('long words are cut with an ellipsis, never over the edge of their box', () => {
    expect(wrappedText('Kabelpåvisning før graving', 17, 2)).toEqual(['Kabelpåvisning', 'før graving']);
    for (const line of wrappedText('Samfunnssikkerhetskoordinatorens svært lange barriere med flere ord', 17, 2)) {
      expect(line.length).toBeLessThanOrEqual(17);
    }
    expect(wrappedText('en to tre fire fem seks sju åtte', 8, 2).at(-1)).toMatch(/…$/);
  });
});

describe('participants of a meeting', () => {
  test('S0-19: are written one per line, the organisation after the last comma, and read back the same', () => {
    const people = [
      { name: 'Dahl, Kari', organisation: 'Nes skole' },
      { name: 'Per Vik', organisation: '' },
    ];
    expect(peopleOfLines(linesOfPeople(people))).toEqual(people);
    expect(peopleOfLines(' \n, \nLensmannen, Politiet')).toEqual([{ name: 'Lensmannen', organisation: 'Politiet' }]);
  });
});

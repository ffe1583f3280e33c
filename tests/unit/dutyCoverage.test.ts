import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../shared/domain/duty/coverage.ts';
import { enterDuty, removeDuty, restoreDuty } from '../../shared/domain/duty/decide.ts';
import type { DutyEntry } from '../../shared/domain/duty/duty.ts';
import { enterRota } from '../../shared/domain/duty/rota.ts';
import { easterSunday, freePeriods } from '../../shared/domain/duty/freePeriods.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const at = (day: number, hour: number) => `2026-11-${String(day)}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
const [ann, bo, cat] = ['ann', 'bo', 'cat'].map((name) => asId<'contact'>(name)) as [never, never, never];
const role = { id: asId<'role'>('leader'), holder: ann, deputies: [bo] };
const weekend = { from: at(27, 15), to: at(30, 7) };
const entry = (person: DutyEntry['person'], kind: DutyEntry['kind'], from: Instant, to: Instant, roleId: DutyEntry['roleId'] = null): DutyEntry =>
  ({ person, kind, from, to, roleId });
const gaps = (entries: readonly DutyEntry[], withNumber: readonly string[] = [ann, bo, cat]) =>
  coverageOf(role, weekend, {
    entries,
    absences: { unavailable: [], removed: new Set() },
    withNumber: new Set(withNumber.map((id) => asId<'contact'>(id))),
  });

describe('the weekend and holiday test', () => {
  test('S3-01 a role nobody has promised to answer for rests on hope the whole weekend', () => {
    expect(gaps([])).toEqual([{ kind: 'unpromised', ...weekend }]);
  });

  test('S3-01 nobody can be reached while holder and deputies are away at once, and only then', () => {
    const away = [entry(ann, 'away', at(26, 0), at(29, 0)), entry(bo, 'away', at(28, 6), at(30, 12))];
    expect(gaps(away)).toEqual([
      { kind: 'unpromised', from: at(27, 15), to: at(28, 6) },
      { kind: 'nobody', from: at(28, 6), to: at(29, 0) },
      { kind: 'unpromised', from: at(29, 0), to: at(30, 7) },
    ]);
  });

  test('duty covers; the hours between two duties do not', () => {
    const duty = [entry(ann, 'duty', at(27, 15), at(28, 20)), entry(bo, 'duty', at(28, 22), at(30, 7))];
    expect(gaps(duty)).toEqual([{ kind: 'unpromised', from: at(28, 20), to: at(28, 22) }]);
    expect(gaps([...duty, entry(ann, 'away', at(28, 0), at(28, 4))])[0]).toMatchObject({ from: at(28, 0), to: at(28, 4) });
  });

  test('who has no telephone number cannot be reached, on duty or not', () => {
    expect(gaps([entry(ann, 'duty', weekend.from, weekend.to)], [])).toEqual([{ kind: 'nobody', ...weekend }]);
  });

  test('somebody from outside the chain covers the role they are put on duty in, and promises nothing outside it', () => {
    expect(gaps([entry(cat, 'duty', weekend.from, weekend.to, role.id)])).toEqual([]);
    expect(gaps([entry(cat, 'duty', weekend.from, weekend.to)])).toEqual([{ kind: 'unpromised', ...weekend }]);
    const elsewhere = [entry(ann, 'away', weekend.from, weekend.to), entry(bo, 'away', weekend.from, weekend.to), entry(cat, 'duty', at(27, 15), at(28, 0), role.id)];
    expect(gaps(elsewhere)).toEqual([{ kind: 'nobody', from: at(28, 0), to: at(30, 7) }]);
  });
});

describe('free days', () => {
  test('Easter falls where the almanac says', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']);
  });

  test('the next weekend comes first, then each stretch with a holiday in it', () => {
    expect(freePeriods('2026-11-22').slice(0, 5)).toEqual([
      { name: 'weekend', from: '2026-11-22', to: '2026-11-22' },
      { name: 'christmas', from: '2026-12-24', to: '2026-12-27' },
      { name: 'new-year', from: '2026-12-31', to: '2027-01-03' },
      { name: 'easter', from: '2027-03-25', to: '2027-03-29' },
      { name: 'labour-day', from: '2027-05-01', to: '2027-05-02' },
    ]);
  });
});

describe('the duty calendar', () => {
  const moment = { now: at(22, 2), actor: { person: null, role: null, actingFor: null, seat: 'test' }, newId: <K extends string>() => asId<K>('new') };
  const known = { people: new Set([asId<'contact'>(ann)]), roles: new Set([role.id]) };

  test('an end before its beginning, somebody unknown or a role that is gone is refused', () => {
    expect(enterDuty({ person: ann, kind: 'duty', from: at(28, 0), to: at(28, 0) }, known, moment)).toMatchObject({ ok: false, reason: { code: 'duty/time-order' } });
    expect(enterDuty({ person: bo, kind: 'duty', from: at(28, 0), to: at(29, 0) }, known, moment)).toMatchObject({ ok: false, reason: { code: 'contact/not-found' } });
    expect(enterDuty({ person: ann, roleId: asId('gone'), kind: 'duty', from: at(28, 0), to: at(29, 0) }, known, moment)).toMatchObject({ ok: false, reason: { code: 'role/not-found' } });
    expect(enterDuty({ person: ann, kind: 'away', from: at(28, 0), to: at(29, 0) }, known, moment)).toMatchObject({ ok: true, value: { facts: [{ type: 'DutyEntered', scope: 'workspace' }] } });
  });

  test('a line is removed once and restored once', () => {
    const duty = { id: asId<'duty'>('d'), ...entry(ann, 'duty', at(28, 0), at(29, 0)), removed: false };
    expect(removeDuty({ dutyId: duty.id }, { duty }).ok).toBe(true);
    expect(removeDuty({ dutyId: duty.id }, { duty: { ...duty, removed: true } })).toMatchObject({ ok: false, reason: { code: 'duty/removed' } });
    expect(restoreDuty({ dutyId: duty.id }, { duty })).toMatchObject({ ok: false, reason: { code: 'duty/not-removed' } });
    expect(removeDuty({ dutyId: duty.id }, { duty: null })).toMatchObject({ ok: false, reason: { code: 'duty/not-found' } });
  });
});

describe('turns that come again', () => {
  const known = { people: new Set([ann, bo, cat]), roles: new Set([role.id]) };
  let made = 0;
  const moment = {
    now: at(22, 8),
    actor: { person: null, role: null, actingFor: null, seat: 's' },
    newId: <Kind extends string>() => asId<Kind>(`id-${String((made += 1))}`),
  };
  const rota = (change: Partial<Parameters<typeof enterRota>[0]>) =>
    enterRota({ people: [ann, bo, cat], kind: 'duty', from: at(23, 7), to: at(30, 7), everyWeeks: 1, until: '2026-12-20', ...change }, known, moment);

  test('S3-01 three take a week each in order, and each week has somebody', () => {
    const entered = rota({});
    const turns = entered.ok ? entered.value.facts.flatMap((one) => (one.type === 'DutyEntered' ? [one.data] : [])) : [];
    expect(turns.map(({ person, from }) => [person, from.slice(0, 10)])).toEqual([
      [ann, '2026-11-23'], [bo, '2026-11-30'], [cat, '2026-12-07'], [ann, '2026-12-14'],
    ]);
    expect(turns.map(({ to }) => to).slice(0, -1)).toEqual(turns.map(({ from }) => from).slice(1));
  });

  test('the hours on the wall stand when the clocks change', () => {
    const entered = rota({ people: [ann], from: at(23, 7), to: at(23, 15), everyWeeks: 26, until: '2027-06-30' });
    const turns = entered.ok ? entered.value.facts.flatMap((one) => (one.type === 'DutyEntered' ? [one.data.from] : [])) : [];
    expect(turns).toEqual(['2026-11-23T07:00:00.000Z', '2027-05-24T06:00:00.000Z']);
  });

  test('turns that overlap, none at all, or more than anybody plans are refused', () => {
    expect(rota({ to: '2026-12-01T07:00:00.000Z' as Instant })).toMatchObject({ reason: { code: 'duty/turns-overlap' } });
    expect(rota({ until: '2026-11-22' })).toMatchObject({ reason: { code: 'duty/no-turns' } });
    expect(rota({ until: '2028-12-31' })).toMatchObject({ reason: { code: 'duty/too-many-turns' } });
    expect(rota({ people: [] })).toMatchObject({ reason: { code: 'contact/not-found' } });
  });
});

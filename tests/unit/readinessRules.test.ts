import { describe, expect, test } from 'vitest';
import { assessCriterion, setIntervals } from '../../shared/domain/readiness/decide.ts';
import { criteria, criterionOf, wheelSteps, type AutoCriterionId, type CriterionId } from '../../shared/domain/readiness/criteria.ts';
import { defaultIntervals } from '../../shared/domain/readiness/intervals.ts';
import { judge, type Assessed, type Judged } from '../../shared/domain/readiness/judge.ts';
import { crisisParts, type PlanKind } from '../../shared/domain/plan/plan.ts';
import type { KnownEventLinks, KnownPreparedness, KnownTie } from '../../shared/domain/readiness/known.ts';
import { NOTHING_SAID, type Standing } from '../../shared/domain/readiness/readiness.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const TODAY = '2026-11-22';
const kari = asId<'contact'>('00000000-0000-7000-8000-000000000001');
const ola = asId<'contact'>('00000000-0000-7000-8000-000000000002');
const role = asId<'role'>('00000000-0000-7000-8000-000000000003');

/** A municipality that has just installed Beredt. */
const nothing: KnownPreparedness = {
  today: TODAY,
  intervals: defaultIntervals,
  roles: [],
  names: new Map([[kari, 'Kari Dahl'], [ola, 'Ola Berg']]),
  trained: new Map(),
  councilMembers: 0,
  plans: [],
  lists: [],
  cards: [],
  events: { total: 0, withoutInfrastructure: [], withoutService: [], withoutPlan: [], withoutMeasure: [] },
  analyses: null,
  eventLinks: null,
  held: [],
  closed: [],
  learning: [],
  critical: null,
  resources: null,
};

const unsaid: Assessed = { standing: null, judgedOn: null, nextOn: null, ties: [] };
const flood = { id: 'e1', title: 'Flom i Lågelva' };
const links = (fields: Partial<KnownEventLinks>): KnownEventLinks => ({
  ...flood, preparedness: false, planning: false, council: false, ...fields,
});
const events = { total: 1, withoutInfrastructure: [], withoutService: [], withoutPlan: [], withoutMeasure: [] };
const plan = (kind: PlanKind, fields: object = {}) => ({
  id: 'p1', title: 'Plan', covers: [kind], approvedOn: '2026-02-01', reviewBy: null, events: 2, parts: crisisParts, ...fields,
});
const leader = { id: role, title: 'Kriseleder', hasAuthority: true, holder: kari, deputies: [ola] };
const review = (fields: object) => ({ id: 'a1', title: 'ROS', kind: 'risk-review' as const, on: '2025-03-01', parties: [], ...fields });
const tie = (fields: Partial<KnownTie>): KnownTie => ({
  id: '', title: 'Sak 14/26', kind: 'document', on: '2026-01-15', stands: true, plan: null, ...fields,
});

type Case = readonly [known: Partial<KnownPreparedness>, ties?: readonly KnownTie[]];
/** Per criterion that is computed: what meets it, and what does not, with how it then stands. */
const cases: Readonly<Record<AutoCriterionId, { readonly good: Case; readonly bad: Case; readonly falls: Standing }>> = {
  'GN-1.2': {
    good: [{ critical: [{ id: 'w', title: 'Vannverk', hasContinuityPlan: true }] }],
    bad: [{ critical: [{ id: 'w', title: 'Vannverk', hasContinuityPlan: false }] }],
    falls: 'missing',
  },
  'GN-1.5': {
    good: [{ councilMembers: 7, held: [review({ kind: 'council-meeting', on: '2026-05-01' })] }],
    bad: [{ councilMembers: 7, held: [review({ kind: 'council-meeting', on: '2025-05-01' })] }],
    falls: 'partly',
  },
  'GN-2.1': { good: [{ held: [review({})] }], bad: [{}], falls: 'missing' },
  'GN-2.2': area('health'),
  'GN-2.3': area('social'),
  'GN-2.4': area('infection'),
  'GN-2.5': area('environment'),
  'GN-2.7': { good: [{ events }], bad: [{ events: { ...events, withoutInfrastructure: [flood] } }], falls: 'missing' },
  'GN-2.8': { good: [{ events }], bad: [{ events: { ...events, total: 2, withoutService: [flood] } }], falls: 'partly' },
  'GN-2.9': party('voluntary'),
  'GN-2.10': party('business'),
  'GN-2.11': party('neighbours'),
  'GN-2.12': party('health-trust'),
  'GN-2.13': party('armed-forces'),
  'GN-3.4': track({ preparedness: true }),
  'GN-3.5': track({ planning: true }),
  'GN-3.6': track({ council: true }),
  'GN-3.7': { good: [{ events }], bad: [{ events: { ...events, withoutMeasure: [flood] } }], falls: 'missing' },
  'GN-3.8': { good: [{ events }], bad: [{ events: { ...events, withoutPlan: [flood] } }], falls: 'missing' },
  'GN-4.1': { good: [{ plans: [plan('overall')] }], bad: [{ plans: [plan('sub')] }], falls: 'missing' },
  'GN-4.2': planOf('gp-service'),
  'GN-4.3': planOf('emergency-clinic'),
  'GN-4.4': planOf('home-nursing'),
  'GN-4.5': planOf('institutions'),
  'GN-4.6': planOf('social-services'),
  'GN-4.7': planOf('infection-control'),
  'GN-4.8': planOf('environmental'),
  'GN-4.9': {
    good: [{ plans: [plan('crisis-management')] }],
    bad: [{ plans: [plan('crisis-management', { parts: crisisParts.slice(0, 4) })] }],
    falls: 'partly',
  },
  'GN-4.10': { good: [{}, [tie({})]], bad: [{}, [tie({ kind: 'card', stands: false })]], falls: 'missing' },
  'GN-4.11': planOf('increased-capacity'),
  'GN-4.12': {
    good: [{ lists: [{ id: 'l', title: 'Kriseledelse', members: 9, unconfirmed: 0, drill: null }] }],
    bad: [{ lists: [{ id: 'l', title: 'Kriseledelse', members: 9, unconfirmed: 2, drill: null }] }],
    falls: 'partly',
  },
  'GN-4.13': { good: [{ resources: { total: 12, unverified: 0 } }], bad: [{ resources: { total: 12, unverified: 3 } }], falls: 'partly' },
  'GN-4.14': {
    good: [{ cards: [{ id: 'c', title: 'Evakuering', last: '2026-03-01' }] }],
    bad: [{ cards: [{ id: 'c', title: 'Evakuering', last: '2025-03-01' }] }],
    falls: 'partly',
  },
  'GN-4.15': planOf('evacuation'),
  'GN-4.16': planOf('information'),
  'GN-5.1': { good: [{ roles: [leader] }], bad: [{ roles: [{ ...leader, holder: null }] }], falls: 'missing' },
  'GN-5.2': { good: [{ roles: [leader] }], bad: [{ roles: [{ ...leader, hasAuthority: false }] }], falls: 'missing' },
  'GN-5.3': { good: [{ roles: [leader] }], bad: [{ roles: [leader, { ...leader, title: 'Helse' }] }], falls: 'missing' },
  'GN-5.4': { good: [{ roles: [leader] }], bad: [{ roles: [leader, { ...leader, deputies: [] }] }], falls: 'partly' },
  'GN-5.5': people('training'),
  'GN-5.6': people('exercise'),
  'GN-6.1': { good: [{ held: [review({ on: '2022-11-22' })] }], bad: [{ held: [review({ on: '2022-11-21' })] }], falls: 'missing' },
  'GN-6.2': {
    good: [{ closed: [{ ...flood, isExercise: true, closedOn: '2024-11-22', evaluation: 'finished' }] }],
    bad: [{ closed: [{ ...flood, isExercise: true, closedOn: '2024-11-21', evaluation: 'finished' }] }],
    falls: 'missing',
  },
  'GN-6.3': {
    good: [{ plans: [plan('overall', { approvedOn: '2025-11-22' })] }],
    bad: [{ plans: [plan('overall', { approvedOn: '2025-11-21' })] }],
    falls: 'missing',
  },
  'GN-6.4': {
    good: [{ closed: [{ ...flood, isExercise: false, closedOn: '2026-10-01', evaluation: 'finished' }] }],
    bad: [{ closed: [{ ...flood, isExercise: false, closedOn: '2026-10-01', evaluation: 'none' }] }],
    falls: 'missing',
  },
  'GN-6.5': {
    good: [{ learning: [{ ...flood, state: 'changed' }, { ...flood, state: 'rejected' }] }],
    bad: [{ learning: [{ ...flood, state: 'changed' }, { ...flood, state: 'late' }] }],
    falls: 'partly',
  },
};

function area(name: 'health' | 'social' | 'infection' | 'environment') {
  const analyses = [{ id: 'r', title: 'ROS', area: name, revisedOn: '2024-01-01' }];
  return { good: [{ analyses }] as Case, bad: [{ analyses: [] }] as Case, falls: 'missing' as const };
}
function party(name: 'voluntary' | 'business' | 'neighbours' | 'health-trust' | 'armed-forces') {
  return { good: [{ held: [review({ parties: [name] })] }] as Case, bad: [{ held: [review({})] }] as Case, falls: 'missing' as const };
}
function track(fields: Partial<KnownEventLinks>) {
  return {
    good: [{ events, eventLinks: [links(fields)] }] as Case, bad: [{ events, eventLinks: [links({})] }] as Case, falls: 'missing' as const,
  };
}
function planOf(kind: PlanKind) {
  return {
    good: [{ plans: [plan(kind)] }] as Case,
    bad: [{ plans: [plan(kind, { reviewBy: '2026-11-01' })] }] as Case,
    falls: 'partly' as const,
  };
}
function people(kind: 'training' | 'exercise') {
  const done = { training: null, exercise: null, [kind]: '2025-06-01' };
  return {
    good: [{ roles: [leader], trained: new Map([[kari, done], [ola, done]]) }] as Case,
    bad: [{ roles: [leader], trained: new Map([[kari, done]]) }] as Case,
    falls: 'partly' as const,
  };
}

function judged(id: CriterionId, [known, ties = []]: Case, said: Partial<Assessed> = {}): Judged {
  const criterion = criterionOf(id);
  if (criterion === null) throw new Error(`no criterion ${id}`);
  return judge(criterion, { ...nothing, ...known }, { ...unsaid, ...said, ties });
}

describe('the criteria of an inspection', () => {
  test('there are 64 of the county governor, five of § 25-1 and eight duties of HSE, five of them in writing (S1-01)', () => {
    expect(criteria.filter(({ id }) => id.startsWith('GN-'))).toHaveLength(64);
    const inGroup = (group: string) => criteria.filter((one) => one.group === group);
    expect(wheelSteps.map((step) => inGroup(step).length)).toEqual([5, 13, 8, 18, 12]);
    expect(inGroup('question')).toHaveLength(7);
    expect(inGroup('control')).toHaveLength(5);
    expect(inGroup('hse')).toHaveLength(8);
    expect(inGroup('hse').filter((one) => 'inWriting' in one)).toHaveLength(5);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
  });

  test.each(Object.entries(cases))('%s is judged both ways from what is recorded (S4-05 to S4-11)', (id, { good, bad, falls }) => {
    const met = judged(id as CriterionId, good);
    expect(met).toMatchObject({ standing: 'met', evidenced: 'met' });
    expect(judged(id as CriterionId, bad).standing).toBe(falls);
    // Whatever it is, it says why, or shows what it rests on.
    expect(met.verdict.reasons.length + met.verdict.evidence.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(cases))('%s is never met in a municipality that has recorded nothing', (id) => {
    expect(judged(id as CriterionId, [{}]).standing).toMatch(/^(missing|unknown)$/);
  });

  test('where Beredt keeps no such records it says so, and a judgement with evidence counts instead (S4-08)', () => {
    const silent = judged('GN-3.4', [{ events }]);
    expect(silent.verdict).toMatchObject({ standing: 'unknown', reasons: [{ code: 'nothing-recorded', params: { about: 'event-links' } }] });
    const byHand = judged('GN-3.4', [{ events }, [tie({})]], { standing: 'met', judgedOn: '2026-09-01' });
    expect(byHand).toMatchObject({ standing: 'met', evidenced: 'unknown', claimed: 'met', isOverclaimed: false });
  });

  test('what is claimed stands beside what is evidenced, and never outweighs the records (S4-05)', () => {
    const claim = judged('GN-5.4', [{ roles: [{ ...leader, deputies: [] }] }, [tie({})]], { standing: 'met', judgedOn: '2026-09-01' });
    expect(claim).toMatchObject({ claimed: 'met', evidenced: 'missing', standing: 'missing', isOverclaimed: true });
  });

  test('a claim without evidence counts for nothing, one that is to be in writing needs a document, an old one lapses (S4-06)', () => {
    const said = { standing: 'met', judgedOn: '2026-09-01' } as const;
    expect(judged('GN-1.3', [{}], said)).toMatchObject({ standing: 'unknown', isOverclaimed: true, verdict: { reasons: [{ code: 'no-evidence' }] } });
    expect(judged('GN-1.3', [{}, [tie({})]], said).standing).toBe('met');
    expect(judged('GN-1.3', [{}, [tie({ kind: 'card', stands: false })]], said).verdict.reasons).toEqual([{ code: 'evidence-gone' }]);
    expect(judged('A10-06.4', [{}, [tie({ kind: 'card' })]], said)).toMatchObject({ standing: 'partly', verdict: { reasons: [{ code: 'in-writing' }] } });
    expect(judged('A10-06.4', [{}, [tie({})]], said).standing).toBe('met');
    expect(judged('GN-1.3', [{}, [tie({})]], { ...said, judgedOn: '2025-11-21' })).toMatchObject({ standing: 'unknown', judgeAgainOn: '2026-11-21' });
    expect(judged('GN-1.3', [{}, [tie({})]], { ...said, nextOn: '2026-11-21' }).verdict.reasons[0]?.code).toBe('judgement-old');
  });

  test('overall plan, exercise and analysis hold 12, 24 and 48 months unless the municipality says otherwise (S4-11)', () => {
    expect(defaultIntervals).toMatchObject({ planUpdate: 12, planExercise: 24, riskUpdate: 48 });
    const known = { held: [review({ on: '2024-01-01' })] };
    expect(judged('GN-6.1', [known]).verdict.reasons).toEqual([
      { code: 'in-time', params: { last: '2024-01-01', until: '2028-01-01', months: 48 } },
    ]);
    const intervals = { ...defaultIntervals, riskUpdate: 24 };
    expect(judged('GN-6.1', [{ ...known, intervals }])).toMatchObject({ standing: 'missing', verdict: { reasons: [{ code: 'overdue' }] } });
    const given = { intervals: defaultIntervals, subject: 'x' };
    expect(setIntervals({ intervals: { riskUpdate: 0 } }, given)).toMatchObject({ ok: false, reason: { code: 'readiness/interval-wrong' } });
    expect(setIntervals({ intervals: { riskUpdate: 36, cards: 12 } }, given)).toMatchObject({ ok: true, value: { value: { was: { riskUpdate: 48 } } } });
  });

  test('a month is a month: the last of January and one more is the last of February', () => {
    expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2026-11-22', -12)).toBe('2025-11-22');
    expect(monthsAfter('2026-03-31', -13)).toBe('2025-02-28');
    expect(monthsAfter('2026-12-01', 1)).toBe('2027-01-01');
  });

  test('a question needs an answer in words; what is tied must exist, be described and stand once (S4-12)', () => {
    const moment = { now: `${TODAY}T10:00:00.000Z` as Instant, actor: {} as never, newId: <Kind extends string>() => asId<Kind>('x') };
    const known = (exists: boolean) => ({ exists: () => exists, assessment: { id: 'GN-7.4' as const, ...NOTHING_SAID } });
    const ask = (input: object, exists = true) => assessCriterion({ criterionId: 'GN-7.4', ...input }, known(exists), moment);
    expect(ask({ standing: 'met' })).toMatchObject({ ok: false, reason: { code: 'readiness/answer-missing' } });
    const document = { kind: 'document', id: null, words: 'Avtale', on: null };
    expect(ask({ ties: [{ ...document, words: ' ' }] })).toMatchObject({ reason: { code: 'readiness/document-empty' } });
    expect(ask({ ties: [document, document] })).toMatchObject({ reason: { code: 'readiness/tied-twice' } });
    expect(ask({ ties: [{ kind: 'plan', id: 'p', words: '', on: null }] }, false)).toMatchObject({ reason: { code: 'readiness/tied-unknown' } });
    expect(ask({ standing: 'partly', text: 'Avtalen er fra 2019', judgedOn: '2026-11-23' })).toMatchObject({ reason: { code: 'readiness/in-future' } });
    const answered = ask({ standing: 'partly', text: ' Avtalen er fra 2019 ', ties: [document] });
    expect(answered).toMatchObject({
      ok: true,
      value: {
        facts: [{ type: 'CriterionAssessed', subject: 'GN-7.4', data: { standing: 'partly', judgedOn: TODAY, text: 'Avtalen er fra 2019', ties: [document] } }],
        value: { was: { standing: null, judgedOn: null, text: '', ties: [] } },
      },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { closeDeviation, decideClosing, escalateDeviation, proposeClosing } from '../../shared/domain/deviation/closing.ts';
import { reportDeviation, sortDeviation, type ReportInput } from '../../shared/domain/deviation/decide.ts';
import { routineKey, type KnownDeviation } from '../../shared/domain/deviation/deviation.ts';
import type { Moment } from '../../shared/domain/fact.ts';
import { holdsIdentityNumber, isIdentityNumber } from '../../shared/domain/identityNumber.ts';
import { asId, type Id } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';

const KARI = asId<'contact'>('01a00000-0000-7000-8000-000000000001');
const OLA = asId<'contact'>('01a00000-0000-7000-8000-000000000002');
const DEVIATION = asId<'deviation'>('01a00000-0000-7000-8000-00000000000a');
const CLOSING = asId<'deviationClosing'>('01a00000-0000-7000-8000-00000000000b');
const NEXT = { letter: 'A', next: 12 };

const by = (person: Id<'contact'> | null): Moment => ({
  now: '2026-11-22T08:00:00.000Z' as Instant,
  actor: { person, role: null, actingFor: null, seat: 'seat-1' },
  newId: () => asId<never>('01a00000-0000-7000-8000-0000000000ff'),
});

const report = (over: Partial<ReportInput> = {}): ReportInput => ({
  kind: 'negative', isAboutPatient: false, what: 'Nøkkelboksen sto åpen', did: '', planned: '', why: '', reuse: '',
  type: 'routine', factors: ['process'], severity: 'minor', sector: 'Helse', unit: 'Solbakken', routine: null,
  routineAnswer: 'unknown', patientReference: null, isNameless: false, paper: null, ...over,
});

const known = (over: Partial<KnownDeviation> = {}): KnownDeviation => ({
  id: DEVIATION, number: 'A-AV0012', kind: 'negative', level: 'unit', type: 'alarm', factors: ['technology'], severity: 'serious',
  routine: null, wasSerious: true, received: true, sentBy: OLA, closed: false, withdrawn: false, waiting: null, seenByTop: false, ...over,
});

const code = (outcome: { readonly ok: boolean; readonly reason?: { readonly code: string } }): string | undefined =>
  outcome.ok ? undefined : outcome.reason?.code;

describe('S0-20: what may be reported', () => {
  test('a number with valid check digits is found as people write it, and no other eleven figures are', () => {
    // Made-up numbers of the kind the tax authority makes for tests: the month is moved by 80.
    const made = [...Array(1000).keys()].map((serial) => `018190${String(serial).padStart(3, '0')}`).flatMap((nine) =>
      [...Array(100).keys()].map((check) => nine + String(check).padStart(2, '0')).filter(isIdentityNumber),
    );
    expect(made.length).toBeGreaterThan(700);
    const [one = ''] = made;
    const split = `${one.slice(0, 6)} ${one.slice(6)}`;
    for (const text of [one, `bruker ${split}, rom 4`, `(${one.slice(0, 6)}-${one.slice(6)})`]) expect(holdsIdentityNumber([text])).toBe(true);
    const wrong = one.slice(0, 10) + String((Number(one[10]) + 1) % 10);
    for (const text of [wrong, `${one}4`, `7${one}`, '900 00 001', '12345678901', '']) expect(holdsIdentityNumber([text])).toBe(false);
    for (const field of ['what', 'did', 'unit', 'sector'] as const) {
      expect(code(reportDeviation(report({ [field]: `gjelder ${split}` }), NEXT, by(KARI)))).toBe('deviation/identity-number');
    }
    expect(code(reportDeviation(report({ patientReference: one }), NEXT, by(KARI)))).toBe('deviation/identity-number');
  });

  test('what is about one patient belongs to the patient system', () => {
    expect(code(reportDeviation(report({ isAboutPatient: true }), NEXT, by(KARI)))).toBe('deviation/patient-data');
  });

  test('the system comes first, and a person never stands alone', () => {
    expect(code(reportDeviation(report({ factors: ['person'] }), NEXT, by(KARI)))).toBe('deviation/person-alone');
    const told = reportDeviation(report({ factors: ['person', 'technology', 'framework'] }), NEXT, by(KARI));
    expect(told).toMatchObject({
      ok: true, value: { value: { number: 'A-AV0012' }, facts: [{ data: { factors: ['framework', 'technology', 'person'] } }] },
    });
    expect(code(sortDeviation({ deviationId: DEVIATION, factors: ['person'] }, { deviation: known() }))).toBe('deviation/person-alone');
  });

  test('a paper form says who copied it, and nothing happened tomorrow', () => {
    const paper = { writtenOn: '2026-11-20', writtenBy: 'Nattevakt', copiedBy: ' ' };
    expect(code(reportDeviation(report({ paper }), NEXT, by(KARI)))).toBe('deviation/copier-missing');
    const happenedAt = '2026-11-23T08:00:00.000Z' as Instant;
    expect(code(reportDeviation(report({ happenedAt }), NEXT, by(KARI)))).toBe('deviation/time-order');
  });

  test('S0-22: an adaptation answers all four prompts', () => {
    expect(code(reportDeviation(report({ kind: 'positive', planned: 'to', why: '' }), NEXT, by(KARI)))).toBe('deviation/prompts-empty');
  });
});

describe('S0-21: a serious deviation is never closed by one', () => {
  const waiting = { id: CLOSING, proposedBy: KARI };
  const proposal = { deviationId: DEVIATION, measure: 'Alarmen er koblet om', proof: 'Prøvd 21.11. av vakten' };

  test('it is not closed as others are, also when it has been made smaller', () => {
    const input = { deviationId: DEVIATION, measure: 'ordnet' };
    expect(code(closeDeviation(input, { deviation: known() }))).toBe('deviation/needs-two');
    expect(code(closeDeviation(input, { deviation: known({ severity: 'minor' }) }))).toBe('deviation/needs-two');
    expect(closeDeviation(input, { deviation: known({ severity: 'minor', wasSerious: false }) }).ok).toBe(true);
  });

  test('the first says what was done and what shows it, by name', () => {
    expect(code(proposeClosing(proposal, { deviation: known() }, by(null)))).toBe('deviation/nameless');
    expect(code(proposeClosing({ ...proposal, proof: ' ' }, { deviation: known() }, by(KARI)))).toBe('deviation/proof-missing');
    expect(code(proposeClosing(proposal, { deviation: known({ waiting }) }, by(OLA)))).toBe('deviation/already-proposed');
    expect(proposeClosing(proposal, { deviation: known() }, by(KARI)).ok).toBe(true);
  });

  test('the second is somebody else, by name, with a reason', () => {
    const yes = { deviationId: DEVIATION, isApproved: true, reason: 'Sett på stedet' };
    expect(code(decideClosing(yes, { deviation: known() }, by(OLA)))).toBe('deviation/not-proposed');
    expect(code(decideClosing(yes, { deviation: known({ waiting }) }, by(KARI)))).toBe('deviation/same-person');
    expect(code(decideClosing(yes, { deviation: known({ waiting }) }, by(null)))).toBe('deviation/nameless');
    expect(code(decideClosing({ ...yes, reason: '' }, { deviation: known({ waiting }) }, by(OLA)))).toBe('deviation/reason-missing');
    expect(decideClosing(yes, { deviation: known({ waiting }) }, by(OLA))).toMatchObject({
      ok: true, value: { facts: [{ type: 'DeviationClosingApproved', data: { closingId: CLOSING } }] },
    });
  });

  test('it is sent up one level at a time, and stands in the queue of what is sent upward', () => {
    const input = { deviationId: DEVIATION, receiver: { kind: 'name', name: 'Kommunalsjef' } as const, reason: 'Gjelder flere enheter' };
    expect(escalateDeviation(input, { deviation: known() }, by(KARI))).toMatchObject({
      ok: true, value: { facts: [{ type: 'DeviationEscalated', data: { to: 'sector' } }, { type: 'UpwardItemSent', data: { about: { id: DEVIATION } } }] },
    });
    expect(code(escalateDeviation(input, { deviation: known({ level: 'top' }) }, by(KARI)))).toBe('deviation/at-the-top');
  });
});

test('S0-23: a routine has the same key however its name is typed', () => {
  const key = (title: string) => routineKey({ kind: 'routine', id: null, title });
  expect(key('  Nøkkelrutine  natt')).toBe(key('nøkkelrutine NATT'));
  expect(key('Nøkkelrutine dag')).not.toBe(key('Nøkkelrutine natt'));
  expect(routineKey(null)).toBeNull();
});

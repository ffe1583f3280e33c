import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CriterionId } from '../../shared/domain/readiness/criteria.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat('coordinator');
});
afterEach(() => {
  rig.close();
});

const TODAY = '2026-11-22';
const DAY = 24 * 3_600_000;

async function criterion(id: CriterionId) {
  const { criteria } = await seat.asks('readiness.all', {});
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}
const attention = async () => (await seat.asks('home.attention', {})).items;
const person = async (name: string, mobile: string) => (await seat.does('contact.add', { fields: { name, mobile } })).contactId;

describe('readiness', () => {
  test('roles, lists, cards and plans are the evidence, and taking one away shows at once (S4-05, S4-09)', async () => {
    expect(await criterion('GN-5.4')).toMatchObject({ standing: 'missing', reasons: [{ code: 'no-roles' }] });
    const kari = await person('Kari Dahl', '900 00 001');
    const ola = await person('Ola Berg', '900 00 002');
    const { roleId } = await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder kriseledelsen', holder: kari, deputies: [ola] });
    for (const id of ['GN-5.1', 'GN-5.2', 'GN-5.3', 'GN-5.4'] as const) expect((await criterion(id)).standing, id).toBe('met');
    await seat.does('role.setDeputies', { roleId, deputies: [] });
    expect(await criterion('GN-5.4')).toMatchObject({
      standing: 'missing', evidence: [{ kind: 'role', id: roleId, title: 'Kriseleder', holds: false }],
    });

    await seat.does('alertList.define', {
      incidentType: null, level: null, title: 'Kriseledelsen',
      members: [{ contactId: kari, roleId: null, group: null, deputy: null }],
    });
    expect(await criterion('GN-4.12')).toMatchObject({ standing: 'partly', reasons: [{ code: 'numbers-unconfirmed', params: { count: 1, of: 1 } }] });
    await seat.does('contact.confirm', { contactId: kari, confirmedOn: TODAY });
    expect((await criterion('GN-4.12')).standing).toBe('met');

    const sections = [{ heading: 'Innledning', text: 'Planen gjelder for hele kommunen.' }];
    const { planId } = await seat.does('plan.write', { title: 'Overordnet beredskapsplan', kind: 'overall', sections });
    expect(await criterion('GN-6.3')).toMatchObject({ standing: 'partly' });
    await seat.does('plan.approve', { planId, version: 1, approvedBy: 'Kommunestyret', approvedOn: '2026-03-12' });
    expect(await criterion('GN-6.3')).toMatchObject({ standing: 'met', reasons: [{ code: 'in-time', params: { until: '2027-03-12' } }] });
    rig.later(120 * DAY);
    expect((await criterion('GN-6.3')).standing).toBe('missing');
    expect(await attention()).toContainEqual(expect.objectContaining({ code: 'plan-update-overdue', page: 'criterion', due: '2027-03-12' }));
  });

  test('a plan tied by hand answers for its area and is judged by what it is now (S4-09)', async () => {
    const sections = [{ heading: 'Smittevern', text: 'Hvem gjør hva.' }];
    const { planId } = await seat.does('plan.write', { title: 'Smittevernplan', kind: 'sub', sections });
    expect((await criterion('GN-4.15')).standing).toBe('missing');
    const ties = [{ kind: 'plan', id: planId, words: '', on: null } as const];
    await seat.does('readiness.assess', { criterionId: 'GN-4.15', ties });
    expect(await criterion('GN-4.15')).toMatchObject({ standing: 'partly', reasons: [{ code: 'plan-not-approved' }] });
    await seat.does('plan.approve', { planId, version: 1, approvedBy: 'Kommunestyret', approvedOn: TODAY });
    expect((await criterion('GN-4.15')).standing).toBe('met');
    await seat.does('plan.retire', { planId, reason: 'Erstattet' });
    expect(await criterion('GN-4.15')).toMatchObject({ ties: [{ stands: false, title: 'Smittevernplan' }] });
    expect((await criterion('GN-4.15')).standing).not.toBe('met');
    const gone = [{ kind: 'plan', id: asId('01900000-0000-7000-8000-000000000000'), words: '', on: null } as const];
    expect(await seat.isRefused('readiness.assess', { criterionId: 'GN-4.2', ties: gone })).toMatchObject({ code: 'readiness/tied-unknown' });
  });

  test('a judgement has owner, evidence and date, lapses after its interval, and can be taken back (S4-06, S4-12)', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    const before = await criterion('GN-1.3');
    expect(before).toMatchObject({ standing: 'unknown', owner: null });
    const { was } = await seat.does('readiness.assess', {
      criterionId: 'GN-1.3',
      standing: 'met',
      text: 'Fast punkt i ledermøtet',
      owner: { kind: 'contact', id: kari },
      ties: [{ kind: 'document', id: null, words: 'Referat fra ledermøtet', on: '2026-11-02' }],
    });
    expect(await criterion('GN-1.3')).toMatchObject({
      standing: 'met', claimed: 'met', owner: { label: 'Kari Dahl' }, judgedOn: TODAY, judgeAgainOn: '2027-11-22',
      evidence: [{ kind: 'document', title: 'Referat fra ledermøtet', on: '2026-11-02', holds: true }],
    });
    await seat.does('readiness.setIntervals', { intervals: { judgement: 6 } });
    rig.later(190 * DAY);
    expect(await criterion('GN-1.3')).toMatchObject({ standing: 'unknown', isOverclaimed: true, reasons: [{ code: 'judgement-old' }] });
    expect(await attention()).toContainEqual(expect.objectContaining({ code: 'judgements-old', params: { count: 1 } }));
    const { judgedOn: _, ...back } = was;
    await seat.does('readiness.assess', { criterionId: 'GN-1.3', ...back });
    expect(await criterion('GN-1.3')).toEqual(before);
    expect(await seat.isRefused('readiness.assess', { criterionId: 'GN-7.2', standing: 'met' })).toMatchObject({ code: 'readiness/answer-missing' });
  });

  test('training and exercise are recorded per person, and those without stand first and on Hjem (S4-10)', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    const ola = await person('Ola Berg', '900 00 002');
    await seat.does('role.define', { title: 'Kriseleder', authority: 'Leder', holder: kari, deputies: [ola] });
    const gap = { code: 'people-not-trained', page: 'training', params: { count: 2, total: 2, months: 24, names: 'Kari Dahl, Ola Berg' } };
    expect(await attention()).toContainEqual(expect.objectContaining(gap));
    const course = { kind: 'training', on: '2026-10-01', what: 'Kurs i krisehåndtering' } as const;
    expect(await seat.isRefused('training.record', { ...course, people: [] })).toMatchObject({ code: 'training/nobody' });
    expect(await seat.isRefused('training.record', { ...course, people: [kari], on: '2026-11-23' })).toMatchObject({ code: 'training/in-future' });
    const { trainingIds } = await seat.does('training.record', { ...course, people: [kari, ola] });
    expect((await criterion('GN-5.5')).standing).toBe('met');
    expect((await criterion('GN-5.6')).standing).toBe('missing');
    await seat.does('training.strike', { trainingIds: trainingIds.slice(0, 1) });
    expect(await criterion('GN-5.5')).toMatchObject({ standing: 'partly', reasons: [{ code: 'some-of', params: { met: 1, of: 2 } }] });
    const { people } = await seat.asks('training.standing', {});
    expect(people).toMatchObject([
      { name: 'Kari Dahl', trainingDue: true, exerciseDue: true, roles: [{ title: 'Kriseleder', place: 0 }], records: [] },
      { name: 'Ola Berg', trainingDue: false, roles: [{ place: 1 }], records: [{ what: 'Kurs i krisehåndtering', on: '2026-10-01' }] },
    ]);
    await seat.does('training.restore', { trainingIds: trainingIds.slice(0, 1) });
    expect((await criterion('GN-5.5')).standing).toBe('met');
  });

  test('a finding has a deadline, stands on Hjem when that has passed, and closes with what was done (S4-12)', async () => {
    const finding = { kind: 'deviation', topic: 'management', text: 'Stedfortredere mangler', foundOn: '2026-10-31', dueOn: TODAY } as const;
    expect(await seat.isRefused('inspection.note', { ...finding, dueOn: '2026-10-30' })).toMatchObject({ code: 'inspection/date-order' });
    const { findingId } = await seat.does('inspection.note', { ...finding, by: 'Statsforvalteren', criterionId: 'GN-5.4' });
    expect((await attention()).map(({ code }) => code)).not.toContain('finding-overdue');
    rig.later(DAY);
    expect(await attention()).toContainEqual(expect.objectContaining({ code: 'finding-overdue', page: 'inspection', due: TODAY }));
    const { was } = await seat.does('inspection.change', { findingId, dueOn: '2026-12-15', owner: { kind: 'name', name: 'Kommunedirektøren' } });
    expect(was).toEqual({ dueOn: TODAY, owner: null });
    expect(await seat.isRefused('inspection.close', { findingId, how: ' ' })).toMatchObject({ code: 'inspection/how-missing' });
    await seat.does('inspection.close', { findingId, how: 'Satt stedfortredere i alle roller', proof: 'Rolleliste av 23.11.' });
    expect((await seat.asks('inspection.findings', {})).findings).toMatchObject([
      { owner: { label: 'Kommunedirektøren' }, isOverdue: false, closed: { on: '2026-11-23', how: 'Satt stedfortredere i alle roller' } },
    ]);
    await seat.does('inspection.reopen', { findingId });
    await seat.does('inspection.withdraw', { findingId });
    expect((await seat.asks('inspection.findings', {})).findings).toEqual([]);
  });

  test('the calendar has what is planned, what comes again and what follows from the records; partners in a review are five checks (S4-07, S4-11)', async () => {
    const { activityId } = await seat.does('activity.plan', { kind: 'risk-review', title: 'Gjennomgang av ROS', on: '2026-11-20', everyMonths: 12 });
    expect(await attention()).toContainEqual(expect.objectContaining({ code: 'activity-overdue', due: '2026-11-20' }));
    expect(await criterion('GN-6.1')).toMatchObject({ standing: 'missing', reasons: [{ code: 'never' }] });
    const { nextId } = await seat.does('activity.hold', { activityId, on: '2026-11-21', parties: ['voluntary'] });
    expect((await criterion('GN-6.1')).standing).toBe('met');
    expect((await criterion('GN-2.9')).standing).toBe('met');
    expect((await criterion('GN-2.13')).standing).toBe('missing');
    const year = { from: '2026-01-01', until: '2031-12-31' };
    expect((await seat.asks('calendar.all', year)).items).toMatchObject([
      { activityId, state: 'held', on: '2026-11-21' },
      { activityId: nextId, state: 'planned', on: '2027-11-21', everyMonths: 12 },
      { what: 'risk-update-due', state: 'due', on: '2030-11-21', page: 'criterion', pageParams: { criterionId: 'GN-6.1' } },
    ]);
    expect((await seat.asks('home.lastAndNext', { limit: 5 })).next).toMatchObject([{ what: 'activity', on: '2027-11-21' }]);
    expect(await seat.isRefused('activity.hold', { activityId, on: '2026-11-21' })).toMatchObject({ code: 'activity/held' });
    await seat.does('activity.undoHolding', { activityId });
    expect((await seat.asks('calendar.all', year)).items).toMatchObject([{ activityId, state: 'overdue' }]);
    await seat.does('activity.drop', { activityId });
    expect((await seat.asks('calendar.all', year)).items).toEqual([]);
    await seat.does('activity.resume', { activityId });
    const { was } = await seat.does('activity.change', { activityId, on: '2026-12-01', title: 'ROS i ledermøtet' });
    expect(was).toEqual({ on: '2026-11-20', title: 'Gjennomgang av ROS' });
  });

  test('the preparedness council has members and meets, or is half there (S4-06)', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    expect((await criterion('GN-1.5')).standing).toBe('missing');
    expect((await seat.does('readiness.nameCouncil', { members: [kari, kari] })).was).toEqual([]);
    expect(await criterion('GN-1.5')).toMatchObject({ standing: 'partly', reasons: [{ code: 'council-never-met' }] });
    const { activityId } = await seat.does('activity.plan', { kind: 'council-meeting', title: 'Beredskapsråd', on: TODAY });
    await seat.does('activity.hold', { activityId, on: TODAY });
    expect((await criterion('GN-1.5')).standing).toBe('met');
    expect((await seat.asks('readiness.all', {})).council).toEqual([{ id: kari, name: 'Kari Dahl' }]);
  });

  test('everything is the same after the host has started again from its journal (S4-05)', async () => {
    await seat.does('readiness.assess', { criterionId: 'GN-3.1', standing: 'met', ties: [{ kind: 'document', id: null, words: 'Kommuneplanen', on: '2025-06-01' }] });
    await seat.does('readiness.setIntervals', { intervals: { cards: 6 } });
    await seat.does('activity.plan', { kind: 'meeting', title: 'Ledermøte', on: '2027-01-10' });
    const before = await seat.asks('readiness.all', {});
    await rig.restart();
    seat = rig.seat('coordinator');
    expect(await seat.asks('readiness.all', {})).toEqual(before);
    expect(before.intervals).toMatchObject({ cards: 6, planUpdate: 12 });
  });
});

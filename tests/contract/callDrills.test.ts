import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function person(name: string, mobile: string) {
  return (await seat.does('contact.add', { fields: { name, mobile } })).contactId;
}

/** A list of a role with one deputy, and a doctor. */
async function aList() {
  const [kari, ola, doctor] = [await person('Kari Dahl', '90000001'), await person('Ola Berg', '90000002'), await person('Per Lie', '90000004')];
  const { roleId } = await seat.does('role.define', { title: 'Kriseleder', holder: kari, deputies: [ola] });
  const { listId } = await seat.does('alertList.define', {
    incidentType: null, level: null, title: 'Kriseledelsen', members: [
      { contactId: null, roleId, group: null, deputy: null }, { contactId: doctor, roleId: null, group: null, deputy: null },
    ],
  });
  return { listId };
}

const drillOf = async (drillId: string) => (await seat.asks('callDrill.one', { drillId })).drill;

describe('S0-01: a call-tree drill against the clock', () => {
  test('one result per call, each with its time; the deputy comes up as in the real thing, and no incident is touched', async () => {
    const { listId } = await aList();
    const { drillId } = await seat.does('callDrill.start', { listId });
    expect(await seat.isRefused('callDrill.start', { listId })).toMatchObject({ code: 'callDrill/already-running' });
    const [leader, doctor] = (await drillOf(drillId))!.rows;
    rig.later(40_000);
    const { surfaced } = await seat.does('callDrill.mark', { drillId, memberId: leader!.memberId, result: 'no-answer' });
    expect(surfaced).not.toBeNull();
    rig.later(25_000);
    await seat.does('callDrill.mark', { drillId, memberId: surfaced!, result: 'on-the-way' });
    rig.later(15_000);
    await seat.does('callDrill.mark', { drillId, memberId: doctor!.memberId, result: 'answered' });
    const drill = await drillOf(drillId);
    expect(drill?.rows.map(({ name, mark }) => [name, mark?.result, mark?.tookMs, mark?.sinceStartMs])).toEqual([
      ['Kari Dahl', 'no-answer', 40_000, 40_000], ['Ola Berg', 'on-the-way', 25_000, 65_000], ['Per Lie', 'answered', 15_000, 80_000],
    ]);
    expect(drill).toMatchObject({ totalMs: 80_000, progress: { rows: 3, answered: 2, coming: 2, unanswered: 1, notCalled: 0 } });
    expect((await seat.asks('incident.all', {})).incidents).toEqual([]);
  });

  test('the time is when the key was struck, unless that cannot be; taking a result back gives its time to the next', async () => {
    const { listId } = await aList();
    const { drillId } = await seat.does('callDrill.start', { listId });
    const [leader, doctor] = (await drillOf(drillId))!.rows;
    rig.later(60_000);
    await seat.does('callDrill.mark', { drillId, memberId: leader!.memberId, result: 'answered', at: '2026-11-22T02:05:20.000Z' });
    await seat.does('callDrill.mark', { drillId, memberId: doctor!.memberId, result: 'answered', at: '2026-11-22T09:00:00.000Z' });
    const times = async () => (await drillOf(drillId))?.rows.map(({ mark }) => mark?.tookMs ?? null);
    expect(await times()).toEqual([20_000, 40_000]);
    await seat.does('callDrill.undoMark', { drillId, memberId: leader!.memberId });
    expect(await times()).toEqual([null, 60_000]);
    expect(await seat.isRefused('callDrill.mark', { drillId, memberId: doctor!.memberId, result: 'answered' })).toMatchObject({
      code: 'callDrill/nothing-changed',
    });
  });

  test('the watch stops once somebody was called; the result is evidence for alert lists (GN-4.12) until it is not to count', async () => {
    const { listId } = await aList();
    const { drillId } = await seat.does('callDrill.start', { listId });
    expect(await seat.isRefused('callDrill.finish', { drillId })).toMatchObject({ code: 'callDrill/nobody-called' });
    const [leader] = (await drillOf(drillId))!.rows;
    rig.later(30_000);
    await seat.does('callDrill.mark', { drillId, memberId: leader!.memberId, result: 'answered' });
    rig.later(3_600_000);
    await seat.does('callDrill.finish', { drillId });
    expect(await seat.isRefused('callDrill.mark', { drillId, memberId: leader!.memberId, result: 'declined' })).toMatchObject({
      code: 'callDrill/finished',
    });
    expect(await drillOf(drillId)).toMatchObject({ totalMs: 30_000, progress: { notCalled: 1 } });
    const evidence = async () =>
      (await seat.asks('readiness.all', {})).criteria.find(({ id }) => id === 'GN-4.12')?.evidence.filter(({ kind }) => kind === 'callDrill');
    expect(await evidence()).toEqual([{ kind: 'callDrill', id: drillId, title: 'Kriseledelsen', on: '2026-11-22', holds: true }]);
    await seat.does('callDrill.withdraw', { drillId });
    expect(await evidence()).toEqual([]);
    expect((await seat.asks('callDrill.all', {})).drills).toEqual([]);
    await seat.does('callDrill.restore', { drillId });
    await seat.does('callDrill.resume', { drillId });
    expect((await seat.asks('callDrill.all', {})).drills).toMatchObject([{ id: drillId, finishedAt: null }]);
  });
});

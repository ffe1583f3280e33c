import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const MINUTE = 60_000;
const governor = { kind: 'name', name: 'Statsforvalteren' } as const;

async function matrix() {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Jorunn Lie', mobile: '900 00 001' } });
  const { roleId } = await seat.does('role.define', { title: 'Leder helse', holder: contactId });
  const when = { incidentType: null, fromLevel: null, withinMinutes: 15 } as const;
  const { ruleId } = await seat.does('noticeRule.define', { ...when, recipient: governor, occasion: 'level', fromLevel: 2, withinMinutes: 60 });
  await seat.does('noticeRule.define', { ...when, recipient: { kind: 'role', id: roleId }, occasion: 'call-out' });
  await seat.does('noticeRule.define', { ...when, recipient: { kind: 'name', name: 'NVE' }, occasion: 'level', incidentType: 'storm-flood' });
  const { listId } = await seat.does('alertList.define', {
    title: 'Alle', incidentType: null, level: null, members: [{ contactId: null, roleId, group: null, deputy: null }],
  });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  return { incidentId, listId, ruleId };
}

const told = async (incidentId: string) => (await seat.asks('notice.all', { incidentId })).notices;
const lines = async (incidentId: string) =>
  (await seat.asks('log.entries', { incidentId })).entries.filter(({ said }) => String(said?.['code']).startsWith('notice-'));

describe('S0-03: the notice matrix', () => {
  test('level, type and call-out each bring the notices the matrix says, once, with a deadline', async () => {
    const { incidentId, listId } = await matrix();
    await seat.does('incident.describe', { incidentId, level: 1 });
    expect(await told(incidentId)).toEqual([]);
    await seat.does('incident.describe', { incidentId, type: 'storm-flood', level: 2 });
    expect(await told(incidentId)).toMatchObject([
      { recipient: { label: 'NVE' }, deadline: '2026-11-22T02:20:00.000Z', state: 'waiting' },
      { recipient: { label: 'Statsforvalteren' }, deadline: '2026-11-22T03:05:00.000Z', fromCallOut: false },
    ]);
    await seat.does('incident.describe', { incidentId, level: 1 });
    await seat.does('incident.describe', { incidentId, level: 3 });
    expect(await told(incidentId), 'what has been asked for is not asked for again').toHaveLength(2);

    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    expect((await told(incidentId)).filter(({ fromCallOut }) => fromCallOut)).toMatchObject([{ recipient: { label: 'Leder helse' } }]);
    await seat.does('callOut.withdraw', { callOutId });
    expect(await told(incidentId), 'what a call-out brought goes with it').toHaveLength(2);
    await seat.does('callOut.start', { incidentId, listId });
    expect(await told(incidentId), 'and comes with the next').toHaveLength(3);
    expect(await lines(incidentId)).toEqual([]);
  });

  test('SC-10: what nobody has acknowledged is overdue on Hjem; the acknowledgement is one line with time and who', async () => {
    const { incidentId } = await matrix();
    await seat.does('incident.describe', { incidentId, level: 2 });
    const [notice] = await told(incidentId);
    const noticeId = notice!.id;
    const overdue = async () =>
      (await seat.asks('home.attention', {})).items.filter(({ code }) => code === 'notice-overdue').map(({ params }) => params['recipient']);
    expect(await overdue()).toEqual([]);
    rig.later(61 * MINUTE);
    expect(await overdue()).toEqual(['Statsforvalteren']);

    expect(await seat.isRefused('notice.acknowledge', { noticeId, receivedBy: ' ' })).toMatchObject({ code: 'notice/receiver-missing' });
    const early = '2026-11-22T09:00:00.000Z';
    expect(await seat.isRefused('notice.acknowledge', { noticeId, receivedBy: 'Vakten', acknowledgedAt: early })).toMatchObject({ code: 'notice/time-order' });
    await seat.does('notice.acknowledge', { noticeId, receivedBy: 'Beredskapsvakten' });
    expect(await overdue()).toEqual([]);
    expect((await lines(incidentId)).map(({ said }) => said)).toEqual([
      { code: 'notice-acknowledged', recipient: 'Statsforvalteren', by: 'Beredskapsvakten', deadline: '2026-11-22T03:05:00.000Z' },
    ]);
    expect(await seat.isRefused('notice.drop', { noticeId, reason: 'Feil' })).toMatchObject({ code: 'notice/settled' });

    await seat.does('notice.reopen', { noticeId });
    expect((await lines(incidentId)).map(({ withdrawn }) => withdrawn !== null)).toEqual([true]);
    expect(await told(incidentId)).toMatchObject([{ state: 'waiting', acknowledged: null }]);
    expect(await seat.isRefused('notice.reopen', { noticeId })).toMatchObject({ code: 'notice/not-settled' });
    expect(await seat.isRefused('notice.drop', { noticeId, reason: ' ' })).toMatchObject({ code: 'notice/reason-missing' });
    await seat.does('notice.drop', { noticeId, reason: 'De ringte oss' });
    expect(await told(incidentId)).toMatchObject([{ state: 'dropped', droppedBecause: 'De ringte oss' }]);
  });

  test('the matrix is changed, taken out of and put back; each answers what it takes to undo it', async () => {
    const { ruleId } = await matrix();
    const { was } = await seat.does('noticeRule.change', { ruleId, withinMinutes: 30, fromLevel: 2 });
    expect(was).toEqual({ withinMinutes: 60 });
    expect(await seat.isRefused('noticeRule.change', { ruleId, withinMinutes: 30 })).toMatchObject({ code: 'notice/nothing-changed' });
    const twin = { recipient: governor, occasion: 'level', incidentType: null, fromLevel: 2, withinMinutes: 5 } as const;
    expect(await seat.isRefused('noticeRule.define', twin)).toMatchObject({ code: 'notice/rule-twice' });
    await seat.does('noticeRule.retire', { ruleId, retired: true });
    expect(await seat.isRefused('noticeRule.change', { ruleId, withinMinutes: 5 })).toMatchObject({ code: 'notice/rule-retired' });
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('incident.describe', { incidentId, level: 3 });
    expect(await told(incidentId)).toEqual([]);
    await seat.does('noticeRule.define', twin);
    expect(await seat.isRefused('noticeRule.retire', { ruleId, retired: false })).toMatchObject({ code: 'notice/rule-twice' });
    expect((await seat.asks('noticeRule.all', {})).rules.map(({ recipient }) => recipient.label)).toEqual(['Leder helse', 'Statsforvalteren', 'NVE']);
  });
});

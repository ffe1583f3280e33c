import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat('leader');

async function night() {
  const person = async (name: string) => (await seat.does('contact.add', { fields: { name, mobile: '900 00 001' } })).contactId;
  const kari = await person('Kari Dahl');
  const ola = await person('Ola Berg');
  const { roleId } = await seat.does('role.define', { title: 'Sjåfør', holder: ola });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  const { involvedId } = await seat.does('staffCare.involve', { incidentId, person: ola, standing: 'present' });
  return { kari, ola, roleId, incidentId, involvedId };
}

const listOf = async (incidentId: string) => (await seat.asks('staffCare.ofIncident', { incidentId })).involved;
const linesOf = async (incidentId: string) => (await seat.asks('log.entries', { incidentId })).entries.map(({ said }) => said);

describe('follow-up of staff', () => {
  test('S3-02 each involved person, also absent and leaving, answers for themselves, with the time, and none of it is logged', async () => {
    const { kari, ola, incidentId, involvedId } = await night();
    await seat.does('staffCare.involve', { incidentId, person: kari, standing: 'leaving' });
    expect(await seat.isRefused('staffCare.involve', { incidentId, person: ola, standing: 'absent' })).toMatchObject({ code: 'staffCare/already-involved' });
    await seat.does('staffCare.setStanding', { involvedId, standing: 'absent' });
    await seat.does('staffCare.answer', { involvedId, item: 'relief-talk', answer: 'offered' });
    rig.later(60_000);
    await seat.does('staffCare.answer', { involvedId, item: 'relief-talk', answer: 'declined' });
    expect(await listOf(incidentId)).toMatchObject([
      { person: { name: 'Kari Dahl' }, standing: 'leaving', care: {} },
      { person: { name: 'Ola Berg' }, standing: 'absent', care: { 'relief-talk': { answer: 'declined', at: '2026-11-22T02:06:00.000Z' } } },
    ]);
    expect(await linesOf(incidentId)).toEqual([]);
    await seat.does('staffCare.setInvolved', { involvedId, isInvolved: false });
    expect(await listOf(incidentId)).toHaveLength(1);
    await seat.does('staffCare.setInvolved', { involvedId, isInvolved: true });
    expect(await listOf(incidentId)).toHaveLength(2);
  });

  test('S3-02 of peer support only that it was told of is kept', async () => {
    const { incidentId, involvedId } = await night();
    expect(await seat.isRefused('staffCare.answer', { involvedId, item: 'peer-support', answer: 'accepted' })).toMatchObject({ code: 'staffCare/informed-only' });
    expect(await seat.isRefused('staffCare.answer', { involvedId, item: 'relieved', answer: 'informed' })).toMatchObject({ code: 'staffCare/informed-only' });
    await seat.does('staffCare.answer', { involvedId, item: 'peer-support', answer: 'informed' });
    expect((await listOf(incidentId))[0]?.care).toMatchObject({ 'peer-support': { answer: 'informed' } });
  });

  test('S3-03 a shielded person gets no new task, by name or by role, before another named leader has confirmed it in the log', async () => {
    const { kari, ola, roleId, incidentId, involvedId } = await night();
    await seat.does('staffCare.shield', { involvedId });
    const refused = { code: 'task/owner-shielded', params: { name: 'Ola Berg' } };
    const task = { incidentId, text: 'Kjør buss to' };
    for (const owner of [{ kind: 'contact', id: ola }, { kind: 'role', id: roleId }, { kind: 'name', name: 'Ola Berg' }] as const) {
      expect(await seat.isRefused('task.create', { ...task, owner })).toMatchObject(refused);
    }
    const { taskId } = await seat.does('task.create', task);
    expect(await seat.isRefused('task.assign', { taskId, owner: { kind: 'contact', id: ola } })).toMatchObject(refused);
    const ready = { involvedId, purpose: 'task', isReady: true } as const;
    expect(await seat.isRefused('staffCare.setReadiness', ready)).toMatchObject({ code: 'staffCare/leader-unnamed' });
    await seat.runs('seat.identify', { person: ola });
    expect(await seat.isRefused('staffCare.setReadiness', ready)).toMatchObject({ code: 'staffCare/own-confirmation' });
    await seat.runs('seat.identify', { person: kari });
    await seat.does('staffCare.setReadiness', ready);
    await seat.does('task.assign', { taskId, owner: { kind: 'contact', id: ola } });
    expect(await linesOf(incidentId)).toContainEqual({ code: 'staff-ready-task', name: 'Ola Berg', leader: 'Kari Dahl' });
    await seat.does('staffCare.shield', { involvedId });
    expect(await seat.isRefused('task.create', { ...task, owner: { kind: 'contact', id: ola } })).toMatchObject(refused);
  });

  test('S3-03 a shielded person is not sent home alone; accompanied they are, and confirmed they may', async () => {
    const { kari, incidentId, involvedId } = await night();
    await seat.does('staffCare.shield', { involvedId });
    expect(await seat.isRefused('staffCare.sendHome', { involvedId, how: 'alone' })).toMatchObject({ code: 'staffCare/not-alone', params: { name: 'Ola Berg' } });
    await seat.does('staffCare.sendHome', { involvedId, how: 'accompanied' });
    await seat.does('staffCare.sendHome', { involvedId, how: null });
    await seat.runs('seat.identify', { person: kari });
    await seat.does('staffCare.setReadiness', { involvedId, purpose: 'home', isReady: true });
    await seat.does('staffCare.sendHome', { involvedId, how: 'alone' });
    expect(await listOf(incidentId)).toMatchObject([{ wentHome: 'alone', ready: { home: { name: 'Kari Dahl' }, task: null } }]);
  });

  test('S3-04 whom to call for peer support is seen by everybody; the follow-up itself by leaders and coordinators alone', async () => {
    const { kari, ola, incidentId } = await night();
    await seat.does('peerSupport.name', { contacts: [ola, kari] });
    await seat.does('access.grant', { person: ola, rights: ['observer'] });
    await seat.does('access.grant', { person: kari, rights: ['administrator', 'leader'] });
    const guest = rig.seat('guest');
    await guest.runs('seat.identify', { person: ola });
    expect((await guest.asks('peerSupport.contacts', {})).contacts).toMatchObject([
      { name: 'Ola Berg', mobile: '+4790000001' },
      { name: 'Kari Dahl' },
    ]);
    await expect(guest.asks('staffCare.ofIncident', { incidentId })).rejects.toThrow('access/not-allowed');
  });
});

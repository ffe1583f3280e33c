import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat('log');
const other = rig.seat('door');

const HOUR = 3_600_000;

async function night() {
  const person = async (name: string, mobile: string) => (await seat.does('contact.add', { fields: { name, mobile } })).contactId;
  const kari = await person('Kari Dahl', '900 00 001');
  const ola = await person('Ola Berg', '900 00 002');
  const { roleId } = await seat.does('role.define', { title: 'Loggfører', holder: kari, deputies: [ola] });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  return { kari, ola, roleId, incidentId };
}

async function saidIn(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.flatMap(({ said }) => (said !== null && String(said['code']).startsWith('shift-') ? [said] : []));
}

describe('shifts', () => {
  test('coming on and going off are one line each, with how long it lasted', async () => {
    const { kari, roleId, incidentId } = await night();
    const { shiftId } = await seat.does('shift.begin', { incidentId, person: kari, roleId });
    expect(await seat.isRefused('shift.begin', { incidentId, person: kari, roleId })).toMatchObject({
      code: 'shift/already-on-duty', params: { name: 'Kari Dahl' },
    });
    rig.later(9.25 * HOUR);
    await seat.does('shift.end', { shiftId });
    expect(await saidIn(incidentId)).toEqual([
      { code: 'shift-began', name: 'Kari Dahl', role: 'Loggfører' },
      { code: 'shift-ended', name: 'Kari Dahl', role: 'Loggfører', hours: 9, minutes: 15 },
    ]);
    expect(await seat.isRefused('shift.end', { shiftId })).toMatchObject({ code: 'shift/ended' });
    await seat.does('shift.resume', { shiftId });
    expect((await seat.asks('shift.all', { incidentId })).shifts).toMatchObject([{ id: shiftId, endedAt: null }]);
  });

  test('nobody comes on duty in the future or goes off before they came', async () => {
    const { kari, incidentId } = await night();
    const later = '2026-11-23T02:00:00.000Z';
    expect(await seat.isRefused('shift.begin', { incidentId, person: kari, beganAt: later })).toMatchObject({ code: 'shift/time-order' });
    const { shiftId } = await seat.does('shift.begin', { incidentId, person: kari });
    const before = '2026-11-22T01:00:00.000Z';
    expect(await seat.isRefused('shift.end', { shiftId, endedAt: before })).toMatchObject({ code: 'shift/time-order' });
  });

  test('a handover has two signatures, each given by its own hand', async () => {
    const { kari, ola, roleId, incidentId } = await night();
    const { shiftId } = await seat.does('shift.begin', { incidentId, person: kari, roleId });
    const offer = { shiftId, to: ola, note: 'Bro over Lågelva er stengt. Ring NVE kl. 06.' };
    expect(await seat.isRefused('shift.offerHandover', offer)).toMatchObject({ code: 'shift/not-yours', params: { name: 'Kari Dahl' } });
    await seat.runs('seat.identify', { person: kari });
    expect(await seat.isRefused('shift.offerHandover', { ...offer, to: kari })).toMatchObject({ code: 'shift/same-person' });
    const { handoverId } = await seat.does('shift.offerHandover', offer);

    expect(await seat.isRefused('shift.acceptHandover', { handoverId })).toMatchObject({ code: 'shift/not-yours', params: { name: 'Ola Berg' } });
    await other.runs('seat.identify', { person: ola });
    rig.later(60_000);
    const next = await other.does('shift.acceptHandover', { handoverId });
    const { shifts, handovers } = await seat.asks('shift.all', { incidentId });
    expect(shifts).toMatchObject([
      { id: shiftId, person: { name: 'Kari Dahl' }, endedAt: '2026-11-22T02:06:00.000Z' },
      { id: next.shiftId, person: { name: 'Ola Berg' }, role: { title: 'Loggfører' }, endedAt: null },
    ]);
    expect(handovers).toMatchObject([{ from: { name: 'Kari Dahl' }, to: { name: 'Ola Berg' }, note: offer.note, state: 'accepted' }]);
    expect((await saidIn(incidentId)).at(-1)).toEqual({ code: 'shift-handed-over', name: 'Kari Dahl', to: 'Ola Berg', role: 'Loggfører' });
    expect(await seat.isRefused('shift.withdrawHandover', { handoverId })).toMatchObject({ code: 'shift/handover-settled' });
    expect(await other.isRefused('shift.acceptHandover', { handoverId })).toMatchObject({ code: 'shift/handover-settled' });
  });

  test('an offer taken back leaves the shift as it was', async () => {
    const { kari, ola, incidentId } = await night();
    const { shiftId } = await seat.does('shift.begin', { incidentId, person: kari });
    await seat.runs('seat.identify', { person: kari });
    const { handoverId } = await seat.does('shift.offerHandover', { shiftId, to: ola, note: '' });
    await seat.does('shift.withdrawHandover', { handoverId });
    await other.runs('seat.identify', { person: ola });
    expect(await other.isRefused('shift.acceptHandover', { handoverId })).toMatchObject({ code: 'shift/handover-settled' });
    expect((await seat.asks('shift.all', { incidentId })).shifts).toMatchObject([{ id: shiftId, endedAt: null }]);
  });
});

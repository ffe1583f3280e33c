import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const named = (contactId: string, deputy: string | null = null) => ({ contactId, roleId: null, group: null, deputy });
const inRole = (roleId: string) => ({ contactId: null, roleId, group: 'Kriseledelse', deputy: null });

async function person(name: string, mobile: string) {
  return (await seat.does('contact.add', { fields: { name, mobile } })).contactId;
}

/** A storm incident, a role with two deputies, and a list: the role, and a doctor whom the list gives a deputy. */
async function stormNight() {
  const [kari, ola, anne] = [
    await person('Kari Dahl', '90000001'), await person('Ola Berg', '90000002'), await person('Anne Moe', '90000003'),
  ];
  const [doctor, nurse] = [await person('Per Lie', '90000004'), await person('Siri Vik', '90000005')];
  const { roleId } = await seat.does('role.define', { title: 'Kriseleder', holder: kari, deputies: [ola, anne] });
  const { listId } = await seat.does('alertList.define', {
    incidentType: 'storm-flood', level: null, title: 'Storm og flom', members: [inRole(roleId), named(doctor, nurse)],
  });
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  await seat.does('incident.describe', { incidentId, type: 'storm-flood' });
  return { kari, ola, anne, doctor, nurse, roleId, listId, incidentId };
}

async function sheet(incidentId: string) {
  const [newest] = (await seat.asks('callOut.ofIncident', { incidentId })).callOuts;
  return newest!;
}

async function lines(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.filter(({ kind }) => kind === 'call-out');
}

describe('alert lists', () => {
  test('a second list for the same type and level is refused and names the first', async () => {
    const { doctor, listId } = await stormNight();
    const again = {
      incidentType: 'storm-flood' as const, level: null, title: 'Uvær', members: [named(doctor)],
    };
    expect(await seat.isRefused('alertList.define', again)).toEqual({
      code: 'alertList/already-valid', params: { title: 'Storm og flom', listId },
    });
    const replaced = await seat.does('alertList.define', { ...again, supersedes: listId });
    expect(await seat.isRefused('alertList.reinstate', { listId })).toMatchObject({
      code: 'alertList/already-valid', params: { title: 'Uvær' },
    });
    expect((await seat.asks('alertList.all', {})).lists.map(({ id }) => id)).toEqual([replaced.listId]);
    expect((await seat.asks('alertList.all', { superseded: true })).lists).toHaveLength(2);
  });

  test('an incident has exactly one valid list: type and level, type, level, general', async () => {
    const { doctor, listId, incidentId } = await stormNight();
    const define = async (incidentType: 'storm-flood' | null, level: 0 | 1 | 2 | 3 | null, title: string) =>
      (await seat.does('alertList.define', { incidentType, level, title, members: [named(doctor)] })).listId;
    const valid = async () => {
      const found = await seat.asks('alertList.forIncident', { incidentId });
      return [found.list?.id, found.fit];
    };
    const general = await define(null, null, 'Alminnelig');
    expect(await valid()).toEqual([listId, 'type']);
    await seat.does('incident.describe', { incidentId, level: 2 });
    const severe = await define('storm-flood', 2, 'Storm nivå 2');
    expect(await valid()).toEqual([severe, 'type-and-level']);
    await seat.does('alertList.supersede', { listId: severe });
    await seat.does('alertList.supersede', { listId });
    expect(await valid()).toEqual([general, 'general']);
    const levelled = await define(null, 2, 'Nivå 2');
    expect(await valid()).toEqual([levelled, 'level']);
  });

  test('a list changes with what it was, and a superseded one does not change at all', async () => {
    const { doctor, nurse, listId } = await stormNight();
    const { was } = await seat.does('alertList.change', { listId, members: [named(nurse)] });
    expect(was.members).toHaveLength(2);
    await seat.does('alertList.change', { listId, members: [...was.members] });
    expect(await seat.isRefused('alertList.change', { listId, members: [named(doctor), named(doctor)] })).toEqual({
      code: 'alertList/member-twice',
    });
    await seat.does('alertList.supersede', { listId });
    expect(
      await seat.isRefused('alertList.change', { listId, title: 'Ny' }),
    ).toMatchObject({ code: 'alertList/superseded' });
  });
});

describe('calling out', () => {
  test('people and numbers are frozen when the calling starts', async () => {
    const { listId, incidentId, doctor } = await stormNight();
    await seat.does('callOut.start', { incidentId, listId });
    await seat.does('contact.change', { contactId: doctor, fields: { mobile: '41000000' } });
    const { rows, progress } = await sheet(incidentId);
    expect(rows.map(({ name, roleTitle, mobile }) => [name, roleTitle, mobile])).toEqual([
      ['Kari Dahl', 'Kriseleder', '+4790000001'],
      ['Per Lie', null, '+4790000004'],
    ]);
    expect(progress).toEqual({ rows: 2, answered: 0, coming: 0, unanswered: 0, notCalled: 2 });
  });

  test('nobody can be called over a superseded list, nor twice over one that is under way', async () => {
    const { listId, incidentId } = await stormNight();
    await seat.does('callOut.start', { incidentId, listId });
    expect(
      await seat.isRefused('callOut.start', { incidentId, listId }),
    ).toMatchObject({ code: 'callOut/already-running' });
    await seat.does('alertList.supersede', { listId });
    expect(
      await seat.isRefused('callOut.start', { incidentId, listId }),
    ).toMatchObject({ code: 'callOut/list-superseded' });
  });

  test('no answer surfaces the next deputy; each result writes one line; all of it survives a restart', async () => {
    const { listId, incidentId } = await stormNight();
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const [leader] = (await sheet(incidentId)).rows;
    const first = await seat.does('callOut.mark', { callOutId, memberId: leader!.memberId, result: 'no-answer' });
    expect((await sheet(incidentId)).rows.map(({ name }) => name)).toEqual(['Kari Dahl', 'Ola Berg', 'Per Lie']);
    const second = await seat.does('callOut.mark', {
      callOutId, memberId: first.surfaced!, result: 'declined', note: 'syk',
    });
    await seat.does('callOut.mark', { callOutId, memberId: second.surfaced!, result: 'on-the-way' });
    await rig.restart();
    const { rows, progress } = await sheet(incidentId);
    expect(rows.map(({ name, mark }) => [name, mark?.result ?? null, mark?.note ?? null])).toEqual([
      ['Kari Dahl', 'no-answer', null],
      ['Ola Berg', 'declined', 'syk'],
      ['Anne Moe', 'on-the-way', null],
      ['Per Lie', null, null],
    ]);
    expect(progress).toEqual({ rows: 4, answered: 2, coming: 1, unanswered: 1, notCalled: 1 });
    const said = (await lines(incidentId)).map((line) => line.said);
    expect(said.map((one) => one?.['code'])).toEqual([
      'call-out-started', 'call-out-no-answer', 'call-out-declined', 'call-out-on-the-way',
    ]);
    expect(said[1]).toEqual({
      code: 'call-out-no-answer', name: 'Kari Dahl', role: 'Kriseleder', deputy: 'Ola Berg', note: null,
    });
    const logged = (await lines(incidentId)).slice(1).map(({ number }) => number);
    expect(rows.slice(0, 3).map(({ mark }) => mark?.number)).toEqual(logged);
  });

  test("a person's deputy is whom the list names, and steps aside when the person answers after all", async () => {
    const { listId, incidentId } = await stormNight();
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const doctor = (await sheet(incidentId)).rows[1]!;
    const { surfaced } = await seat.does('callOut.mark', { callOutId, memberId: doctor.memberId, result: 'no-answer' });
    expect((await sheet(incidentId)).rows[2]).toMatchObject({
      memberId: surfaced, name: 'Siri Vik', insteadOf: doctor.memberId,
    });
    await seat.does('callOut.mark', { callOutId, memberId: doctor.memberId, result: 'answered' });
    expect((await sheet(incidentId)).rows.map(({ name }) => name)).toEqual(['Kari Dahl', 'Per Lie']);
  });

  test('taking a result back withdraws its line, and what stood before holds again', async () => {
    const { listId, incidentId } = await stormNight();
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const { memberId } = (await sheet(incidentId)).rows[0]!;
    await seat.does('callOut.mark', { callOutId, memberId, result: 'no-answer' });
    await seat.does('callOut.mark', { callOutId, memberId, result: 'answered' });
    await seat.does('callOut.undoMark', { callOutId, memberId });
    expect((await sheet(incidentId)).rows[0]?.mark?.result).toBe('no-answer');
    await seat.does('callOut.undoMark', { callOutId, memberId });
    expect(
      (await sheet(incidentId)).rows.map(({ name, mark }) => [name, mark]),
    ).toEqual([['Kari Dahl', null], ['Per Lie', null]]);
    expect((await lines(incidentId)).map(({ withdrawn }) => withdrawn !== null)).toEqual([false, true, true]);
    expect(
      await seat.isRefused('callOut.undoMark', { callOutId, memberId }),
    ).toEqual({ code: 'callOut/nothing-to-undo' });
  });

  test('whoever acts in the role that night is called, not the holder who is out', async () => {
    const { kari, listId, incidentId } = await stormNight();
    await seat.does('role.markUnavailable', { person: kari, reason: '' });
    await seat.does('callOut.start', { incidentId, listId });
    expect((await sheet(incidentId)).rows[0]).toMatchObject({ name: 'Ola Berg', roleTitle: 'Kriseleder' });
  });

  test('a call-out started by mistake can be taken back until somebody has been called', async () => {
    const { listId, incidentId } = await stormNight();
    const mistake = await seat.does('callOut.start', { incidentId, listId });
    await seat.does('callOut.withdraw', { callOutId: mistake.callOutId });
    expect((await seat.asks('callOut.ofIncident', { incidentId })).callOuts).toEqual([]);
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const { memberId } = (await sheet(incidentId)).rows[0]!;
    await seat.does('callOut.mark', { callOutId, memberId, result: 'answered' });
    expect(await seat.isRefused('callOut.withdraw', { callOutId })).toEqual({ code: 'callOut/already-called' });
  });

  test('nothing is marked in a closed incident', async () => {
    const { listId, incidentId } = await stormNight();
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const { memberId } = (await sheet(incidentId)).rows[0]!;
    await seat.does('incident.close', { incidentId, reason: 'over' });
    expect(
      await seat.isRefused('callOut.mark', { callOutId, memberId, result: 'answered' }),
    ).toEqual({ code: 'incident/closed' });
  });
});

import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function person(name: string, mobile: string) {
  return (await seat.does('contact.add', { fields: { name, mobile } })).contactId;
}

async function crisisLeader() {
  const [kari, ola, anne] = [
    await person('Kari Dahl', '900 00 001'),
    await person('Ola Berg', '900 00 002'),
    await person('Anne Moe', '900 00 003'),
  ];
  const { roleId } = await seat.does('role.define', {
    title: 'Kriseleder',
    authority: 'Leder den kommunale kriseledelsen.',
    mandate: ['Setter krisestab', 'Disponerer inntil 500 000 kr'],
    holder: kari,
    deputies: [ola, anne],
  });
  return { kari, ola, anne, roleId };
}

async function role() {
  const [only] = (await seat.asks('role.all', {})).roles;
  return only!;
}

async function roleLines(incidentId: string) {
  const { entries } = await seat.asks('log.entries', { incidentId });
  return entries.filter(({ kind }) => kind === 'role');
}

describe('crisis roles', () => {
  test('S4-04: marking the holder unavailable moves the role to the next deputy and logs it where it is open', async () => {
    const { kari, ola, roleId } = await crisisLeader();
    const real = (await seat.does('incident.start', { kind: 'real' })).incidentId;
    const closed = (await seat.does('incident.start', { kind: 'real' })).incidentId;
    await seat.does('incident.close', { incidentId: closed, reason: 'falsk alarm' });
    expect((await role()).acting).toBe(kari);

    const marked = await seat.does('role.markUnavailable', { person: kari, reason: 'syk' });
    expect((await role()).acting).toBe(ola);
    const [line, ...more] = await roleLines(real);
    expect(more).toEqual([]);
    expect(line?.said).toEqual({
      code: 'person-unavailable', name: 'Kari Dahl', reason: 'syk', moved: 'Kriseleder: Ola Berg',
    });
    expect(line?.about).toEqual({ kind: 'role', id: roleId });
    expect(await roleLines(closed)).toEqual([]);

    await seat.does('role.markAvailable', { person: marked.person });
    expect((await role()).acting).toBe(kari);
    expect(
      (await roleLines(real)).map(({ said }) => said?.['code']),
    ).toEqual(['person-unavailable', 'person-available']);
  });

  test('who acts is the same after a restart', async () => {
    const { kari, ola } = await crisisLeader();
    await seat.does('role.markUnavailable', { person: kari, reason: 'på reise' });
    await rig.restart();
    expect((await role()).acting).toBe(ola);
    expect((await role()).holder?.unavailable?.reason).toBe('på reise');
  });

  test('one key on a role marks whoever acts in it, and a second goes on to the next deputy', async () => {
    const { roleId, kari, ola, anne } = await crisisLeader();
    expect((await seat.does('role.markUnavailable', { roleId, reason: '' })).person).toBe(kari);
    expect((await seat.does('role.markUnavailable', { roleId, reason: '' })).person).toBe(ola);
    expect((await role()).acting).toBe(anne);
    await seat.does('role.markUnavailable', { roleId, reason: '' });
    expect(await role()).toMatchObject({ acting: null, gaps: ['nobody-available'] });
    expect(
      await seat.isRefused('role.markUnavailable', { roleId, reason: '' }),
    ).toMatchObject({ code: 'role/nobody-acting' });
  });

  test('absence played in an exercise touches neither the real chain nor another log', async () => {
    const { kari, ola } = await crisisLeader();
    const real = (await seat.does('incident.start', { kind: 'real' })).incidentId;
    const exercise = (await seat.does('incident.start', { kind: 'exercise' })).incidentId;
    await seat.does('role.markUnavailable', { person: kari, incidentId: exercise, reason: 'innspill 3' });
    expect((await role()).acting).toBe(kari);
    expect((await seat.asks('role.all', { incidentId: exercise })).roles[0]?.acting).toBe(ola);
    expect(await roleLines(real)).toEqual([]);
    expect(await roleLines(exercise)).toHaveLength(1);
  });

  test('a role says what it lacks before it can be relied on', async () => {
    await seat.does('role.define', { title: 'Loggfører' });
    expect((await role()).gaps).toEqual(['no-authority', 'no-holder', 'no-deputy', 'nobody-available']);
  });

  test('a contact who leaves the register holds no role', async () => {
    const { kari, ola } = await crisisLeader();
    await seat.does('contact.remove', { contactId: kari });
    expect(await role()).toMatchObject({ acting: ola, gaps: ['no-holder'] });
    await seat.does('contact.restore', { contactId: kari });
    expect((await role()).acting).toBe(kari);
  });

  test('nobody stands twice in a chain, and no two roles have one title', async () => {
    const { kari, ola, roleId } = await crisisLeader();
    expect(
      await seat.isRefused('role.setDeputies', { roleId, deputies: [ola, kari] }),
    ).toEqual({ code: 'role/deputy-is-holder' });
    expect(
      await seat.isRefused('role.setDeputies', { roleId, deputies: [ola, ola] }),
    ).toEqual({ code: 'role/deputy-twice' });
    expect(await seat.isRefused('role.define', { title: ' kriseleder ' })).toMatchObject({ code: 'role/title-taken' });
    await seat.does('role.retire', { roleId });
    const other = await seat.does('role.define', { title: 'Kriseleder' });
    expect(await seat.isRefused('role.reinstate', { roleId })).toMatchObject({ code: 'role/title-taken' });
    await seat.does('role.retire', { roleId: other.roleId });
    await seat.does('role.reinstate', { roleId });
  });

  test('a deputy who becomes holder is no longer a deputy', async () => {
    const { ola, anne, roleId } = await crisisLeader();
    await seat.does('role.setHolder', { roleId, holder: ola });
    expect((await role()).deputies.map(({ id }) => id)).toEqual([anne]);
  });
});

describe('taking a role at a seat', () => {
  test('whoever fills the role may take it, and the journal says whom they stand in for', async () => {
    const { kari, ola, roleId } = await crisisLeader();
    expect(await seat.runsInVain('seat.identify', { person: ola, role: roleId })).toEqual({
      code: 'role/not-acting', params: { title: 'Kriseleder' },
    });
    await seat.does('role.markUnavailable', { person: kari, reason: '' });
    await seat.runs('seat.identify', { person: ola, role: roleId });
    expect(await seat.runs('seat.who', {})).toMatchObject({
      name: 'Ola Berg', role: { id: roleId, title: 'Kriseleder' }, actingFor: { id: kari, name: 'Kari Dahl' },
    });
  });

  test('a role that has moved on is no longer theirs, though they still sit there', async () => {
    const { kari, roleId } = await crisisLeader();
    await seat.runs('seat.identify', { person: kari, role: roleId });
    await seat.does('role.markUnavailable', { person: kari, reason: 'hjem for å sove' });
    expect(await seat.runs('seat.who', {})).toMatchObject({ name: 'Kari Dahl', role: null, actingFor: null });
  });
});

describe('rights', () => {
  test('the first administrator is named by anybody; from then on rights are needed', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    const ola = await person('Ola Berg', '900 00 002');
    expect((await seat.asks('contact.people', {})).open).toBe(true);
    await seat.does('access.grant', { person: kari, rights: ['administrator'] });
    expect(
      await seat.isRefused('access.grant', { person: ola, rights: ['leader'] }),
    ).toMatchObject({ code: 'access/not-allowed' });
    await seat.runs('seat.identify', { person: kari });
    expect(await seat.does('access.grant', { person: ola, rights: ['leader'] })).toEqual({ was: [] });
    expect((await seat.asks('contact.people', {})).people.map(({ name }) => name)).toEqual(['Kari Dahl', 'Ola Berg']);
  });

  test('S0-20: somebody without any right reports a deviation and hears back, and may do nothing else', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    const ola = await person('Ola Berg', '900 00 002');
    await seat.does('access.grant', { person: kari, rights: ['administrator', 'coordinator'] });
    await seat.runs('seat.identify', { person: ola });
    expect(await seat.runs('seat.who', {})).toMatchObject({ name: 'Ola Berg', rights: ['observer'] });
    const report = { isAboutPatient: false, what: 'Nødlyset i kjelleren virker ikke.', type: 'equipment', severity: 'minor' } as const;
    const { deviationId } = await seat.does('deviation.report', report);
    const refused = { code: 'access/not-allowed' };
    expect(await seat.isRefused('deviation.receive', { deviationId })).toMatchObject(refused);
    expect(await seat.isRefused('log.addEntry', { incidentId: deviationId, text: 'x' })).toMatchObject(refused);
    expect(await seat.isRefused('contact.add', { fields: { name: 'X' } })).toMatchObject(refused);
    await seat.runs('seat.identify', { person: kari });
    await seat.does('deviation.receive', { deviationId });
    await seat.does('deviation.answer', { deviationId, text: 'Elektriker er bestilt.' });
    await seat.runs('seat.identify', { person: ola });
    const mine = await seat.asks('deviation.all', { reportedBy: ola, filter: 'all' });
    expect(mine.deviations).toMatchObject([{ id: deviationId, state: 'received' }]);
    const { deviation } = await seat.asks('deviation.one', { deviationId });
    expect(deviation?.steps.map(({ what, text }) => [what, text])).toContainEqual(['answered', 'Elektriker er bestilt.']);
  });

  test('the last administrator can neither lose the right nor leave the register', async () => {
    const kari = await person('Kari Dahl', '900 00 001');
    const ola = await person('Ola Berg', '900 00 002');
    await seat.does('access.grant', { person: kari, rights: ['administrator', 'leader'] });
    await seat.runs('seat.identify', { person: kari });
    const last = { code: 'access/last-administrator', params: { name: 'Kari Dahl' } };
    expect(await seat.isRefused('access.grant', { person: kari, rights: ['leader'] })).toEqual(last);
    expect(await seat.isRefused('contact.remove', { contactId: kari })).toEqual(last);
    await seat.does('access.grant', { person: ola, rights: ['administrator'] });
    await seat.does('contact.remove', { contactId: kari });
  });
});

describe('rights that come with a role', () => {
  async function guardedCrisisLeader() {
    const people = await crisisLeader();
    const { kari, ola, roleId } = people;
    await seat.does('role.change', { roleId, rights: ['leader'] });
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('access.grant', { person: ola, rights: ['logKeeper'] });
    await seat.does('access.grant', { person: kari, rights: ['administrator', 'logKeeper'] });
    return { ...people, incidentId };
  }

  test('a deputy may close the incident once the holder is marked unavailable, and may not before', async () => {
    const { kari, ola, roleId, incidentId } = await guardedCrisisLeader();
    const close = { incidentId, reason: 'faren er over' };
    const deputy = rig.seat('deputy');
    await deputy.runs('seat.identify', { person: ola });
    expect(await deputy.runsInVain('seat.identify', { person: ola, role: roleId })).toMatchObject({ code: 'role/not-acting' });
    expect(await deputy.isRefused('incident.close', close)).toMatchObject({ code: 'access/not-allowed' });

    await deputy.does('role.markUnavailable', { person: kari, reason: 'fast i Drammen' });
    // Moved up, but not in the role yet: nobody leads by accident.
    expect(await deputy.isRefused('incident.close', close)).toMatchObject({ code: 'access/not-allowed' });
    await deputy.runs('seat.identify', { person: ola, role: roleId });
    expect((await deputy.runs('seat.who', {})).rights).toEqual(['leader', 'logKeeper']);
    await deputy.does('incident.close', close);
  });

  test('the right goes back with the role when the holder is there again', async () => {
    const { kari, ola, roleId, incidentId } = await guardedCrisisLeader();
    const deputy = rig.seat('deputy');
    await deputy.runs('seat.identify', { person: ola });
    await deputy.does('role.markUnavailable', { person: kari, reason: '' });
    await deputy.runs('seat.identify', { person: ola, role: roleId });
    await deputy.does('role.markAvailable', { person: kari });
    expect((await deputy.runs('seat.who', {})).rights).toEqual(['logKeeper']);
    expect(await deputy.isRefused('incident.close', { incidentId, reason: 'x' })).toMatchObject({ code: 'access/not-allowed' });
  });

  test('a role taken out of use gives nothing any more', async () => {
    const { kari, roleId } = await guardedCrisisLeader();
    await seat.runs('seat.identify', { person: kari, role: roleId });
    expect((await seat.runs('seat.who', {})).rights).toEqual(['leader', 'logKeeper', 'administrator']);
    await seat.does('role.retire', { roleId });
    expect((await seat.runs('seat.who', {})).rights).toEqual(['logKeeper', 'administrator']);
  });

  test('the right to be administrator is given by no role', async () => {
    const { roleId } = await crisisLeader();
    const refusal = { code: 'role/gives-administrator', params: { title: 'Kriseleder' } };
    expect(await seat.isRefused('role.change', { roleId, rights: ['leader', 'administrator'] })).toEqual(refusal);
    expect((await role()).rights).toEqual([]);
  });
});

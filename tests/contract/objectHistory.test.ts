import { describe, expect, test } from 'vitest';
import type { ObjectKind } from '../../shared/domain/object/object.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function history(kind: ObjectKind, id: string) {
  const { entries } = await seat.asks('object.history', { kind, id });
  return entries.map(({ act, by, changes }) => ({
    act,
    by: by.name,
    changes: changes.map(({ field, part, from, to }) => [part === null ? field : `${field} ${part}`, from, to]),
  }));
}

const person = async (name: string, more: object = {}) => (await seat.does('contact.add', { fields: { name, ...more } })).contactId;

describe('who changed what, when, and from what', () => {
  test('each change of a contact tells the field, what it was and what it became, and who did it', async () => {
    const kari = await person('Kari Dahl', { position: 'Rådgiver' });
    await seat.runs('seat.identify', { person: kari });
    await seat.does('contact.change', { contactId: kari, fields: { position: 'Beredskapskoordinator' } });
    await seat.does('contact.remove', { contactId: kari });
    await seat.does('contact.restore', { contactId: kari });
    const [back, gone, changed, made] = await history('contact', kari);
    expect([back?.act, gone?.act]).toEqual(['restored', 'removed']);
    expect(changed).toEqual({ act: 'changed', by: 'Kari Dahl', changes: [['position', 'Rådgiver', 'Beredskapskoordinator']] });
    expect(made).toMatchObject({ act: 'made', by: null });
    expect(made?.changes).toContainEqual(['position', null, 'Rådgiver']);
  });

  test('what is pointed at is told by its name: the holder and deputies of a role, the owner of a measure', async () => {
    const [kari, tor] = [await person('Kari Dahl'), await person('Tor Engen')];
    const { roleId } = await seat.does('role.define', { title: 'Kriseleder', holder: kari });
    await seat.does('role.setHolder', { roleId, holder: tor });
    const [set] = await history('role', roleId);
    expect(set?.changes).toEqual([['holder', 'Kari Dahl', 'Tor Engen']]);
    const { eventId } = await seat.does('risk.addEvent', { fields: { title: 'Flom' } });
    const { measureId } = await seat.does('measure.add', { eventId, text: 'Rense bekken', owner: { kind: 'contact', id: kari }, dueOn: '2027-02-01' });
    await seat.does('measure.change', { measureId, owner: { kind: 'role', id: roleId } });
    expect((await history('measure', measureId))[0]?.changes).toEqual([['owner', 'Kari Dahl', 'Kriseleder']]);
  });

  test('a plan is told section by section, in the words people read', async () => {
    const plan = (text: string) => ({ title: 'Delplan', kind: 'sub' as const, sections: [{ heading: 'Varsling', text: 'Ring 110.' }, { heading: 'Samling', text }] });
    const { planId } = await seat.does('plan.write', plan('Møt på **rådhuset**.'));
    await seat.does('plan.write', { planId, basedOn: 1, ...plan('Møt på skolen.') });
    await seat.does('plan.approve', { planId, version: 2, approvedBy: 'rådet', approvedOn: '2026-11-20' });
    const [approved, second] = await history('plan', planId);
    expect(approved?.changes).toContainEqual(['approvedBy', null, 'rådet']);
    expect(second?.changes).toContainEqual(['section Samling', 'Møt på rådhuset.', 'Møt på skolen.']);
    expect(second?.changes.some(([field]) => field === 'section Varsling')).toBe(false);
  });

  test('S0-20: whoever reported without a name has none in the history either', async () => {
    await seat.runs('seat.identify', { person: await person('Kari Dahl') });
    const report = {
      kind: 'negative', isAboutPatient: false, what: 'Døra sto åpen', type: 'routine', severity: 'minor', sector: 'Helse', unit: 'Solbakken',
      happenedAt: '2026-11-21T10:00:00.000Z', isNameless: true,
    } as const;
    const { deviationId } = await seat.does('deviation.report', report);
    expect(await history('deviation', deviationId)).toMatchObject([{ act: 'made', by: null }]);
  });

  test('S0-28: the history of a shared flag tells its place, its roles and its end, never what it says', async () => {
    const hanne = await person('Hanne Engen');
    const { roleId } = await seat.does('role.define', { title: 'Brannsjef', holder: hanne });
    await seat.runs('seat.identify', { person: hanne });
    const { riskFlagId } = await seat.does('riskFlag.raise', {
      subject: 'address', label: 'Parkveien 4', needs: ['extra-fire-risk'], sector: 'Helse og omsorg', ground: 'consent',
      authority: 'Samtykke av 03.11.2026', sharedWith: [roleId], until: '2026-12-31',
    });
    await seat.does('riskFlag.open', { riskFlagId, purpose: 'Brannsyn' });
    expect(await history('riskFlag', riskFlagId)).toEqual([
      { act: 'made', by: 'Hanne Engen', changes: [['label', null, 'Parkveien 4'], ['sharedWith', null, ['Brannsjef']], ['until', null, '2026-12-31']] },
    ]);
  });
});

describe('S1-03: what hangs together is found from both ends', () => {
  const linksOf = async (kind: ObjectKind, id: string) =>
    (await seat.asks('object.links', { kind, id })).links.map(({ relation, direction, name }) => `${relation} ${direction} ${name}`);

  test('a plan, a risk and a card; a measure and its event; a role and whoever fills it', async () => {
    const kari = await person('Kari Dahl');
    const { roleId } = await seat.does('role.define', { title: 'Kriseleder', holder: kari });
    const { eventId } = await seat.does('risk.addEvent', { fields: { title: 'Flom' } });
    const step = { text: 'Ring 110', roles: [roleId] };
    const { cardId } = await seat.does('card.publish', {
      title: 'Evakuer langs elva', style: 'read-do', useWhen: 'Flom', stopWhen: 'Slutt', incidentTypes: [],
      pausePoints: [{ title: 'Straks', steps: [step] }],
    });
    await seat.does('plan.write', {
      title: 'Delplan flom', kind: 'sub',
      sections: [{ heading: 'Ved flom', text: `Risiko: [Flom](hazardEvent:${eventId}). Bruk [kortet](card:${cardId}).` }],
    });
    await seat.does('measure.add', { eventId, text: 'Rense bekken', owner: { kind: 'role', id: roleId }, dueOn: '2027-02-01' });
    expect(await linksOf('hazardEvent', eventId)).toEqual([
      'beside to Evakuer langs elva', 'mentions from Delplan flom', 'about from Rense bekken',
    ]);
    expect(await linksOf('card', cardId)).toEqual(['carried-by to Kriseleder', 'mentions from Delplan flom', 'beside to Flom']);
    expect(await linksOf('role', roleId)).toEqual(['consists-of to Kari Dahl', 'carried-by from Evakuer langs elva', 'carried-by from Rense bekken']);
    expect(await linksOf('contact', kari)).toEqual(['consists-of from Kriseleder']);
  });

  test('S0-16: what happened to the causes and barriers of an event is told on the event, also of one that was taken away', async () => {
    const { eventId } = await seat.does('risk.addEvent', { fields: { title: 'Flom' } });
    const { branchId } = await seat.does('bowTie.addBranch', { eventId, side: 'cause', text: 'Styrtregn' });
    const { barrierId } = await seat.does('bowTie.addBarrier', { branchId, text: 'Flomvoll' });
    await seat.does('bowTie.changeBarrier', { barrierId, state: 'weakened' });
    await seat.does('bowTie.removeBarrier', { barrierId });
    const { entries } = await seat.asks('object.history', { kind: 'hazardEvent', id: eventId });
    expect(entries.map(({ act, of }) => [act, of?.kind ?? null, of?.name ?? null])).toEqual([
      ['removed', 'barrier', 'Flomvoll'], ['changed', 'barrier', 'Flomvoll'], ['made', 'barrier', 'Flomvoll'], ['made', 'branch', 'Styrtregn'],
      ['made', null, null],
    ]);
    expect(entries[1]?.changes).toMatchObject([{ field: 'state', to: 'weakened' }]);
  });
});

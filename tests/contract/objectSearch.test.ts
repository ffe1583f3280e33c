import { describe, expect, test } from 'vitest';
import { useHostRig, type TestSeat } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

async function found(text: string, by: TestSeat = seat) {
  const { groups } = await by.asks('object.search', { text });
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ name, excerpt }) => (name === '' ? excerpt.map((part) => part.text).join('') : name))]));
}

const person = async (name: string, more: object = {}) => (await seat.does('contact.add', { fields: { name, ...more } })).contactId;
const event = (title: string, more: object = {}) => seat.does('risk.addEvent', { fields: { title, ...more } });

describe('finding anything', () => {
  test('what is called so stands before what says so, one group per kind', async () => {
    await person('Kari Flom', { position: 'Rådgiver' });
    await person('Ola Berg', { note: 'Kjenner flomsonekartet' });
    await event('Flom i Storelva');
    await seat.does('plan.write', { title: 'Delplan evakuering', kind: 'evacuation', sections: [{ heading: 'Ved flom', text: 'Boligene langs elva **tømmes** først.' }] });
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('log.addEntry', { incidentId, text: 'Flommen har nådd brua.' });
    expect(await found('flom')).toEqual({
      contact: ['Kari Flom', 'Ola Berg'],
      plan: ['Delplan evakuering'],
      hazardEvent: ['Flom i Storelva'],
      logEntry: ['Flommen har nådd brua.'],
    });
    const { groups } = await seat.asks('object.search', { text: 'tømm elva', kind: 'plan' });
    expect(groups).toMatchObject([{ kind: 'plan', total: 1, hits: [{ isPast: false }] }]);
    expect(groups[0]?.hits[0]?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['elva', 'tømmes']);
  });

  test('a name is found with letters wrong, spelt otherwise, or by a word inside it; a number with or without its country', async () => {
    await person('Anne Christoffersen', { mobile: '+4790000017' });
    await event('Langvarig strømbrudd');
    expect(await found('Kristofersen')).toEqual({ contact: ['Anne Christoffersen'] });
    expect(await found('Cristofferson')).toEqual({ contact: ['Anne Christoffersen'] });
    expect(await found('ane kristoff')).toEqual({ contact: ['Anne Christoffersen'] });
    expect(await found('brudd')).toEqual({ hazardEvent: ['Langvarig strømbrudd'] });
    expect(await found('900 00 017')).toEqual({ contact: ['Anne Christoffersen'] });
    expect(await found('+47 900 00')).toEqual({ contact: ['Anne Christoffersen'] });
    expect(await found('zzzz')).toEqual({});
    expect(await found('k')).toEqual({});
  });

  test('a superseded version of a plan is not found by its words, a draft is', async () => {
    const first = { title: 'Delplan vann', kind: 'water', sections: [{ heading: 'Tankbil', text: 'Ring tankbilen.' }] } as const;
    const { planId } = await seat.does('plan.write', { ...first, sections: [...first.sections] });
    const approve = (version: number) => seat.does('plan.approve', { planId, version, approvedBy: 'rådet', approvedOn: '2026-11-20' });
    await approve(1);
    await seat.does('plan.write', { planId, basedOn: 1, ...first, sections: [{ heading: 'Vannposter', text: 'Åpne vannpostene.' }] });
    expect(await found('tankbilen')).toEqual({ plan: ['Delplan vann'] });
    expect(await found('vannpostene')).toEqual({ plan: ['Delplan vann'] });
    await approve(2);
    expect(await found('tankbilen')).toEqual({});
    expect(await found('vannpostene')).toEqual({ plan: ['Delplan vann'] });
  });

  test('what is removed is not found until it is put back; what is retired is, and said to be', async () => {
    const contactId = await person('Tiril Moe');
    await seat.does('contact.remove', { contactId });
    expect(await found('tiril')).toEqual({});
    await seat.does('contact.restore', { contactId });
    expect(await found('tiril')).toEqual({ contact: ['Tiril Moe'] });
    const { roleId } = await seat.does('role.define', { title: 'Logistikkleder' });
    await seat.does('role.retire', { roleId });
    expect((await seat.asks('object.search', { text: 'logistikk' })).groups).toMatchObject([{ kind: 'role', hits: [{ isPast: true }] }]);
  });

  test('the index says the same after everything has been replayed', async () => {
    await person('Siri Dahl', { position: 'Kommuneoverlege' });
    await event('Skred ved Fossen');
    const before = [await found('kommuneoverlege'), await found('fossen')];
    await rig.restart();
    expect([await found('kommuneoverlege'), await found('fossen')]).toEqual(before);
    expect(before).toEqual([{ contact: ['Siri Dahl'] }, { hazardEvent: ['Skred ved Fossen'] }]);
  });

  test('S0-28: that a flag stands is found by those who may see the flags, and what it says by nobody', async () => {
    const boss = await person('Hanne Engen');
    const { roleId } = await seat.does('role.define', { title: 'Brannsjef', holder: boss });
    const watcher = await person('Nils Aas');
    await seat.runs('seat.identify', { person: boss });
    await seat.does('riskFlag.raise', {
      subject: 'address', label: 'Parkveien 4', needs: ['extra-fire-risk'], sector: 'Helse og omsorg', ground: 'consent',
      authority: 'Samtykke av 03.11.2026', sharedWith: [roleId], until: '2026-12-31',
    });
    await seat.does('access.grant', { person: boss, rights: ['administrator', 'coordinator'] });
    await seat.does('access.grant', { person: watcher, rights: ['observer'] });
    const other = rig.seat('other');
    await other.runs('seat.identify', { person: watcher });
    expect(await found('parkveien')).toEqual({ riskFlag: ['Parkveien 4'] });
    expect(await found('samtykke')).toEqual({});
    expect(await found('parkveien', other)).toEqual({});
  });

  test('S1-03: turns of duty are found by who has them, the next one first, under the name they have now', async () => {
    const nils = await person('Nils Vik');
    const rota = { people: [nils], kind: 'duty', everyWeeks: 1, from: '2026-10-02T14:00:00.000Z', to: '2026-10-05T06:00:00.000Z', until: '2027-03-01' } as const;
    const { rotaId } = await seat.does('duty.enterRota', { ...rota, people: [...rota.people] });
    const duties = async (text: string) => (await seat.asks('object.search', { text, kind: 'duty', limit: 2 })).groups;
    const [group] = await duties('nils');
    expect(group?.total).toBe(22);
    // The rig's night is that of Sunday 22 November: the turn that stands, and the one after it.
    expect(group?.hits.map(({ detail }) => detail)).toEqual(['2026-11-20T15:00:00.000Z', '2026-11-27T15:00:00.000Z']);
    await seat.does('contact.change', { contactId: nils, fields: { name: 'Nils Myhre' } });
    expect((await duties('myhre'))[0]?.total).toBe(22);
    await seat.does('duty.removeRota', { rotaId });
    expect(await duties('myhre')).toEqual([]);
  });

  test('a small incident is found among the small ones, and among the incidents from the moment it is raised', async () => {
    const { incidentId } = await seat.does('smallIncident.note', { what: 'Vannlekkasje', place: 'Skolen', done: 'Stengte krana' });
    expect(await found('lekkasje krana')).toEqual({});
    expect(await found('vannlekkasje')).toEqual({ smallIncident: ['Vannlekkasje'] });
    expect(await found('krana skolen')).toEqual({ smallIncident: ['Vannlekkasje'] });
    await seat.does('smallIncident.raise', { incidentId });
    expect(Object.keys(await found('vannlekkasje'))).toEqual(['incident']);
    await seat.does('smallIncident.lower', { incidentId });
    await seat.does('smallIncident.withdraw', { incidentId });
    expect(Object.keys(await found('vannlekkasje'))).not.toContain('smallIncident');
    await seat.does('smallIncident.restore', { incidentId });
    expect((await found('vannlekkasje'))['smallIncident']).toEqual(['Vannlekkasje']);
  });

  test('calling, drilling, asking for numbers, cards in use, trainings, exercises and checklists are found, each with where it is', async () => {
    const kari = await person('Kari Dahl', { mobile: '90000001' });
    const members = [{ contactId: kari, roleId: null, group: null, deputy: null }];
    const { listId } = await seat.does('alertList.define', { incidentType: null, level: null, title: 'Ringeliste natt', members });
    const { drillId } = await seat.does('callDrill.start', { listId });
    const { roundId } = await seat.does('numberRound.start', { over: { kind: 'alertList', listId }, dueOn: '2099-01-31' });
    const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm' });
    const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
    const { trainingIds } = await seat.does('training.record', { people: [kari], kind: 'training', on: '2026-01-15', what: 'Loggføring' });
    const { eventId } = await event('Ras');
    const { exerciseId } = await seat.does('exercise.plan', {
      title: 'Øvelse Ras', goal: 'Varsle', scenario: '', basis: { kind: 'hazardEvent', id: eventId }, on: '2099-02-01', participants: [kari], observers: [],
      injects: [{ atMinutes: 5, from: '', text: 'Togsettet mangler' }], isOfPlan: false,
    });
    await seat.does('handlingChecklist.set', { step: 'alert', lines: [{ text: 'Ring brannvesenet' }] });
    await seat.does('handlingChecklist.set', { step: 'alert', lines: [{ text: 'Ring politiet' }] });
    const placed = async (text: string) =>
      (await seat.asks('object.search', { text })).groups.flatMap(({ hits }) => hits.map(({ kind, id, within }) => [kind, id, within]));
    expect(await placed('ringeliste')).toEqual([
      ['alertList', listId, null], ['callDrill', drillId, null], ['numberRound', roundId, null], ['callOut', callOutId, incidentId],
    ]);
    expect(await placed('loggføring')).toEqual([['training', trainingIds[0], kari]]);
    expect(await placed('togsettet')).toEqual([['exercise', exerciseId, null]]);
    expect(await placed('politiet')).toEqual([['checklist', expect.any(String), 'alert']]);
    expect(await placed('brannvesenet')).toEqual([]);
    const { links } = await seat.asks('object.links', { kind: 'alertList', id: listId });
    expect(links.filter(({ direction }) => direction === 'from').map(({ kind }) => kind).sort()).toEqual(['callDrill', 'callOut', 'numberRound']);
    const { entries } = await seat.asks('object.history', { kind: 'callOut', id: callOutId });
    expect(entries).toMatchObject([{ act: 'started', changes: [{ field: 'listTitle', to: 'Ringeliste natt' }] }]);
  });
});

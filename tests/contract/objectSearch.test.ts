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
});

import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const find = (text: string, show: 'all' | 'people' | 'attention' | 'removed' = 'all') => seat.asks('resource.find', { text, show });
const names = async (text: string) => {
  const { resources, people } = await find(text);
  return [...resources, ...people].map(({ name }) => name);
};
const attention = async () =>
  (await seat.asks('home.attention', {})).items.flatMap(({ code, params }) =>
    code === 'agreement-expired' || code === 'resource-unverified' ? [[code, params['count']]] : [],
  );
const standing = async (id: string) => (await seat.asks('readiness.all', {})).criteria.find((one) => one.id === id)?.standing;

describe('S0-04: resources beyond people', () => {
  test('are found as one types, people by competence and language beside equipment, places, agreements and partners', async () => {
    const person = { kind: 'person', name: 'Amina Warsame', mobile: '900 00 004', languages: ['somali'], competences: ['arkiv'] } as const;
    const { contactId } = await seat.does('contact.add', { fields: person });
    await seat.does('contact.add', { fields: { kind: 'person', name: 'Uten Noe' } });
    await seat.does('resource.add', { kind: 'equipment', name: 'Aggregat 40 kVA', place: 'Driftsbasen', capacity: '2 stk', contact: { kind: 'contact', id: contactId } });
    await seat.does('resource.add', { kind: 'place', name: 'Nes skole', capacity: '200 plasser' });
    expect(await names('')).toEqual(['Aggregat 40 kVA', 'Nes skole', 'Amina Warsame']);
    expect(await names('driftsb aggr')).toEqual(['Aggregat 40 kVA']);
    expect(await names('somali')).toEqual(['Amina Warsame']);
    expect(await names('9000 0004')).toEqual(['Aggregat 40 kVA', 'Amina Warsame']);
    expect((await find('aggregat')).resources[0]).toMatchObject({ contact: { label: 'Amina Warsame' }, number: '+4790000004', trust: 'never' });
  });

  test('the same kind, name and place is written once; what is changed or taken out comes back', async () => {
    const { resourceId } = await seat.does('resource.add', { kind: 'place', name: 'Nes skole' });
    expect(await seat.isRefused('resource.add', { kind: 'place', name: ' nes skole ' })).toMatchObject({ code: 'resource/already-there' });
    expect(await seat.isRefused('resource.add', { kind: 'place', name: ' ' })).toMatchObject({ code: 'resource/name-empty' });
    const { was } = await seat.does('resource.change', { resourceId, capacity: '200 plasser', name: 'Nes barneskole' });
    expect(was).toEqual({ capacity: '', name: 'Nes skole' });
    expect(await seat.isRefused('resource.change', { resourceId, capacity: '200 plasser' })).toMatchObject({ code: 'resource/nothing-changed' });
    await seat.does('resource.remove', { resourceId });
    expect((await find('')).total).toBe(0);
    expect((await find('', 'removed')).resources).toMatchObject([{ name: 'Nes barneskole' }]);
    await seat.does('resource.restore', { resourceId });
    await seat.does('resource.change', { resourceId, ...was });
    expect(await names('')).toEqual(['Nes skole']);
  });

  test('S4-03, S4-06: an agreement that is over and what nobody has seen stand on Hjem and in the readiness; one key confirms', async () => {
    expect(await standing('GN-4.13')).toBe('unknown');
    const { resourceId } = await seat.does('resource.add', { kind: 'agreement', name: 'Elvbuss', party: 'business', endsOn: '2026-11-21' });
    expect(await attention()).toEqual([['agreement-expired', 1], ['resource-unverified', 1]]);
    expect(await standing('GN-4.13')).toBe('partly');
    expect(await seat.isRefused('resource.verify', { resourceId, verifiedOn: '2026-12-24' })).toMatchObject({ code: 'resource/verified-in-future' });
    expect(await seat.does('resource.verify', { resourceId, verifiedOn: '2026-11-22' })).toEqual({ was: null });
    expect(await attention()).toEqual([['agreement-expired', 1]]);
    await seat.does('resource.change', { resourceId, endsOn: '2027-11-21' });
    expect(await attention()).toEqual([]);
    expect(await standing('GN-4.13')).toBe('met');
    const items = (await seat.asks('calendar.all', { from: '2026-01-01', until: '2028-01-01' })).items.map(({ what, on }) => [what, on]);
    expect(items).toEqual(expect.arrayContaining([['agreement-ends', '2027-11-21'], ['resources-due', '2027-11-22']]));
    await seat.does('resource.verify', { resourceId, verifiedOn: null });
    expect((await find('', 'attention')).resources).toMatchObject([{ flags: ['unverified'] }]);
  });
});

describe('S0-11: asked for in an incident', () => {
  test('whoever is outside becomes a helper that has been asked, with one line; taking it back takes both', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const contact = { kind: 'name', name: 'vakten 800 00 000' } as const;
    const { resourceId } = await seat.does('resource.add', { kind: 'partner', name: 'Røde Kors Elvheim', party: 'voluntary', capacity: '12 mannskaper', contact });
    const lines = async () => (await seat.asks('log.entries', { incidentId })).entries.filter(({ said }) => String(said?.['code']).endsWith('-asked'));
    const { helperId } = await seat.does('resource.ask', { incidentId, asked: { kind: 'resource', id: resourceId }, purpose: 'To lag til sandsekker' });
    expect((await lines()).map(({ said }) => said)).toMatchObject([
      { code: 'helper-asked', name: 'Røde Kors Elvheim', capacity: 'To lag til sandsekker', contact: 'vakten 800 00 000' },
    ]);
    expect((await seat.asks('helper.all', { incidentId })).helpers).toMatchObject([{ kind: 'voluntary', state: 'asked' }]);
    await seat.does('helper.undo', { helperId: helperId! });
    expect((await lines()).every(({ withdrawn }) => withdrawn !== null)).toBe(true);
  });

  test('S0-04: one of our own, or a thing we own, is one line in the log and no helper', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const { contactId } = await seat.does('contact.add', { fields: { kind: 'person', name: 'Nils Eira', mobile: '90000016', languages: ['nordsamisk'] } });
    const { resourceId } = await seat.does('resource.add', { kind: 'equipment', name: 'Lysmast', place: 'Brannstasjonen' });
    await seat.does('resource.ask', { incidentId, asked: { kind: 'contact', id: contactId }, purpose: 'Tolke' });
    const { entryId } = await seat.does('resource.ask', { incidentId, asked: { kind: 'resource', id: resourceId } });
    const entries = async () => (await seat.asks('log.entries', { incidentId })).entries.filter(({ said }) => said?.['code'] === 'resource-asked');
    expect((await entries()).map(({ said }) => said)).toMatchObject([
      { name: 'Nils Eira', purpose: 'Tolke', contact: '+4790000016', place: null },
      { name: 'Lysmast', purpose: null, contact: null, place: 'Brannstasjonen' },
    ]);
    expect((await seat.asks('helper.all', { incidentId })).helpers).toEqual([]);
    await seat.does('log.withdrawEntry', { entryId: entryId! });
    await seat.does('resource.remove', { resourceId });
    expect(await seat.isRefused('resource.ask', { incidentId, asked: { kind: 'resource', id: resourceId } })).toMatchObject({ code: 'resource/not-found' });
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    expect(await seat.isRefused('resource.ask', { incidentId, asked: { kind: 'contact', id: contactId } })).toMatchObject({ code: 'incident/closed' });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat('coordinator');
});
afterEach(() => {
  rig.close();
});

const role = async (title: string) => (await seat.does('role.define', { title })).roleId;
const card = (title: string, ...steps: { text: string; roles: string[] }[]) =>
  ({ title, style: 'read-do' as const, pausePoints: [{ title: 'Nå', steps }] });

describe('writing and publishing a card', () => {
  test('S3-01 a draft is shared and in force nowhere, is not published without exactly one role a step, and ends when it is', async () => {
    const leader = await role('Kriseleder');
    const technical = await role('Leder teknisk');
    const { cardId, revision } = await seat.does('card.draft', card('Flom', { text: 'Steng veien', roles: [leader, technical] }));
    expect((await seat.asks('card.all', {})).cards).toEqual([]);
    expect((await seat.asks('card.drafts', {})).drafts).toMatchObject([{ cardId, revision: 1, basedOn: null, isStartingPoint: false }]);
    expect(await seat.isRefused('card.publish', { cardId, ...card('Flom', { text: 'Steng veien', roles: [leader, technical] }) }))
      .toMatchObject({ code: 'card/step-with-several-roles' });
    expect(await seat.isRefused('card.publish', { cardId, ...card('Flom', { text: 'Steng veien', roles: [] }) }))
      .toMatchObject({ code: 'card/step-without-role' });
    expect(await seat.isRefused('card.draft', { cardId, over: revision + 1, ...card('Flom') })).toMatchObject({ code: 'card/draft-changed-meanwhile' });
    expect(await seat.does('card.publish', { cardId, ...card('Flom', { text: 'Steng veien', roles: [technical] }) })).toEqual({ cardId, version: 1 });
    expect((await seat.asks('card.drafts', {})).drafts).toEqual([]);
    expect(await seat.isRefused('card.discardDraft', { cardId })).toMatchObject({ code: 'card/no-draft' });
  });

  test('a draft that is thrown away is brought back by saving it anew; what is published stands meanwhile', async () => {
    const technical = await role('Leder teknisk');
    const { cardId } = await seat.does('card.publish', card('Flom', { text: 'Steng veien', roles: [technical] }));
    await seat.does('card.draft', { cardId, ...card('Flom i elva', { text: 'Steng veien', roles: [] }) });
    await seat.does('card.discardDraft', { cardId });
    expect((await seat.asks('card.one', { cardId })).draft).toBeNull();
    await seat.does('card.draft', { cardId, ...card('Flom i elva', { text: 'Steng veien', roles: [] }) });
    const one = await seat.asks('card.one', { cardId });
    expect(one.draft).toMatchObject({ basedOn: 1, content: { title: 'Flom i elva' } });
    expect(one.card).toMatchObject({ version: 1, content: { title: 'Flom' } });
  });

  test('a superseded version is read, never used', async () => {
    const technical = await role('Leder teknisk');
    const { cardId } = await seat.does('card.publish', card('Flom', { text: 'Steng veien', roles: [technical] }));
    await seat.does('card.publish', { cardId, basedOn: 1, ...card('Flom', { text: 'Steng begge veiene', roles: [technical] }) });
    const { versions } = await seat.asks('card.one', { cardId });
    expect(versions.map(({ version, content }) => [version, content.pausePoints[0]!.steps[0]!.text])).toEqual([
      [2, 'Steng begge veiene'], [1, 'Steng veien'],
    ]);
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    expect(await seat.isRefused('cardRun.start', { incidentId, cardId, version: 1 })).toMatchObject({ code: 'cardRun/superseded' });
    await seat.does('cardRun.start', { incidentId, cardId, version: 2 });
    expect((await seat.asks('cardRun.ofIncident', { incidentId })).runs).toMatchObject([{ version: 2 }]);
  });
});

describe('trying a card', () => {
  test('it is recorded with who, when and how each step went, shows as last practised, reaches no log, and can be taken back', async () => {
    const technical = await role('Leder teknisk');
    const { contactId: gro } = await seat.does('contact.add', { fields: { name: 'Gro Hjelmeland' } });
    await seat.runs('seat.identify', { person: gro });
    const { cardId } = await seat.does('card.publish', card('Flom', { text: 'Steng veien', roles: [technical] }));
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('card.practise', { cardId, on: '2026-09-01', minutes: 4 });
    const { steps } = (await seat.asks('card.one', { cardId })).card!.content.pausePoints[0]!;
    const { practiceId } = await seat.does('card.practise', {
      cardId, on: '2026-11-22', minutes: 3, outcome: 'partly', steps: [{ stepId: steps[0]!.id, how: 'stuck', note: 'hvem har bommen?' }],
    });
    const one = await seat.asks('card.one', { cardId });
    expect(one.card).toMatchObject({ practisedOn: '2026-11-22' });
    expect(one.practices).toMatchObject([
      { id: practiceId, outcome: 'partly', version: 1, by: { name: 'Gro Hjelmeland' }, steps: [{ how: 'stuck', note: 'hvem har bommen?' }] },
      { on: '2026-09-01', minutes: 4, outcome: null },
    ]);
    expect((await seat.asks('log.entries', { incidentId })).entries).toEqual([]);
    await seat.does('card.withdrawPractice', { cardId, practiceId });
    expect((await seat.asks('card.one', { cardId })).card).toMatchObject({ practisedOn: '2026-09-01' });
    expect(await seat.isRefused('card.withdrawPractice', { cardId, practiceId })).toMatchObject({ code: 'card/practice-not-found' });
  });
});

describe('starting points', () => {
  const plan = { key: 'plan/flom', title: 'Delplan flom', kind: 'sub' as const, sections: [{ heading: 'Ansvar', text: 'Hvem leder?' }] };
  const event = {
    key: 'event/flom',
    fields: {
      title: 'Flom', sector: null, who: '', what: 'Elva går over', where: '', when: '', localTraits: '',
      infrastructureEffect: '', serviceEffect: '', futureRisk: true,
    },
  };
  const cards = [{ key: 'flom', ...card('Flom', { text: 'Steng veien', roles: [] }) }];
  const chosen = { language: 'nb' as const, edition: '2026-11-22', cards, plans: [plan], events: [event] };

  test('are taken in by one command beside what is there, in force nowhere, and go again by one', async () => {
    await seat.does('plan.write', { title: 'Delplan flom', kind: 'sub', sections: [{ heading: 'Vår egen', text: 'Står' }] });
    const { takeId, items } = await seat.does('starter.take', chosen);
    expect(items.map(({ kind, key }) => [kind, key])).toEqual([['card', 'flom'], ['plan', 'plan/flom'], ['event', 'event/flom']]);
    expect((await seat.asks('card.all', {})).cards).toEqual([]);
    expect((await seat.asks('card.drafts', {})).drafts).toMatchObject([{ isStartingPoint: true, content: { title: 'Flom' } }]);
    expect((await seat.asks('plan.all', {})).plans.map(({ title, approved }) => [title, approved])).toEqual([
      ['Delplan flom', null], ['Delplan flom', null],
    ]);
    expect((await seat.asks('risk.events', {})).events).toMatchObject([{ title: 'Flom', likelihood: null, consequences: {} }]);
    expect(await seat.isRefused('starter.take', { ...chosen, cards: [], plans: [plan], events: [] })).toMatchObject({
      code: 'starter/already-taken', params: { title: 'Delplan flom' },
    });
    await seat.does('starter.putBack', { takeId, reason: 'Angret' });
    expect((await seat.asks('starter.taken', {})).items).toEqual([]);
    expect((await seat.asks('card.drafts', {})).drafts).toEqual([]);
    expect((await seat.asks('plan.all', {})).plans.filter(({ retired }) => !retired)).toHaveLength(1);
    expect((await seat.asks('risk.events', {})).events.filter(({ retired }) => !retired)).toEqual([]);
    expect(await seat.isRefused('starter.putBack', { takeId, reason: '' })).toMatchObject({ code: 'starter/not-found' });
    await seat.does('starter.take', chosen);
  });

  test('what somebody has published meanwhile is not taken back with the rest', async () => {
    const technical = await role('Leder teknisk');
    const { takeId, items } = await seat.does('starter.take', { ...chosen, plans: [], events: [] });
    const cardId = items[0]!.id;
    await seat.does('card.publish', { cardId, ...card('Flom', { text: 'Steng veien', roles: [technical] }) });
    await seat.does('starter.putBack', { takeId, reason: 'Angret' });
    expect((await seat.asks('card.all', {})).cards).toMatchObject([{ version: 1, retired: false }]);
    expect(await seat.isRefused('starter.take', { ...chosen, cards: [], plans: [], events: [] })).toMatchObject({ code: 'starter/nothing-chosen' });
  });
});

describe('the weekend test', () => {
  test('S3-01 it shows the roles nobody can be reached for, and follows the duty calendar', async () => {
    const { contactId: gro } = await seat.does('contact.add', { fields: { name: 'Gro Hjelmeland', mobile: '900 00 001' } });
    const { contactId: tor } = await seat.does('contact.add', { fields: { name: 'Tor Eide' } });
    await seat.does('role.define', { title: 'Kriseleder', holder: gro });
    await seat.does('role.define', { title: 'Loggfører', holder: tor });
    const period = { from: '2026-11-27T15:00:00.000Z', to: '2026-11-30T07:00:00.000Z' };
    const tested = async () => (await seat.asks('duty.test', period)).roles.map(({ role: { title }, gaps }) => [title, gaps.map(({ kind }) => kind)]);
    expect(await tested()).toEqual([['Kriseleder', ['unpromised']], ['Loggfører', ['nobody']]]);
    const { dutyId } = await seat.does('duty.enter', { person: gro, kind: 'duty', ...period });
    expect(await tested()).toEqual([['Kriseleder', []], ['Loggfører', ['nobody']]]);
    expect((await seat.asks('duty.all', { since: '2026-11-22T00:00:00.000Z' })).duties).toMatchObject([{ id: dutyId, person: { name: 'Gro Hjelmeland' } }]);
    await seat.does('duty.remove', { dutyId });
    expect(await tested()).toEqual([['Kriseleder', ['unpromised']], ['Loggfører', ['nobody']]]);
    await seat.does('duty.restore', { dutyId });
    await seat.does('role.markUnavailable', { person: gro, reason: 'syk' });
    expect(await tested()).toEqual([['Kriseleder', ['nobody']], ['Loggfører', ['nobody']]]);
  });

  test('S3-01 a rota is entered, taken out and put back in one go', async () => {
    const { contactId: gro } = await seat.does('contact.add', { fields: { name: 'Gro Hjelmeland', mobile: '90000001' } });
    const { contactId: per } = await seat.does('contact.add', { fields: { name: 'Per Lie', mobile: '90000002' } });
    const { rotaId, turns } = await seat.does('duty.enterRota', {
      people: [gro, per], kind: 'duty', from: '2026-11-23T07:00:00.000Z', to: '2026-11-30T07:00:00.000Z', everyWeeks: 1, until: '2026-12-14',
    });
    expect(turns).toBe(4);
    const names = async () => (await seat.asks('duty.all', { since: '2026-11-22T00:00:00.000Z' })).duties.map(({ person }) => person.name);
    expect(await names()).toEqual(['Gro Hjelmeland', 'Per Lie', 'Gro Hjelmeland', 'Per Lie']);
    expect(await seat.does('duty.removeRota', { rotaId })).toEqual({ turns: 4 });
    expect(await names()).toEqual([]);
    expect(await seat.isRefused('duty.removeRota', { rotaId })).toMatchObject({ code: 'duty/not-found' });
    await seat.does('duty.restoreRota', { rotaId });
    expect(await names()).toHaveLength(4);
  });
});

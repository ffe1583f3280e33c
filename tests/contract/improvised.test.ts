import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/application/rebuild.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { texts } from '../../renderer/text/nb/index.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;
let incidentId: Id<'incident'>;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat();
  ({ incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Ukjent lukt i Vågen' }));
});
afterEach(() => {
  rig.close();
});

const known = () => seat.asks('improvised.ofIncident', { incidentId });
const drafted = async (cardId: Id<'card'>) => (await seat.asks('card.one', { cardId })).draft;

describe('S0-04 what was improvised becomes a card draft', () => {
  it('each step once, with the role that did it, in the order they were marked; one line in the log', async () => {
    const { roleId } = await seat.does('role.define', { title: 'Teknisk vakt' });
    const owner = { kind: 'role', id: roleId } as const;
    const { taskId } = await seat.does('task.create', { incidentId, text: 'Steng inntaket til vannverket', owner });
    await seat.does('incident.describe', { incidentId, type: 'pollution' });
    const source = { kind: 'task', id: taskId } as const;
    await seat.does('improvised.mark', { incidentId, text: 'Steng inntaket til vannverket', roleId, source });
    const again = await seat.isRefused('improvised.mark', { incidentId, text: 'En gang til', source });
    expect(again.code).toBe('improvised/already-marked');
    await seat.does('improvised.mark', { incidentId, text: ' Ring kjemivakten ' });
    const { cardId } = await seat.does('improvised.draftCard', { incidentId, title: 'Ukjent lukt' });
    const draft = await drafted(cardId);
    expect(draft?.content).toMatchObject({ title: 'Ukjent lukt', incidentTypes: ['pollution'] });
    expect(draft?.content.pausePoints.flatMap(({ steps }) => steps.map(({ text, roles }) => [text, roles]))).toEqual([
      ['Steng inntaket til vannverket', [roleId]],
      ['Ring kjemivakten', []],
    ]);
    expect((await seat.asks('card.drafts', {})).drafts.map((one) => one.cardId)).toContain(cardId);
    expect((await seat.asks('cardRun.ofIncident', { incidentId })).cards.map(({ card }) => card.id)).not.toContain(cardId);
    expect((await known()).drafts).toMatchObject([{ cardId, title: 'Ukjent lukt', steps: 2 }]);
    const codes = (await seat.asks('log.entries', { incidentId })).entries.map(({ said }) => said?.['code']);
    expect(codes.filter((code) => code === 'card-drafted-of-improvised')).toHaveLength(1);
    expect(Object.keys(texts.said)).toContain('card-drafted-of-improvised');
  });

  it('a mark is taken off and put back, and nothing marked or no name makes no card', async () => {
    expect((await seat.isRefused('improvised.draftCard', { incidentId, title: 'X' })).code).toBe('improvised/no-steps');
    expect((await seat.isRefused('improvised.mark', { incidentId, text: ' ' })).code).toBe('improvised/text-empty');
    const { stepId } = await seat.does('improvised.mark', { incidentId, text: 'Lån båt av seilforeningen' });
    expect((await seat.isRefused('improvised.restore', { stepId })).code).toBe('improvised/not-removed');
    expect((await seat.isRefused('improvised.draftCard', { incidentId, title: ' ' })).code).toBe('improvised/title-empty');
    await seat.does('improvised.unmark', { stepId });
    expect((await known()).steps).toEqual([]);
    expect((await seat.isRefused('improvised.unmark', { stepId })).code).toBe('improvised/not-found');
    await seat.does('improvised.restore', { stepId });
    expect((await known()).steps.map(({ text }) => text)).toEqual(['Lån båt av seilforeningen']);
  });

  it('is marked inside a card in use, after the step it was done after: one line in the log, and a part of the draft', async () => {
    const { roleId } = await seat.does('role.define', { title: 'Teknisk vakt' });
    const steps = [{ text: 'Sperringen er satt', roles: [roleId] }, { text: 'Meldt videre', roles: [roleId] }];
    const { cardId } = await seat.does('card.publish', { title: 'Utslipp', style: 'read-do', pausePoints: [{ title: 'Nå', steps }] });
    const { runId } = await seat.does('cardRun.start', { incidentId, cardId });
    const [run] = (await seat.asks('cardRun.ofIncident', { incidentId })).runs;
    const after = run!.content.pausePoints[0]!.steps[0]!.id;
    const source = { kind: 'cardRun', id: runId } as const;
    const { stepId } = await seat.does('improvised.mark', { incidentId, text: 'Lån lense av havna', source: { ...source, after } });
    await seat.does('improvised.mark', { incidentId, text: 'Ring kjemivakten', source });
    expect((await known()).steps.map(({ text, card, source: of }) => [text, card, of?.after])).toEqual([
      ['Lån lense av havna', 'Utslipp', after],
      ['Ring kjemivakten', 'Utslipp', undefined],
    ]);
    await seat.does('improvised.unmark', { stepId });
    await seat.does('improvised.restore', { stepId });
    const { incidentId: other } = await seat.does('incident.start', { kind: 'real' });
    const elsewhere = { incidentId: other, text: 'Ring kjemivakten', source };
    expect((await seat.isRefused('improvised.mark', elsewhere)).code).toBe('cardRun/not-found');
    const wrong = { incidentId, text: 'Ring kjemivakten', source: { ...source, after: cardId as never } };
    expect((await seat.isRefused('improvised.mark', wrong)).code).toBe('cardRun/step-not-found');
    const lines = (await seat.asks('log.entries', { incidentId })).entries.filter(({ about }) => about?.id === runId).slice(1);
    expect(lines.map(({ said }) => [said?.['code'], said?.['step']])).toEqual([
      ['card-step-improvised', 1],
      ['card-step-improvised', null],
      ['card-step-improvised-undone', 1],
      ['card-step-improvised', 1],
    ]);
    const { cardId: made } = await seat.does('improvised.draftCard', { incidentId, title: 'Utslipp i havna' });
    expect((await drafted(made))?.content.pausePoints[0]?.steps.map(({ text }) => text)).toEqual(['Lån lense av havna', 'Ring kjemivakten']);
  });

  it('can be done after the incident, whose log stays as it was closed, and is the same after a rebuild', async () => {
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    const before = (await seat.asks('log.entries', { incidentId })).entries.length;
    await seat.does('improvised.mark', { incidentId, text: 'Lån båt av seilforeningen' });
    const { cardId } = await seat.does('improvised.draftCard', { incidentId, title: 'Båt' });
    expect((await seat.asks('log.entries', { incidentId })).entries).toHaveLength(before);
    const all = await known();
    rig.host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    expect(await known()).toEqual(all);
    await seat.does('card.discardDraft', { cardId });
    expect(await drafted(cardId)).toBeNull();
  });
});

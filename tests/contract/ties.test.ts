import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const event = async (title: string) => (await seat.does('risk.addEvent', { fields: { title } })).eventId;

async function card(title: string) {
  const { roleId } = await seat.does('role.define', { title: `Rolle for ${title}` });
  const { cardId } = await seat.does('card.publish', {
    title, style: 'read-do', useWhen: 'Når det skjer', stopWhen: 'Når det er over', incidentTypes: [],
    pausePoints: [{ title: 'Først', steps: [{ text: 'Steng veien', roles: [roleId] }] }],
  });
  return cardId;
}

const about = (eventId: string) => seat.asks('risk.event', { eventId });
const linked = async (kind: 'card' | 'hazardEvent' | 'measure' | 'task' | 'resource', id: string) =>
  (await seat.asks('object.links', { kind, id })).links.map((link) => [link.relation, link.direction, link.name]);

describe('S1-03: a risk and the cards that answer it', () => {
  test('a card is tied to an event and let go again, and each shows the other', async () => {
    const [eventId, cardId] = [await event('Flom i Storelva'), await card('Steng veien ved elva')];
    await seat.does('risk.tieCard', { eventId, cardId });
    expect((await about(eventId)).cards).toMatchObject([{ id: cardId, title: 'Steng veien ved elva', retired: false }]);
    expect(await linked('card', cardId)).toContainEqual(['answered-by', 'from', 'Flom i Storelva']);
    expect(await linked('hazardEvent', eventId)).toContainEqual(['answered-by', 'to', 'Steng veien ved elva']);
    expect((await seat.isRefused('risk.tieCard', { eventId, cardId })).code).toBe('risk/card-tied');
    const { entries } = await seat.asks('object.history', { kind: 'hazardEvent', id: eventId });
    expect(entries[0]).toMatchObject({ act: 'card-tied', changes: [{ field: 'cardId', to: 'Steng veien ved elva' }] });
    await seat.does('risk.untieCard', { eventId, cardId });
    expect((await about(eventId)).cards).toEqual([]);
    expect(await linked('card', cardId)).not.toContainEqual(['answered-by', 'from', 'Flom i Storelva']);
    expect((await seat.isRefused('risk.untieCard', { eventId, cardId })).code).toBe('risk/card-not-tied');
  });

  test('a card a plan names beside the event is proposed until it is tied, and the plan check then asks for no other', async () => {
    const [eventId, cardId] = [await event('Skred'), await card('Rydd husene')];
    const sections = [{ heading: 'Ved skred', text: `Ved [skred](hazardEvent:${eventId}) brukes [kortet](card:${cardId}).` }];
    await seat.does('plan.write', { title: 'Delplan skred', kind: 'evacuation', sections });
    expect((await about(eventId)).proposedCards).toMatchObject([{ id: cardId }]);
    const alone = { kind: 'evacuation' as const, sections: [{ id: '0193a2b0-0000-7000-8000-000000000001', heading: 'Skred', text: `Om [skred](hazardEvent:${eventId}).` }] };
    const rules = async () => (await seat.asks('plan.check', { draft: alone })).hits.map(({ rule }) => rule);
    expect(await rules()).toContain('risk-without-card');
    await seat.does('risk.tieCard', { eventId, cardId });
    expect((await about(eventId)).proposedCards).toEqual([]);
    expect(await rules()).not.toContain('risk-without-card');
    await seat.does('card.retire', { cardId, reason: 'Skrives om' });
    expect((await about(eventId)).cards).toMatchObject([{ retired: true }]);
    expect(await rules()).toContain('risk-without-card');
  });

  test('S0-29: an exercise made of the event offers its cards first', async () => {
    const [eventId, other, cardId] = [await event('Dambrudd'), await card('Annet'), await card('Zulu ved dambrudd')];
    await seat.does('risk.tieCard', { eventId, cardId });
    const { exerciseId } = await seat.does('exercise.plan', {
      title: 'Dam', goal: 'Varsle', scenario: '', basis: { kind: 'hazardEvent', id: eventId }, on: '2026-11-25', participants: [], observers: [],
      injects: [], isOfPlan: false,
    });
    const { incidentId } = await seat.does('exercise.start', { exerciseId });
    const { cards, generic } = await seat.asks('cardRun.ofIncident', { incidentId });
    expect(cards.map((one) => [one.card.id, one.fits])).toEqual([[cardId, true], [other, false]]);
    expect(generic).toBe(false);
  });
});

describe('S1-03: a measure against a risk and the task that carries it', () => {
  async function measure() {
    const eventId = await event('Strømbrudd');
    const owner = { kind: 'name', name: 'Teknisk' } as const;
    const { measureId } = await seat.does('measure.add', { eventId, text: 'Lastprøv aggregatet', owner, dueOn: '2027-02-01' });
    const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm' });
    return { eventId, measureId, incidentId };
  }
  const told = async () => (await seat.asks('measure.all', { settled: true })).measures[0];

  test('it becomes a task with its words, owner and date, and is as far as the task says', async () => {
    const { measureId, incidentId } = await measure();
    const { taskId, number } = await seat.does('measure.carry', { measureId, incidentId });
    const [task] = (await seat.asks('task.all', { incidentId })).tasks;
    expect(task).toMatchObject({
      text: 'Lastprøv aggregatet', owner: { label: 'Teknisk' }, deadline: '2027-02-01T22:00:00.000Z', source: { kind: 'measure', id: measureId },
    });
    expect(await told()).toMatchObject({ state: 'planned', asksOn: '2027-02-01', task: { id: taskId, number, incident: 'Storm', status: 'open' } });
    expect((await seat.isRefused('measure.carry', { measureId, incidentId })).code).toBe('measure/carried');
    await seat.does('task.setStatus', { taskId, status: 'doing' });
    expect((await told())?.state).toBe('underway');
    const done = { measureId, state: 'done', effect: 'good', note: '', askOn: null } as const;
    expect((await seat.isRefused('measure.report', done)).code).toBe('measure/task-says');
    await seat.does('task.setStatus', { taskId, status: 'done' });
    expect(await told()).toMatchObject({ state: 'done', effect: 'not-yet', asksOn: '2026-11-22', isDue: true });
    await seat.does('measure.report', done);
    expect(await told()).toMatchObject({ state: 'done', effect: 'good', asksOn: null });
    expect(await linked('measure', measureId)).toContainEqual(['about', 'from', 'Lastprøv aggregatet']);
    expect(await linked('task', taskId)).toContainEqual(['about', 'to', 'Lastprøv aggregatet']);
    await rig.restart();
    expect(await told()).toMatchObject({ state: 'done', effect: 'good' });
  });

  test('a dropped task leaves the measure to its owner, who may carry it in another incident', async () => {
    const { measureId, incidentId, eventId } = await measure();
    const { taskId } = await seat.does('measure.carry', { measureId, incidentId });
    expect((await about(eventId)).event).toMatchObject({ openMeasures: 1 });
    await seat.does('task.setStatus', { taskId, status: 'dropped', reason: 'Angret' });
    expect(await told()).toMatchObject({ state: 'planned', task: null });
    const { taskId: next } = await seat.does('measure.carry', { measureId, incidentId });
    expect((await told())?.task?.id).toBe(next);
  });
});

test('S0-11: a resource is put on a task and taken off, one line in the log each time, and both show the other', async () => {
  const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Storm' });
  const { taskId } = await seat.does('task.create', { incidentId, text: 'Hold pumpa i gang' });
  const { resourceId } = await seat.does('resource.add', { name: 'Aggregat 40 kVA', kind: 'equipment', place: 'Solbakken' });
  const lines = async () => (await seat.asks('log.entries', { incidentId })).entries.map(({ said }) => said?.code ?? '');
  await seat.does('task.putResource', { taskId, resourceId });
  expect((await seat.asks('task.all', { incidentId })).tasks[0]?.resources).toEqual([{ id: resourceId, name: 'Aggregat 40 kVA' }]);
  expect((await lines()).filter((code) => code === 'task-resource-put')).toHaveLength(1);
  expect(await linked('resource', resourceId)).toContainEqual(['uses', 'from', 'Hold pumpa i gang']);
  expect((await seat.isRefused('task.putResource', { taskId, resourceId })).code).toBe('task/resource-put');
  await seat.does('task.takeResource', { taskId, resourceId });
  expect((await seat.asks('task.all', { incidentId })).tasks[0]?.resources).toEqual([]);
  expect(await linked('resource', resourceId)).toEqual([]);
  expect((await seat.isRefused('task.takeResource', { taskId, resourceId })).code).toBe('task/resource-not-put');
  await seat.does('resource.remove', { resourceId });
  expect((await seat.isRefused('task.putResource', { taskId, resourceId })).code).toBe('resource/not-found');
});

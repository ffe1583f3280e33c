import { expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();
const DAY_MS = 86_400_000;

async function person(name: string) {
  return (await seat.does('contact.add', { fields: { name, mobile: '90000001' } })).contactId;
}

async function aPlan(over: { readonly participants?: string[] } = {}) {
  const kari = await person('Kari Dahl');
  const { eventId } = await seat.does('risk.addEvent', { fields: { title: 'Kvikkleireskred' } });
  const injects = [
    { atMinutes: 30, from: '', text: 'Strømmen er borte' },
    { atMinutes: 10, from: '110-sentralen', text: 'Melding om skred' },
  ];
  const { exerciseId } = await seat.does('exercise.plan', {
    title: 'Skred', goal: 'Etablere kriseledelsen på en time', scenario: 'Skred natt til lørdag', basis: { kind: 'hazardEvent', id: eventId },
    on: '2026-11-25', participants: over.participants ?? [kari], observers: [], injects, isOfPlan: true,
  });
  return { kari, eventId, exerciseId };
}

const one = async (exerciseId: string) => (await seat.asks('exercise.all', {})).exercises.find(({ id }) => id === exerciseId);
const criterion = async (id: string) => (await seat.asks('readiness.all', {})).criteria.find((row) => row.id === id);

test('S0-29: an exercise is made of a ROS event or an own incident, and of nothing else', async () => {
  const { kari, exerciseId, eventId } = await aPlan();
  expect(await one(exerciseId)).toMatchObject({
    state: 'planned', basis: { kind: 'hazardEvent', id: eventId, title: 'Kvikkleireskred' }, participants: [{ id: kari, name: 'Kari Dahl' }],
    injects: [{ atMinutes: 10, from: '110-sentralen' }, { atMinutes: 30 }],
  });
  const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Stormen' });
  const { was } = await seat.does('exercise.change', { exerciseId, basis: { kind: 'incident', id: incidentId }, goal: 'Varsle på ti minutter' });
  expect(was).toEqual({ basis: { kind: 'hazardEvent', id: eventId }, goal: 'Etablere kriseledelsen på en time' });
  expect((await one(exerciseId))?.basis.title).toBe('Stormen');
  expect(await seat.isRefused('exercise.change', { exerciseId, basis: { kind: 'incident', id: eventId } })).toMatchObject({ code: 'exercise/basis-unknown' });
  await seat.does('exercise.drop', { exerciseId });
  expect(await one(exerciseId)).toBeUndefined();
  await seat.does('exercise.restore', { exerciseId });
});

test('S0-29: it runs in a marked exercise of its own; an inject is one line there, and can be taken back', async () => {
  const { exerciseId } = await aPlan();
  const { incidentId: real } = await seat.does('incident.start', { kind: 'real', title: 'Ekte' });
  const [first] = (await one(exerciseId))?.injects ?? [];
  expect(await seat.isRefused('exercise.giveInject', { exerciseId, injectId: first?.id ?? '' })).toMatchObject({ code: 'exercise/not-started' });
  const { incidentId } = await seat.does('exercise.start', { exerciseId });
  expect((await seat.asks('incident.one', { incidentId })).incident).toMatchObject({ kind: 'exercise', title: 'Skred' });
  const { number } = await seat.does('exercise.giveInject', { exerciseId, injectId: first?.id ?? '' });
  const lines = async (id: string) => (await seat.asks('log.entries', { incidentId: id })).entries;
  expect(await lines(incidentId)).toMatchObject([{ number, text: 'Melding om skred', source: '110-sentralen', withdrawn: null }]);
  expect(await lines(real)).toEqual([]);
  expect(await seat.isRefused('exercise.change', { exerciseId, injects: [] })).toMatchObject({ code: 'exercise/inject-given' });
  await seat.does('exercise.takeInjectBack', { exerciseId, injectId: first?.id ?? '' });
  expect((await lines(incidentId))[0]?.withdrawn).not.toBeNull();
  expect((await one(exerciseId))?.injects[0]?.given).toBeNull();
  expect(await seat.isRefused('exercise.drop', { exerciseId })).toMatchObject({ code: 'exercise/started' });
});

test('S0-29: it ends in evaluation, and resets the interval for the plan and for those who took part; one undo takes that back', async () => {
  const { kari, exerciseId } = await aPlan();
  await seat.does('role.define', { title: 'Kriseleder', holder: kari });
  expect(await criterion('GN-6.2')).not.toMatchObject({ standing: 'met' });
  const { incidentId } = await seat.does('exercise.start', { exerciseId });
  expect(await seat.isRefused('exercise.complete', { exerciseId })).toMatchObject({ code: 'exercise/not-closed' });
  rig.later(3 * DAY_MS);
  await seat.does('incident.close', { incidentId, reason: 'Ferdig øvd' });
  expect((await seat.asks('evaluation.all', {})).notEvaluated.map(({ id }) => id)).toEqual([incidentId]);
  await seat.does('exercise.complete', { exerciseId });
  expect(await one(exerciseId)).toMatchObject({ state: 'completed', completedOn: '2026-11-25' });
  const kinds = async () => (await criterion('GN-6.2'))?.evidence.map(({ kind, on }) => [kind, on]);
  expect(await criterion('GN-6.2')).toMatchObject({ standing: 'met' });
  expect(await kinds()).toEqual(expect.arrayContaining([['incident', '2026-11-25'], ['activity', '2026-11-25']]));
  expect(await criterion('GN-5.6')).toMatchObject({ standing: 'met' });
  await rig.restart();
  await seat.does('exercise.undoCompletion', { exerciseId });
  expect(await one(exerciseId)).toMatchObject({ state: 'closed', completedOn: null });
  // The closed exercise is evidence by itself; what completing it wrote is gone.
  expect(await kinds()).toEqual([['incident', '2026-11-25']]);
  expect(await criterion('GN-5.6')).not.toMatchObject({ standing: 'met' });
});

test('S0-29: the exercise of the plan that stood in the year is the one that was held', async () => {
  const { exerciseId } = await aPlan();
  const { activityId } = await seat.does('activity.plan', { kind: 'plan-exercise', title: 'Årets øvelse', on: '2026-12-01', everyMonths: 24 });
  const { incidentId } = await seat.does('exercise.start', { exerciseId });
  await seat.does('incident.close', { incidentId, reason: 'Ferdig' });
  await seat.does('exercise.complete', { exerciseId });
  const year = async () =>
    (await seat.asks('calendar.all', { from: '2026-01-01', until: '2028-12-31' })).items.filter(({ what }) => what === 'plan-exercise');
  expect((await year()).map(({ state, on, activityId: id }) => [state, on, id === activityId])).toEqual(
    expect.arrayContaining([['held', '2026-11-22', true], ['planned', '2028-11-22', false]]),
  );
  await seat.does('exercise.undoCompletion', { exerciseId });
  expect((await year()).map(({ state, activityId: id }) => [state, id === activityId])).toEqual([['planned', true]]);
});

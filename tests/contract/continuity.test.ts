import { expect, test } from 'vitest';
import { whatFalls } from '../../shared/domain/continuity/whatFalls.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const graph = () => seat.asks('continuity.graph', {});
const flags = async () => (await graph()).nodes.flatMap(({ kind, name, flags: lacking }) => (kind === 'function' ? [[name, ...lacking]] : []));
const addFunction = async (name: string, over: object = {}) => (await seat.does('continuity.addNode', { kind: 'function', name, ...over })).nodeId;
const standing = async () => (await seat.asks('readiness.all', {})).criteria.find(({ id }) => id === 'GN-1.2');
const attention = async () => (await seat.asks('home.attention', {})).items.filter(({ code }) => code === 'function-without-alternative');

test('A3-05: a function leans on what is there or on something new, and what it lacks is said until it is mended', async () => {
  const owner = { kind: 'name', name: 'Mari Tveit' } as const;
  const nodeId = await addFunction('Sykehjem i drift', { owner, toleratedHours: 4, minimumStaff: '2 på vakt' });
  expect(await flags()).toEqual([['Sykehjem i drift', 'no-dependence', 'no-plan']]);
  expect(await attention()).toEqual([]);
  const { dependenceId, addedNodeId } = await seat.does('continuity.addDependence', { nodeId, name: 'Strøm', kind: 'power' });
  expect(addedNodeId).not.toBeNull();
  expect(await attention()).toMatchObject([{ page: 'continuity.node', pageParams: { nodeId }, params: { count: 1, total: 1 } }]);
  const again = await addFunction('Vannforsyning', { owner, toleratedHours: 12 });
  const second = await seat.does('continuity.addDependence', { nodeId: again, name: ' strøm ', kind: 'it' });
  expect(second.addedNodeId).toBeNull();
  expect(await seat.isRefused('continuity.addDependence', { nodeId, name: 'strøm', kind: 'power' })).toMatchObject({ code: 'continuity/already-leans' });
  expect(await seat.isRefused('continuity.addDependence', { nodeId, name: 'Sykehjem i drift', kind: 'it' })).toMatchObject({ code: 'continuity/leans-on-itself' });
  const { alternativeId } = await seat.does('continuity.addAlternative', { dependenceId, text: 'Aggregat', hours: null });
  expect((await flags())[0]).toEqual(['Sykehjem i drift', 'endurance-unknown', 'no-plan']);
  expect(await seat.does('continuity.changeAlternative', { alternativeId, hours: 8 })).toEqual({ was: { hours: null } });
  expect(await flags()).toEqual([['Sykehjem i drift', 'no-plan'], ['Vannforsyning', 'no-alternative', 'no-plan']]);
  await seat.does('continuity.addDependence', { nodeId, name: 'Vannforsyning', kind: 'water' });
  const now = await graph();
  expect(whatFalls(now, addedNodeId!).map(({ id, stopsAtHours, intolerableAtHours }) => [id, stopsAtHours, intolerableAtHours])).toEqual([
    [again, 0, 12], [nodeId, 0, 4],
  ]);
});

test('A3-05: everything that is taken away comes back with what hung on it', async () => {
  const nodeId = await addFunction('Lønn');
  const { dependenceId, addedNodeId } = await seat.does('continuity.addDependence', { nodeId, name: 'Lønnssystem', kind: 'it' });
  const { alternativeId } = await seat.does('continuity.addAlternative', { dependenceId, text: 'Forrige måneds fil', hours: 720 });
  const whole = await graph();
  await seat.does('continuity.removeAlternative', { alternativeId });
  await seat.does('continuity.restoreAlternative', { alternativeId });
  await seat.does('continuity.removeDependence', { dependenceId });
  expect((await graph()).dependences).toEqual([]);
  await seat.does('continuity.restoreDependence', { dependenceId });
  await seat.does('continuity.removeNode', { nodeId: addedNodeId! });
  expect((await graph()).dependences).toEqual([]);
  await seat.does('continuity.restoreNode', { nodeId: addedNodeId! });
  expect(await graph()).toEqual(whole);
  expect(await seat.isRefused('continuity.restoreNode', { nodeId })).toMatchObject({ code: 'continuity/not-removed' });
  expect(await seat.isRefused('continuity.changeNode', { nodeId, name: 'Lønn' })).toMatchObject({ code: 'continuity/nothing-changed' });
  expect(await seat.isRefused('continuity.addNode', { kind: 'it', name: 'lønn' })).toMatchObject({ code: 'continuity/already-there' });
  expect(await seat.does('continuity.changeNode', { nodeId, name: 'Lønn ut i tide', toleratedHours: 72 })).toEqual({ was: { name: 'Lønn', toleratedHours: null } });
});

test('S4-06: a critical function has a continuity plan in force, or the criterion says which has not', async () => {
  expect(await standing()).toMatchObject({ standing: 'unknown' });
  const nodeId = await addFunction('Vannforsyning');
  expect(await standing()).toMatchObject({ standing: 'missing', evidence: [{ kind: 'criticalFunction', id: nodeId, holds: false }] });
  const sections = [{ heading: 'Uten strøm', text: 'Bjørn kobler aggregatet innen to timer.' }];
  const { planId, version } = await seat.does('plan.write', { title: 'Kontinuitetsplan vann', kind: 'continuity', sections });
  await seat.does('continuity.changeNode', { nodeId, planId });
  expect((await flags())[0]).toContain('plan-not-in-force');
  await seat.does('plan.approve', { planId, version, approvedBy: 'Kommunedirektøren', approvedOn: '2026-11-20' });
  expect(await standing()).toMatchObject({ standing: 'met' });
  expect((await flags())[0]).not.toContain('no-plan');
});

test('S1-03: the events that take something are tied to it, once each, and a retired one is no longer named', async () => {
  const { eventId } = await seat.does('risk.addEvent', { fields: { title: 'Langvarig strømbrudd' } });
  const { nodeId } = await seat.does('continuity.addNode', { kind: 'power', name: 'Strøm', eventIds: [eventId, eventId] });
  expect((await graph()).nodes).toMatchObject([{ id: nodeId, eventIds: [eventId], events: [{ title: 'Langvarig strømbrudd' }], flags: [] }]);
  expect(await seat.isRefused('continuity.changeNode', { nodeId, eventIds: [eventId] })).toMatchObject({ code: 'continuity/nothing-changed' });
  await seat.does('risk.retireEvent', { eventId, reason: 'Linja er gravd ned' });
  expect((await graph()).nodes[0]?.events).toEqual([]);
});

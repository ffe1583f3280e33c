import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;

beforeEach(async () => {
  rig = await startHostRig();
  seat = rig.seat();
});
afterEach(() => {
  rig.close();
});

const add = (kind: 'goal' | 'constraint' | 'controller' | 'operator' | 'process' | 'sensor', parentId: string | null, over: object = {}) =>
  seat.does('control.add', { kind, parentId: parentId, text: `${kind} 1`, ...over }).then(({ nodeId }) => nodeId);
const gaps = async () => (await seat.asks('control.structure', {})).nodes.map(({ kind, gaps: lacking }) => [kind, ...lacking]);

test('S0-27: each hangs on the one before it, and a missing owner, link or feedback channel is said where it is', async () => {
  const goal = await add('goal', null, { level: 'unit' });
  expect(await seat.isRefused('control.add', { kind: 'sensor', parentId: goal, text: 'x' })).toMatchObject({ code: 'control/wrong-place' });
  const constraint = await add('constraint', goal);
  const controller = await add('controller', constraint);
  expect(await gaps()).toEqual([['goal'], ['constraint'], ['controller', 'no-operator', 'no-owner']]);
  const operator = await add('operator', controller, { owner: { kind: 'name', name: 'Nattvakt' } });
  const sensor = await add('sensor', await add('process', operator));
  await seat.does('control.change', { nodeId: controller, owner: { kind: 'name', name: 'Enhetsleder' } });
  expect((await gaps()).flatMap(([, ...lacking]) => lacking)).toEqual(['no-feedback']);
  const { was } = await seat.does('control.change', { nodeId: sensor, feedback: 'Avvik hver fredag' });
  expect(was).toEqual({ feedback: '' });
  expect((await gaps()).flatMap(([, ...lacking]) => lacking)).toEqual([]);
  expect((await seat.asks('control.structure', {})).nodes.every(({ level }) => level === 'unit')).toBe(true);
});

test('S0-27: a node moves among its siblings, and what is taken away comes back with all that hangs on it', async () => {
  const one = await add('goal', null, { text: 'Første' });
  await add('goal', null, { text: 'Andre' });
  await add('constraint', one, { text: 'Krav' });
  const order = async () => (await seat.asks('control.structure', {})).nodes.map(({ text }) => text);
  await seat.does('control.move', { nodeId: one, by: 'down' });
  expect(await order()).toEqual(['Andre', 'Første', 'Krav']);
  expect(await seat.isRefused('control.move', { nodeId: one, by: 'down' })).toMatchObject({ code: 'control/at-the-end' });
  await seat.does('control.remove', { nodeId: one });
  expect(await order()).toEqual(['Andre']);
  await seat.does('control.restore', { nodeId: one });
  expect(await order()).toEqual(['Andre', 'Første', 'Krav']);
});

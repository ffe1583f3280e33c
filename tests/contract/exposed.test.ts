import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const groups = async (incidentId: string) => (await seat.asks('exposed.all', { incidentId })).groups;
const said = async (incidentId: string) => (await seat.asks('log.entries', { incidentId })).entries.map((entry) => entry.said);

describe('SC-02: groups of people who may have been struck', () => {
  test('a name is enough; what one learns later is one line each, and can be taken back', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    expect(await seat.isRefused('exposed.note', { incidentId, name: ' ' })).toMatchObject({ code: 'exposed/name-empty' });
    const { groupId } = await seat.does('exposed.note', { incidentId, name: 'Avdeling Blå' });
    expect(await groups(incidentId)).toEqual([
      { id: groupId, name: 'Avdeling Blå', size: null, ages: '', vulnerability: 'ordinary', note: '', followed: 0 },
    ]);
    const { was } = await seat.does('exposed.change', { groupId, size: 14, vulnerability: 'high', followed: 6 });
    expect(was).toEqual({ size: null, vulnerability: 'ordinary', followed: 0 });
    expect(await seat.isRefused('exposed.change', { groupId, followed: 15 })).toMatchObject({ code: 'exposed/more-than-all' });
    expect(await seat.isRefused('exposed.change', { groupId, size: 14 })).toMatchObject({ code: 'exposed/nothing-changed' });
    await seat.does('exposed.change', { groupId, ...was });
    await seat.does('exposed.withdraw', { groupId });
    expect(await groups(incidentId)).toEqual([]);
    expect(await seat.isRefused('exposed.change', { groupId, size: 3 })).toMatchObject({ code: 'exposed/not-found' });
    await seat.does('exposed.restore', { groupId });
    expect(await groups(incidentId)).toMatchObject([{ name: 'Avdeling Blå', size: null }]);
    expect((await said(incidentId)).map((words) => words?.['code'])).toEqual([
      'exposed-ordinary', 'exposed-high', 'exposed-ordinary', 'exposed-withdrawn', 'exposed-ordinary',
    ]);
  });

  test('the most vulnerable stand first, then the largest, and nothing is written in a closed incident', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    for (const [name, size, vulnerability] of [['Foreldre', 46, 'ordinary'], ['Rød', 9, 'high'], ['Blå', 14, 'high']] as const) {
      await seat.does('exposed.note', { incidentId, name, size, vulnerability });
    }
    expect((await groups(incidentId)).map(({ name }) => name)).toEqual(['Blå', 'Rød', 'Foreldre']);
    await seat.does('incident.close', { incidentId, reason: 'over' });
    expect(await seat.isRefused('exposed.note', { incidentId, name: 'Flere' })).toMatchObject({ code: 'incident/closed' });
  });
});

describe('SC-01: whether our own residents are affected', () => {
  test('each answer is one line, the last one holds, and it can be taken back', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const stands = async () => (await seat.asks('incident.one', { incidentId })).incident?.residents?.answer ?? null;
    expect(await stands()).toBeNull();
    expect(await seat.does('incident.answerResidents', { incidentId, answer: 'possible' })).toEqual({ was: null });
    expect(await seat.does('incident.answerResidents', { incidentId, answer: 'affected' })).toEqual({ was: 'possible' });
    expect(await stands()).toBe('affected');
    expect(await seat.isRefused('incident.answerResidents', { incidentId, answer: 'affected' })).toMatchObject({ code: 'incident/nothing-said' });
    await seat.does('incident.answerResidents', { incidentId, answer: null });
    expect(await stands()).toBeNull();
    expect((await said(incidentId)).map((words) => words?.['code'])).toEqual([
      'residents-possible', 'residents-affected', 'residents-unsaid',
    ]);
  });
});

describe('SC-09: what was learnt is for every unit', () => {
  test('the units are those people of the register belong to, each once', async () => {
    for (const [name, unit] of [['Kari Dahl', 'Solbakken'], ['Ola Berg', 'Granly'], ['Per Lie', 'Solbakken'], ['Anne Moe', '']] as const) {
      await seat.does('contact.add', { fields: { name, unit } });
    }
    expect(await seat.asks('learningPoint.units', {})).toEqual({ units: ['Granly', 'Solbakken'] });
  });
});

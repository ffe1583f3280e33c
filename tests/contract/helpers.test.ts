import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

const helpers = async (incidentId: string) => (await seat.asks('helper.all', { incidentId })).helpers;
const lines = async (incidentId: string) =>
  (await seat.asks('log.entries', { incidentId })).entries.filter(({ said }) => String(said?.['code']).startsWith('helper-'));

describe('S0-11: help from outside', () => {
  test('asked, accepted and released are one line each, with contact, capacity and time', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    expect(await seat.isRefused('helper.note', { incidentId, name: ' ', kind: 'voluntary', state: 'asked' })).toMatchObject({ code: 'helper/name-empty' });
    const { helperId } = await seat.does('helper.note', {
      incidentId, name: 'Sivilforsvaret', kind: 'civil-defence', contact: 'vakten 800 00 000', capacity: 'to lensepumper', state: 'asked',
    });
    expect(await seat.isRefused('helper.mark', { helperId, state: 'released' })).toMatchObject({ code: 'helper/no-way' });
    rig.later(60_000);
    await seat.does('helper.mark', { helperId, state: 'accepted', note: 'Fremme kl. 05' });
    await seat.does('helper.mark', { helperId, state: 'released' });
    expect((await lines(incidentId)).map(({ said }) => [said?.['code'], said?.['capacity'], said?.['note']])).toEqual([
      ['helper-asked', 'to lensepumper', null],
      ['helper-accepted', 'to lensepumper', 'Fremme kl. 05'],
      ['helper-released', 'to lensepumper', null],
    ]);
    expect(await helpers(incidentId)).toMatchObject([
      { state: 'released', contact: 'vakten 800 00 000', steps: [{ at: '2026-11-22T02:05:00.000Z' }, { at: '2026-11-22T02:06:00.000Z' }, {}] },
    ]);
  });

  test('each step can be taken back with its line, to the last, and what is known of them put right', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const { helperId } = await seat.does('helper.note', { incidentId, name: 'Legekontoret', kind: 'business', state: 'offered' });
    const { was } = await seat.does('helper.change', { helperId, capacity: 'et rom og to sykepleiere' });
    expect(was).toEqual({ capacity: '' });
    expect(await seat.isRefused('helper.change', { helperId, capacity: 'et rom og to sykepleiere ' })).toMatchObject({ code: 'helper/nothing-changed' });
    await seat.does('helper.mark', { helperId, state: 'declined' });
    await seat.does('helper.undo', { helperId });
    expect(await helpers(incidentId)).toMatchObject([{ state: 'offered', capacity: 'et rom og to sykepleiere' }]);
    await seat.does('helper.undo', { helperId });
    expect(await helpers(incidentId)).toEqual([]);
    expect((await lines(incidentId)).map(({ withdrawn }) => withdrawn !== null)).toEqual([true, true]);
    expect(await seat.isRefused('helper.undo', { helperId })).toMatchObject({ code: 'helper/nothing-to-undo' });
  });

  test('nothing has happened that has not happened yet', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const later = '2026-11-22T09:00:00.000Z';
    expect(await seat.isRefused('helper.note', { incidentId, name: 'Naboen', kind: 'neighbour', state: 'asked', at: later })).toMatchObject({
      code: 'helper/time-order',
    });
  });
});

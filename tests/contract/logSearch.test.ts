import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('finding a line again', () => {
  test('a word that fills the log of another incident does not hide the line in this one', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('log.addEntry', { incidentId, text: 'Pumpa ved Storelva har stanset.' });
    const other = await seat.does('incident.start', { kind: 'exercise' });
    for (let line = 0; line < 300; line += 1) {
      await seat.does('log.addEntry', { incidentId: other.incidentId, text: `Pumpa går, melding ${String(line)}.` });
    }
    const { entries } = await seat.asks('log.search', { incidentId, text: 'pumpa', limit: 50 });
    expect(entries.map(({ text }) => text)).toEqual(['Pumpa ved Storelva har stanset.']);
  });

  test('half a word is enough, the newest lines come first, and a corrected line comes once', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const { entryId } = await seat.does('log.addEntry', { incidentId, text: 'Sykehjemmet mangler strøm.' });
    rig.later(60_000);
    await seat.does('log.addEntry', { incidentId, text: 'Sykebil er på vei til Solbakken.' });
    await seat.does('log.correctEntry', { entryId, text: 'Sykehjemmet har nødstrøm.' });
    const { entries } = await seat.asks('log.search', { incidentId, text: 's', limit: 50 });
    expect(entries.map(({ text }) => text)).toEqual(['Sykebil er på vei til Solbakken.', 'Sykehjemmet mangler strøm.']);
    const found = await seat.asks('log.search', { incidentId, text: 'nødst', limit: 50 });
    expect(found.entries.map(({ id }) => id)).toEqual([entryId]);
  });
});

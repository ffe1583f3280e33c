import { describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();

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

  test('the newest important lines are found however much has been written since; a withdrawn one is not', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const elsewhere = await seat.does('incident.start', { kind: 'exercise' });
    const important = async (text: string, incident = incidentId) => {
      rig.later(60_000);
      const { entryId } = await seat.does('log.addEntry', { incidentId: incident, text });
      await seat.does('log.markEntry', { entryId, important: true });
      return entryId;
    };
    await important('Bro over Lågelva er stengt.');
    await important('Sykehjemmet er tømt.');
    const mistaken = await important('Demningen har brast.');
    await important('Alle er gjort rede for.');
    await important('Øvingen er over.', elsewhere.incidentId);
    await seat.does('log.withdrawEntry', { entryId: mistaken });
    for (let line = 0; line < 20; line += 1) await seat.does('log.addEntry', { incidentId, text: `Melding ${String(line)}.` });
    const { entries } = await seat.asks('log.important', { incidentId, limit: 2 });
    expect(entries.map(({ text }) => text)).toEqual(['Sykehjemmet er tømt.', 'Alle er gjort rede for.']);
  });
});

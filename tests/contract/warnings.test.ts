import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeId } from '../../shared/kernel/ids.ts';
import { useHostRig } from '../support/hostRig.ts';

let stick: string;

afterEach(() => {
  rmSync(stick, { recursive: true, force: true });
});
// Two hours after the warning was sent, half an hour before the storm.
const rig = useHostRig({ from: Date.UTC(2026, 10, 22, 1, 30) });
const seat = rig.seat();

beforeEach(async () => {
  stick = mkdtempSync(join(tmpdir(), 'beredt-stick-'));
  await seat.does('municipality.describe', { name: 'Elvheim kommune', number: '9901' });
});

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/warnings', name);
let ids = 0;
const newId = () => makeId<'command'>(1, Buffer.from(String((ids += 1)).padStart(10, '0')));

async function upload(name: string) {
  const bytes = readFileSync(fixture(name));
  const { uploadId } = await seat.runs('file.addChunk', { name, sizeBytes: bytes.byteLength, at: 0, base64: bytes.toString('base64') });
  return { uploadId, commandId: newId() };
}
const take = async (name: string) => seat.runs('warning.takeFile', await upload(name));
const standing = async () => (await seat.asks('warning.standing', {})).warnings;

describe('warnings in, by file', () => {
  test('a warning from MET stands with colour, area and what it fits; the same file twice is one', async () => {
    const { warningId, isNew } = await take('met-wind-alert.xml');
    expect(isNew).toBe(true);
    expect(await take('met-wind-alert.xml')).toEqual({ warningId, isNew: false });
    const warnings = await standing();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({
      id: warningId, level: 'orange', hazard: 'wind', via: 'file', fileName: 'met-wind-alert.xml', expires: '2026-11-22T14:00:00.000Z',
      relation: { kind: 'ours', why: 'ours/municipality' }, incidents: [], fits: { incidentTypes: ['storm-flood', 'power-loss'] },
    });
  });

  test('update, late alert and cancellation: what stands is the same however they come', async () => {
    await take('met-wind-update.xml');
    await take('met-wind-alert.xml');
    expect((await standing()).map(({ level }) => level)).toEqual(['red']);
    await take('met-wind-cancel.xml');
    expect(await standing()).toEqual([]);
    await rig.restart();
    expect(await standing(), 'also after a restart').toEqual([]);
  });

  test('what has passed is not shown, and others’ warnings stand last', async () => {
    await take('nve-avalanche-elsewhere.xml');
    await take('nve-landslide-alert.xml');
    await take('met-wind-alert.xml');
    expect((await standing()).map(({ hazard, relation }) => [hazard, relation.kind])).toEqual([
      ['wind', 'ours'], ['landslide', 'ours'], ['avalanche', 'not-ours'],
    ]);
    expect((await seat.asks('warning.zones', {})).zones, 'others’ are not drawn').toHaveLength(2);
    rig.later(13 * 3_600_000);
    expect((await standing()).map(({ hazard }) => hazard)).toEqual(['landslide', 'avalanche']);
  });

  test('another message under a name that is taken is refused, and a hostile file changes nothing', async () => {
    await take('met-wind-alert.xml');
    const text = readFileSync(fixture('met-wind-alert.xml'), 'utf8').replaceAll('3; orange; Severe', '1; green; Minor');
    const bytes = Buffer.from(text);
    const { uploadId } = await seat.runs('file.addChunk', { name: 'x.xml', sizeBytes: bytes.byteLength, at: 0, base64: bytes.toString('base64') });
    expect(await seat.runsInVain('warning.takeFile', { uploadId, commandId: newId() })).toMatchObject({ code: 'warning/differs' });
    expect(await seat.runsInVain('warning.takeFile', await upload('hostile-laughs.xml'))).toMatchObject({ code: 'warning/file-external' });
    expect((await standing()).map(({ level }) => level)).toEqual(['orange']);
  });

  test('where the centre is said, an area drawn around it is ours', async () => {
    await seat.does('municipality.describe', { number: '1234', centre: [6.1, 61.7] });
    expect((await seat.asks('municipality.one', {})).centre).toEqual([6.1, 61.7]);
    await take('nve-landslide-alert.xml');
    expect((await standing())[0]!.relation).toEqual({ kind: 'ours', why: 'ours/centre' });
    await seat.does('municipality.describe', { centre: null });
    expect((await standing())[0]!.relation).toEqual({ kind: 'not-ours', why: 'not-ours/county' });
    expect(await seat.isRefused('municipality.describe', { centre: [200, 10] })).toMatchObject({ code: 'municipality/centre-wrong' });
  });
});

describe('an incident from a warning', () => {
  test('has its type, its title and a first line that names the warning', async () => {
    const { warningId } = await take('met-wind-alert.xml');
    const { incidentId } = await seat.does('warning.startIncident', { warningId, title: 'Vind, oransje nivå' });
    expect((await seat.asks('incident.one', { incidentId })).incident).toMatchObject({ kind: 'real', type: 'storm-flood', title: 'Vind, oransje nivå' });
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      number: 'A-0001', kind: 'message-in', about: { kind: 'warning', id: warningId },
      said: {
        code: 'warning-started-orange', event: 'Vind', areas: 'Elvheim og kysten utenfor', sender: 'Meteorologisk institutt (oppdiktet)',
        from: '2026-11-22T02:00:00.000Z', to: '2026-11-22T14:00:00.000Z',
      },
    });
    expect((await standing())[0]!.incidents).toMatchObject([{ id: incidentId, title: 'Vind, oransje nivå' }]);
    expect(await seat.isRefused('warning.note', { warningId, incidentId })).toMatchObject({ code: 'warning/already-tied' });
  });

  test('a warning is written in the log of an incident that runs already, once', async () => {
    const { warningId } = await take('nve-landslide-alert.xml');
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    await seat.does('warning.note', { warningId, incidentId });
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries.map(({ said }) => said?.['code'])).toEqual(['warning-noted-yellow']);
    await seat.does('incident.close', { incidentId, reason: 'Over' });
    expect(await seat.isRefused('warning.note', { warningId, incidentId })).toMatchObject({ code: 'incident/closed' });
    expect(await seat.isRefused('warning.startIncident', { warningId: incidentId })).toMatchObject({ code: 'warning/not-found' });
  });
});

describe('warnings in, by a folder that is watched', () => {
  test('is off until somebody chooses one; then every new file is read once, and what cannot be read is said', async () => {
    expect(await seat.runs('warning.folder', {})).toMatchObject({ folder: null, lastLookedAt: null, taken: 0 });
    await rig.host.warningFolder.look();
    copyFileSync(fixture('met-wind-alert.xml'), join(stick, 'a.xml'));
    copyFileSync(fixture('hostile-xxe.xml'), join(stick, 'b.cap'));
    writeFileSync(join(stick, 'notes.txt'), 'not looked at');
    const outside = mkdtempSync(join(tmpdir(), 'beredt-outside-'));
    copyFileSync(fixture('nve-landslide-alert.xml'), join(outside, 'n.xml'));
    symlinkSync(join(outside, 'n.xml'), join(stick, 'link.xml'));
    await seat.runs('warning.setFolder', { folder: stick });
    expect(await seat.runs('warning.folder', {})).toMatchObject({
      isThere: true, taken: 1, notTaken: [{ name: 'b.cap', code: 'warning/file-external' }],
    });
    expect((await standing()).map(({ via }) => via)).toEqual(['folder']);
    await rig.host.warningFolder.look();
    expect((await seat.runs('warning.folder', {})).notTaken, 'said once').toHaveLength(1);
    copyFileSync(fixture('met-wind-cancel.xml'), join(stick, 'c.xml'));
    await rig.host.warningFolder.look();
    expect(await standing()).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test('a stick that is taken out is said, and comes back by itself', async () => {
    await seat.runs('warning.setFolder', { folder: stick });
    rmSync(stick, { recursive: true });
    await rig.host.warningFolder.look();
    expect(await seat.runs('warning.folder', {})).toMatchObject({ folder: stick, isThere: false });
    await seat.runs('warning.setFolder', { folder: null });
    expect(await seat.runs('warning.folder', {})).toMatchObject({ folder: null });
  });

  test('neither another machine, the store’s own folder nor one that is not there is watched', async () => {
    for (const folder of ['relative/path', '//server/share', '\\\\server\\share', join(stick, 'missing')]) {
      expect(await seat.runsInVain('warning.setFolder', { folder }), folder).toMatchObject({ code: 'warning/folder-missing' });
    }
    expect(await seat.runsInVain('warning.setFolder', { folder: rig.dir })).toMatchObject({ code: 'warning/folder-inside-data' });
  });

  test('nothing is taken in while the store is locked', async () => {
    await seat.runs('warning.setFolder', { folder: stick });
    copyFileSync(fixture('met-wind-alert.xml'), join(stick, 'a.xml'));
    rig.host.lock();
    await rig.host.warningFolder.look();
    await rig.restart();
    await rig.host.warningFolder.look();
    expect(await standing()).toHaveLength(1);
  });
});

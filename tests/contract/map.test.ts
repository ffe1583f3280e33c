import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_MESSAGE_BYTES } from '../../shared/contract/wireConstants.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { pmtilesFile } from '../support/pmtilesFile.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();
let incidentId: Awaited<ReturnType<typeof started>>;

const started = async () => (await seat.does('incident.start', { kind: 'real' })).incidentId;

beforeEach(async () => {
  incidentId = await started();
});

const bridge = { kind: 'point', name: 'Nes bru', geometry: { type: 'Point', coordinates: [9.5, 61.2] } } as const;
const newCommand = () => makeId<'command'>(Date.UTC(2026, 10, 22), crypto.getRandomValues(new Uint8Array(10)));

async function upload(name: string, text: string) {
  const bytes = Buffer.from(text);
  const CHUNK = 512 * 1024;
  let uploadId: Awaited<ReturnType<typeof seat.runs<'file.addChunk'>>>['uploadId'] | undefined;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const base64 = bytes.subarray(at, at + CHUNK).toString('base64');
    const begun = uploadId === undefined ? {} : { uploadId };
    ({ uploadId } = await seat.runs('file.addChunk', { name, sizeBytes: bytes.length, at, base64, ...begun }));
  }
  return uploadId!;
}

async function lay(name: string, bytes: Buffer) {
  const piece = (at: number, part: Buffer) => ({ name, sizeBytes: bytes.length, at, base64: part.toString('base64') });
  await seat.runs('map.addBaseChunk', piece(0, bytes.subarray(0, 200)));
  return seat.runs('map.addBaseChunk', piece(200, bytes.subarray(200)));
}

describe('the map of an incident', () => {
  test('shows what stands now and what stood then, also after a restart', async () => {
    const { objectId } = await seat.does('map.place', { incidentId, object: bridge });
    rig.later(60_000);
    const [then] = (await seat.asks('map.objects', { incidentId })).objects;
    rig.later(60_000);
    const { was } = await seat.does('map.change', { objectId, fields: { name: 'Nes bru, stengt', kind: 'closed-road' } });
    expect(was).toEqual({ name: 'Nes bru', kind: 'point' });
    await rig.restart();
    const asOf = { instant: new Date(Date.parse(then!.born.at) + 1_000).toISOString() };
    expect((await seat.asks('map.objects', { incidentId, asOf })).objects).toMatchObject([{ name: 'Nes bru' }]);
    expect((await seat.asks('map.objects', { incidentId })).objects).toMatchObject([{ name: 'Nes bru, stengt' }]);
    await seat.does('map.remove', { objectId });
    expect((await seat.asks('map.objects', { incidentId })).objects).toEqual([]);
    await seat.does('map.restore', { objectId });
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries.map(({ kind, said, about }) => [kind, said?.['code'], about?.kind])).toEqual([
      ['map', 'map-placed-point', 'mapObject'], ['map', 'map-changed', 'mapObject'],
      ['map', 'map-removed', 'mapObject'], ['map', 'map-restored', 'mapObject'],
    ]);
  });

  test('takes five thousand objects in from a file larger than a message, once, and lets them go as one', async () => {
    const features = Array.from({ length: 5_000 }, (_, at) => ({
      type: 'Feature',
      properties: { name: `Kum ${String(at + 1)}`, note: 'Registrert av teknisk drift, kontrolleres hver vår og etter hvert uvær, nøkkel på depotet i Storgata 4' },
      geometry: { type: 'Point', coordinates: [9 + at / 10_000, 61] },
    }));
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    expect(text.length).toBeGreaterThan(MAX_MESSAGE_BYTES);
    const uploadId = await upload('kummer.geojson', text);
    const preview = await seat.runs('map.previewImport', { uploadId });
    expect(preview).toMatchObject({ fileName: 'kummer.geojson', format: 'geojson', leftOut: 0 });
    expect(preview.objects).toHaveLength(5_000);
    expect((await seat.asks('map.objects', { incidentId })).objects).toEqual([]);
    const order = { incidentId, uploadId, commandId: newCommand() };
    const { importId, objects } = await seat.runs('map.takeFile', order);
    expect(objects).toBe(5_000);
    expect(await seat.isRefused('map.place', { incidentId, object: bridge })).toMatchObject({ code: 'map/too-many-objects' });
    expect(await seat.does('map.undoImport', { importId })).toEqual({ removed: 5_000, left: 0 });
    const { objects: left, imports } = await seat.asks('map.objects', { incidentId });
    expect([left, imports]).toMatchObject([[], [{ id: importId, fileName: 'kummer.geojson', undone: true }]]);
    expect((await seat.asks('log.entries', { incidentId })).entries).toHaveLength(2);
  }, 60_000);

  test('refuses a file that wants something from outside, and draws nothing of it', async () => {
    const uploadId = await upload('x.kml', '<!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>');
    expect(await seat.runsInVain('map.previewImport', { uploadId })).toMatchObject({ code: 'map/file-external' });
    const order = { incidentId, uploadId, commandId: newCommand() };
    expect(await seat.runsInVain('map.takeFile', order)).toMatchObject({ code: 'map/file-external' });
    expect((await seat.asks('map.objects', { incidentId })).objects).toEqual([]);
  });

  test('is had as GeoJSON, and that file read in again gives the same objects', async () => {
    const zone = {
      kind: 'zone', name: 'Sone A', note: 'Evakuert', unconfirmed: true, validTo: '2026-11-22T08:00:00.000Z',
      geometry: { type: 'Polygon', coordinates: [[[9, 61], [9.1, 61], [9.1, 61.1], [9, 61]]] },
    } as const;
    await seat.does('map.place', { incidentId, object: zone });
    await seat.does('map.place', { incidentId, object: bridge });
    const how = { kind: 'map', format: 'geojson', incidentId, language: 'nb', withNames: true } as const;
    const made = await seat.runs('document.make', how);
    expect(made.fileName).toMatch(/^Kart .*\.geojson$/);
    const { base64 } = await seat.runs('document.chunk', { documentId: made.documentId, at: 0 });
    const uploadId = await upload(made.fileName, Buffer.from(base64, 'base64').toString('utf8'));
    const { objects } = await seat.runs('map.previewImport', { uploadId });
    expect(objects).toMatchObject([zone, bridge]);
  });
});

describe('the base map', () => {
  const file = pmtilesFile(0x80);

  test('lies beside the store, is read in pieces and outlives the host', async () => {
    expect(await seat.runs('map.base', {})).toEqual({ base: null });
    expect(await seat.runsInVain('map.readBase', { at: 0, length: 10 })).toMatchObject({ code: 'map/base-missing' });
    expect(await lay('elvheim.pmtiles', file)).toEqual({ receivedBytes: file.length, complete: true });
    await rig.restart();
    expect(await seat.runs('map.base', {})).toEqual({ base: { name: 'elvheim.pmtiles', sizeBytes: file.length } });
    const end = await seat.runs('map.readBase', { at: file.length - 4, length: 100 });
    expect(Buffer.from(end.base64, 'base64')).toEqual(file.subarray(-4));
    expect(existsSync(join(rig.dir, 'map/base.part'))).toBe(false);
    await seat.runs('map.dropBase', {});
    expect(await seat.runs('map.base', {})).toEqual({ base: null });
  });

  test('that is none is refused at its first piece, one out of order too, and the old one stays', async () => {
    await lay('gammel.pmtiles', file);
    const piece = (at: number, bytes: Buffer) => ({ name: 'ny.pmtiles', sizeBytes: 1_000, at, base64: bytes.toString('base64') });
    expect(await seat.runsInVain('map.addBaseChunk', piece(0, Buffer.from('PK\u0003\u0004')))).toMatchObject({ code: 'map/base-unreadable' });
    await seat.runs('map.addBaseChunk', piece(0, file.subarray(0, 50)));
    expect(await seat.runsInVain('map.addBaseChunk', piece(80, file.subarray(0, 50)))).toEqual({
      code: 'file/out-of-order', params: { expectedAt: 50 },
    });
    expect(await seat.runs('map.base', {})).toMatchObject({ base: { name: 'gammel.pmtiles' } });
  });
});

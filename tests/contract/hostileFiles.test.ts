import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OperationName } from '../../shared/contract/api.ts';
import { CHUNK_BYTES } from '../../shared/contract/topics/file.ts';
import { asId, makeId } from '../../shared/kernel/ids.ts';
import { makeWorkbook, textCell } from '../fixtures/contacts/makeWorkbook.ts';
import { useHostRig } from '../support/hostRig.ts';

const rig = useHostRig();
const seat = rig.seat();
const GIGABYTE = 1024 ** 3;
const newCommand = () => makeId<'command'>(Date.UTC(2026, 10, 22), crypto.getRandomValues(new Uint8Array(10)));

/** Brings a file in the way a window does: in chunks. */
async function upload(name: string, bytes: Uint8Array) {
  let uploadId: string | undefined;
  for (let at = 0; at === 0 || at < bytes.byteLength; at += CHUNK_BYTES) {
    const base64 = Buffer.from(bytes.subarray(at, at + CHUNK_BYTES)).toString('base64');
    const begun = uploadId === undefined ? {} : { uploadId };
    ({ uploadId } = await seat.runs('file.addChunk', { ...begun, name, sizeBytes: bytes.byteLength, at, base64 }));
  }
  return asId<'upload'>(uploadId!);
}

/** Everything the journal and the read models of what files bring hold. */
function stored(): string {
  const { store } = rig.host.workspace!;
  const counts = ['journal', 'contact', 'contact_import', 'picture_fact', 'warning', 'log_entry'].map(
    (table) => store.one<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)!.rows,
  );
  return counts.join(' ');
}

const sheet = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => `<row r="${String(at + 1)}">${textCell(`A${String(at + 1)}`, 'Kari Brekke')}</row>`).join('');
const feature = (geometry: unknown, properties: unknown = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
const point = { type: 'Point', coordinates: [9.5, 61.2] };
const workbook = makeWorkbook({ sheets: [sheet(200)] });
const bomb = makeWorkbook({ sheets: [sheet(1)], extra: { 'xl/media/zeros.xml': new Uint8Array(4 * 1024 ** 2) } });

type Reader = Extract<OperationName, 'contact.previewImport' | 'map.previewImport'>;
const hostile: readonly (readonly [what: string, reader: Reader, bytes: Uint8Array | string, code: string])[] = [
  ['a workbook cut off in the middle', 'contact.previewImport', workbook.subarray(0, workbook.length >> 1), 'import/xlsx-damaged'],
  ['a workbook with a byte turned', 'contact.previewImport', workbook.map((byte, at) => (at === 300 ? byte ^ 0xff : byte)), 'import/xlsx-damaged'],
  ['a zip bomb in a workbook', 'contact.previewImport', bomb, 'import/zip-bomb'],
  ['a zip that is no workbook', 'contact.previewImport', zipSync({ 'a.txt': strToU8('a') }), 'import/unknown-format'],
  ['a hundred thousand and one rows', 'contact.previewImport', `Navn;Mobil\n${'Kari;91567801\n'.repeat(100_001)}`, 'import/too-many-rows'],
  ['a quotation mark that is never closed', 'contact.previewImport', `Navn;Mobil\n"Kari;91567801\n${'Anne;90000003\n'.repeat(50)}`, 'import/quotes-broken'],
  ['a list of nothing but line breaks', 'contact.previewImport', '\n'.repeat(100_000), 'import/no-rows'],
  ['a map nested a hundred thousand deep', 'map.previewImport', `{"type":${'['.repeat(100_000)}`, 'map/file-broken'],
  ['a map with a place outside the earth', 'map.previewImport', feature({ type: 'Point', coordinates: [9.5, 161.2] }), 'map/file-not-wgs84'],
  ['a track that would be expanded a million times', 'map.previewImport', '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx>&a;</gpx>', 'map/file-external'],
  ['a map that is a zip', 'map.previewImport', zipSync({ 'doc.kml': strToU8('<kml/>') }), 'map/file-unknown'],
];

beforeEach(async () => {
  await seat.does('incident.start', { kind: 'real' });
});

describe('files from outside that would do harm', () => {
  test('are each refused by what is wrong with them, and nothing in the store has moved', async () => {
    const before = stored();
    for (const [what, reader, bytes, code] of hostile) {
      const uploadId = await upload('fil', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      expect((await seat.runsInVain(reader, { uploadId })).code, what).toBe(code);
      await seat.runs('file.drop', { uploadId });
    }
    const warningId = await upload('varsel.xml', Buffer.from('<alert><identifier>1</identifier></alert>'));
    expect(await seat.runsInVain('warning.takeFile', { uploadId: warningId, commandId: newCommand() })).toMatchObject({
      code: 'warning/file-unknown',
    });
    expect(stored()).toBe(before);
    expect((await seat.asks('contact.all', {})).total).toBe(0);
  }, 30_000);

  test('of a gigabyte are refused before their second piece is sent', async () => {
    const base64 = Buffer.alloc(CHUNK_BYTES, 'Kari;91567801\n').toString('base64');
    expect(await seat.runsInVain('file.addChunk', { name: 'alle.csv', sizeBytes: GIGABYTE, at: 0, base64 })).toMatchObject({
      code: 'file/too-large',
    });
  });

  test('that name a day there is not, are read without it', async () => {
    const text = feature(point, { validFrom: '2026-02-31T08:00:00.000Z', validTo: '31.02.2026' });
    const { objects } = await seat.runs('map.previewImport', { uploadId: await upload('kart.geojson', Buffer.from(text)) });
    expect(objects).toMatchObject([{ validFrom: null, validTo: null }]);
  });

  test('a command that names a day there is not, is refused', async () => {
    const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Brekke', mobile: '91567801' } });
    expect(await seat.isRefused('contact.confirm', { contactId, confirmedOn: '2026-02-31' })).toMatchObject({ code: 'request/invalid' });
  });
});

describe('cells that a spreadsheet would run', () => {
  test('come in as the words they are, and are pointed out', async () => {
    const rows = 'Navn;Mobil;Merknad\nKari Brekke;91567801;"=cmd|\' /C calc\'!A0"\n';
    const read = await seat.runs('contact.previewImport', { uploadId: await upload('liste.csv', Buffer.from(rows)) });
    expect(read.problems).toMatchObject([{ row: 2, code: 'import/looks-like-formula', effect: 'kept' }]);
    expect(read.rows).toMatchObject([{ fields: { note: "=cmd|' /C calc'!A0" } }]);
  });
});

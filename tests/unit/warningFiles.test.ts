import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capTime } from '../../electron/documents/in/warning/capTime.ts';
import { readWarning } from '../../electron/documents/in/warning/readWarning.ts';
import type { WarningMessage } from '../../shared/domain/warning/warning.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/warnings/${name}`, import.meta.url)));
const textOf = (name: string): string => new TextDecoder().decode(bytesOf(name));
const MET = textOf('met-wind-alert.xml');

function read(text: string | Uint8Array): WarningMessage {
  const answer = readWarning(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.reason));
  return answer.value;
}
function refusal(text: string | Uint8Array) {
  const answer = readWarning(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return answer.ok ? 'taken' : answer.reason;
}

describe('warnings from MET and NVE, read strictly', () => {
  test('MET: both languages, one area, colour, code and times in UTC', () => {
    const message = read(bytesOf('met-wind-alert.xml'));
    expect(message).toMatchObject({
      sender: 'varsel@met.example', identifier: '2.49.0.1.578.0.20261121183000.101', sent: '2026-11-21T18:30:00.000Z',
      status: 'Actual', type: 'Alert', references: [],
    });
    expect(message.infos.map(({ language, event, level, eventCode, onset, expires }) => [language, event, level, eventCode, onset, expires])).toEqual([
      ['no', 'Vind', 'orange', 'wind', '2026-11-22T02:00:00.000Z', '2026-11-22T14:00:00.000Z'],
      ['en-GB', 'Wind', 'orange', 'wind', '2026-11-22T02:00:00.000Z', '2026-11-22T14:00:00.000Z'],
    ]);
    expect(message.zones, 'drawn once, although both languages draw it').toHaveLength(1);
    expect(message.zones[0]).toMatchObject({ municipalities: ['9901', '9902'], counties: ['99'], circles: [] });
    const ring = message.zones[0]!.polygons[0]!;
    expect(ring[0], 'longitude first').toEqual([5.24557, 61.5329]);
    expect(ring.at(-1), 'closed exactly').toEqual(ring[0]);
    expect(JSON.stringify(message), 'what the message points at is not kept').not.toContain('example.invalid');
  });

  test('MET: an update and a cancellation name what they are about', () => {
    expect(read(bytesOf('met-wind-update.xml'))).toMatchObject({
      type: 'Update',
      references: [{ sender: 'varsel@met.example', identifier: '2.49.0.1.578.0.20261121183000.101', sent: '2026-11-21T18:30:00.000Z' }],
    });
    expect(read(bytesOf('met-wind-cancel.xml')).references).toHaveLength(2);
  });

  test('NVE: with a prefix, a circle, a county, words in CDATA and a signature that is passed over', () => {
    const message = read(bytesOf('nve-landslide-alert.xml'));
    expect(message).toMatchObject({ sender: 'varsel@nve.example', sent: '2026-11-21T09:04:12.000Z' });
    expect(message.zones).toEqual([
      { polygons: [], circles: [{ centre: [6.1, 61.7], radiusKm: 25.5 }], municipalities: [], counties: ['99'] },
    ]);
    expect(message.infos[0]).toMatchObject({ level: 'yellow', onset: '2026-11-22T00:00:00.000Z' });
    expect(message.infos[0]!.description).toContain('regn & vind');
  });

  test.each([
    ['hostile-xxe.xml', { code: 'warning/file-external' }],
    ['hostile-laughs.xml', { code: 'warning/file-external' }],
    ['hostile-latin1.xml', { code: 'warning/file-encoding' }],
    ['hostile-latin1-said-utf8.xml', { code: 'warning/file-encoding' }],
    ['hostile-one-point.xml', { code: 'warning/field-wrong', params: { field: 'polygon' } }],
    ['hostile-1969.xml', { code: 'warning/field-wrong', params: { field: 'sent' } }],
    ['hostile-no-sender.xml', { code: 'warning/field-missing', params: { field: 'sender' } }],
    ['hostile-other-namespace.xml', { code: 'warning/file-unknown' }],
  ])('%s is refused, and why is said', (name, reason) => {
    expect(refusal(bytesOf(name))).toMatchObject(reason);
  });

  test('neither a huge file, an empty one, a picture nor another kind of XML is taken', () => {
    const huge = MET.replace('<description>', `<description>${'å'.repeat(1_100_000)}`);
    expect(refusal(huge)).toMatchObject({ code: 'warning/file-too-large', params: { most: 2_000 } });
    expect(refusal('')).toMatchObject({ code: 'warning/file-unknown' });
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toMatchObject({ code: 'warning/file-encoding' });
    expect(refusal('<rss version="2.0"><channel/></rss>')).toMatchObject({ code: 'warning/file-unknown' });
    expect(refusal('<alert><identifier>1</identifier></alert>')).toMatchObject({ code: 'warning/file-unknown' });
    expect(refusal(MET.slice(0, -20))).toMatchObject({ code: 'warning/file-broken' });
    expect(refusal(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`)).toMatchObject({ code: 'warning/file-broken' });
  });

  test('fields of another namespace are not the sender’s', () => {
    const forged = MET.replace('<sender>varsel@met.example</sender>', '<x:sender xmlns:x="urn:other">varsel@met.example</x:sender>');
    expect(refusal(forged)).toMatchObject({ code: 'warning/field-missing', params: { field: 'sender' } });
  });

  test.each([
    ['<status>Actual', '<status>Draft', 'warning/not-a-warning'],
    ['<status>Actual', '<status>System', 'warning/not-a-warning'],
    ['<msgType>Alert', '<msgType>Ack', 'warning/not-a-warning'],
    ['<msgType>Alert', '<msgType>Rumour', 'warning/field-wrong'],
    ['<msgType>Alert', '<msgType>Update', 'warning/field-missing'],
    ['<severity>Severe', '<severity>Bad', 'warning/field-wrong'],
    ['<onset>2026-11-22T03:00:00+01:00', '<onset>2026-11-22T03:00:00', 'warning/field-wrong'],
    ['<onset>2026-11-22T03:00:00+01:00', '<onset>2026-02-30T03:00:00+01:00', 'warning/field-wrong'],
    ['61.9000,5.24557', '91.9000,5.24557', 'warning/field-wrong'],
    ['61.9000,5.24557', '61.9000', 'warning/field-wrong'],
    ['61.5329,5.2455\n', '60.5329,5.2455\n', 'warning/field-wrong'],
    ['<sender>varsel@met.example', '<sender>a,b', 'warning/field-wrong'],
    ['<sender>varsel@met.example', '<sender>a</sender><sender>b', 'warning/field-wrong'],
  ])('%s as %s is refused', (right, wrong, code) => {
    expect(MET).toContain(right);
    expect(refusal(MET.replace(right, wrong))).toMatchObject({ code });
  });

  test('a downgraded warning is green, and without a colour the severity tells it', () => {
    expect(read(MET.replaceAll('<severity>Severe', '<severity>Minor')).infos[0]!.level).toBe('green');
    expect(read(MET.replaceAll('awareness_level', 'other')).infos[0]!.level).toBe('orange');
  });

  test('times need a distance to UTC and a day that is', () => {
    expect(capTime('2026-10-25T02:30:00+01:00')).toBe('2026-10-25T01:30:00.000Z');
    expect(capTime('2026-10-25T02:30:00-00:00')).toBe('2026-10-25T02:30:00.000Z');
    expect(capTime('1970-01-01T00:30:00+01:00')).toBeNull();
    for (const none of ['2026-10-25', '2026-10-25T02:30:00', '2026-13-01T00:00:00Z', '2026-11-31T00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T00:00:00+15:00']) {
      expect(capTime(none), none).toBeNull();
    }
  });

  test('nothing that is done to a real file makes the reader fail or take long', () => {
    const seed = Date.now() & 0x7fffffff;
    let refused = 0;
    const cut = fc.tuple(fc.nat(MET.length), fc.nat(60), fc.string({ maxLength: 12, unit: fc.constantFrom('<', '>', '&', '"', '/', '!', ';', 'a', ' ', ']', '-', '9') }));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const text = cuts.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), MET);
        if (refusal(text) !== 'taken') refused += 1;
      }),
      { seed, numRuns: 1_000 },
    );
    expect(refused, `seed ${String(seed)}`).toBeGreaterThan(100);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../shared/kernel/result.ts';
import { startHostRig, type HostRig, type TestSeat } from '../support/hostRig.ts';

let rig: HostRig;
let seat: TestSeat;
let printed: string[];

beforeEach(async () => {
  printed = [];
  rig = await startHostRig({
    printPdf: (html) => {
      printed.push(html);
      return Promise.resolve(ok(new TextEncoder().encode(html)));
    },
  });
  seat = rig.seat();
  await seat.does('municipality.describe', { name: 'Elvheim kommune', number: '9901' });
});
afterEach(() => {
  rig.close();
});

const pack = (sheets: number) => seat.runs('document.make', { kind: 'pack', format: 'pdf', sheets, language: 'nb', withNames: true });
const state = () => seat.asks('paper.state', {});
const at = (clock: string) => `2026-11-22T${clock}:00.000Z`;

describe('S0-10: the pack on paper', () => {
  test('has blank sheets that are numbered on from pack to pack, each with its number as a QR code', async () => {
    expect(await state()).toMatchObject({ pack: null, changed: [], sheets: [] });
    expect((await pack(3)).fileName).toMatch(/^Papirpakke .*\.pdf$/u);
    expect((await state()).pack).toMatchObject({ firstSheet: 'A-S0001', lastSheet: 'A-S0003', sheets: 3 });
    await pack(2);
    expect((await state()).pack).toMatchObject({ firstSheet: 'A-S0004', lastSheet: 'A-S0005' });
    expect(printed[1]).toContain('Loggark A-S0004');
    expect(printed[1]).not.toContain('Loggark A-S0003');
    expect(printed[1]!.match(/<svg class="qr"/gu)).toHaveLength(2);
  });

  test('goes stale when something in it changes, and only then', async () => {
    const { contactId } = await seat.does('contact.add', { fields: { name: 'Jorunn Lie', mobile: '900 00 001' } });
    await seat.does('role.define', { title: 'Kriseleder', holder: contactId });
    await pack(0);
    expect(printed[0]).toContain('Jorunn Lie');
    await seat.does('incident.start', { kind: 'real' });
    expect((await state()).changed, 'an incident is not in the pack').toEqual([]);
    await seat.does('contact.change', { contactId, fields: { mobile: '900 00 002' } });
    expect((await state()).changed).toEqual([{ topic: 'contact', count: 1 }]);
    await rig.restart();
    expect((await state()).changed).toEqual([{ topic: 'contact', count: 1 }]);
    await pack(0);
    expect((await state()).changed).toEqual([]);
  });
});

describe('S0-10: paper back into the log', () => {
  test('each line says when it happened, when it was written, and which sheet and row it stood on', async () => {
    await pack(3);
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    const rows = [
      { row: 1, text: 'Strømmen er borte', occurredAt: at('00:10'), writtenAt: at('00:15') },
      { row: 2, text: 'Aggregatet går', occurredAt: at('00:40') },
    ];
    expect(await seat.does('paper.enterSheet', { incidentId, sheet: 'a-s1', copiedBy: 'Torhild Vik', rows })).toEqual({ sheet: 'A-S0001', entries: 2 });
    const { entries } = await seat.asks('log.entries', { incidentId });
    expect(entries.map(({ number, text, occurredAt, late, paper }) => ({ number, text, occurredAt, late, paper }))).toEqual([
      {
        number: 'A-0001', text: 'Strømmen er borte', occurredAt: at('00:10'), late: true,
        paper: { sheet: 'A-S0001', row: 1, writtenAt: at('00:15'), copiedBy: 'Torhild Vik' },
      },
      {
        number: 'A-0002', text: 'Aggregatet går', occurredAt: at('00:40'), late: true,
        paper: { sheet: 'A-S0001', row: 2, writtenAt: null, copiedBy: 'Torhild Vik' },
      },
    ]);
    expect(await seat.isRefused('paper.enterSheet', { incidentId, sheet: 'A-S0001', rows: rows.slice(1) })).toMatchObject({ code: 'paper/row-twice', params: { row: 2 } });
  });

  test('a sheet that is missing or taken twice is flagged until somebody says what became of it', async () => {
    await pack(4);
    const { incidentId } = await seat.does('incident.start', { kind: 'real', title: 'Mørkt' });
    const enter = (sheet: string, row: number) =>
      seat.does('paper.enterSheet', { incidentId, sheet, rows: [{ row, text: 'En linje', occurredAt: at('01:00') }] });
    await enter('A-S0003', 1);
    await enter('A-S0003', 2);
    await enter('A-S0099', 1);
    const shown = async () => (await state()).sheets.map(({ sheet, state: how, isPrinted }) => [sheet, how, isPrinted]);
    expect(await shown()).toEqual([
      ['A-S0001', 'missing', true], ['A-S0002', 'missing', true], ['A-S0003', 'twice', true], ['A-S0099', 'entered', false],
    ]);
    await seat.does('paper.accountSheet', { sheet: 'A-S0001', fate: 'unused' });
    await seat.does('paper.accountSheet', { sheet: 'A-S0002', fate: 'lost' });
    expect((await shown()).slice(0, 2)).toEqual([['A-S0001', 'unused', true], ['A-S0002', 'lost', true]]);
    await seat.does('paper.accountSheet', { sheet: 'A-S0002', fate: null });
    expect((await shown())[1]).toEqual(['A-S0002', 'missing', true]);
    expect(await seat.isRefused('paper.accountSheet', { sheet: 'A-S0050', fate: 'lost' })).toMatchObject({ code: 'paper/sheet-unprinted' });
  });

  test.each([
    ['B3', 1, 'x', 'paper/sheet-wrong'],
    ['A-S0001', 0, 'x', 'paper/row-wrong'],
    ['A-S0001', 17, 'x', 'paper/row-wrong'],
    ['A-S0001', 1, '  ', 'paper/text-empty'],
  ])('%s row %d with «%s» is refused as %s', async (sheet, row, text, code) => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    expect(await seat.isRefused('paper.enterSheet', { incidentId, sheet, rows: [{ row, text, occurredAt: at('01:00') }] })).toMatchObject({ code });
    expect(await seat.isRefused('paper.enterSheet', { incidentId, sheet: 'A-S0001', rows: [] })).toMatchObject({ code: 'paper/rows-empty' });
    expect((await seat.asks('log.entries', { incidentId })).entries).toEqual([]);
  });
});

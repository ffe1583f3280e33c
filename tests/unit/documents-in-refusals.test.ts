import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_ROWS } from '../../electron/documents/in/importLimits.ts';
import type { ImportRefusal } from '../../electron/documents/in/importRefusal.ts';
import { IMPORT_REFUSAL_CODES } from '../../electron/documents/in/importRefusal.ts';
import { measureCsv } from '../../electron/documents/in/measureCsv.ts';
import { measureSheet } from '../../electron/documents/in/measureSheet.ts';
import { readContactFile } from '../../electron/documents/in/readContactFile.ts';
import { columnLetters } from '../../electron/documents/in/shapeTable.ts';
import { cardLines } from '../../electron/documents/in/vcardLines.ts';
import {
  directoryEntryAt, makeWorkbook, textCell, withDeclaredSize, workbookParts,
} from '../fixtures/contacts/makeWorkbook.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'contacts');
const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_PERSON = `<row r="1">${textCell('A1', 'Kari Brekke')}</row>`;
const MIB = 1024 * 1024;

async function refusalOf(bytes: Uint8Array | string): Promise<ImportRefusal | 'taken'> {
  const file = { bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, fileName: 'liste.xlsx' };
  const read = await readContactFile(file);
  return read.ok ? 'taken' : read.reason;
}

async function sheetRefusal(sheetData: string): Promise<string> {
  const refusal = await refusalOf(makeWorkbook({ sheets: [sheetData] }));
  return refusal === 'taken' ? refusal : refusal.code;
}

function fixture(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}

describe('a file that is no contact list is told what it is, whatever it is called', () => {
  test('an empty file', async () => {
    expect(await refusalOf('')).toEqual({ code: 'import/file-empty', params: {} });
  });

  test.each(['\ufeff', '\n\n\n', ' ;;\n;;', 'Navn;Mobil\n', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n'])(
    'a file without a single row: %j',
    async (text) => {
      expect(await refusalOf(text)).toEqual({ code: 'import/no-rows', params: {} });
    },
  );

  test('a workbook without a single row', async () => {
    expect(await sheetRefusal('<row r="7"><c r="B7" s="1"/></row>')).toBe('import/no-rows');
  });

  test('a workbook with a password', async () => {
    const refusal = await refusalOf(fixture('varslingsliste-passord.xlsx'));
    expect(refusal).toEqual({ code: 'import/password-protected', params: {} });
  });

  test('a workbook of Excel 97', async () => {
    expect(await refusalOf(fixture('varslingsliste.xls'))).toEqual({ code: 'import/old-excel', params: {} });
  });

  test('a zip whose files are encrypted', async () => {
    const zip = Buffer.from(makeWorkbook({ sheets: [ONE_PERSON] }));
    zip.writeUInt16LE(1, directoryEntryAt(zip, SHEET) + 8);
    expect(await refusalOf(zip)).toEqual({ code: 'import/password-protected', params: {} });
  });

  test.each([
    ['ods', fixture('varslingsliste.ods')],
    ['xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['docx', zipSync({ 'word/document.xml': strToU8('x') })],
    ['numbers', zipSync({ 'Index/Document.iwa': strToU8('x') })],
    ['zip', zipSync({ 'liste.xlsx': makeWorkbook({ sheets: [ONE_PERSON] }) })],
    ['pdf', '%PDF-1.7\n…'],
    ['image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['html', '<html><table><tr><td>Kari Brekke</td></tr></table></html>'],
    ['xml', '<?xml version="1.0"?><Workbook/>'],
    ['rtf', '{\\rtf1 Kari Brekke}'],
    ['calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['ole', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
    ['binary', Buffer.from([0x4b, 0, 0x61, 0, 0x72, 0])],
    ['binary', `Navn;Mobil\n${'Kari Brekke;91567801\n'.repeat(20)}\0`],
    ['binary', Buffer.from(Array.from({ length: 300 }, (_, at) => 1 + (at % 255)))],
  ])('%s', async (found, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'import/unknown-format', params: { found } });
  });

  test('each code stands once in the list that sentences are written for', () => {
    expect(new Set(IMPORT_REFUSAL_CODES).size).toBe(IMPORT_REFUSAL_CODES.length);
    expect(IMPORT_REFUSAL_CODES).toContain('import/zip-bomb');
  });
});

describe('damaged workbooks', () => {
  test('cut off anywhere', async () => {
    const whole = fixture('varslingsliste.xlsx');
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await refusalOf(cut)).toEqual({ code: 'import/xlsx-damaged', params: {} });
    }
  });

  test('one letter of a name turned on the way: only the checksum can see it', async () => {
    const zip = Buffer.from(zipSync(workbookParts({ sheets: [ONE_PERSON] }), { level: 0 }));
    expect(await refusalOf(zip)).toBe('taken');
    zip.write('M', zip.indexOf('Kari'));
    expect(await refusalOf(zip)).toEqual({ code: 'import/xlsx-damaged', params: {} });
  });

  test('two files of one name, of which one would be checked and the other read', async () => {
    const extra = { 'xl/worksheets/sheetX.xml': strToU8('x') };
    const zip = Buffer.from(makeWorkbook({ sheets: [ONE_PERSON], extra }));
    zip.write('1', directoryEntryAt(zip, 'xl/worksheets/sheetX.xml') + 46 + 'xl/worksheets/sheet'.length);
    expect(await refusalOf(zip)).toEqual({ code: 'import/xlsx-damaged', params: {} });
  });

  test('a sheet the workbook names is not in the zip', async () => {
    const { [SHEET]: _gone, ...rest } = workbookParts({ sheets: [ONE_PERSON] });
    expect(await refusalOf(zipSync(rest))).toEqual({ code: 'import/xlsx-damaged', params: {} });
  });

  test.each([
    ['a text that points past the shared texts', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['rows out of order', `<row r="2">${textCell('A2', 'a')}</row><row r="1">${textCell('A1', 'b')}</row>`],
    ['tags that do not match', '<row r="1"><c r="A1"></row>'],
    ['a document type, where entities are defined', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${ONE_PERSON}`],
    ['a tag without end', `${ONE_PERSON}<row r="2`],
  ])('%s', async (_what, sheetData) => {
    expect(await sheetRefusal(sheetData)).toBe('import/xlsx-damaged');
  });
});

describe('bombs', () => {
  test('a zip that unpacks to many hundred times its size', async () => {
    const zeros = { 'xl/media/zeros.xml': new Uint8Array(20 * MIB) };
    const zip = makeWorkbook({ sheets: [ONE_PERSON], extra: zeros });
    expect(zip.length).toBeLessThan(MIB / 5);
    expect(await refusalOf(zip)).toEqual({
      code: 'import/zip-bomb', params: { limitBytes: 200 * MIB, limitRatio: 100 },
    });
  });

  test('a ratio over 100 is refused even when the size is small', async () => {
    const zip = makeWorkbook({ sheets: [ONE_PERSON], extra: { 'xl/styles.xml': new Uint8Array(2 * MIB) } });
    expect(await refusalOf(zip)).toMatchObject({ code: 'import/zip-bomb' });
  });

  test('many files that each keep the ratio but together pass 200 MB', async () => {
    // Stored, so that only the sum of the declared sizes can give it away.
    const noise = new Uint8Array(MIB);
    const names = ['xl/a.bin', 'xl/b.bin', 'xl/c.bin'];
    const extra = Object.fromEntries(names.map((name) => [name, noise]));
    let zip: Uint8Array = zipSync(workbookParts({ sheets: [ONE_PERSON], extra }), { level: 0 });
    for (const name of names) zip = withDeclaredSize(zip, name, 70 * MIB);
    expect(await refusalOf(zip)).toMatchObject({ code: 'import/zip-bomb' });
  });

  test('a directory that declares less than what comes out: unpacking stops there', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, 'Kari')}</row>`);
    const zip = withDeclaredSize(makeWorkbook({ sheets: [rows.join('')] }), SHEET, 1000);
    expect(await refusalOf(zip)).toMatchObject({ code: 'import/zip-bomb' });
  });

  test.each([
    ['ZZZ1', 'import/too-many-columns'],
    ['XFD1', 'import/too-many-columns'],
    ['A1048577', 'import/xlsx-damaged'],
    ['A9999999999', 'import/xlsx-damaged'],
    ['A1e9', 'import/xlsx-damaged'],
    ['AAAAAAAA1', 'import/xlsx-damaged'],
    ['A&#57;&#57;&#57;&#57;&#57;&#57;&#57;&#57;', 'import/xlsx-damaged'],
    ['A0', 'import/xlsx-damaged'],
    ['', 'import/xlsx-damaged'],
  ])('one cell at %s does not make the reader build everything up to there', async (address, code) => {
    expect(await sheetRefusal(`<row>${textCell(address, 'Kari')}</row>`)).toBe(code);
  });

  test.each(['99999999', '1048577', '0', '1e6', 'A1', '&#57;'.repeat(8)])('a row that says it is number %s', (row) => {
    expect(measureSheet(strToU8(`<sheetData><row r="${row}"/></sheetData>`))).toBeUndefined();
  });

  test('an address hidden from a careless check by a quoted bracket, a second address or a prefix', async () => {
    expect(await sheetRefusal('<row><c x=">" r="ZZZ9999999" t="str"><v>a</v></c></row>')).toBe('import/xlsx-damaged');
    expect(await sheetRefusal('<row><c x:r="A9999999" r="A1" t="str"><v>a</v></c></row>')).toBe('import/xlsx-damaged');
    expect(await sheetRefusal('<row x:r="99999999"><c r="A1"><v>1</v></c></row>')).toBe('import/xlsx-damaged');
    expect(await sheetRefusal('<row><c r=A9999999 t="str"><v>a</v></c></row>')).toBe('import/xlsx-damaged');
  });

  test('a narrow row far down and a wide row at the top together are too many cells', async () => {
    const wide = Array.from({ length: 700 }, (_, at) => textCell(`${columnLetters(at)}1`, 'x'));
    const sheet = `<row r="1">${wide.join('')}</row><row r="1000000">${textCell('A1000000', 'x')}</row>`;
    expect(await sheetRefusal(sheet)).toBe('import/too-many-cells');
  });

  test('a million sheets', async () => {
    const tabs = '<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(10_000);
    const workbook = strToU8(`<workbook xmlns:r="x"><sheets>${tabs}</sheets></workbook>`);
    const zip = zipSync({ ...workbookParts({ sheets: [ONE_PERSON] }), 'xl/workbook.xml': workbook }, { level: 0 });
    expect(await refusalOf(zip)).toEqual({ code: 'import/too-many-sheets', params: { limit: 256 } });
  });

  test.each([
    ['text', textCell('A1', 'a'.repeat(30 * MIB))],
    ['comment', `<!--${'a'.repeat(30 * MIB)}-->`],
    ['tag', `<c r="A1" x="${'a'.repeat(30 * MIB)}"/>`],
  ])('a %s of megabytes, on which the sheet reader would chew for minutes', async (_what, endless) => {
    const zip = zipSync(workbookParts({ sheets: [`${ONE_PERSON}<row r="2">${endless}</row>`] }), { level: 0 });
    expect(await refusalOf(zip)).toEqual({ code: 'import/xlsx-damaged', params: {} });
  });
});

describe('too much', () => {
  test('a file over 50 MB is refused before it is looked at', async () => {
    const bytes = MAX_FILE_BYTES + 1;
    expect(await refusalOf(new Uint8Array(bytes))).toEqual({
      code: 'import/file-too-large', params: { bytes, limitBytes: MAX_FILE_BYTES },
    });
  });

  test('a hundred thousand rows of a CSV come in, one more is refused', async () => {
    const rows = (count: number): string => `Navn;Mobil\n${'Kari Brekke;91567801\n'.repeat(count)}`;
    const read = await readContactFile({ bytes: Buffer.from(rows(MAX_ROWS - 1)), fileName: 'x' });
    expect(read.ok && read.value.rows.length).toBe(MAX_ROWS - 1);
    expect(await refusalOf(rows(MAX_ROWS))).toEqual({ code: 'import/too-many-rows', params: { limit: MAX_ROWS } });
  });

  test('ten thousand narrow rows below a row of a thousand cells', async () => {
    const text = `${'x;'.repeat(999)}x\n${'Kari\n'.repeat(10_000)}`;
    expect(await refusalOf(text)).toEqual({ code: 'import/too-many-cells', params: { limit: 10_000_000 } });
  });

  test('a hundred thousand rows of a workbook come in whole, one more is refused', async () => {
    const sheet = (count: number): string => {
      return Array.from({ length: count }, (_, at) => {
        const number = `<c r="B${at + 1}"><v>${40_000_000 + at}</v></c>`;
        return `<row r="${at + 1}">${textCell(`A${at + 1}`, `Kari ${at}`)}${number}</row>`;
      }).join('');
    };
    const read = await readContactFile({ bytes: makeWorkbook({ sheets: [sheet(MAX_ROWS)] }), fileName: 'x' });
    const rows = read.ok ? read.value.rows : [];
    expect(rows).toHaveLength(MAX_ROWS);
    const isOther = (cells: readonly string[], at: number): boolean => cells.join() !== `Kari ${at},${40_000_000 + at}`;
    expect(rows.findIndex((row, at) => isOther(row.cells, at))).toBe(-1);
    expect(await sheetRefusal(sheet(MAX_ROWS + 1))).toBe('import/too-many-rows');
  });

  test('a hundred thousand and one cards', async () => {
    const cards = 'BEGIN:VCARD\nFN:Kari\nEND:VCARD\n'.repeat(MAX_ROWS + 1);
    expect(await refusalOf(cards)).toEqual({ code: 'import/too-many-rows', params: { limit: MAX_ROWS } });
  });

  test('a row of ten million cells', async () => {
    const refusal = await refusalOf(`Navn${';'.repeat(10_000_000)}`);
    expect(refusal).toEqual({ code: 'import/too-many-columns', params: { limit: 1000 } });
  });

  test('the measure of a row stops where the row is refused anyway', () => {
    expect(measureCsv(';'.repeat(1_000_000), ';', 10).widest).toBe(1001);
  });

  test('nothing but line breaks, fifty million of them', async () => {
    expect(await refusalOf(new Uint8Array(MAX_FILE_BYTES).fill(10))).toEqual({ code: 'import/no-rows', params: {} });
  });

  test('a card with one line of forty megabytes is listed, the next card comes in', async () => {
    const long = `BEGIN:VCARD\nFN:Kari\nNOTE:${'æ'.repeat(20 * MIB)}\nEND:VCARD\nBEGIN:VCARD\nFN:Jon\nEND:VCARD\n`;
    const read = await readContactFile({ bytes: Buffer.from(long), fileName: 'x' });
    if (!read.ok) throw new Error(read.reason.code);
    expect(read.value.rows.map((row) => row.cells[0])).toEqual(['Jon']);
    expect(read.value.problems).toMatchObject([{ row: 1, code: 'import/cell-too-long' }]);
  });

  test('a card with a note beyond ten thousand characters, or a thousand and one numbers, is listed', async () => {
    const cards = [`NOTE:${'a'.repeat(10_001)}`, 'TEL:110\n'.repeat(1001), `NOTE:${'a'.repeat(10_000)}`];
    const text = cards.map((lines) => `BEGIN:VCARD\nFN:Kari\n${lines}\nEND:VCARD\n`).join('');
    const read = await readContactFile({ bytes: Buffer.from(text), fileName: 'x' });
    expect(read.ok && read.value.rows.map((row) => row.row)).toEqual([3]);
    expect(read.ok && read.value.problems.map((problem) => [problem.row, problem.code])).toEqual([
      [1, 'import/cell-too-long'], [2, 'import/card-unreadable'],
    ]);
    expect(cardLines([`NOTE:${'a'.repeat(120_001)}`])).toBe('too-long');
  });

  test('a card with two million folded or soft-broken lines is listed', async () => {
    for (const line of [' a\n', '=\n']) {
      const card = `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:=\n${line.repeat(2_000_000)}END:VCARD\n`;
      const bytes = Buffer.from(`${card}BEGIN:VCARD\nFN:Jon\nEND:VCARD`);
      const read = await readContactFile({ bytes, fileName: 'x' });
      expect(read.ok && read.value.problems).toMatchObject([{ row: 1, code: 'import/card-unreadable' }]);
    }
  });
});

describe('quotation marks that do not match would swallow the rows after them', () => {
  test.each([
    ['never closed', 'Navn;Mobil\nKari;1\n"Jon;2\nEva;3\n', 3],
    ['closed in the middle of a cell', 'Navn;Mobil\n"Kaja" Brekke;1\nEva;"3"\n', 2],
  ])('%s: the row is named', async (_what, text, row) => {
    expect(await refusalOf(text)).toEqual({ code: 'import/quotes-broken', params: { row } });
  });

  test('also far down, where the separator was guessed long ago', async () => {
    const text = `Navn;Mobil\n${'Kari;1\n'.repeat(5000)}"Jon;2\nEva;3\n`;
    expect(await refusalOf(text)).toEqual({ code: 'import/quotes-broken', params: { row: 5002 } });
  });

  test('a nickname in quotation marks inside a cell is only text', async () => {
    const bytes = Buffer.from('Navn;Mobil\nKari "Kaja" Brekke;91567801\n');
    const read = await readContactFile({ bytes, fileName: 'x' });
    expect(read.ok && read.value.rows[0]?.cells[0]).toBe('Kari "Kaja" Brekke');
  });

  test('twenty million stray marks, with spaces that cost a careless parser hours', async () => {
    const text = `Navn;Mobil\n${'"a'.repeat(10_000_000)}${' '.repeat(10_000_000)}\n`;
    expect(await refusalOf(text)).toEqual({ code: 'import/quotes-broken', params: { row: 2 } });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { cleanText } from '../../electron/documents/in/cleanText.ts';
import type { Delimiter } from '../../electron/documents/in/contactTable.ts';
import { guessMapping } from '../../electron/documents/in/guessMapping.ts';
import { IMPORT_REFUSAL_CODES } from '../../electron/documents/in/importRefusal.ts';
import { isFormulaLike } from '../../electron/documents/in/isFormulaLike.ts';
import { measureCsv } from '../../electron/documents/in/measureCsv.ts';
import { readContactFile } from '../../electron/documents/in/readContactFile.ts';
import { toContacts } from '../../electron/documents/in/toContacts.ts';
import { makeWorkbook } from '../fixtures/contacts/makeWorkbook.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'contacts');
const FILES = readdirSync(FIXTURES).filter((name) => !/\.(?:py|ts)$/.test(name));
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2_147_483_647);

interface Outcome {
  readonly taken: boolean;
  readonly contacts: number;
  readonly code: string;
}

/** Runs the whole way from bytes to contacts and checks what must hold for every file in the world. */
async function importBytes(bytes: Uint8Array): Promise<Outcome> {
  const read = await readContactFile({ bytes, fileName: 'liste' });
  if (!read.ok) {
    expect(IMPORT_REFUSAL_CODES).toContain(read.reason.code);
    return { taken: false, contacts: 0, code: read.reason.code };
  }
  const { columns, rows } = read.value;
  expect(rows.every((row) => row.cells.length === columns.length)).toBe(true);
  const preview = toContacts(read.value, guessMapping(columns, rows.slice(0, 50).map((row) => row.cells)));
  for (const contact of preview.contacts) {
    expect(contact.name).not.toBe('');
    expect(contact.name).not.toMatch(/\p{Cc}/u);
    expect(`${contact.mobile ?? '110'} ${contact.phone ?? '110'}`).toMatch(/^\+?\d{3,15} \+?\d{3,15}$/);
    expect(contact.email ?? 'a@b').toMatch(/^[^\s@]+@[^\s@]+$/);
  }
  expect(preview.counts.rows).toBe(preview.counts.contacts + preview.counts.leftOut);
  return { taken: true, contacts: preview.contacts.length, code: '' };
}

function tally(outcomes: readonly Outcome[]): { taken: number; refused: number; contacts: number; codes: Set<string> } {
  const taken = outcomes.filter((outcome) => outcome.taken);
  return {
    taken: taken.length,
    refused: outcomes.length - taken.length,
    contacts: taken.reduce((sum, outcome) => sum + outcome.contacts, 0),
    codes: new Set(outcomes.map((outcome) => outcome.code)),
  };
}

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    kind: fc.constantFrom('turn', 'cut', 'double', 'splice'),
    byte: fc.nat(255),
  }),
  { maxLength: 6 },
);

type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function edited(original: Uint8Array, other: Uint8Array, changes: Edits): Uint8Array {
  let file = Buffer.from(original);
  for (const { at, length, kind, byte } of changes) {
    const from = at % Math.max(1, file.length);
    const to = Math.min(file.length, from + length);
    if (kind === 'turn') file[from] = byte;
    else if (kind === 'cut') file = Buffer.concat([file.subarray(0, from), file.subarray(to)]);
    else file = Buffer.concat([file.subarray(0, to), (kind === 'double' ? file : other).subarray(from)]);
  }
  return file;
}

describe(`no bytes whatever make the reader throw (FUZZ_SEED=${SEED})`, () => {
  test('random bytes, with and without the beginnings of real files', async () => {
    const starts = [
      '', 'PK\x03\x04', 'BEGIN:VCARD\n', 'Navn;Mobil\n', '\xef\xbb\xbf', '\xff\xfe', 'sep=;\n"', '\xd0\xcf\x11\xe0',
    ];
    const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600 })).map(([start, rest]) => {
      return Buffer.concat([Buffer.from(start, 'latin1'), rest]);
    });
    const outcomes: Outcome[] = [];
    await fc.assert(fc.asyncProperty(bytes, async (file) => {
      outcomes.push(await importBytes(file));
    }), { seed: SEED, numRuns: 1500 });
    const seen = tally(outcomes);
    expect(seen.taken).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });

  test('real files with bytes turned, cut out, doubled or spliced into one another', async () => {
    const originals = FILES.map((name) => readFileSync(join(FIXTURES, name)));
    const original = fc.constantFrom(...originals);
    const outcomes: Outcome[] = [];
    await fc.assert(fc.asyncProperty(original, original, edits, async (first, other, changes) => {
      outcomes.push(await importBytes(edited(first, other, changes)));
    }), { seed: SEED, numRuns: 1000 });
    const seen = tally(outcomes);
    expect(seen.contacts).toBeGreaterThan(100);
    expect(seen.codes.size).toBeGreaterThan(3);
  });

  test('a real workbook whose parts are edited before they are packed', async () => {
    const parts = unzipSync(readFileSync(join(FIXTURES, 'varslingsliste.xlsx')));
    const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
    const outcomes: Outcome[] = [];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), edits, async (name, changes) => {
      const part = parts[name] ?? new Uint8Array();
      outcomes.push(await importBytes(zipSync({ ...parts, [name]: edited(part, part, changes) })));
    }), { seed: SEED, numRuns: 500 });
    const seen = tally(outcomes);
    expect(seen.contacts).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(20);
  });

  test('sheets of shuffled tags and addresses', async () => {
    const cells = fc.subarray([
      '<c r="A1"><v>91567801</v></c>', '<c r="B1" t="str"><v>Kari</v></c>', '<c r="C1" t="b"><v>1</v></c>',
      '<c r=\'D1\' t="inlineStr"><is><t>a&amp;b&#0;</t></is></c>', '<c r="E1" t="e"><v>#REF!</v></c>', '<!-- x -->',
      '<c r="F1"><f>A1</f></c>', '<c r="XFD1"/>',
    ]);
    const noise = fc.option(
      fc.constantFrom(
        '<c r="B1" t="s"><v>1</v></c>', '<c r="A1" r="B2"/>', '<v>', '</c>', '<row>', '<![CDATA[x]]>', '<', '<?x', '&',
        '<c r="XFD1048576"><v>1</v></c>', '</sheetData><mergeCells><mergeCell ref="A1:A9"/></mergeCells><sheetData>',
      ),
      { freq: 3 },
    );
    const outcomes: Outcome[] = [];
    await fc.assert(fc.asyncProperty(fc.array(cells, { maxLength: 4 }), fc.nat(3), noise, async (rows, at, extra) => {
      const sheet = rows.map((row, y) => `<row r="${y + 1}">${row.join('').replace(/1(?=["'])/g, String(y + 1))}</row>`);
      sheet.splice(at, 0, extra ?? '');
      outcomes.push(await importBytes(makeWorkbook({ sheets: [sheet.join('')] })));
    }), { seed: SEED, numRuns: 1000 });
    const seen = tally(outcomes);
    expect(seen.taken).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', 'Kari Brekke', '91567801', 'a;b', 'a,b', '"', '""', 'x "y" z', 'linje\nlinje', 'æøå čŋđ', '=1+1'),
);

describe(`what goes in comes out (FUZZ_SEED=${SEED})`, () => {
  test('the measure of a CSV agrees with Papa Parse on every text Papa has written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    let compared = 0;
    fc.assert(fc.property(rows, fc.constantFrom<Delimiter>(';', ',', '\t'), (table, delimiter) => {
      const text = Papa.unparse(table, { delimiter, newline: '\n' }).replace(/\r\n?/g, '\n');
      const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
      const size = measureCsv(text, delimiter, 1000);
      expect(parsed.errors).toEqual([]);
      expect(size.brokenRow).toBeUndefined();
      expect([size.rows, size.widest]).toEqual([parsed.data.length, Math.max(...parsed.data.map((row) => row.length))]);
      compared += 1;
    }), { seed: SEED, numRuns: 3000 });
    expect(compared).toBe(3000);
  });

  test('whatever the measure lets pass, Papa Parse reads without an error and in the same shape', () => {
    const piece = fc.constantFrom('"', '""', 'a', ' ', ';', ',', '\n', '\t', '" ;', '"\n', '"b"', ';"');
    let passed = 0;
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.join('').trimEnd();
      const size = measureCsv(text, ';', 1000);
      if (text === '' || size.brokenRow !== undefined) return;
      const parsed = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n', quoteChar: '"' });
      expect(parsed.errors).toEqual([]);
      expect([size.rows, size.widest]).toEqual([parsed.data.length, Math.max(...parsed.data.map((row) => row.length))]);
      passed += 1;
    }), { seed: SEED, numRuns: 5000 });
    expect(passed).toBeGreaterThan(500);
  });

  test('a workbook written by another library is read back cell by cell', async () => {
    // write-excel-file 4.1.1 looks texts up in a plain object and spoils a workbook that says «valueOf».
    const writable = cell.filter((text) => !(text in {}));
    const rows = fc.array(fc.tuple(writable, writable, writable), { minLength: 1, maxLength: 8 });
    let cells = 0;
    await fc.assert(fc.asyncProperty(rows, async (table) => {
      const heads = ['Navn', 'Mobil', 'Merknad'];
      const written = [heads, ...table].map((row) => row.map((value) => ({ type: String, value })));
      const bytes = await writeXlsxFile(written).toBuffer();
      const read = await readContactFile({ bytes, fileName: 'liste.xlsx' });
      const wanted = table.map((row) => row.map(cleanText)).filter((row) => row.some((value) => value !== ''));
      if (!read.ok) {
        expect([wanted.length, read.reason.code]).toEqual([0, 'import/no-rows']);
        return;
      }
      expect(read.value.rows.map((row) => row.cells)).toEqual(wanted);
      cells += wanted.length * 3;
    }), { seed: SEED, numRuns: 150 });
    expect(cells).toBeGreaterThan(300);
  });

  test('a text with a formula sign in front is always pointed out, whatever blanks stand before it', () => {
    const blank = fc.constantFrom(' ', '\t', '\u00a0', '\u200b', "'");
    const blanks = fc.array(blank, { maxLength: 4 }).map((all) => all.join(''));
    let seen = 0;
    fc.assert(fc.property(blanks, fc.constantFrom('=', '@', '＝', '＠'), fc.string(), (before, sign, rest) => {
      expect(isFormulaLike(`${before}${sign}${rest}`)).toBe(true);
      seen += 1;
    }), { seed: SEED, numRuns: 2000 });
    expect(seen).toBe(2000);
  });
});

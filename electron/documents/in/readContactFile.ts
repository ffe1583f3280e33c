import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import type { ContactTable } from './contactTable.ts';
import { detectFormat } from './detectFormat.ts';
import { guessHeader, headingScore } from './guessHeader.ts';
import { MAX_FILE_BYTES } from './importLimits.ts';
import type { ImportRefusal } from './importRefusal.ts';
import { readCsv } from './readCsv.ts';
import type { SheetText } from './readXlsx.ts';
import { readXlsx } from './readXlsx.ts';
import { readVcard, VCARD_COLUMNS } from './readVcard.ts';
import { shapeTable } from './shapeTable.ts';
import type { ZipEntry } from './zipArchive.ts';

export interface ContactFile {
  readonly bytes: Uint8Array;
  /** Only for whoever shows the preview; what the file is, is read from its bytes. */
  readonly fileName: string;
  /** The sheet to read in a workbook; without it, the one that looks most like a contact list. */
  readonly sheet?: string;
}

function filledRows(sheet: SheetText): readonly (readonly string[])[] {
  return sheet.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

function headings(sheet: SheetText): number {
  const rows = filledRows(sheet).slice(0, 20);
  const at = guessHeader(rows);
  return at === undefined ? 0 : headingScore(rows[at] ?? []);
}

/** The sheet with the most headings we know; without any, the first that holds something. */
function chooseSheet(sheets: readonly SheetText[]): SheetText | undefined {
  const filled = sheets.filter((sheet) => filledRows(sheet).length > 0);
  const scored = filled.map((sheet) => ({ sheet, score: headings(sheet) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.sheet;
}

type ReadTable = Result<ContactTable, ImportRefusal>;

async function xlsxTable(file: ContactFile, entries: readonly ZipEntry[]): Promise<ReadTable> {
  const sheets = await readXlsx(file.bytes, entries, file.sheet);
  if (!sheets.ok) return sheets;
  if (file.sheet !== undefined && sheets.value.length === 0) {
    return no({ code: 'import/sheet-missing', params: { sheet: file.sheet } });
  }
  const chosen = chooseSheet(sheets.value);
  const names = sheets.value.map((sheet) => sheet.name);
  if (chosen === undefined) return no({ code: 'import/no-rows', params: {} });
  return ok({ format: 'xlsx', sheet: chosen.name, sheets: names, ...shapeTable(chosen.rows, false) });
}

async function read(file: ContactFile): Promise<ReadTable> {
  const detected = detectFormat(file.bytes);
  if (!detected.ok) return detected;
  if (detected.value.kind === 'xlsx') return xlsxTable(file, detected.value.entries);
  const { kind, text, encoding } = detected.value;
  if (kind === 'vcard') {
    const cards = readVcard(text);
    return cards.ok ? ok({ format: 'vcard', encoding, columns: VCARD_COLUMNS, ...cards.value }) : cards;
  }
  const csv = readCsv(text);
  if (!csv.ok) return csv;
  const { delimiter, rows } = csv.value;
  return ok({ format: 'csv', encoding, ...(delimiter === undefined ? {} : { delimiter }), ...shapeTable(rows, true) });
}

/**
 * Reads a file of contacts (xlsx, CSV, vCard) into a table of text, without deciding what the columns mean and without
 * touching anything else. It throws for no bytes whatever; the whole file is refused with one code, single rows that
 * cannot be taken along are problems in the table. Long files take seconds: run it in a worker.
 */
export async function readContactFile(file: ContactFile): Promise<Result<ContactTable, ImportRefusal>> {
  const bytes = file.bytes.byteLength;
  if (bytes === 0) return no({ code: 'import/file-empty', params: {} });
  if (bytes > MAX_FILE_BYTES) {
    return no({ code: 'import/file-too-large', params: { bytes, limitBytes: MAX_FILE_BYTES } });
  }
  const table = await read(file);
  if (table.ok && table.value.rows.length === 0 && table.value.problems.length === 0) {
    return no({ code: 'import/no-rows', params: {} });
  }
  return table;
}

import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from './importLimits.ts';
import type { ImportRefusal } from './importRefusal.ts';
import type { SheetSize, VerticalMerge } from './measureSheet.ts';
import { measureSheet } from './measureSheet.ts';
import type { WorkbookSheet } from './workbookParts.ts';
import { workbookParts } from './workbookParts.ts';
import type { ZipEntry } from './zipArchive.ts';
import { unpackZip } from './zipArchive.ts';

/** One worksheet as text; row i is row i + 1 in Excel. */
export interface SheetText {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
/** Where the reader looks for shared texts and styles that no relationship names. */
const USUAL_PARTS = ['xl/sharedStrings.xml', 'xl/styles.xml'];
const DAMAGED: ImportRefusal = { code: 'import/xlsx-damaged', params: {} };
const MAX_FILL = 1_000_000;

function dateText(date: Date): string {
  if (Number.isNaN(date.valueOf())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date ? dateText(value) : '';
}

/** A cell joined over several rows says the same of each of them; the file only has it in the first. */
function fillMerges(rows: string[][], merges: readonly VerticalMerge[]): void {
  let filled = 0;
  for (const { column, fromRow, toRow } of merges) {
    const value = rows[fromRow]?.[column] ?? '';
    if (value === '') continue;
    for (let at = fromRow + 1; at <= toRow && at < rows.length && filled < MAX_FILL; at += 1) {
      const row = rows[at];
      if (row?.[column] === '' && row.some((cell) => cell !== '')) row[column] = value;
      filled += 1;
    }
  }
}

function tooLarge(sizes: readonly SheetSize[]): ImportRefusal | undefined {
  if (sizes.some((size) => size.filledRows > MAX_ROWS)) {
    return { code: 'import/too-many-rows', params: { limit: MAX_ROWS } };
  }
  if (sizes.some((size) => size.lastColumn > MAX_COLUMNS)) {
    return { code: 'import/too-many-columns', params: { limit: MAX_COLUMNS } };
  }
  const cells = sizes.reduce((sum, size) => sum + size.lastRow * size.lastColumn, 0);
  return cells > MAX_CELLS ? { code: 'import/too-many-cells', params: { limit: MAX_CELLS } } : undefined;
}

function measureAll(
  sheets: readonly WorkbookSheet[],
  parts: ReadonlyMap<string, Uint8Array>,
): Result<ReadonlyMap<string, SheetSize>, ImportRefusal> {
  const sizes = new Map<string, SheetSize>();
  for (const { name, part } of sheets) {
    const bytes = parts.get(part);
    const size = bytes === undefined ? undefined : measureSheet(bytes);
    if (size === undefined) return no(DAMAGED);
    sizes.set(name, size);
  }
  const refused = tooLarge([...sizes.values()]);
  return refused === undefined ? ok(sizes) : no(refused);
}

/** Packs what is already unpacked and checked, without compressing, so that the reader has nothing left to inflate. */
function repack(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer;
}

/** A workbook that has passed every limit. */
interface CheckedWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly sizes: ReadonlyMap<string, SheetSize>;
  readonly packed: ArrayBuffer;
}

/** Unpacks and measures; in a function of its own so that what is unpacked can be freed before the reader begins. */
function check(bytes: Uint8Array, entries: readonly ZipEntry[]): Result<CheckedWorkbook, ImportRefusal> {
  const heads = unpackZip(bytes, entries, (name) => name === WORKBOOK || name === RELATIONSHIPS);
  if (!heads.ok) return heads;
  const workbook = heads.value.get(WORKBOOK);
  const relationships = heads.value.get(RELATIONSHIPS);
  if (workbook === undefined || relationships === undefined) return no(DAMAGED);
  const found = workbookParts(workbook, relationships);
  if (found === 'too-many') return no({ code: 'import/too-many-sheets', params: { limit: MAX_SHEETS } });
  if (found === undefined) return no(DAMAGED);

  const sheetParts = found.sheets.map((sheet) => sheet.part);
  const wanted = new Set([WORKBOOK, RELATIONSHIPS, ...USUAL_PARTS, ...found.shared, ...sheetParts]);
  const parts = unpackZip(bytes, entries, (name) => wanted.has(name));
  if (!parts.ok) return parts;
  const sizes = measureAll(found.sheets, parts.value);
  return sizes.ok ? ok({ sheets: found.sheets, sizes: sizes.value, packed: repack(parts.value) }) : sizes;
}

/**
 * The worksheets of an xlsx as text, hidden ones left out unless `wantedSheet` names one. The zip is unpacked within
 * its limits and every sheet measured before read-excel-file is handed a copy that cannot grow any further.
 */
export async function readXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wantedSheet?: string,
): Promise<Result<readonly SheetText[], ImportRefusal>> {
  const checked = check(bytes, entries);
  if (!checked.ok) return checked;
  const { sheets, sizes, packed } = checked.value;
  try {
    const read = await readXlsxFile(packed, { trim: false });
    const texts: SheetText[] = [];
    for (const { name, hidden } of sheets) {
      if (wantedSheet === undefined ? hidden : name !== wantedSheet) continue;
      const data = read.find((sheet) => sheet.sheet === name)?.data ?? [];
      const rows = data.map((row) => row.map(cellText));
      fillMerges(rows, sizes.get(name)?.merges ?? []);
      texts.push({ name, rows });
    }
    return ok(texts);
  } catch {
    return no(DAMAGED);
  }
}

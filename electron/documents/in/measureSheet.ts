import { MAX_SHEET_ROWS } from './importLimits.ts';
import { attributesOf, scanXml } from './scanXml.ts';

/** Cells joined downwards in one column; rows and columns count from 0. */
export interface VerticalMerge {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** How large a sheet is: rows and columns that hold a value, and the last of each, counted from 1. */
export interface SheetSize {
  readonly filledRows: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly VerticalMerge[];
}

const ROW = /^[1-9]\d{0,6}$/;
const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
/** Nearly every cell of nearly every file; what does not look so is taken apart with more care. */
const USUAL_CELL = /^c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="\d+")?(?: t="[a-zA-Z]+")?\/?$/;
const RANGE = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/;
const MAX_MERGES = 10_000;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function cellAddress(inner: string): RegExpExecArray | null {
  return USUAL_CELL.exec(inner) ?? CELL.exec(attributesOf(inner)?.get('r') ?? '');
}

function verticalMerge(range: string | undefined): VerticalMerge | undefined {
  const [, left = '', top, right, bottom] = RANGE.exec(range ?? '') ?? [];
  if (left === '' || left !== right) return undefined;
  return { column: columnNumber(left) - 1, fromRow: Number(top) - 1, toRow: Number(bottom) - 1 };
}

/**
 * Measures a worksheet part before the sheet reader sees it, because that reader builds every row and column up to the
 * furthest address it meets: one cell at ZZZ9999999 would fill the memory. Undefined when an address is not one that
 * Excel knows, or the part is not well formed.
 */
export function measureSheet(part: Uint8Array): SheetSize | undefined {
  let row = 0;
  let column = 0;
  let rowIsFilled = false;
  let filledRows = 0;
  let lastRow = 0;
  let lastColumn = 0;
  const merges: VerticalMerge[] = [];

  const wellFormed = scanXml(part, (tag) => {
    if (tag.closing) return true;
    if (tag.name === 'row') {
      const attributes = attributesOf(tag.inner());
      const address = attributes?.get('r') ?? String(row + 1);
      row = Number(address);
      rowIsFilled = false;
      return attributes !== undefined && ROW.test(address) && row <= MAX_SHEET_ROWS;
    }
    if (tag.name === 'c') {
      const [, letters, digits] = cellAddress(tag.inner()) ?? [];
      if (letters === undefined || Number(digits) > MAX_SHEET_ROWS) return false;
      row = Number(digits);
      column = columnNumber(letters);
    } else if (tag.name === 'v' || tag.name === 'is') {
      if (!rowIsFilled) filledRows += 1;
      rowIsFilled = true;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    } else if (tag.name === 'mergeCell' && merges.length < MAX_MERGES) {
      const merge = verticalMerge(attributesOf(tag.inner())?.get('ref'));
      if (merge !== undefined) merges.push(merge);
    }
    return true;
  });
  return wellFormed ? { filledRows, lastRow, lastColumn, merges } : undefined;
}

import type { Instant } from '../../kernel/time.ts';

/** Lines on one blank sheet. */
export const ROWS_PER_SHEET = 16;
/** As many blank sheets as one pack may have. */
export const MAX_SHEETS = 100;

/** Where a log line stood before it was written here. */
export interface PaperOrigin {
  /** As it is printed on the sheet, e.g. `A-S0007`. */
  readonly sheet: string;
  readonly row: number;
  /** When it was written on the paper, as the paper says; null where it does not. */
  readonly writtenAt: Instant | null;
  /** Who copied it, when that is somebody else than who sits at the keyboard. */
  readonly copiedBy: string | null;
}

/** What became of a sheet that no lines were copied from. */
export const sheetFates = ['unused', 'lost'] as const;
export type SheetFate = (typeof sheetFates)[number];

const SHEET = /^\s*([a-zæøå]{1,3})\s*-?\s*s\s*0*(\d{1,6})\s*$/iu;

/** A sheet's name as it is printed: the installation's letter, and at least four digits. */
export function sheetName(letter: string, number: number): string {
  return `${letter}-S${String(number).padStart(4, '0')}`;
}

/** A sheet's name as somebody typed it or a QR code has it, in the printed form; null when it is none. */
export function readSheetName(typed: string): string | null {
  const found = SHEET.exec(typed);
  const number = Number(found?.[2] ?? 0);
  return found === null || number === 0 ? null : sheetName((found[1] ?? '').toUpperCase(), number);
}

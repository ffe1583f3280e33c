import type { ImportProblem } from './importProblem.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ';' | ',' | '\t';

/** One row of the file. `row` counts from 1 as a spreadsheet shows it; in a vCard file it is the card's number. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * What a file says before anyone has decided what the columns mean. Cells are cleaned text (see cleanText), every row
 * is as long as `columns`. Without a header row the columns are named A, B, C … as in Excel and `headerRow` is absent;
 * a vCard file has our own field names as columns. `problems` are rows that could not be taken along this far.
 */
export interface ContactTable {
  readonly format: 'xlsx' | 'vcard' | 'csv';
  readonly encoding?: TextEncoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly headerRow?: number;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
}

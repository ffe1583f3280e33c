import Papa from 'papaparse';
import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { cleanText } from './cleanText.ts';
import type { Delimiter } from './contactTable.ts';
import { headingScore } from './guessHeader.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEET_ROWS } from './importLimits.ts';
import type { ImportRefusal } from './importRefusal.ts';
import { measureCsv } from './measureCsv.ts';

export interface CsvText {
  /** Absent when no row has more than one cell. */
  readonly delimiter?: Delimiter;
  readonly rows: readonly (readonly string[])[];
}

/** In order of trust when nothing else tells them apart: names hold commas, never tabs. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
const SAMPLE_ROWS = 200;
const HEADING_ROWS = 20;
/** Excel's own first line that says which separator follows; Excel does not count it as a row. */
const SEPARATOR_LINE = /^(?:"sep=(.)"|sep=(.)) *(?:\n|$)/i;

interface Candidate {
  readonly delimiter: Delimiter;
  readonly headings: number;
  readonly fit: number;
  readonly occurs: boolean;
  readonly reached: number;
  readonly brokenRow: number | undefined;
}

function judge(text: string, delimiter: Delimiter): Candidate {
  const size = measureCsv(text, delimiter, SAMPLE_ROWS);
  const usable = size.brokenRow === undefined && size.widest > 1 && size.widest <= MAX_COLUMNS;
  const rows = usable ? parse(text, delimiter, HEADING_ROWS) : [];
  return {
    delimiter,
    headings: Math.max(0, ...rows.map((row) => headingScore(row.map(cleanText)))),
    fit: usable && size.usualWidth > 1 ? size.evenness : 0,
    occurs: size.widest > 1,
    reached: size.rows,
    brokenRow: size.brokenRow,
  };
}

function parse(text: string, delimiter: Delimiter, preview = 0): string[][] {
  // Papa's fast mode would first split the whole text for a preview of a few rows.
  const fast = preview === 0 ? {} : { preview, fastMode: false };
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', ...fast }).data;
}

function guessDelimiter(text: string): Result<Delimiter, ImportRefusal> {
  const candidates = DELIMITERS.map((delimiter) => judge(text, delimiter));
  const whole = candidates.filter((candidate) => candidate.brokenRow === undefined);
  if (whole.length === 0) {
    const furthest = Math.max(...candidates.map((candidate) => candidate.reached));
    return no({ code: 'import/quotes-broken', params: { row: furthest + 1 } });
  }
  // sort is stable, so that a tie keeps the order of trust
  const [best] = whole.sort((a, b) => {
    return b.headings - a.headings || b.fit - a.fit || Number(b.occurs) - Number(a.occurs);
  });
  return ok(best?.delimiter ?? ';');
}

function refusalFor(text: string, delimiter: Delimiter): ImportRefusal | undefined {
  const size = measureCsv(text, delimiter, MAX_SHEET_ROWS + 1);
  if (size.brokenRow !== undefined) return { code: 'import/quotes-broken', params: { row: size.brokenRow } };
  if (size.filledRows > MAX_ROWS || size.rows > MAX_SHEET_ROWS) {
    return { code: 'import/too-many-rows', params: { limit: MAX_ROWS } };
  }
  if (size.widest > MAX_COLUMNS) return { code: 'import/too-many-columns', params: { limit: MAX_COLUMNS } };
  if (size.filledRows * size.widest > MAX_CELLS) return { code: 'import/too-many-cells', params: { limit: MAX_CELLS } };
  return undefined;
}

/**
 * The rows of a separated text; row i is row i + 1 as Excel shows it. The separator is guessed, unless the file says
 * `sep=;`. The text is measured before Papa Parse builds rows of it: Papa would collect an error for each of a million
 * stray quotation marks and swallow the rows after them.
 */
export function readCsv(decoded: string): Result<CsvText, ImportRefusal> {
  const lines = decoded.replace(/\r\n?/g, '\n').trimEnd();
  const said = SEPARATOR_LINE.exec(lines);
  const text = said === null ? lines : lines.slice(said[0].length);
  const separator = DELIMITERS.find((delimiter) => delimiter === (said?.[1] ?? said?.[2]));
  const delimiter = separator === undefined ? guessDelimiter(text) : ok(separator);
  if (!delimiter.ok) return delimiter;
  const refused = refusalFor(text, delimiter.value);
  if (refused !== undefined) return no(refused);
  const rows = parse(text, delimiter.value);
  return ok(rows.some((row) => row.length > 1) ? { delimiter: delimiter.value, rows } : { rows });
}

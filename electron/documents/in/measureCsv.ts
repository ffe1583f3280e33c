import type { Delimiter } from './contactTable.ts';
import { MAX_COLUMNS } from './importLimits.ts';

/** How large a separated text is, found without building anything. Rows count from 1. */
export interface CsvSize {
  readonly rows: number;
  readonly filledRows: number;
  readonly widest: number;
  /** Share of the filled rows that have as many cells as most of them have. */
  readonly evenness: number;
  /** How many cells most filled rows have. */
  readonly usualWidth: number;
  /** The row whose quotation marks do not match. */
  readonly brokenRow?: number;
}

const QUOTE = '"';

/** Index just after a quoted cell whose opening quote is at `at`, or -1 when it does not end as it must. */
function afterQuoted(text: string, at: number, delimiter: Delimiter): number {
  let end = text.indexOf(QUOTE, at + 1);
  while (end >= 0 && text[end + 1] === QUOTE) end = text.indexOf(QUOTE, end + 2);
  if (end < 0) return -1;
  end += 1;
  while (text[end] === ' ') end += 1;
  return end === text.length || text[end] === delimiter || text[end] === '\n' ? end : -1;
}

function usual(widths: ReadonlyMap<number, number>): { width: number; count: number } {
  let best = { width: 0, count: 0 };
  for (const [width, count] of widths) if (count > best.count) best = { width, count };
  return best;
}

/**
 * Walks through a text (line breaks `\n`) by the rules of RFC 4180 and counts. It stops at the first quotation mark
 * that does not match, for all rows after it would be swallowed, at a row wider than MAX_COLUMNS, and after `maxRows`.
 */
export function measureCsv(text: string, delimiter: Delimiter, maxRows: number): CsvSize {
  const widths = new Map<number, number>();
  let rows = 0;
  let filledRows = 0;
  let widest = 0;
  let width = 0;
  let filled = false;
  let brokenRow: number | undefined;
  let at = 0;
  while (at <= text.length && rows < maxRows) {
    let end = at;
    if (text[at] === QUOTE) {
      end = afterQuoted(text, at, delimiter);
      if (end < 0) {
        brokenRow = rows + 1;
        break;
      }
    } else {
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
    }
    filled ||= end > at && text.slice(at, end).trim() !== '';
    width += 1;
    if (width > MAX_COLUMNS) {
      widest = width;
      break;
    }
    if (text[end] !== delimiter) {
      rows += 1;
      widest = Math.max(widest, width);
      if (filled) {
        filledRows += 1;
        widths.set(width, (widths.get(width) ?? 0) + 1);
      }
      width = 0;
      filled = false;
    }
    at = end + 1;
  }
  const { width: usualWidth, count } = usual(widths);
  const evenness = filledRows === 0 ? 0 : count / filledRows;
  return { rows, filledRows, widest, evenness, usualWidth, ...(brokenRow === undefined ? {} : { brokenRow }) };
}

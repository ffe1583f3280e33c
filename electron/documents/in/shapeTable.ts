import { cleanText } from './cleanText.ts';
import type { SourceRow } from './contactTable.ts';
import { guessHeader } from './guessHeader.ts';
import { MAX_CELL_CHARS } from './importLimits.ts';
import type { ImportProblem } from './importProblem.ts';
import { problemAt } from './importProblem.ts';

/** Rows with their headings found: the part of a ContactTable that does not depend on the file's format. */
export interface ShapedTable {
  readonly headerRow?: number;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
}

/** A, B … Z, AA: how a spreadsheet names its columns. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function isRepeatedHeader(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  return filled > 1 && cells.every((cell, at) => cell === (header[at] ?? ''));
}

/** Rows that go on past the last heading: in a file with separators a sign that a cell has been cut in two. */
function longerThanHeader(rows: readonly SourceRow[], headed: number): ImportProblem[] {
  const longer = rows.filter((row) => filledWidth(row.cells) > headed);
  // When most rows do, the list just has a last column nobody gave a heading.
  if (longer.length * 2 > rows.length) return [];
  return longer.map((row) => problemAt(row.row, headed, 'import/row-longer-than-header'));
}

/**
 * Cleans every cell, leaves out empty rows (silently) and rows with an enormous cell (as a problem), and finds the
 * headings. What stands above them (titles, dates) and repetitions of them are not rows. `grid[i]` is row i + 1.
 */
export function shapeTable(grid: readonly (readonly string[])[], separated: boolean): ShapedTable {
  const problems: ImportProblem[] = [];
  const filled: SourceRow[] = [];
  grid.forEach((raw, at) => {
    const tooLong = raw.findIndex((cell) => cell.length > MAX_CELL_CHARS);
    if (tooLong >= 0) {
      problems.push(problemAt(at + 1, tooLong, 'import/cell-too-long', { limit: MAX_CELL_CHARS }));
      return;
    }
    const cells = raw.map(cleanText);
    if (cells.some((cell) => cell !== '')) filled.push({ row: at + 1, cells });
  });

  const headerAt = guessHeader(filled.slice(0, 50).map((row) => row.cells));
  const header = headerAt === undefined ? [] : (filled[headerAt]?.cells ?? []).map((cell) => cell.replace(/\n/g, ' '));
  const below = headerAt === undefined ? filled : filled.slice(headerAt + 1);
  const data = below.filter((row) => !isRepeatedHeader(row.cells, header));
  const headed = filledWidth(header);
  const width = data.reduce((widest, row) => Math.max(widest, filledWidth(row.cells)), headed);
  const columns = Array.from({ length: width }, (_, at) => (header[at] ?? '') || columnLetters(at));
  const rows = data.map(({ row, cells }) => ({ row, cells: columns.map((_, at) => cells[at] ?? '') }));
  const headerRow = headerAt === undefined ? undefined : filled[headerAt]?.row;
  if (separated && headed > 0) problems.push(...longerThanHeader(rows, headed));
  return { ...(headerRow === undefined ? {} : { headerRow }), columns, rows, problems };
}

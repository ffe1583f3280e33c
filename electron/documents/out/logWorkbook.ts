import writeXlsxFile, { type Cell, type Row as SheetRow } from 'write-excel-file/node';
import { osloTime, repeatedHour } from '../../../shared/kernel/oslo.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { isFormulaLike } from '../in/isFormulaLike.ts';
import type { LogOrder } from '../../../shared/contract/documentOrder.ts';
import { incidentTitle, sealWords } from './frame.ts';
import { printedLine, type PrintedLine } from './logLine.ts';
import { nameVeil, type NameVeil } from './nameVeil.ts';
import { printable } from './printable.ts';
import { sheetForPaper } from './sheetForPaper.ts';
import { put, type Words } from './words.ts';

/** The most a cell of a spreadsheet holds, in characters. */
const MAX_CELL_CHARACTERS = 32_767;

/** Widths of the columns whose text wraps, in characters. */
const TEXT_WIDTH = 80;
const REMARK_WIDTH = 40;

/** Sorts and filters as a moment and reads as a Norwegian writes it, whatever language the office program speaks. */
const MOMENT_FORMAT = 'dd.mm.yyyy hh:mm';

/**
 * A cell that is text whatever it says: typed and formatted as text, so that it stays text when somebody edits it, and
 * with an apostrophe before what a spreadsheet could take for a formula when the sheet is saved as CSV and opened again.
 */
export function textCell(text: string): { readonly value: string; readonly type: StringConstructor; readonly format: '@' } {
  const clean = printable(text);
  const value = isFormulaLike(clean) ? `'${clean}` : clean;
  return { value: apart(value.slice(0, MAX_CELL_CHARACTERS)), type: String, format: '@' };
}

/**
 * write-excel-file 4.1 keeps the texts it has seen as keys of a plain object, so that a cell saying `constructor` comes
 * out as the source of a function. A blank after such a word keeps it out of the way and is not seen.
 */
function apart(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

/** How tall a row is in points, so that wrapped text is seen whole; office programs do not reckon it before it is edited. */
function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0));
  return 15 * Math.min(27, Math.max(1, ...lines));
}

/** A moment as spreadsheets count: the clock on the wall in Norway, which has no time zone. */
function momentCell(instant: Instant): { readonly value: Date; readonly type: DateConstructor; readonly format: string; readonly align: 'left' } {
  const { year, month, day, hour, minute, second } = osloTime(instant);
  return { value: new Date(Date.UTC(year, month - 1, day, hour, minute, second)), type: Date, format: MOMENT_FORMAT, align: 'left' };
}

/** The log as a spreadsheet: one row per line, both clocks, and a second sheet that says where it comes from. */
export async function logWorkbook(order: LogOrder, words: Words): Promise<Uint8Array> {
  const { log } = words.document;
  const veil = nameVeil(order, words);
  const { columns, titles } = layout(words, veil);
  const heading = (title: string): Cell => ({ ...textCell(title), fontWeight: 'bold' });
  const banner: SheetRow[] = order.incident.kind === 'exercise' ? [[heading(words.document.exerciseThrice)]] : [];
  const rows: SheetRow[] = order.lines.map((line) => lineCells(line, words, veil));
  const file = await writeXlsxFile(
    [
      {
        sheet: log.sheetLog,
        data: [...banner, titles.map(heading), ...rows],
        columns,
        stickyRowsCount: banner.length + 1,
        orientation: 'landscape',
      },
      { sheet: log.sheetAbout, data: [...banner, ...aboutRows(order, words, veil)], columns: [{ width: 24 }, { width: 90 }], orientation: 'landscape' },
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [sheetForPaper] },
  ).toBuffer();
  return new Uint8Array(file);
}

function layout(words: Words, veil: NameVeil): { columns: { width: number }[]; titles: string[] } {
  const { column } = words.log;
  const { log } = words.document;
  const all: [string, number][] = [
    [column.number, 9],
    [put(log.columnMoment, { what: column.occurred }), 20],
    [put(log.columnMoment, { what: column.recorded }), 20],
    [column.type, 14],
    [log.columnText, TEXT_WIDTH],
    [log.columnOriginal, REMARK_WIDTH],
    [log.columnMarks, REMARK_WIDTH],
    [column.who, veil.isOpen ? 8 : 24],
    [log.columnSource, 20],
    [log.columnReliability, 14],
    ...(veil.isOpen ? ([[log.columnPeople, 20]] as [string, number][]) : []),
    [log.columnTopics, 20],
  ];
  return { columns: all.map(([, width]) => ({ width })), titles: all.map(([title]) => title) };
}

function lineCells(line: LogOrder['lines'][number], words: Words, veil: NameVeil): SheetRow {
  const printed = printedLine(line, words, veil);
  const texts = [
    printed.kind,
    printed.text,
    printed.struck.join(' | '),
    [...printed.notes, ...repeatedHourNote(printed, words)].join('. '),
    printed.who,
    veil.text(line.source ?? ''),
    line.reliability === null ? '' : words.log.reliability[line.reliability],
    ...(veil.isOpen ? [line.people.join(', ')] : []),
    line.topics.join(', '),
  ];
  const cells = texts.map((text, at) => ({
    ...textCell(text),
    wrap: at >= 1 && at <= 3,
    // What was withdrawn stays readable, struck through as on paper.
    ...(printed.isWithdrawn && at === 1 ? { textDecoration: { strikethrough: true } } : {}),
  }));
  const { occurredAt, recordedAt } = printed;
  const height = rowHeight(texts.slice(1, 4).map((text, at) => [text, at === 0 ? TEXT_WIDTH : REMARK_WIDTH]));
  return [textCell(printed.number), momentCell(occurredAt), momentCell(recordedAt), ...cells].map(
    (cell): Cell => ({ ...cell, alignVertical: 'top', height }),
  );
}

/** In the hour that is lived twice the wall says the same for two moments: the remark tells them apart. */
function repeatedHourNote({ occurredAt, recordedAt }: PrintedLine, { document, formats }: Words): string[] {
  if (repeatedHour(occurredAt) === null && repeatedHour(recordedAt) === null) return [];
  return [put(document.log.repeatedHour, { occurred: formats.clock(occurredAt), recorded: formats.clock(recordedAt) })];
}

function aboutRows(order: LogOrder, words: Words, veil: NameVeil): SheetRow[] {
  const { fact, about, notSet, madeAt } = words.document;
  const { incident } = order;
  const rows: [string, string][] = [
    [fact.municipality, order.municipality ?? notSet],
    [incident.kind === 'exercise' ? fact.exercise : fact.incident, incidentTitle(incident, words)],
    [fact.type, words.incident.type[incident.type]],
    [fact.started, words.formats.dateTime(incident.startedAt)],
    [fact.closed, incident.closedAt === null ? fact.stillOpen : words.formats.dateTime(incident.closedAt)],
    [fact.entries, String(order.lines.length)],
    ['', put(madeAt, { when: words.formats.dateTime(order.madeAt) })],
    ['', sealWords(order, words)],
    ['', veil.isOpen ? about.withNames : about.withRoles],
    ['', words.document.log.caption],
  ];
  return rows.map(([name, value]) => [textCell(name), { ...textCell(value), wrap: true }]);
}

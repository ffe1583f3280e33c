import writeXlsxFile, { type Cell, type Row as SheetRow } from 'write-excel-file/node';
import { isFormulaLike } from '../in/isFormulaLike.ts';
import type { LogOrder } from '../../../shared/contract/documentOrder.ts';
import { incidentTitle, sealWords } from './frame.ts';
import { printedLine } from './logLine.ts';
import { nameVeil, type NameVeil } from './nameVeil.ts';
import { printable } from './printable.ts';
import { put, type Words } from './words.ts';

/** The most a cell of a spreadsheet holds, in characters. */
const MAX_CELL_CHARACTERS = 32_767;

/**
 * A cell that is text whatever it says: typed and formatted as text, so that it stays text when somebody edits it, and
 * with an apostrophe before what a spreadsheet could take for a formula when the sheet is saved as CSV and opened again.
 */
export function textCell(text: string): { readonly value: string; readonly type: StringConstructor; readonly format: '@' } {
  const clean = printable(text);
  const value = isFormulaLike(clean) ? `'${clean}` : clean;
  return { value: value.slice(0, MAX_CELL_CHARACTERS), type: String, format: '@' };
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
      },
      { sheet: log.sheetAbout, data: [...banner, ...aboutRows(order, words, veil)], columns: [{ width: 24 }, { width: 90 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return new Uint8Array(file);
}

function layout(words: Words, veil: NameVeil): { columns: { width: number }[]; titles: string[] } {
  const { column } = words.log;
  const { log } = words.document;
  const all: [string, number][] = [
    [column.number, 9],
    [`${column.occurred}, ${log.columnDate.toLowerCase()}`, 13],
    [column.occurred, 18],
    [`${column.recorded}, ${log.columnDate.toLowerCase()}`, 13],
    [column.recorded, 18],
    [column.type, 14],
    [log.columnText, 80],
    [log.columnOriginal, 40],
    [log.columnMarks, 40],
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
  const { date, clock } = words.formats;
  const texts = [
    printed.number,
    date(printed.occurredAt),
    clock(printed.occurredAt),
    date(printed.recordedAt),
    clock(printed.recordedAt),
    printed.kind,
    printed.text,
    printed.struck.join(' | '),
    printed.notes.join('. '),
    printed.who,
    veil.text(line.source ?? ''),
    line.reliability === null ? '' : words.log.reliability[line.reliability],
    ...(veil.isOpen ? [line.people.join(', ')] : []),
    line.topics.join(', '),
  ];
  // What was withdrawn stays readable, struck through as on paper.
  return texts.map((text, at): Cell => ({
    ...textCell(text),
    wrap: at >= 6 && at <= 8,
    alignVertical: 'top',
    ...(printed.isWithdrawn && at === 6 ? { textDecoration: { strikethrough: true } } : {}),
  }));
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

import type { LogOrder } from '../../../shared/contract/documentOrder.ts';
import { incidentTitle, reportFrame } from './frame.ts';
import { lineRuns, printedLine } from './logLine.ts';
import { nameVeil } from './nameVeil.ts';
import { plain, type Block, type Report, type Row } from './report.ts';
import { put, type Words } from './words.ts';

/** The whole log for paper: every line with both clocks, a new date on a line of its own, nothing left out. */
export function logReport(order: LogOrder, words: Words): Report {
  const { incident, municipality } = order;
  const { fact, log } = words.document;
  const veil = nameVeil(order, words);
  const title = put(words.document.logTitle, { title: incidentTitle(incident, words) });
  const head = `${title} · ${words.formats.date(incident.startedAt)}`;
  return {
    ...reportFrame(order, { kind: incident.kind, head }, words),
    title,
    subtitle: municipality === null ? [] : [municipality],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: fact.type, value: words.incident.type[incident.type] },
          { name: fact.started, value: words.formats.dateTime(incident.startedAt) },
          { name: fact.closed, value: incident.closedAt === null ? fact.stillOpen : words.formats.dateTime(incident.closedAt) },
          { name: fact.entries, value: String(order.lines.length) },
        ],
      },
      { kind: 'paragraph', runs: plain(log.caption), tone: 'quiet' },
      ...(veil.isOpen ? [] : [{ kind: 'paragraph' as const, runs: plain(words.document.about.withRoles), tone: 'quiet' as const }]),
      order.lines.length === 0 ? { kind: 'paragraph', runs: plain(log.empty), tone: 'quiet' } : table(order, words, veil),
    ],
  };
}

function table(order: LogOrder, words: Words, veil: ReturnType<typeof nameVeil>): Block {
  const { column } = words.log;
  const { formats } = words;
  const rows: Row[] = [];
  let day = '';
  for (const line of order.lines) {
    const printed = printedLine(line, words, veil);
    const recordedOn = formats.date(printed.recordedAt);
    if (recordedOn !== day) rows.push({ across: recordedOn });
    day = recordedOn;
    const occurredOn = formats.date(printed.occurredAt);
    const occurred = occurredOn === recordedOn ? formats.clock(printed.occurredAt) : `${formats.dayMonth(printed.occurredAt)} ${formats.clock(printed.occurredAt)}`;
    rows.push({
      isWeighty: printed.isDecision,
      cells: [
        plain(printed.number),
        plain(occurred),
        plain(formats.clock(printed.recordedAt)),
        plain(printed.kind),
        lineRuns(printed),
        plain(printed.who),
      ],
    });
  }
  return {
    kind: 'table',
    caption: words.document.log.caption,
    columns: [
      { title: column.number, width: 10, isFigures: true },
      { title: column.occurred, width: 11, isFigures: true },
      { title: column.recorded, width: 11, isFigures: true },
      { title: column.type, width: 13 },
      { title: words.document.log.columnText, width: veil.isOpen ? 47 : 39 },
      { title: column.who, width: veil.isOpen ? 8 : 16 },
    ],
    rows,
  };
}

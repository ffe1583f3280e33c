import type { CallDrillOrder } from '../../../shared/contract/documentOrder.ts';
import { reportFrame } from './frame.ts';
import { nameVeil } from './nameVeil.ts';
import { plain, type Report, type Row } from './report.ts';
import { put, type Words } from './words.ts';

/** What came of a call drill, on paper: an exercise on every page, each call with its result and its time. */
export function callDrillPaper(order: CallDrillOrder, words: Words): Report {
  const { drill } = order;
  const { callDrill: { paper, progress, rest }, formats } = words;
  const veil = nameVeil(order, words);
  const title = put(paper.title, { title: drill.listTitle });
  const figures = { ...drill.progress };
  return {
    ...reportFrame(order, { kind: 'exercise', head: title }, words),
    title,
    subtitle: order.municipality === null ? [] : [order.municipality],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: paper.started, value: formats.dateTime(drill.startedAt) },
          { name: paper.by, value: veil.owner({ kind: 'contact', id: drill.startedBy.person, label: drill.startedBy.name ?? drill.startedBy.initials }) },
          { name: paper.reached, value: put(progress, figures) },
          { name: paper.rest, value: put(rest, figures) },
          { name: paper.total, value: drill.totalMs === null ? paper.notCalled : formats.stopwatch(drill.totalMs) },
        ],
      },
      ...(drill.finishedAt === null ? [{ kind: 'paragraph' as const, runs: plain(paper.unfinished), tone: 'warning' as const }] : []),
      {
        kind: 'table',
        caption: paper.rows,
        columns: [
          { title: paper.name, width: 36 },
          { title: paper.number, width: 20 },
          { title: paper.result, width: 20 },
          { title: paper.took, width: 12, isFigures: true },
          { title: paper.since, width: 12, isFigures: true },
        ],
        rows: drill.rows.map((row): Row => rowOf(row, words, veil)),
      },
    ],
  };
}

function rowOf(row: CallDrillOrder['drill']['rows'][number], words: Words, veil: ReturnType<typeof nameVeil>): Row {
  const { callDrill: { paper }, alerting, formats } = words;
  const { contactId, name, roleTitle, mobile, phone, mark } = row;
  const number = mobile ?? phone;
  const who = contactId === null ? put(paper.nobody, { title: roleTitle ?? '' }) : veil.owner({ kind: 'contact', id: contactId, label: name ?? '' });
  return {
    cells: [
      plain(roleTitle === null || contactId === null ? who : `${who}\n${roleTitle}`),
      plain(number === null || !veil.isOpen ? '' : formats.phone(number)),
      plain(mark === null ? paper.notCalled : alerting.call.was[mark.result]),
      plain(mark === null ? '' : formats.stopwatch(mark.tookMs)),
      plain(mark === null ? '' : formats.stopwatch(mark.sinceStartMs)),
    ],
  };
}

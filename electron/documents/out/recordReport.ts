import type { DecisionView, MinutesView, RecordOrder } from '../../../shared/contract/documentOrder.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { incidentTitle, reportFrame } from './frame.ts';
import { nameVeil, type NameVeil } from './nameVeil.ts';
import { plain, type Block, type Report } from './report.ts';
import { put, type Words } from './words.ts';

interface Writing {
  readonly words: Words;
  readonly veil: NameVeil;
  readonly when: (at: Instant) => string;
}

/** What was decided and why, and what was said in the meetings: the paper an incident leaves beside its log. */
export function recordReport(order: RecordOrder, words: Words): Report {
  const { incident, municipality, decisions, minutes } = order;
  const { fact, record } = words.document;
  const when = (at: Instant): string => words.formats.dateTimeShort(at, incident.startedAt);
  const writing: Writing = { words, veil: nameVeil(order, words), when };
  const title = put(record.title, { title: incidentTitle(incident, words) });
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
        ],
      },
      { kind: 'paragraph', runs: plain(`${record.lead} ${words.document.about.times}`), tone: 'quiet' },
      { kind: 'heading', level: 1, text: record.decisions },
      ...(decisions.length === 0 ? [none(record.noDecisions)] : decisions.flatMap((one) => decisionBlocks(one, writing))),
      { kind: 'heading', level: 1, text: record.meetings },
      ...(minutes.length === 0 ? [none(record.noMeetings)] : minutes.flatMap((one) => minutesBlocks(one, writing))),
    ],
  };
}

const none = (text: string): Block => ({ kind: 'paragraph', runs: plain(text), tone: 'quiet' });

function decisionBlocks(decision: DecisionView, { words, veil, when }: Writing): Block[] {
  const { record } = words.document;
  const { what, because, alternatives, number, occurredAt, versions, withdrawn, authority, uncertainty, decidedBy } = decision;
  const earlier = versions.slice(0, -1);
  const writer = decision.born.by;
  const by = veil.isOpen ? (writer.name ?? writer.initials) : veil.writer(writer);
  return [
    { kind: 'heading', level: 2, text: put(record.decision, { number, when: when(occurredAt), what: veil.text(what) }) },
    {
      kind: 'facts',
      rows: [
        ...(because === null ? [] : [{ name: record.because, value: veil.text(because) }]),
        ...(alternatives.length === 0
          ? []
          : [
              {
                name: record.alternatives,
                value: alternatives
                  .map(({ what: other, rejectedBecause: reason }) => veil.text(reason === null ? other : put(record.rejected, { what: other, reason })))
                  .join('\n'),
              },
            ]),
        ...(authority === null ? [] : [{ name: record.authority, value: veil.text(authority) }]),
        ...(uncertainty === null ? [] : [{ name: record.uncertainty, value: veil.text(uncertainty) }]),
        ...earlier.map(({ what: said, written }) => ({ name: record.earlier, value: `${when(written.at)}: ${veil.text(said)}` })),
        ...(withdrawn === null
          ? []
          : [{ name: record.withdrawn, value: [when(withdrawn.written.at), veil.text(withdrawn.reason ?? '')].join(' ').trim() }]),
        ...(decidedBy === null ? [] : [{ name: record.decidedBy, value: veil.owner(decidedBy) }]),
        ...(by === '' ? [] : [{ name: record.by, value: by }]),
      ],
    },
  ];
}

function minutesBlocks({ meeting, items }: MinutesView, { words, veil, when }: Writing): Block[] {
  const { brief, record } = words.document;
  const { kind, number, startedAt, endedAt } = meeting;
  const title = kind === 'first' ? words.meeting.kind.first : put(words.meeting.kind.status, { number });
  const span = put(endedAt === null ? record.meetingOpen : record.meeting, {
    title,
    from: when(startedAt),
    to: endedAt === null ? '' : words.formats.clock(endedAt),
  });
  const rows = items.flatMap(({ item, lines }) =>
    lines.map(({ number: line, text, written, withdrawn }) => ({
      cells: [
        plain(line),
        plain(words.formats.clock(written.at)),
        plain(words.meeting.item[item]),
        withdrawn ? [{ text: veil.text(text), style: 'struck' as const }] : plain(veil.text(text)),
      ],
    })),
  );
  return [
    { kind: 'heading', level: 2, text: span },
    rows.length === 0
      ? none(record.nothingSaid)
      : {
          kind: 'table',
          caption: span,
          columns: [
            { title: brief.number, width: 11, isFigures: true },
            { title: brief.recorded, width: 11, isFigures: true },
            { title: record.item, width: 22 },
            { title: brief.text, width: 56 },
          ],
          rows,
        },
  ];
}

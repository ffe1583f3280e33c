import type { SituationReportOrder } from '../../../shared/contract/documentOrder.ts';
import { partsOf } from '../../../shared/domain/situationReport/situationReport.ts';
import { incidentTitle, reportFrame } from './frame.ts';
import { plain, type Block, type Report } from './report.ts';
import { put, type Words } from './words.ts';

/** A situation report on paper, in the very words it was sent with. */
export function situationReportPaper(order: SituationReportOrder, words: Words): Report {
  const { incident, municipality, report } = order;
  const { situationReport } = words.document;
  const title = put(situationReport.title, { number: report.number, title: incidentTitle(incident, words) });
  return {
    ...reportFrame(order, { kind: incident.kind, head: title }, words),
    title,
    subtitle: municipality === null ? [] : [municipality],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: situationReport.to, value: report.to },
          { name: situationReport.channel, value: report.channel },
          { name: situationReport.sent, value: words.formats.dateTime(report.sentAt) },
          ...(report.readBack === null
            ? []
            : [{ name: situationReport.readBack, value: `${report.readBack.by}, ${words.formats.dateTime(report.readBack.at)}` }]),
          ...(report.withdrawn === null ? [] : [{ name: situationReport.withdrawn, value: report.withdrawn.reason }]),
        ],
      },
      ...partsOf(report.text).flatMap(({ heading, lines }): Block[] =>
        lines.length === 0
          ? [{ kind: 'paragraph', runs: plain(heading) }]
          : [{ kind: 'heading', level: 2, text: heading }, { kind: 'list', items: lines.map((line) => line.replace(/^[-–•]\s*/u, '')) }],
      ),
    ],
  };
}

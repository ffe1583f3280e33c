import writeXlsxFile, { type Cell, type Row as SheetRow } from 'write-excel-file/node';
import type { InspectionOrder } from '../../../shared/contract/documentOrder.ts';
import { criterionTitle, evidenceWords, reasonSentence } from './criterionWords.ts';
import { sealWords } from './frame.ts';
import { calendarTitle } from './inspectionReport.ts';
import { textCell } from './logWorkbook.ts';
import { nameVeil } from './nameVeil.ts';
import { sheetForPaper } from './sheetForPaper.ts';
import type { Words } from './words.ts';

const bold = (title: string): Cell => ({ ...textCell(title), fontWeight: 'bold' });

/** The same as the report, to be sorted and filtered: one sheet for each of criteria, findings, training, plans and the year. */
export async function inspectionWorkbook(order: InspectionOrder, words: Words): Promise<Uint8Array> {
  const { inspectionPaper: paper, readiness, criterion, inspection, formats, calendar, names } = words;
  const veil = nameVeil(order, words);
  const owner = (one: Parameters<typeof veil.owner>[0] | null): string => (one === null ? '' : veil.owner(one));
  const sheet = (name: string, widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]) => ({
    sheet: name.slice(0, 31),
    data: [head.map(bold), ...rows.map((row): SheetRow => row.map((text): Cell => ({ ...textCell(text), wrap: true, alignVertical: 'top' })))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  });
  const file = await writeXlsxFile(
    [
      sheet(
        names.readiness.page,
        [10, 30, 44, 14, 14, 14, 60, 60, 24, 40],
        [
          paper.id, paper.part, paper.criterion, readiness.countsHead, paper.claimed, paper.evidenced,
          readiness.whyHead, readiness.evidenceHead, paper.owner, readiness.text,
        ],
        order.readiness.criteria.map((one) => [
          one.id,
          criterion.group[one.group],
          criterionTitle(one.id, words),
          readiness.standing[one.standing],
          readiness.standing[one.claimed],
          readiness.standing[one.evidenced],
          one.reasons.map((why) => reasonSentence(why, words)).join('. '),
          veil.text(evidenceWords(one.evidence, words).join('. ')),
          owner(one.owner),
          veil.text(one.text),
        ]),
      ),
      sheet(
        paper.findings,
        [14, 60, 30, 14, 24, 14, 50],
        [inspection.form.kind, paper.finding, inspection.form.legalBasis, paper.due, paper.owner, paper.closed, inspection.form.how],
        order.findings.map((one) => [
          inspection.kind[one.kind],
          veil.text(one.text),
          one.legalBasis,
          formats.calendarDay(one.dueOn),
          owner(one.owner),
          one.closed === null ? '' : formats.calendarDay(one.closed.on),
          one.closed === null ? '' : veil.text([one.closed.how, one.closed.proof].filter((part) => part !== '').join('. ')),
        ]),
      ),
      sheet(
        paper.training,
        [30, 50, 16, 16],
        [paper.who, paper.roles, paper.lastTraining, paper.lastExercise],
        order.training.map(({ id, name, roles, lastTraining, lastExercise }) => [
          veil.owner({ kind: 'contact', id, label: name }),
          roles.map(({ title }) => title).join(', '),
          lastTraining === null ? paper.never : formats.calendarDay(lastTraining),
          lastExercise === null ? paper.never : formats.calendarDay(lastExercise),
        ]),
      ),
      sheet(
        paper.year,
        [14, 60, 16, 24],
        [paper.date, paper.what, paper.state, paper.owner],
        order.items.map((item) => [
          formats.calendarDay(item.on), veil.text(calendarTitle(item, words)), calendar.state[item.state], owner(item.owner),
        ]),
      ),
      { sheet: words.document.log.sheetAbout, data: [[textCell(order.municipality ?? '')], [textCell(sealWords(order, words))]], columns: [{ width: 90 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [sheetForPaper] },
  ).toBuffer();
  return new Uint8Array(file);
}

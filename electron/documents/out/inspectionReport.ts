import { criterionGroups, type CriterionGroup } from '../../../shared/domain/readiness/criteria.ts';
import type { InspectionOrder } from '../../../shared/contract/documentOrder.ts';
import { criterionTitle, evidenceWords, reasonSentence } from './criterionWords.ts';
import { reportFrame } from './frame.ts';
import { nameVeil, type NameVeil } from './nameVeil.ts';
import { plain, type Block, type Column, type Report, type Run } from './report.ts';
import type { Words } from './words.ts';

interface Writing {
  readonly order: InspectionOrder;
  readonly words: Words;
  readonly veil: NameVeil;
}

type CriterionView = InspectionOrder['readiness']['criteria'][number];

/** What an inspection asks for: every criterion with claim, evidence and owner, the answers, findings, training, plans and the year. */
export function inspectionReport(order: InspectionOrder, words: Words): Report {
  const { inspectionPaper: paper, formats } = words;
  const writing: Writing = { order, words, veil: nameVeil(order, words) };
  const { criteria, today } = order.readiness;
  return {
    ...reportFrame(order, { kind: 'real', head: paper.title }, words),
    title: paper.title,
    subtitle: order.municipality === null ? [] : [order.municipality],
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: paper.municipality, value: order.municipality ?? paper.none },
          { name: paper.responsible, value: paper.chief },
          { name: paper.asOf, value: formats.calendarDay(today) },
        ],
      },
      { kind: 'paragraph', runs: plain(paper.lead), tone: 'quiet' },
      { kind: 'heading', level: 1, text: paper.summary },
      summary(criteria, words),
      ...criterionGroups.flatMap((group) => groupBlocks(group, writing)),
      { kind: 'heading', level: 1, text: paper.findings },
      findings(writing),
      { kind: 'heading', level: 1, text: paper.training },
      training(writing),
      { kind: 'heading', level: 1, text: paper.plans },
      plans(writing),
      { kind: 'heading', level: 1, text: paper.year },
      year(writing),
    ],
  };
}

const none = (text: string): Block => ({ kind: 'paragraph', runs: plain(text), tone: 'quiet' });

function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[], empty: string): Block {
  if (rows.length === 0) return none(empty);
  return { kind: 'table', caption, columns, rows: rows.map((cells) => ({ cells: cells.map((cell) => plain(cell)) })) };
}

function summary(criteria: readonly CriterionView[], { criterion, inspectionPaper: paper }: Words): Block {
  const count = (group: CriterionGroup, standing: CriterionView['standing']): string =>
    String(criteria.filter((one) => one.group === group && one.standing === standing).length);
  return table(
    paper.summary,
    [
      { title: paper.part, width: 52 },
      ...[paper.met, paper.partly, paper.missing, paper.unknown].map((title) => ({ title, width: 12, isFigures: true })),
    ],
    criterionGroups.map((group) => [
      criterion.group[group],
      ...(['met', 'partly', 'missing', 'unknown'] as const).map((standing) => count(group, standing)),
    ]),
    paper.none,
  );
}

function groupBlocks(group: CriterionGroup, { order, words, veil }: Writing): Block[] {
  const { inspectionPaper: paper, readiness, criterion } = words;
  const ofGroup = order.readiness.criteria.filter((one) => one.group === group);
  const answers = ofGroup.filter(({ text }) => text !== '');
  return [
    { kind: 'heading', level: 1, text: criterion.group[group] },
    {
      kind: 'table',
      caption: criterion.group[group],
      columns: [
        { title: paper.id, width: 9, isFigures: true },
        { title: paper.criterion, width: 25 },
        { title: paper.claimed, width: 11 },
        { title: paper.evidenced, width: 14 },
        { title: paper.why, width: 28 },
        { title: paper.owner, width: 13 },
      ],
      rows: ofGroup.map((one) => ({
        cells: [
          plain(one.id),
          plain(criterionTitle(one.id, words)),
          plain(readiness.standing[one.claimed]),
          standingRuns(one, words),
          plain(
            [...one.reasons.map((why) => reasonSentence(why, words)), ...evidenceWords(one.evidence, words).map((line) => veil.text(line))].join('. '),
          ),
          plain(one.owner === null ? paper.none : veil.owner(one.owner)),
        ],
      })),
    },
    ...answers.map((one): Block => ({ kind: 'quote', by: `${one.id} ${criterionTitle(one.id, words)}`, text: veil.text(one.text) })),
  ];
}

/** What counts; strong where it is not met, so that an eye finds it. */
function standingRuns({ standing }: CriterionView, { readiness }: Words): readonly Run[] {
  const text = readiness.standing[standing];
  return standing === 'met' ? plain(text) : [{ text, style: 'strong' }];
}

function findings({ order, words, veil }: Writing): Block {
  const { inspectionPaper: paper, inspection, formats } = words;
  return table(
    paper.findings,
    [
      { title: paper.finding, width: 46 },
      { title: paper.due, width: 14, isFigures: true },
      { title: paper.owner, width: 16 },
      { title: paper.closed, width: 24 },
    ],
    order.findings.map(({ kind, text, legalBasis, dueOn, owner, closed }) => [
      [`${inspection.kind[kind]}: ${veil.text(text)}`, legalBasis].filter((part) => part !== '').join('. '),
      formats.calendarDay(dueOn),
      owner === null ? paper.none : veil.owner(owner),
      closed === null ? paper.open : [formats.calendarDay(closed.on), veil.text(closed.how), closed.proof].filter((part) => part !== '').join('. '),
    ]),
    paper.noFindings,
  );
}

function training({ order, words, veil }: Writing): Block {
  const { inspectionPaper: paper, formats } = words;
  const day = (on: string | null): string => (on === null ? paper.never : formats.calendarDay(on));
  return table(
    paper.training,
    [
      { title: paper.who, width: 28 },
      { title: paper.roles, width: 40 },
      { title: paper.lastTraining, width: 16, isFigures: true },
      { title: paper.lastExercise, width: 16, isFigures: true },
    ],
    order.training.map(({ id, name, roles, lastTraining, lastExercise }) => [
      veil.owner({ kind: 'contact', id, label: name }),
      roles.map(({ title, place }) => (place === 0 ? title : `${title} (${String(place)})`)).join(', '),
      day(lastTraining),
      day(lastExercise),
    ]),
    paper.noTraining,
  );
}

function plans({ order, words, veil }: Writing): Block {
  const { inspectionPaper: paper, formats } = words;
  const day = (on: string | null): string => (on === null ? paper.none : formats.calendarDay(on));
  return table(
    paper.plans,
    [
      { title: paper.plan, width: 48 },
      { title: paper.version, width: 12, isFigures: true },
      { title: paper.approved, width: 24 },
      { title: paper.review, width: 16, isFigures: true },
    ],
    order.plans.map(({ title, version, approved, approvedOn, approvedBy, reviewBy }) => [
      title,
      String(approved ?? version),
      approvedOn === null ? paper.none : `${formats.calendarDay(approvedOn)} ${veil.text(approvedBy ?? '')}`.trim(),
      day(reviewBy),
    ]),
    paper.noPlans,
  );
}

function year({ order, words, veil }: Writing): Block {
  const { inspectionPaper: paper, formats } = words;
  return table(
    paper.year,
    [
      { title: paper.date, width: 14, isFigures: true },
      { title: paper.what, width: 46 },
      { title: paper.state, width: 20 },
      { title: paper.owner, width: 20 },
    ],
    order.items.map((item) => [
      formats.calendarDay(item.on),
      veil.text(calendarTitle(item, words)),
      words.calendar.state[item.state],
      item.owner === null ? paper.none : veil.owner(item.owner),
    ]),
    paper.noYear,
  );
}

/** What a date is called: what it is for, and its own title where it has one. */
export function calendarTitle({ what, title }: InspectionOrder['items'][number], { calendar }: Words): string {
  const kind = calendar.what[what].replace('{{title}}', title);
  return title === '' || kind.includes(title) || /^(GN|A10)-/u.test(title) ? kind : `${kind}: ${title}`;
}

import { perspectives } from '../../../shared/domain/evaluation/evaluation.ts';
import type { EvaluationOrder, EvaluationView } from '../../../shared/contract/documentOrder.ts';
import { incidentTitle, reportFrame } from './frame.ts';
import { lineRuns, lineText, printedLine } from './logLine.ts';
import { nameVeil, type NameVeil } from './nameVeil.ts';
import { plain, type Block, type Report } from './report.ts';
import { timelineFigure } from './timelineFigure.ts';
import { put, type Words } from './words.ts';

/** Everything a part of the report is written from. */
interface Writing {
  readonly order: EvaluationOrder;
  readonly evaluation: EvaluationView;
  readonly words: Words;
  readonly veil: NameVeil;
}

/**
 * An evaluation as a report: charter, the incident in brief, who was asked, every contributor's words under each
 * question, the system perspective (also where nobody has written), findings with their evidence, learning points.
 */
export function evaluationReport(order: EvaluationOrder, words: Words): Report {
  const { evaluation, municipality } = order;
  const writing: Writing = { order, evaluation, words, veil: nameVeil(order, words) };
  const incident = incidentTitle(evaluation.incident, words);
  const name = evaluation.title === null ? incident : `${incident}, ${evaluation.title}`;
  const title = put(words.document.evaluationTitle, { title: name });
  return {
    ...reportFrame(order, { kind: evaluation.incident.kind, head: title, isDraft: evaluation.finishedAt === null }, words),
    title,
    subtitle: [
      ...(municipality === null ? [] : [municipality]),
      ...(evaluation.finishedAt === null ? [words.document.notFinished] : []),
    ],
    blocks: [
      facts(writing),
      { kind: 'paragraph', runs: plain(words.document.about.purpose), tone: 'quiet' },
      ...charter(writing),
      ...inBrief(writing),
      ...voices(writing),
      ...questions(writing, ['municipal', 'own'], words.document.section.questions),
      ...questions(writing, ['system'], words.document.section.system),
      ...findings(writing),
      ...learning(writing),
      ...about(writing),
    ],
  };
}

function facts({ evaluation, order, words }: Writing): Block {
  const { fact, notFinished, notSet } = words.document;
  const { incident } = evaluation;
  const { dateTime } = words.formats;
  return {
    kind: 'facts',
    rows: [
      { name: fact.municipality, value: order.municipality ?? notSet },
      { name: incident.kind === 'exercise' ? fact.exercise : fact.incident, value: incidentTitle(incident, words) },
      { name: fact.type, value: words.incident.type[incident.type] },
      { name: fact.started, value: dateTime(incident.startedAt) },
      { name: fact.closed, value: incident.closedAt === null ? fact.stillOpen : dateTime(incident.closedAt) },
      { name: fact.entries, value: String(incident.entries) },
      { name: fact.opened, value: dateTime(evaluation.openedAt) },
      { name: fact.finished, value: evaluation.finishedAt === null ? notFinished : dateTime(evaluation.finishedAt) },
      { name: fact.contributors, value: String(evaluation.contributors) },
    ],
  };
}

function charter({ evaluation, words, veil }: Writing): Block[] {
  const { purpose, leader, minutesAvailable, resources, methodSupport, deadline } = evaluation.charter;
  const name = words.document.charter;
  const early = evaluation.openedEarlyBecause;
  return [
    { kind: 'heading', level: 1, text: words.document.section.charter },
    {
      kind: 'facts',
      rows: [
        { name: name.purpose, value: veil.text(purpose) },
        { name: name.leader, value: veil.owner(leader) },
        { name: name.time, value: words.formats.span(minutesAvailable * 60_000) },
        { name: name.resources, value: veil.text(resources) },
        { name: name.methodSupport, value: veil.text(methodSupport) },
        { name: name.deadline, value: deadline === null ? words.document.notSet : words.formats.calendarDay(deadline) },
        ...(early === null ? [] : [{ name: name.early, value: veil.text(early) }]),
      ],
    },
  ];
}

function inBrief({ order, words, veil }: Writing): Block[] {
  const { section, brief } = words.document;
  const figure = timelineFigure(order.lines, words);
  const weighty = order.lines.filter(({ kind, important, withdrawn }) => withdrawn === null && (kind === 'decision' || important));
  return [
    { kind: 'heading', level: 1, text: section.incident },
    ...(figure === null ? [] : [figure]),
    { kind: 'heading', level: 2, text: brief.important },
    weighty.length === 0
      ? { kind: 'paragraph', runs: plain(brief.noImportant), tone: 'quiet' }
      : {
          kind: 'table',
          caption: brief.important,
          columns: [
            { title: brief.number, width: 12, isFigures: true },
            { title: brief.occurred, width: 15, isFigures: true },
            { title: brief.recorded, width: 15, isFigures: true },
            { title: brief.text, width: 58 },
          ],
          rows: weighty.map((line) => {
            const printed = printedLine(line, words, veil);
            const when = (at: typeof line.recordedAt): string => words.formats.dateTimeShort(at, order.evaluation.incident.startedAt);
            return {
              cells: [plain(line.number), plain(when(printed.occurredAt)), plain(when(printed.recordedAt)), lineRuns(printed)],
            };
          }),
        },
  ];
}

function voices({ evaluation, words, veil }: Writing): Block[] {
  const { section, voices: name } = words.document;
  const heard = new Set(evaluation.questions.flatMap(({ contributions }) => contributions.map((one) => one.perspective)));
  const missing = perspectives.filter((one) => one !== 'other' && !heard.has(one));
  const { invitations, singleContributorReason } = evaluation;
  return [
    { kind: 'heading', level: 1, text: section.voices },
    invitations.length === 0
      ? { kind: 'paragraph', runs: plain(name.noInvitations), tone: 'quiet' }
      : {
          kind: 'table',
          caption: section.voices,
          columns: [
            { title: name.perspective, width: 20 },
            { title: name.who, width: 25 },
            { title: name.state, width: 20 },
            { title: name.purpose, width: 35 },
          ],
          rows: invitations.map(({ perspective, who, state, purpose, declinedBecause }) => {
            const told = words.learning.state[state];
            const shown =
              declinedBecause === null ? told : put(name.declinedBecause, { state: told, reason: veil.text(declinedBecause) });
            return {
              cells: [words.learning.perspective[perspective], veil.voice(who, perspective), shown, veil.text(purpose)].map(plain),
            };
          }),
        },
    ...(missing.length === 0
      ? []
      : [warning(put(name.missing, { perspectives: missing.map((one) => words.learning.perspective[one].toLowerCase()).join(', ') }))]),
    ...(singleContributorReason === null || evaluation.contributors >= evaluation.contributorsNeeded
      ? []
      : [warning(put(name.single, { reason: veil.text(singleContributorReason) }))]),
  ];
}

const warning = (text: string): Block => ({ kind: 'paragraph', runs: plain(text), tone: 'warning' });

function questions(
  { evaluation, words, veil }: Writing,
  kinds: readonly EvaluationView['questions'][number]['kind'][],
  title: string,
): Block[] {
  const asked = evaluation.questions.filter(({ kind }) => kinds.includes(kind));
  const fixed: Readonly<Record<string, string>> = words.learning.question;
  return [
    { kind: 'heading', level: 1, text: title },
    ...asked.flatMap(({ id, text, contributions }): Block[] => [
      { kind: 'heading', level: 2, text: text === null ? (fixed[id] ?? '') : veil.text(text) },
      ...(contributions.length === 0
        ? [{ kind: 'paragraph' as const, runs: plain(words.document.question.noAnswer), tone: 'quiet' as const }]
        : contributions.map(({ contributor, perspective, text: said }): Block => {
            const who = veil.voice(contributor, perspective);
            const by = veil.isOpen
              ? put(words.document.question.by, { who, perspective: words.learning.voice[perspective].toLowerCase() })
              : who;
            return { kind: 'quote', by, text: veil.text(said) };
          })),
    ]),
  ];
}

function findings({ evaluation, order, words, veil }: Writing): Block[] {
  const { section, finding: name } = words.document;
  if (evaluation.findings.length === 0) {
    return [
      { kind: 'heading', level: 1, text: section.findings },
      { kind: 'paragraph', runs: plain(name.none), tone: 'quiet' },
    ];
  }
  const when = (at: typeof evaluation.openedAt): string => words.formats.dateTimeShort(at, order.evaluation.incident.startedAt);
  return [
    { kind: 'heading', level: 1, text: section.findings },
    ...evaluation.findings.flatMap((finding): Block[] => {
      const { number, kind, title, whatHappened, whyReasonableThen, whatWeLearn, evidence } = finding;
      const lines = evidence.map((line) =>
        put(name.line, {
          number: line.number,
          occurred: when(line.occurredAt),
          recorded: when(line.recordedAt),
          text: lineText(line, words, veil),
        }),
      );
      return [
        { kind: 'heading', level: 2, text: put(name.title, { number, title: veil.text(title ?? firstWords(whatHappened)) }) },
        {
          kind: 'facts',
          rows: [
            { name: name.kind, value: words.learning.kind[kind] },
            { name: name.happened, value: veil.text(whatHappened) },
            ...(whyReasonableThen === null ? [] : [{ name: name.then, value: veil.text(whyReasonableThen) }]),
            ...(whatWeLearn === null ? [] : [{ name: name.learn, value: veil.text(whatWeLearn) }]),
          ],
        },
        ...(lines.length === 0
          ? [warning(name.assumption)]
          : [{ kind: 'paragraph' as const, runs: [{ text: name.evidence, style: 'strong' as const }] }, { kind: 'list' as const, items: lines }]),
      ];
    }),
  ];
}

/** A finding without a title is called by its first words. */
function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 9 ? text : `${words.slice(0, 8).join(' ')} …`;
}

function learning({ evaluation, words, veil }: Writing): Block[] {
  const { section, learning: name } = words.document;
  const points = evaluation.learningPoints;
  return [
    { kind: 'heading', level: 1, text: section.learning },
    points.length === 0
      ? { kind: 'paragraph', runs: plain(name.none), tone: 'quiet' }
      : {
          kind: 'table',
          caption: section.learning,
          columns: [
            { title: name.text, width: 32 },
            { title: name.target, width: 22 },
            { title: name.owner, width: 17 },
            { title: name.due, width: 13, isFigures: true },
            { title: name.state, width: 16 },
          ],
          rows: points.map(({ text, target, owner, dueOn, state, closed }) => {
            const step = words.learning.step[state];
            const stands = closed === null ? put(name.open, { state: step }) : closedWords(closed, words, veil);
            const into = put(name.targetWords, { kind: words.learning.target[target.kind], description: veil.text(target.description) });
            return { cells: [veil.text(text), into, veil.owner(owner), words.formats.calendarDay(dueOn), stands].map(plain) };
          }),
        },
  ];
}

function closedWords(
  { how, changed, text }: NonNullable<EvaluationView['learningPoints'][number]['closed']>,
  { document: { learning: name } }: Words,
  veil: NameVeil,
): string {
  const said = put(how === 'verified' ? name.verified : name.rejected, { text: veil.text(text) });
  return changed === null ? said : `${put(name.changed, { text: veil.text(changed) })}\n${said}`;
}

function about({ words, veil }: Writing): Block[] {
  const { section, about: name } = words.document;
  return [
    { kind: 'heading', level: 1, text: section.about },
    { kind: 'paragraph', runs: plain(veil.isOpen ? name.withNames : name.withRoles) },
    { kind: 'paragraph', runs: plain(name.times) },
    { kind: 'paragraph', runs: plain(name.seal) },
  ];
}

import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import {
  contributorsOf,
  fixedQuestions,
  municipalQuestions,
  NEEDED_CONTRIBUTORS,
  type KnownContribution,
  type Question,
} from '../../shared/domain/evaluation/evaluation.ts';
import type { LogEntryId } from '../../shared/domain/log/log.ts';
import { sameOwner, type Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import {
  evaluationRows,
  evidenceIn,
  ownerIn,
  questionIn,
  toContribution,
  toInvitation,
  type EvaluationRow,
  type EvaluationRows,
} from './evaluations.ts';
import { allIncidents, incidentAndEntries } from './incidents.ts';
import { learningPointsOf } from './learningPoints.ts';
import { namesFrom, type Names } from './names.ts';

type EvaluationView = NonNullable<QueryOutput<'evaluation.one'>['evaluation']>;
type QuestionView = EvaluationView['questions'][number];
type FindingView = EvaluationView['findings'][number];
type EvaluationListRow = QueryOutput<'evaluation.all'>['evaluations'][number];

interface QueryTime {
  readonly now: Instant;
}

function viewOwner(names: Names, owner: Owner): EvaluationView['charter']['leader'] {
  return names.owner(owner) ?? { kind: 'name', id: null, label: '' };
}

/** One evaluation with everything that was gathered in it; see the contract. */
export function oneEvaluation(
  read: Reader,
  { evaluationId }: QueryParsed<'evaluation.one'>,
  { now }: QueryTime,
): QueryOutput<'evaluation.one'> {
  const rows = evaluationRows(read, evaluationId);
  const incident = rows === null ? undefined : incidentAndEntries(read, asId(rows.row.incident_id));
  if (rows === null || incident === undefined) return { evaluation: null };
  const names = namesFrom(read);
  const { row } = rows;
  const contributions = rows.contributions.map(toContribution);
  return {
    evaluation: {
      id: asId(row.id),
      incident,
      title: row.title,
      charter: {
        purpose: row.purpose,
        leader: viewOwner(names, ownerIn(row.leader)),
        minutesAvailable: row.minutes_available,
        resources: row.resources,
        methodSupport: row.method_support,
        deadline: row.deadline,
      },
      openedAt: row.opened_at,
      openedEarlyBecause: row.opened_early,
      finishedAt: row.finished_at,
      discarded: row.discarded === 1,
      singleContributorReason: row.single_reason,
      contributors: contributorsOf(contributions).length,
      contributorsNeeded: NEEDED_CONTRIBUTORS,
      invitations: invitationViews(names, rows, contributions),
      questions: questionViews(names, rows),
      findings: findingViews(read, rows),
      learningPoints: learningPointsOf(read, row.id, now),
    },
  };
}

function invitationViews(
  names: Names,
  rows: EvaluationRows,
  contributions: readonly KnownContribution[],
): EvaluationView['invitations'] {
  const voices = contributorsOf(contributions);
  return rows.invitations
    .filter(({ withdrawn }) => withdrawn === 0)
    .map((row) => {
      const { id, perspective, who, declined } = toInvitation(row);
      // Whoever has spoken has not declined, whichever was written first.
      const state = voices.some((voice) => sameOwner(voice, who)) ? 'contributed' : declined ? 'declined' : 'invited';
      return {
        id,
        perspective,
        who: viewOwner(names, who),
        purpose: row.purpose,
        state,
        declinedBecause: state === 'declined' ? row.declined_reason : null,
      };
    });
}

function questionViews(names: Names, rows: EvaluationRows): QuestionView[] {
  const asked: readonly { readonly id: Question; readonly kind: QuestionView['kind']; readonly text: string | null }[] = [
    ...fixedQuestions.map((id) => ({
      id,
      kind: municipalQuestions.some((one) => one === id) ? ('municipal' as const) : ('system' as const),
      text: null,
    })),
    ...rows.questions
      .filter(({ removed }) => removed === 0)
      .map(({ id, text }) => ({ id: asId<'question'>(id), kind: 'own' as const, text })),
  ];
  return asked.map((question) => ({
    ...question,
    contributions: rows.contributions
      .filter((row) => row.withdrawn === 0 && questionIn(row.question) === question.id)
      .map((row) => ({
        id: asId(row.id),
        contributor: viewOwner(names, ownerIn(row.contributor)),
        perspective: row.perspective,
        text: row.text,
        at: row.written_at,
        revised: row.revised === 1,
      })),
  }));
}

interface EvidenceRow {
  readonly id: string;
  readonly number: string;
  readonly text: string | null;
  readonly said: string | null;
  readonly occurred_at: Instant;
  readonly recorded_at: Instant;
  readonly withdrawn: number;
}

/** Log lines as they now stand: the latest correction's words and time. */
function evidenceViews(read: Reader, entryIds: readonly LogEntryId[]): FindingView['evidence'] {
  const rows = read.all<EvidenceRow>(
    `SELECT e.id, e.number, coalesce(k.text, e.text) AS text, e.said, coalesce(k.occurred_at, e.occurred_at) AS occurred_at,
       e.recorded_at, w.entry_id IS NOT NULL AS withdrawn
     FROM log_entry e
     LEFT JOIN log_correction k ON k.entry_id = e.id
       AND k.stamp = (SELECT max(stamp) FROM log_correction WHERE entry_id = e.id)
     LEFT JOIN log_withdrawal w ON w.entry_id = e.id
     WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.ordering`,
    JSON.stringify(entryIds),
  );
  return rows.map((row) => ({
    entryId: asId(row.id),
    number: row.number,
    text: row.text,
    said: row.said === null ? null : (JSON.parse(row.said) as FindingView['evidence'][number]['said']),
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    withdrawn: row.withdrawn === 1,
  }));
}

function findingViews(read: Reader, rows: EvaluationRows): FindingView[] {
  return rows.findings
    .filter(({ withdrawn }) => withdrawn === 0)
    .map((row) => ({
      id: asId(row.id),
      number: row.number,
      kind: row.kind,
      title: row.title,
      whatHappened: row.what_happened,
      whyReasonableThen: row.why_reasonable_then,
      whatWeLearn: row.what_we_learn,
      evidence: evidenceViews(read, evidenceIn(row.evidence)),
    }));
}

/** Every evaluation that counts, and what has not been evaluated at all; see the contract. */
export function allEvaluations(
  read: Reader,
  { incidentId }: QueryParsed<'evaluation.all'>,
  { now }: QueryTime,
): QueryOutput<'evaluation.all'> {
  const names = namesFrom(read);
  const incidents = new Map(allIncidents(read).incidents.map((incident) => [incident.id as string, incident]));
  const rows = read.all<EvaluationRow>(
    `SELECT * FROM evaluation WHERE incident_id IS NOT NULL AND discarded = 0 AND (? IS NULL OR incident_id = ?)
     ORDER BY born DESC`,
    incidentId ?? null,
    incidentId ?? null,
  );
  const evaluated = new Set(rows.map(({ incident_id }) => incident_id));
  return {
    evaluations: rows.flatMap((row) => {
      const incident = incidents.get(row.incident_id);
      return incident === undefined ? [] : [listRow(read, names, row, incident, now)];
    }),
    notEvaluated: [...incidents.values()]
      // Nobody is reminded of a small one: it is evaluated when somebody finds it worth it.
      .filter(({ isSmall }) => !isSmall)
      .filter(({ id, closedAt }) => closedAt !== null && !evaluated.has(id) && (incidentId === undefined || id === incidentId))
      .sort((one, other) => ((one.closedAt ?? '') < (other.closedAt ?? '') ? -1 : 1)),
  };
}

function listRow(
  read: Reader,
  names: Names,
  row: EvaluationRow,
  incident: EvaluationListRow['incident'],
  now: Instant,
): EvaluationListRow {
  const rows = evaluationRows(read, row.id);
  const contributions = (rows?.contributions ?? []).map(toContribution).filter(({ withdrawn }) => !withdrawn);
  const own = (rows?.questions ?? []).filter(({ removed }) => removed === 0).map(({ id }) => asId<'question'>(id));
  const asked: readonly Question[] = [...municipalQuestions, ...own];
  const points = learningPointsOf(read, row.id, now);
  return {
    id: asId(row.id),
    incident,
    title: row.title,
    leader: viewOwner(names, ownerIn(row.leader)),
    deadline: row.deadline,
    openedAt: row.opened_at,
    finishedAt: row.finished_at,
    contributors: contributorsOf(contributions).length,
    answered: asked.filter((question) => contributions.some((one) => one.question === question)).length,
    questions: asked.length,
    findings: (rows?.findings ?? []).filter(({ withdrawn }) => withdrawn === 0).length,
    learningPoints: { open: points.filter(({ closed }) => closed === null).length, all: points.length },
  };
}

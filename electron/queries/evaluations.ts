import {
  fixedQuestions,
  type EvaluationId,
  type KnownContribution,
  type KnownEvaluation,
  type KnownFinding,
  type KnownInvitation,
  type Perspective,
  type Question,
} from '../../shared/domain/evaluation/evaluation.ts';
import type { FindingFields } from '../../shared/domain/evaluation/facts.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { LogEntryId } from '../../shared/domain/log/log.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

export interface EvaluationRow {
  readonly id: string;
  readonly incident_id: string;
  readonly title: string | null;
  readonly purpose: string;
  readonly leader: string;
  readonly minutes_available: number;
  readonly resources: string;
  readonly method_support: string;
  readonly deadline: string | null;
  readonly opened_early: string | null;
  readonly opened_at: Instant;
  readonly finished_at: Instant | null;
  readonly discarded: number;
  readonly single_reason: string | null;
}

export interface InvitationRow {
  readonly id: string;
  readonly perspective: Perspective;
  readonly who: string;
  readonly purpose: string;
  readonly declined: number;
  readonly declined_reason: string | null;
  readonly withdrawn: number;
}

export interface QuestionRow {
  readonly id: string;
  readonly text: string;
  readonly removed: number;
}

export interface ContributionRow {
  readonly id: string;
  readonly question: string;
  readonly contributor: string;
  readonly perspective: Perspective;
  readonly text: string;
  readonly revised: number;
  readonly withdrawn: number;
  readonly written_at: Instant;
}

export interface FindingRow {
  readonly id: string;
  readonly number: number;
  readonly kind: FindingFields['kind'];
  readonly title: string | null;
  readonly what_happened: string;
  readonly why_reasonable_then: string | null;
  readonly what_we_learn: string | null;
  readonly evidence: string;
  readonly withdrawn: number;
}

/** One evaluation's rows, as they are kept. */
export interface EvaluationRows {
  readonly row: EvaluationRow;
  readonly invitations: readonly InvitationRow[];
  readonly questions: readonly QuestionRow[];
  readonly contributions: readonly ContributionRow[];
  readonly findings: readonly FindingRow[];
}

const parts = {
  evaluation_invitation: 'who IS NOT NULL',
  evaluation_question: 'text IS NOT NULL',
  evaluation_contribution: 'contributor IS NOT NULL',
  evaluation_finding: 'number IS NOT NULL',
} as const;

function partsOf<Row extends object>(read: Reader, table: keyof typeof parts, evaluationId: string, order = 'born'): Row[] {
  return read.all<Row>(`SELECT * FROM ${table} WHERE evaluation_id = ? AND ${parts[table]} ORDER BY ${order}`, evaluationId);
}

/** Everything kept of one evaluation; null when there is none of that id. */
export function evaluationRows(read: Reader, evaluationId: string): EvaluationRows | null {
  const row = read.one<EvaluationRow>('SELECT * FROM evaluation WHERE id = ? AND incident_id IS NOT NULL', evaluationId);
  if (row === undefined) return null;
  return {
    row,
    invitations: partsOf<InvitationRow>(read, 'evaluation_invitation', evaluationId),
    questions: partsOf<QuestionRow>(read, 'evaluation_question', evaluationId),
    contributions: partsOf<ContributionRow>(read, 'evaluation_contribution', evaluationId),
    findings: partsOf<FindingRow>(read, 'evaluation_finding', evaluationId, 'number, born'),
  };
}

export const ownerIn = (json: string): Owner => JSON.parse(json) as Owner;
export const evidenceIn = (json: string): LogEntryId[] => JSON.parse(json) as LogEntryId[];

/** A fixed question as it is, or the id of one that was added. */
export function questionIn(text: string): Question {
  return fixedQuestions.find((fixed) => fixed === text) ?? asId<'question'>(text);
}

export function toInvitation(row: InvitationRow): KnownInvitation {
  const { id, perspective, who, declined, withdrawn } = row;
  return { id: asId(id), perspective, who: ownerIn(who), declined: declined === 1, withdrawn: withdrawn === 1 };
}

export function toContribution(row: ContributionRow): KnownContribution {
  const { id, question, text, contributor, withdrawn } = row;
  return {
    id: asId(id),
    question: questionIn(question),
    text,
    contributor: ownerIn(contributor),
    withdrawn: withdrawn === 1,
  };
}

function toFinding(row: FindingRow): KnownFinding {
  return {
    id: asId(row.id),
    number: row.number,
    kind: row.kind,
    title: row.title,
    whatHappened: row.what_happened,
    whyReasonableThen: row.why_reasonable_then,
    whatWeLearn: row.what_we_learn,
    evidence: evidenceIn(row.evidence),
    withdrawn: row.withdrawn === 1,
  };
}

/** What the rules need to know of an evaluation; null when there is none of that id. */
export function knownEvaluation(read: Reader, evaluationId: string): KnownEvaluation | null {
  const rows = evaluationRows(read, evaluationId);
  if (rows === null) return null;
  const { row, invitations, questions, contributions, findings } = rows;
  return {
    id: asId(row.id),
    incidentId: asId(row.incident_id),
    title: row.title,
    charter: {
      purpose: row.purpose,
      leader: ownerIn(row.leader),
      minutesAvailable: row.minutes_available,
      resources: row.resources,
      methodSupport: row.method_support,
      deadline: row.deadline,
    },
    finishedAt: row.finished_at,
    discarded: row.discarded === 1,
    singleContributorReason: row.single_reason,
    invitations: invitations.map(toInvitation),
    questions: questions.map(({ id, removed }) => ({ id: asId(id), removed: removed === 1 })),
    contributions: contributions.map(toContribution),
    findings: findings.map(toFinding),
  };
}

/** The evaluation that an invitation, question, contribution or finding belongs to; null when there is none of that id. */
export function evaluationOfPart(read: Reader, table: keyof typeof parts, partId: string): EvaluationId | null {
  const row = read.one<{ evaluation_id: string | null }>(`SELECT evaluation_id FROM ${table} WHERE id = ?`, partId);
  return row?.evaluation_id === undefined || row.evaluation_id === null ? null : asId(row.evaluation_id);
}

/** Title and standing of the evaluations of one incident. */
export function evaluationsOfIncident(
  read: Reader,
  incidentId: IncidentId,
): readonly Pick<KnownEvaluation, 'title' | 'discarded'>[] {
  return read
    .all<Pick<EvaluationRow, 'title' | 'discarded'>>('SELECT title, discarded FROM evaluation WHERE incident_id = ?', incidentId)
    .map(({ title, discarded }) => ({ title, discarded: discarded === 1 }));
}

/** Which of these ids are lines of that incident's log. */
export function linesOfIncident(
  read: Reader,
  incidentId: IncidentId,
  entryIds: readonly LogEntryId[],
): ReadonlySet<LogEntryId> {
  const rows = read.all<{ id: string }>(
    'SELECT id FROM log_entry WHERE incident_id = ? AND id IN (SELECT value FROM json_each(?))',
    incidentId,
    JSON.stringify(entryIds),
  );
  return new Set(rows.map(({ id }) => asId<'logEntry'>(id)));
}

import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { IncidentKind } from '../../shared/domain/incident/incident.ts';
import type { LearningTarget } from '../../shared/domain/learningPoint/facts.ts';
import {
  ownerKey,
  type KnownLearningPoint,
  type LearningPointId,
  type LearningState,
} from '../../shared/domain/learningPoint/learningPoint.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';

type LearningPointView = QueryOutput<'learningPoint.all'>['learningPoints'][number];

interface LearningPointRow {
  readonly id: string;
  readonly incident_id: string;
  readonly incident_kind: IncidentKind;
  readonly incident_title: string | null;
  readonly incident_started_at: Instant;
  readonly evaluation_id: string | null;
  readonly finding_id: string | null;
  readonly text: string;
  readonly target: string;
  readonly owner: string;
  readonly due_on: string;
  readonly recipients: string;
  readonly state: LearningState;
  readonly state_note: string | null;
  readonly added_at: Instant;
  readonly closed_how: 'verified' | 'rejected' | null;
  readonly closed_text: string | null;
  readonly closed_changed: string | null;
  readonly closed_at: Instant | null;
}

const SELECT = `SELECT p.*, i.kind AS incident_kind, i.title AS incident_title, i.started_at AS incident_started_at
  FROM learning_point p JOIN incident i ON i.id = p.incident_id AND i.kind IS NOT NULL
  WHERE p.text IS NOT NULL`;

/** When each recipient acknowledged, by learning point and recipient. */
function acknowledgements(read: Reader): ReadonlyMap<string, Instant> {
  const rows = read.all<{ id: string; acknowledged_at: Instant }>(
    'SELECT id, acknowledged_at FROM learning_point_acknowledgement WHERE acknowledged_at IS NOT NULL',
  );
  return new Map(rows.map(({ id, acknowledged_at }) => [id, acknowledged_at]));
}

function toViews(read: Reader, rows: readonly LearningPointRow[], now: Instant): LearningPointView[] {
  const names = namesFrom(read);
  const acknowledged = acknowledgements(read);
  const today = osloDay(now);
  const view = (owner: Owner): LearningPointView['owner'] => names.owner(owner) ?? { kind: 'name', id: null, label: '' };
  return rows.map((row) => ({
    id: asId(row.id),
    incident: {
      id: asId(row.incident_id),
      kind: row.incident_kind,
      title: row.incident_title,
      startedAt: row.incident_started_at,
    },
    evaluationId: row.evaluation_id === null ? null : asId(row.evaluation_id),
    findingId: row.finding_id === null ? null : asId(row.finding_id),
    text: row.text,
    target: JSON.parse(row.target) as LearningTarget,
    owner: view(JSON.parse(row.owner) as Owner),
    dueOn: row.due_on,
    overdue: row.closed_how === null && row.due_on < today,
    recipients: (JSON.parse(row.recipients) as Owner[]).map((who) => ({
      who: view(who),
      acknowledgedAt: acknowledged.get(`${row.id}/${ownerKey(who)}`) ?? null,
    })),
    state: row.state,
    stateNote: row.state_note,
    addedAt: row.added_at,
    closed:
      row.closed_how === null || row.closed_text === null || row.closed_at === null
        ? null
        : { how: row.closed_how, changed: row.closed_changed, text: row.closed_text, at: row.closed_at },
  }));
}

/** Open ones by date; see the contract. */
export function allLearningPoints(
  read: Reader,
  { closed }: QueryParsed<'learningPoint.all'>,
  { now }: { readonly now: Instant },
): QueryOutput<'learningPoint.all'> {
  const which = closed ? '' : 'AND p.closed_how IS NULL';
  const rows = read.all<LearningPointRow>(`${SELECT} ${which} ORDER BY p.closed_how IS NOT NULL, p.due_on, p.born`);
  return { learningPoints: toViews(read, rows, now) };
}

/** Every unit somebody in the register belongs to. */
export function unitsToTell(read: Reader): QueryOutput<'learningPoint.units'> {
  const rows = read.all<{ unit: string }>("SELECT DISTINCT unit FROM contact WHERE removed = 0 AND name IS NOT NULL AND unit > ''");
  return { units: rows.map(({ unit }) => unit).sort(new Intl.Collator('nb').compare) };
}

/** Those of one evaluation, in the order they were added. */
export function learningPointsOf(read: Reader, evaluationId: string, now: Instant): LearningPointView[] {
  return toViews(read, read.all<LearningPointRow>(`${SELECT} AND p.evaluation_id = ? ORDER BY p.born`, evaluationId), now);
}

/** What the rules need to know of a learning point; null when there is none of that id. */
export function knownLearningPoint(read: Reader, learningPointId: LearningPointId): KnownLearningPoint | null {
  const row = read.one<LearningPointRow>(`${SELECT} AND p.id = ?`, learningPointId);
  if (row === undefined) return null;
  const recipients = JSON.parse(row.recipients) as Owner[];
  const acknowledged = acknowledgements(read);
  return {
    id: learningPointId,
    incidentId: asId(row.incident_id),
    text: row.text,
    target: JSON.parse(row.target) as LearningTarget,
    owner: JSON.parse(row.owner) as Owner,
    dueOn: row.due_on,
    recipients,
    state: row.state,
    closed: row.closed_how,
    acknowledged: recipients.filter((who) => acknowledged.has(`${row.id}/${ownerKey(who)}`)),
  };
}

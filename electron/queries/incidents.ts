import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId, IncidentKind, IncidentType, KnownIncident, Level } from '../../shared/domain/incident/incident.ts';
import type { ResidentsAnswer } from '../../shared/domain/incident/residents.ts';
import type { NoticeGround } from '../../shared/domain/notice/due.ts';
import type { Reader } from '../store/database.ts';

interface IncidentRow {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly title: string | null;
  readonly type: IncidentType;
  readonly level: Level | null;
  readonly residents: ResidentsAnswer | null;
  readonly residents_at: Instant | null;
  readonly started_at: Instant;
  readonly closed_at: Instant | null;
  readonly closed_reason: string | null;
}

type IncidentView = NonNullable<QueryOutput<'incident.one'>['incident']>;

const COLUMNS = 'i.id, i.kind, i.title, i.type, i.level, i.residents, i.residents_at, i.started_at, i.closed_at, i.closed_reason';
const SELECT_ONE = `SELECT ${COLUMNS} FROM incident i WHERE i.kind IS NOT NULL AND i.id = ?`;
const SELECT_ALL = `SELECT ${COLUMNS}, (SELECT sum(entries) FROM log_count WHERE incident_id = i.id) AS entries,
    s.what IS NOT NULL AND s.raised_line IS NULL AS is_small
  FROM incident i LEFT JOIN small_incident s ON s.id = i.id
  WHERE i.kind IS NOT NULL AND coalesce(s.withdrawn, 0) = 0 ORDER BY i.started_at DESC, i.id`;

function toView(row: IncidentRow): IncidentView {
  return {
    id: asId(row.id),
    kind: row.kind,
    title: row.title,
    type: row.type,
    level: row.level,
    residents: row.residents === null || row.residents_at === null ? null : { answer: row.residents, at: row.residents_at },
    startedAt: row.started_at,
    closedAt: row.closed_at,
    closedReason: row.closed_reason,
  };
}

/** Every incident and exercise, small ones too, newest first. */
export function allIncidents(read: Reader): QueryOutput<'incident.all'> {
  const rows = read.all<IncidentRow & { readonly entries: number | null; readonly is_small: number }>(SELECT_ALL);
  return {
    incidents: rows.map((row) => ({ ...toView(row), entries: row.entries ?? 0, isSmall: row.is_small === 1 })),
  };
}

/** With how many lines its log has; undefined when there is none of that id. */
export function incidentAndEntries(
  read: Reader,
  incidentId: IncidentId,
): QueryOutput<'incident.all'>['incidents'][number] | undefined {
  return allIncidents(read).incidents.find(({ id }) => id === incidentId);
}

export function oneIncident(read: Reader, incidentId: IncidentId): QueryOutput<'incident.one'> {
  const row = read.one<IncidentRow>(SELECT_ONE, incidentId);
  return { incident: row === undefined ? null : toView(row) };
}

/** What the rules need to know of an incident; null when there is none of that id. */
export function knownIncident(read: Reader, incidentId: IncidentId): KnownIncident | null {
  const row = read.one<IncidentRow>(SELECT_ONE, incidentId);
  if (row === undefined) return null;
  return { id: incidentId, kind: row.kind, startedAt: row.started_at, closedAt: row.closed_at };
}

/** What the notice matrix looks at: type and level as they are now, and whether the team has been called in. */
export function incidentGround(read: Reader, incidentId: IncidentId): NoticeGround {
  const row = read.one<IncidentRow>(SELECT_ONE, incidentId);
  const callOut = read.one<{ id: string }>(
    `SELECT id FROM call_out WHERE incident_id = ? AND id NOT IN (SELECT call_out_id FROM call_out_withdrawn)
     ORDER BY ordering LIMIT 1`,
    incidentId,
  );
  return {
    type: row?.type ?? 'unknown',
    level: row?.level ?? null,
    callOutId: callOut === undefined ? null : asId(callOut.id),
  };
}

/** The incidents that belong together with one, newest first. */
export function incidentLinksOf(read: Reader, incidentId: IncidentId): QueryOutput<'incident.links'> {
  const rows = read.all<IncidentRow & { readonly reason: string }>(
    `SELECT ${COLUMNS}, l.reason FROM incident_link l
     JOIN incident i ON i.id = CASE WHEN l.first = ? THEN l.second ELSE l.first END
     WHERE ? IN (l.first, l.second) AND l.reason IS NOT NULL AND i.kind IS NOT NULL ORDER BY i.started_at DESC, i.id`,
    incidentId,
    incidentId,
  );
  return { links: rows.map((row) => ({ incident: toView(row), reason: row.reason })) };
}

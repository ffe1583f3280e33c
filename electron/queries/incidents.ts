import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId, IncidentKind, IncidentType, KnownIncident, Level } from '../../shared/domain/incident/incident.ts';
import type { Reader } from '../store/database.ts';

interface IncidentRow {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly title: string | null;
  readonly type: IncidentType;
  readonly level: Level | null;
  readonly started_at: Instant;
  readonly closed_at: Instant | null;
  readonly closed_reason: string | null;
  readonly entries: number | null;
}

const SELECT = `SELECT i.id, i.kind, i.title, i.type, i.level, i.started_at, i.closed_at, i.closed_reason, c.entries
  FROM incident i LEFT JOIN log_count c ON c.incident_id = i.id WHERE i.kind IS NOT NULL`;

function toView(row: IncidentRow): QueryOutput<'incident.all'>['incidents'][number] {
  return {
    id: asId(row.id),
    kind: row.kind,
    title: row.title,
    type: row.type,
    level: row.level,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    closedReason: row.closed_reason,
    entries: row.entries ?? 0,
  };
}

/** Every incident and exercise, newest first. */
export function allIncidents(read: Reader): QueryOutput<'incident.all'> {
  return { incidents: read.all<IncidentRow>(`${SELECT} ORDER BY i.started_at DESC, i.id`).map(toView) };
}

export function oneIncident(read: Reader, incidentId: IncidentId): QueryOutput<'incident.one'> {
  const row = read.one<IncidentRow>(`${SELECT} AND i.id = ?`, incidentId);
  return { incident: row === undefined ? null : toView(row) };
}

/** What the rules need to know of an incident; null when there is none of that id. */
export function knownIncident(read: Reader, incidentId: IncidentId): KnownIncident | null {
  const row = read.one<IncidentRow>(`${SELECT} AND i.id = ?`, incidentId);
  if (row === undefined) return null;
  return { id: incidentId, kind: row.kind, startedAt: row.started_at, closedAt: row.closed_at };
}

/** The level that holds now; null when nobody has set one. */
export function incidentLevel(read: Reader, incidentId: IncidentId): Level | null {
  return read.one<{ level: Level | null }>('SELECT level FROM incident WHERE id = ?', incidentId)?.level ?? null;
}

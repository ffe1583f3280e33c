import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { KnownSmallIncident } from '../../shared/domain/smallIncident/smallIncident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface SmallRow {
  readonly id: string;
  readonly what: string;
  readonly place: string;
  readonly done: string;
  readonly initials: string | null;
  readonly raised_line: number | null;
  readonly withdrawn: number;
  readonly started_at: Instant;
  readonly closed_at: Instant | null;
  readonly evaluation_id: string | null;
}

const SELECT = `SELECT s.*, i.started_at, i.closed_at, c.initials,
    (SELECT e.id FROM evaluation e WHERE e.incident_id = s.id AND e.discarded = 0 AND e.opened_at IS NOT NULL
     ORDER BY e.born LIMIT 1) AS evaluation_id
  FROM small_incident s JOIN incident i ON i.id = s.id LEFT JOIN contact c ON c.id = s.person
  WHERE s.what IS NOT NULL AND i.kind IS NOT NULL`;

export function knownSmallIncident(read: Reader, incidentId: IncidentId): KnownSmallIncident | null {
  const row = read.one<SmallRow>(`${SELECT} AND s.id = ?`, incidentId);
  if (row === undefined) return null;
  const { what, place, done } = row;
  return {
    id: incidentId,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    fields: { what, place, done },
    raisedLine: row.raised_line,
    withdrawn: row.withdrawn === 1,
    evaluated: row.evaluation_id !== null,
  };
}

/** Those that are still small, newest first; see the contract. */
export function allSmallIncidents(read: Reader): QueryOutput<'smallIncident.all'> {
  const rows = read.all<SmallRow>(
    `${SELECT} AND s.raised_line IS NULL AND s.withdrawn = 0 ORDER BY i.started_at DESC, s.id`,
  );
  return {
    incidents: rows.map(({ id, what, place, done, started_at: occurredAt, initials, evaluation_id: evaluation }) => ({
      id: asId(id),
      what,
      place,
      done,
      occurredAt,
      by: initials ?? '',
      evaluationId: evaluation === null ? null : asId(evaluation),
    })),
  };
}

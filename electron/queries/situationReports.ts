import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { KnownSituationReport, SituationReportId } from '../../shared/domain/situationReport/situationReport.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface ReportRow {
  readonly id: string;
  readonly incident_id: string;
  readonly number: number;
  readonly addressee: string;
  readonly channel: string;
  readonly text: string;
  readonly sent_at: Instant;
  readonly read_back_by: string | null;
  readonly read_back_at: Instant | null;
  readonly withdrawn_reason: string | null;
  readonly withdrawn_at: Instant | null;
}

const toKnown = (row: ReportRow): KnownSituationReport => ({
  id: asId(row.id),
  incidentId: asId(row.incident_id),
  number: row.number,
  to: row.addressee,
  readBackBy: row.read_back_by,
  withdrawn: row.withdrawn_at !== null,
});

function rowsOf(read: Reader, incidentId: IncidentId): readonly ReportRow[] {
  return read.all<ReportRow>(
    'SELECT * FROM situation_report WHERE incident_id = ? AND text IS NOT NULL ORDER BY sent_at, id',
    incidentId,
  );
}

/** The reports of an incident, oldest first. */
export function knownReports(read: Reader, incidentId: IncidentId): readonly KnownSituationReport[] {
  return rowsOf(read, incidentId).map(toKnown);
}

export function knownReport(read: Reader, reportId: SituationReportId): KnownSituationReport | null {
  const row = read.one<ReportRow>('SELECT * FROM situation_report WHERE id = ? AND text IS NOT NULL', reportId);
  return row === undefined ? null : toKnown(row);
}

/** Every report that has been sent; see the contract. */
export function allReports(read: Reader, incidentId: IncidentId): QueryOutput<'situationReport.all'> {
  return {
    reports: rowsOf(read, incidentId).map((row) => ({
      id: asId(row.id),
      number: row.number,
      to: row.addressee,
      channel: row.channel,
      text: row.text,
      sentAt: row.sent_at,
      readBack: row.read_back_by === null || row.read_back_at === null ? null : { by: row.read_back_by, at: row.read_back_at },
      withdrawn: row.withdrawn_at === null ? null : { reason: row.withdrawn_reason ?? '', at: row.withdrawn_at },
    })),
  };
}

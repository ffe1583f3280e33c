import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { LATE_ATTESTATION_AFTER_MS, type UnattestedSpan } from '../../shared/domain/log/attest.ts';
import type { LogEntryId } from '../../shared/domain/log/log.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface AttestationRow {
  readonly id: string;
  readonly stamp: string;
  readonly after: string | null;
  readonly up_to: string;
  readonly from_number: string;
  readonly to_number: string;
  readonly entries: number;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly at: Instant;
  readonly last_recorded_at: Instant | null;
  readonly now: number;
  readonly changed: number;
}

/** Where the last attestation ended; null when nothing has been read back. */
function attestedTo(read: Reader, incidentId: IncidentId): string | null {
  return read.one<{ up_to: string | null }>('SELECT max(up_to) AS up_to FROM log_attestation WHERE incident_id = ?', incidentId)?.up_to ?? null;
}

function orderOf(read: Reader, incidentId: IncidentId, entryId: LogEntryId): string | undefined {
  const row = read.one<{ ordering: string }>('SELECT ordering FROM log_entry WHERE id = ? AND incident_id = ?', entryId, incidentId);
  return row?.ordering;
}

/** The lines after the last attestation, up to and with the one named (or the newest); null when there are none. */
export function unattestedSpan(
  read: Reader,
  incidentId: IncidentId,
  upTo: LogEntryId | null,
): { readonly span: UnattestedSpan; readonly last: LogEntryId } | null {
  const after = attestedTo(read, incidentId);
  const row = read.one<{ entries: number; first: string | null; last: string | null }>(
    `SELECT count(*) AS entries, min(ordering) AS first, max(ordering) AS last FROM log_entry
     WHERE incident_id = ? AND ordering > ? AND ordering <= ?`,
    incidentId,
    after ?? '',
    upTo === null ? '~' : (orderOf(read, incidentId, upTo) ?? ''),
  );
  if (row?.first == null || row.last === null) return null;
  const line = (ordering: string | null) =>
    read.one<{ id: string; number: string }>('SELECT id, number FROM log_entry WHERE incident_id = ? AND ordering = ?', incidentId, ordering);
  const last = line(row.last);
  const fromNumber = line(row.first)?.number ?? '';
  const span = { after, upTo: row.last, fromNumber, toNumber: last?.number ?? '', entries: row.entries };
  return { span, last: asId(last?.id ?? '') };
}

/** What has been read back and vouched for, and what waits; see the contract. */
export function logAttestations(read: Reader, incidentId: IncidentId): QueryOutput<'log.attestations'> {
  const rows = read.all<AttestationRow>(
    `SELECT a.*, c.initials, c.name, r.title AS role,
       (SELECT e.recorded_at FROM log_entry e WHERE e.incident_id = a.incident_id AND e.ordering = a.up_to) AS last_recorded_at,
       (SELECT count(*) FROM log_entry e WHERE e.incident_id = a.incident_id
          AND e.ordering > coalesce(a.after, '') AND e.ordering <= a.up_to) AS now,
       (SELECT count(DISTINCT e.id) FROM
          (SELECT entry_id, stamp FROM log_correction UNION ALL SELECT entry_id, stamp FROM log_withdrawal) k
          JOIN log_entry e ON e.id = k.entry_id WHERE k.stamp > a.stamp AND e.incident_id = a.incident_id
          AND e.ordering > coalesce(a.after, '') AND e.ordering <= a.up_to) AS changed
     FROM log_attestation a LEFT JOIN contact c ON c.id = a.person LEFT JOIN role r ON r.id = a.role_id
     WHERE a.incident_id = ? ORDER BY a.stamp`,
    incidentId,
  );
  const waiting = unattestedSpan(read, incidentId, null);
  return {
    attestations: rows.map((row) => ({
      id: asId(row.id),
      after: row.after,
      upTo: row.up_to,
      fromNumber: row.from_number,
      toNumber: row.to_number,
      entries: row.entries,
      by: { person: row.person === null ? null : asId(row.person), initials: row.initials ?? '', name: row.name },
      role: row.role,
      at: row.at,
      late:
        row.last_recorded_at !== null &&
        unixMsOf(row.at) - unixMsOf(row.last_recorded_at) > LATE_ATTESTATION_AFTER_MS,
      cameLater: Math.max(0, row.now - row.entries),
      changedSince: row.changed,
    })),
    waiting: waiting === null ? null : { ...waiting.span, upTo: waiting.last },
  };
}

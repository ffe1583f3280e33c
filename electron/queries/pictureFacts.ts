import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { PictureFact, PictureTopic } from '../../shared/domain/situation/pictureFact.ts';
import type { Reader } from '../store/database.ts';

interface FactRow {
  readonly type: string;
  readonly subject: string;
  readonly stamp: string;
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly seen: string | null;
  readonly recorded_at: Instant;
  readonly person: string | null;
  readonly data: string;
  readonly position: number;
}

function toFact(row: FactRow): PictureFact {
  return {
    type: row.type,
    subject: row.subject,
    data: JSON.parse(row.data) as unknown,
    stamp: row.stamp,
    position: row.position,
    place: {
      origin: row.origin,
      epoch: row.epoch,
      seq: row.seq,
      seen: row.seen === null ? null : (JSON.parse(row.seen) as Record<string, number>),
    },
    recordedAt: row.recorded_at,
    person: row.person,
  } as PictureFact;
}

/** The facts of some parts of an incident's picture, ready for the domain's folds. */
export function pictureFactsOf(
  read: Reader,
  incidentId: IncidentId,
  topics: readonly PictureTopic[],
): PictureFact[] {
  return read
    .all<FactRow>(
      // The place in the journal is this installation's own and so is looked up, never kept in the read model.
      `SELECT p.*, j.position FROM picture_fact p JOIN journal j ON j.id = p.id
       WHERE p.incident_id = ? AND p.topic IN (SELECT value FROM json_each(?))`,
      incidentId,
      JSON.stringify(topics),
    )
    .map(toFact);
}

/** The incident that something in a picture belongs to; null when nothing of that id has been heard of. */
export function incidentOfSubject(read: Reader, subject: string): IncidentId | null {
  const row = read.one<{ incident_id: string }>(
    'SELECT incident_id FROM picture_fact WHERE subject = ? LIMIT 1',
    subject,
  );
  return row === undefined ? null : asId(row.incident_id);
}

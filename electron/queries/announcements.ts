import type { QueryOutput } from '../../shared/contract/api.ts';
import type {
  AnnouncementId,
  AnswerId,
  Audience,
  KnownAnnouncement,
  KnownAnswer,
} from '../../shared/domain/announcement/announcement.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { ownerIn } from './evaluations.ts';
import { namesFrom } from './names.ts';

interface AnnouncementRow {
  readonly id: string;
  readonly incident_id: string;
  readonly number: number;
  readonly audience: Audience;
  readonly text: string;
  readonly channels: string;
  readonly replaces: string | null;
  readonly written_at: Instant;
  readonly approved_by: string | null;
  readonly approved_at: Instant | null;
  readonly authority: string | null;
  readonly published_at: Instant | null;
  readonly next_update_at: Instant | null;
  readonly withdrawn_reason: string | null;
  readonly withdrawn_at: Instant | null;
}

interface AnswerRow {
  readonly id: string;
  readonly incident_id: string;
  readonly question: string;
  readonly text: string;
  readonly changed_at: Instant;
  readonly retired: number;
}

const toKnown = (row: AnnouncementRow): KnownAnnouncement => ({
  id: asId(row.id),
  incidentId: asId(row.incident_id),
  number: row.number,
  fields: { audience: row.audience, text: row.text, channels: JSON.parse(row.channels) as string[] },
  approvedBy: row.approved_by === null ? null : ownerIn(row.approved_by),
  publishedAt: row.published_at,
  nextUpdateAt: row.next_update_at,
  withdrawn: row.withdrawn_at !== null,
});

function rowsOf(read: Reader, incidentId: IncidentId): readonly AnnouncementRow[] {
  return read.all<AnnouncementRow>(
    'SELECT * FROM announcement WHERE incident_id = ? AND text IS NOT NULL ORDER BY written_at, id',
    incidentId,
  );
}

/** The messages of an incident, oldest first. */
export function knownAnnouncements(read: Reader, incidentId: IncidentId): readonly KnownAnnouncement[] {
  return rowsOf(read, incidentId).map(toKnown);
}

export function knownAnnouncement(read: Reader, announcementId: AnnouncementId): KnownAnnouncement | null {
  const row = read.one<AnnouncementRow>('SELECT * FROM announcement WHERE id = ? AND text IS NOT NULL', announcementId);
  return row === undefined ? null : toKnown(row);
}

export function knownAnswer(read: Reader, answerId: AnswerId): KnownAnswer | null {
  const row = read.one<AnswerRow>('SELECT * FROM answer WHERE id = ? AND question IS NOT NULL', answerId);
  if (row === undefined) return null;
  const { question, text } = row;
  return { id: answerId, incidentId: asId(row.incident_id), question, text, retired: row.retired === 1 };
}

/** Every message and answer of an incident; see the contract. */
export function allAnnouncements(read: Reader, incidentId: IncidentId): QueryOutput<'announcement.all'> {
  const names = namesFrom(read);
  const answers = read.all<AnswerRow>(
    'SELECT * FROM answer WHERE incident_id = ? AND question IS NOT NULL ORDER BY written_at, id',
    incidentId,
  );
  return {
    announcements: rowsOf(read, incidentId).map((row) => {
      const approver = row.approved_by === null ? null : names.owner(ownerIn(row.approved_by));
      return {
        id: asId(row.id),
        number: row.number,
        audience: row.audience,
        text: row.text,
        channels: JSON.parse(row.channels) as string[],
        replaces: row.replaces === null ? null : asId(row.replaces),
        writtenAt: row.written_at,
        approved:
          approver === null || row.approved_at === null
            ? null
            : { by: approver, at: row.approved_at, authority: row.authority },
        publishedAt: row.published_at,
        nextUpdateAt: row.next_update_at,
        withdrawn: row.withdrawn_at === null ? null : { reason: row.withdrawn_reason ?? '', at: row.withdrawn_at },
      };
    }),
    answers: answers.map((row) => ({
      id: asId(row.id),
      question: row.question,
      text: row.text,
      changedAt: row.changed_at,
      retired: row.retired === 1,
    })),
  };
}

import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { HazardEventId, RiskMeetingId } from '../../shared/domain/risk/risk.ts';
import type { KnownRiskMeeting, Participant } from '../../shared/domain/riskMeeting/riskMeeting.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { measuresOfMeeting } from './measures.ts';

type RiskMeetingView = QueryOutput<'riskMeeting.all'>['meetings'][number];

interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly held_on: string;
  readonly participants: string;
  readonly event_ids: string;
  readonly notes: string;
  readonly removed: number;
  readonly measures: number;
  readonly new_events: number;
}

const SELECT = `SELECT r.*,
    (SELECT count(*) FROM measure m WHERE m.meeting_id = r.id AND m.removed = 0) AS measures,
    (SELECT count(*) FROM hazard_event e WHERE e.meeting_id = r.id AND e.retired = 0) AS new_events
  FROM risk_meeting r WHERE r.title IS NOT NULL`;

function toKnown({ id, title, held_on, participants, event_ids, notes, removed }: MeetingRow): KnownRiskMeeting {
  return {
    id: asId(id),
    title,
    heldOn: held_on,
    participants: JSON.parse(participants) as Participant[],
    eventIds: JSON.parse(event_ids) as HazardEventId[],
    notes,
    removed: removed === 1,
  };
}

function toView(row: MeetingRow): RiskMeetingView {
  const { id, title, heldOn, participants, eventIds, notes } = toKnown(row);
  const organisations = [...new Set(participants.map(({ organisation }) => organisation).filter((name) => name !== ''))];
  return {
    id, title, heldOn, participants: [...participants], eventIds: [...eventIds], notes,
    organisations, measures: row.measures, newEvents: row.new_events,
  };
}

/** The latest first; see the contract. */
export function allRiskMeetings(read: Reader): QueryOutput<'riskMeeting.all'> {
  return { meetings: read.all<MeetingRow>(`${SELECT} AND r.removed = 0 ORDER BY r.held_on DESC, r.id DESC`).map(toView) };
}

/** One meeting and what came of it; see the contract. */
export function oneRiskMeeting(
  read: Reader,
  { meetingId }: QueryParsed<'riskMeeting.one'>,
  { now }: { readonly now: Instant },
): QueryOutput<'riskMeeting.one'> {
  const row = read.one<MeetingRow>(`${SELECT} AND r.removed = 0 AND r.id = ?`, meetingId);
  if (row === undefined) return { meeting: null, agenda: [], measures: [], offAgenda: [] };
  const meeting = toView(row);
  const events = (where: string, ...given: string[]) =>
    read
      .all<{ id: string; title: string }>(`SELECT id, title FROM hazard_event WHERE title IS NOT NULL AND retired = 0 AND ${where}`, ...given)
      .map(({ id, title }) => ({ id: asId<'hazardEvent'>(id), title }));
  return {
    meeting,
    agenda: events('id IN (SELECT value FROM json_each(?)) ORDER BY title', JSON.stringify(meeting.eventIds)),
    measures: measuresOfMeeting(read, meetingId, now),
    offAgenda: events('meeting_id = ? ORDER BY id', meetingId),
  };
}

/** What the rules need to know of a meeting; null when there is none of that id. */
export function knownRiskMeeting(read: Reader, meetingId: RiskMeetingId): KnownRiskMeeting | null {
  const row = read.one<MeetingRow>(`${SELECT} AND r.id = ?`, meetingId);
  return row === undefined ? null : toKnown(row);
}

import { asId } from '../../shared/kernel/ids.ts';
import type { QueryOutput } from '../../shared/contract/api.ts';
import { decisionsOf } from '../../shared/domain/decision/decisionsOf.ts';
import { goalsOf } from '../../shared/domain/goal/goalsOf.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { agendas, type MeetingId } from '../../shared/domain/meeting/meeting.ts';
import { meetingsOf, rhythmOf, type Meeting } from '../../shared/domain/meeting/meetingsOf.ts';
import type { RhythmFields } from '../../shared/domain/meeting/facts.ts';
import { isUnfinished } from '../../shared/domain/task/task.ts';
import { tasksOf } from '../../shared/domain/task/tasksOf.ts';
import type { Reader } from '../store/database.ts';
import { knownLogEntry } from './logEntries.ts';
import { namesFrom, type Names } from './names.ts';
import { incidentOfSubject, pictureFactsOf } from './pictureFacts.ts';

type MeetingView = QueryOutput<'meeting.all'>['meetings'][number];
type Minutes = NonNullable<QueryOutput<'meeting.minutes'>['minutes']>;
type Flag = QueryOutput<'rhythm.of'>['flags'][number];

function toView(names: Names, incidentId: IncidentId, meeting: Meeting): MeetingView {
  const { kind, number, endedAt } = meeting.fields;
  const started = names.written(meeting.born);
  const notes = meeting.notes.length;
  return { id: asId(meeting.id), incidentId, kind, number, startedAt: started.at, endedAt, notes, started };
}

export function allMeetings(read: Reader, incidentId: IncidentId): QueryOutput<'meeting.all'> {
  const names = namesFrom(read);
  return { meetings: knownMeetings(read, incidentId).meetings.map((meeting) => toView(names, incidentId, meeting)) };
}

/** The minutes of a meeting; the words are those of the log, corrections and withdrawals included. */
export function meetingMinutes(read: Reader, meetingId: MeetingId): QueryOutput<'meeting.minutes'> {
  const incidentId = incidentOfSubject(read, meetingId);
  if (incidentId === null) return { minutes: null };
  const meeting = knownMeetings(read, incidentId).meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return { minutes: null };
  const names = namesFrom(read);
  const items = agendas[meeting.fields.kind].map((item): Minutes['items'][number] => ({
    item,
    lines: meeting.history.flatMap((fact) => {
      if (fact.type !== 'MeetingNoted' || fact.data.item !== item) return [];
      const line = knownLogEntry(read, fact.data.entryId);
      if (line === null) return [];
      const { number, corrections, withdrawn } = line;
      const text = line.text ?? '';
      const written = names.written(fact);
      return [{ entryId: fact.data.entryId, number, text, corrected: corrections > 0, withdrawn, written }];
    }),
  }));
  return { minutes: { meeting: toView(names, incidentId, meeting), items } };
}

/** The meetings of an incident and its beat, as the rules know them. */
export function knownMeetings(
  read: Reader,
  incidentId: IncidentId,
): { readonly meetings: readonly Meeting[]; readonly rhythm: RhythmFields } {
  const facts = pictureFactsOf(read, incidentId, ['meeting']);
  return { meetings: meetingsOf(facts), rhythm: rhythmOf(facts) };
}

/** Everything with a time ahead, soonest first; also what has passed and is not done. */
export function incidentRhythm(read: Reader, incidentId: IncidentId): QueryOutput<'rhythm.of'> {
  const facts = pictureFactsOf(read, incidentId, ['meeting', 'goal', 'task', 'decision']);
  const { nextMeetingAt, nextReportAt } = rhythmOf(facts);
  const planned = (kind: 'meeting' | 'report', at: RhythmFields['nextMeetingAt']): Flag[] =>
    at === null ? [] : [{ kind, at, id: null, number: null, text: null }];
  const flags: Flag[] = [
    ...planned('meeting', nextMeetingAt),
    ...planned('report', nextReportAt),
    ...goalsOf(facts).flatMap(({ id, fields: { number, text, deadline, state } }): Flag[] =>
      deadline === null || state !== 'active' ? [] : [{ kind: 'goal', at: deadline, id, number, text }],
    ),
    ...tasksOf(facts).flatMap(({ id, fields: { number, text, deadline, status } }): Flag[] =>
      deadline === null || !isUnfinished(status) ? [] : [{ kind: 'task', at: deadline, id, number, text }],
    ),
    ...decisionsOf(facts).flatMap(({ id, replacedBy, fields: { number, what, reviewAt, withdrawn } }): Flag[] =>
      reviewAt === null || withdrawn || replacedBy.length > 0
        ? []
        : [{ kind: 'review', at: reviewAt, id, number, text: what }],
    ),
  ];
  flags.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return { nextMeetingAt, nextReportAt, flags };
}

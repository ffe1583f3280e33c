import type { meetingCommands } from '../../../shared/contract/topics/meeting.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  endMeeting,
  noteMeeting,
  reopenMeeting,
  scheduleMeeting,
  startMeeting,
  type KnownMeeting,
  type KnownMeetings,
} from '../../../shared/domain/meeting/decide.ts';
import type { MeetingId } from '../../../shared/domain/meeting/meeting.ts';
import { knownMeetings } from '../../queries/meetings.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject } from './pictureKnowledge.ts';

const meetings = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownMeetings =>
  groundOf(read, incidentId, () => knownMeetings(read, incidentId));

const meeting = (read: Reader, { meetingId }: { readonly meetingId: MeetingId }): KnownMeeting =>
  groundOfSubject(read, meetingId, (incidentId) => {
    const known = knownMeetings(read, incidentId);
    return { ...known, meeting: known.meetings.find(({ id }) => id === meetingId) ?? null };
  });

export const meetingHandlers: CommandHandlers<keyof typeof meetingCommands> = {
  'meeting.start': handler(meetings, startMeeting),
  'meeting.note': handler(meeting, noteMeeting),
  'meeting.end': handler(meeting, endMeeting),
  'meeting.reopen': handler(meeting, reopenMeeting),
  'meeting.schedule': handler(meetings, scheduleMeeting),
};

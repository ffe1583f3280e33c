import type { announcementCommands } from '../../../shared/contract/topics/announcement.ts';
import type { AnnouncementId, AnswerId } from '../../../shared/domain/announcement/announcement.ts';
import {
  approveAnnouncement,
  changeAnnouncement,
  changeAnswer,
  promiseUpdate,
  publishAnnouncement,
  retireAnswer,
  withdrawAnnouncement,
  writeAnnouncement,
  writeAnswer,
  type KnownAnnouncements,
  type KnownAnswers,
  type KnownOneAnnouncement,
} from '../../../shared/domain/announcement/decide.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import { knownAnnouncement, knownAnnouncements, knownAnswer } from '../../queries/announcements.ts';
import { knownIncident } from '../../queries/incidents.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const inIncident = (read: Reader, of: IncidentId | null): KnownAnnouncements =>
  groundOf(read, of, (incidentId) => ({ announcements: knownAnnouncements(read, incidentId) }));

const one = (read: Reader, { announcementId }: { readonly announcementId: AnnouncementId }): KnownOneAnnouncement => {
  const announcement = knownAnnouncement(read, announcementId);
  return { ...inIncident(read, announcement?.incidentId ?? null), announcement };
};

const answered = (read: Reader, { answerId }: { readonly answerId: AnswerId }): KnownAnswers => {
  const answer = knownAnswer(read, answerId);
  return { answer, incident: answer === null ? null : knownIncident(read, answer.incidentId) };
};

export const announcementHandlers: CommandHandlers<keyof typeof announcementCommands> = {
  'announcement.write': handler((read, { incidentId }) => inIncident(read, incidentId), writeAnnouncement),
  'announcement.change': handler(one, changeAnnouncement),
  'announcement.approve': handler(one, approveAnnouncement),
  'announcement.publish': handler(one, publishAnnouncement),
  'announcement.promiseUpdate': handler(one, promiseUpdate),
  'announcement.withdraw': handler(one, withdrawAnnouncement),
  'answer.write': handler((read, { incidentId }) => ({ incident: knownIncident(read, incidentId) }), writeAnswer),
  'answer.change': handler(answered, changeAnswer),
  'answer.retire': handler(answered, retireAnswer),
};

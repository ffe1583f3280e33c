import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { Owner } from '../owner.ts';
import type {
  AnnouncementFields,
  AnnouncementId,
  AnswerId,
  Audience,
  KnownAnnouncement,
  KnownAnswer,
} from './announcement.ts';

export const announcementRefusals = [
  'announcement/text-empty',
  'announcement/not-found',
  'announcement/channel-missing',
  'announcement/not-approved',
  'announcement/approver-missing',
  'announcement/published',
  'announcement/not-published',
  'announcement/withdrawn',
  'announcement/reason-missing',
  'announcement/nothing-changed',
  'announcement/question-empty',
  'announcement/answer-not-found',
] as const;
type Code = (typeof announcementRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** What every rule about messages must know. */
export interface KnownAnnouncements {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly announcements: readonly KnownAnnouncement[];
}
export interface KnownOneAnnouncement extends KnownAnnouncements {
  readonly announcement: KnownAnnouncement | null;
}
export interface KnownAnswers {
  readonly incident: KnownIncident | null;
  readonly answer: KnownAnswer | null;
}

const channelsOf = (channels: readonly string[]): readonly string[] => [
  ...new Set(channels.map((channel) => channel.trim()).filter((channel) => channel !== '')),
];

function line(moment: Moment, known: KnownAnnouncements, incidentId: IncidentId, id: string, said: LogSaid, occurredAt?: Instant): NewFact {
  return logFact(moment, known.log, incidentId, {
    kind: 'message-out',
    said,
    about: { kind: 'announcement', id },
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });
}

/** A draft is nobody's word yet: it is written without a line in the log. */
export function writeAnnouncement(
  input: {
    readonly incidentId: IncidentId;
    readonly audience: Audience;
    readonly text: string;
    readonly channels?: readonly string[] | undefined;
    readonly replaces?: AnnouncementId | undefined;
  },
  known: KnownAnnouncements,
  moment: Moment,
): Decision<{ readonly announcementId: AnnouncementId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const text = input.text.trim();
  if (text === '') return refused('announcement/text-empty');
  const { incidentId, audience, replaces = null } = input;
  if (replaces !== null && !known.announcements.some(({ id }) => id === replaces)) return refused('announcement/not-found');
  const announcementId = moment.newId<'announcement'>();
  const number = Math.max(0, ...known.announcements.map((one) => one.number)) + 1;
  const channels = channelsOf(input.channels ?? []);
  return decided(
    { announcementId, number },
    fact('AnnouncementWritten', announcementId, incidentId, { audience, text, channels, number, replaces }),
  );
}

/** Finds a message that is still somebody's to change. */
function standing(known: KnownOneAnnouncement): Decision<KnownAnnouncement, Code> {
  const { announcement } = known;
  if (announcement === null) return refused('announcement/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (announcement.withdrawn) return refused('announcement/withdrawn', { number: announcement.number });
  return decided(announcement);
}

/** Changes a draft. What has gone out stands; a new message takes over from it. */
export function changeAnnouncement(
  input: {
    readonly announcementId: AnnouncementId;
    readonly audience?: Audience | undefined;
    readonly text?: string | undefined;
    readonly channels?: readonly string[] | undefined;
  },
  known: KnownOneAnnouncement,
): Decision<{ readonly was: Partial<AnnouncementFields> }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, fields, publishedAt } = found.value.value;
  if (publishedAt !== null) return refused('announcement/published', { number });
  const text = input.text?.trim();
  if (text === '') return refused('announcement/text-empty');
  const channels = input.channels === undefined ? undefined : channelsOf(input.channels);
  const changed: Partial<AnnouncementFields> = {
    ...(text === undefined || text === fields.text ? {} : { text }),
    ...(input.audience === undefined || input.audience === fields.audience ? {} : { audience: input.audience }),
    ...(channels === undefined || channels.join('\n') === fields.channels.join('\n') ? {} : { channels }),
  };
  const names = Object.keys(changed) as (keyof AnnouncementFields)[];
  if (names.length === 0) return refused('announcement/nothing-changed');
  const was = Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<AnnouncementFields>;
  return decided({ was }, fact('AnnouncementChanged', id, incidentId, changed));
}

/** Somebody answers for the words, by what authority when they say. Without a name given it is whoever sits here. */
export function approveAnnouncement(
  input: {
    readonly announcementId: AnnouncementId;
    readonly approvedBy?: Owner | undefined;
    readonly authority?: string | undefined;
  },
  known: KnownOneAnnouncement,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, fields, publishedAt } = found.value.value;
  if (publishedAt !== null) return refused('announcement/published', { number });
  const self: Owner | null = moment.actor.person === null ? null : { kind: 'contact', id: moment.actor.person };
  const approvedBy = input.approvedBy ?? self;
  if (approvedBy === null) return refused('announcement/approver-missing');
  const authority = input.authority?.trim() ?? '';
  const said = authority === '' ? {} : { authority };
  const code = `announcement-approved-${fields.audience}`;
  return decided(
    null,
    fact('AnnouncementApproved', id, incidentId, { approvedBy, ...said }),
    line(moment, known, incidentId, id, { code, number, text: fields.text, ...said }),
  );
}

/** It has gone out: where, when, and when people have been promised to hear more. Not without somebody answering for it. */
export function publishAnnouncement(
  input: {
    readonly announcementId: AnnouncementId;
    readonly publishedAt?: Instant | undefined;
    readonly nextUpdateAt?: Instant | null | undefined;
  },
  known: KnownOneAnnouncement,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, fields, publishedAt, approvedBy } = found.value.value;
  if (publishedAt !== null) return refused('announcement/published', { number });
  if (approvedBy === null) return refused('announcement/not-approved', { number });
  if (fields.channels.length === 0) return refused('announcement/channel-missing');
  const at = input.publishedAt ?? moment.now;
  const { nextUpdateAt } = input;
  const said = {
    code: `announcement-published-${fields.audience}`,
    number,
    text: fields.text,
    channels: fields.channels.join(', '),
    next: nextUpdateAt ?? null,
  };
  return decided(
    null,
    fact('AnnouncementPublished', id, incidentId, { publishedAt: at }),
    ...(nextUpdateAt === undefined ? [] : [fact('AnnouncementUpdatePromised', id, incidentId, { nextUpdateAt })]),
    line(moment, known, incidentId, id, said, at),
  );
}

/** Moves the promise of when people will hear more, or lets go of it. */
export function promiseUpdate(
  input: { readonly announcementId: AnnouncementId; readonly nextUpdateAt: Instant | null },
  known: KnownOneAnnouncement,
): Decision<{ readonly was: Instant | null }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, publishedAt, nextUpdateAt: was } = found.value.value;
  if (publishedAt === null) return refused('announcement/not-published', { number });
  if (was === input.nextUpdateAt) return refused('announcement/nothing-changed');
  return decided({ was }, fact('AnnouncementUpdatePromised', id, incidentId, { nextUpdateAt: input.nextUpdateAt }));
}

/** Takes a message back. One that has gone out cannot be unsaid: the log says why it no longer holds. */
export function withdrawAnnouncement(
  input: { readonly announcementId: AnnouncementId; readonly reason: string },
  known: KnownOneAnnouncement,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, number, publishedAt } = found.value.value;
  const reason = input.reason.trim();
  if (publishedAt !== null && reason === '') return refused('announcement/reason-missing');
  const withdrawn = fact('AnnouncementWithdrawn', id, incidentId, { reason });
  if (publishedAt === null) return decided(null, withdrawn);
  return decided(null, withdrawn, line(moment, known, incidentId, id, { code: 'announcement-withdrawn', number, reason }));
}

/** What the switchboard answers when somebody asks. */
export function writeAnswer(
  input: { readonly incidentId: IncidentId; readonly question: string; readonly text: string },
  known: { readonly incident: KnownIncident | null },
  moment: Moment,
): Decision<{ readonly answerId: AnswerId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const question = input.question.trim();
  if (question === '') return refused('announcement/question-empty');
  const answerId = moment.newId<'answer'>();
  return decided({ answerId }, fact('AnswerWritten', answerId, input.incidentId, { question, text: input.text.trim() }));
}

/** Changes the words; the answer holds what they were. */
export function changeAnswer(
  input: { readonly answerId: AnswerId; readonly question: string; readonly text: string },
  known: KnownAnswers,
): Decision<{ readonly was: { readonly question: string; readonly text: string } }, Code> {
  const { answer } = known;
  if (answer === null) return refused('announcement/answer-not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const said = { question: input.question.trim(), text: input.text.trim() };
  if (said.question === '') return refused('announcement/question-empty');
  if (said.question === answer.question && said.text === answer.text) return refused('announcement/nothing-changed');
  const was = { question: answer.question, text: answer.text };
  return decided({ was }, fact('AnswerChanged', answer.id, answer.incidentId, said));
}

/** Takes an answer out of use, or in again. */
export function retireAnswer(
  input: { readonly answerId: AnswerId; readonly retired: boolean },
  known: KnownAnswers,
): Decision<null, Code> {
  const { answer } = known;
  if (answer === null) return refused('announcement/answer-not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (answer.retired === input.retired) return refused('announcement/nothing-changed');
  const type = input.retired ? 'AnswerRetired' : 'AnswerReinstated';
  return decided(null, fact(type, answer.id, answer.incidentId, {}));
}

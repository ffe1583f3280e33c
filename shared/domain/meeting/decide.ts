import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';
import { logFact, logNumber, type KnownLog } from '../log/logFact.ts';
import { agendas, type AgendaItem, type MeetingId, type MeetingKind } from './meeting.ts';
import type { Meeting } from './meetingsOf.ts';
import type { RhythmFields } from './facts.ts';

export const meetingRefusals = [
  'meeting/not-found',
  'meeting/already-running',
  'meeting/ended',
  'meeting/not-ended',
  'meeting/text-empty',
  'meeting/item-unknown',
  'meeting/nothing-changed',
  'meeting/reason-missing',
] as const;
type Code = (typeof meetingRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** What the rules know of an incident's meetings and beat. */
export interface KnownMeetings {
  readonly incident: KnownIncident | null;
  readonly meetings: readonly Meeting[];
  readonly rhythm: RhythmFields;
  readonly log: KnownLog;
}

/** What the rules know when one meeting is pointed at; `meeting` is null when there is none of that id. */
export interface KnownMeeting extends KnownMeetings {
  readonly meeting: Meeting | null;
}

/** Begins a meeting over its fixed agenda. One at a time: a team is in one room. */
export function startMeeting(
  input: { readonly incidentId: IncidentId; readonly kind: MeetingKind },
  known: KnownMeetings,
  moment: Moment,
): Decision<{ readonly meetingId: MeetingId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  if (known.meetings.some(({ fields }) => fields.endedAt === null)) return refused('meeting/already-running');
  const meetingId = moment.newId<'meeting'>();
  const { incidentId, kind } = input;
  const number = known.meetings.filter(({ fields }) => fields.kind === kind).length + 1;
  return decided({ meetingId, number }, fact('MeetingStarted', meetingId, incidentId, { kind, number }));
}

/** One line of the minutes: in the log the moment it is said, so that the minutes are ready when the meeting ends. */
export function noteMeeting(
  input: { readonly meetingId: MeetingId; readonly item: AgendaItem; readonly text: string },
  known: KnownMeeting,
  moment: Moment,
): Decision<{ readonly entryId: LogEntryId; readonly number: string }, Code> {
  const found = openMeeting(known);
  if (!found.ok) return found;
  const { meeting, incidentId } = found.value;
  if (meeting.fields.endedAt !== null) return refused('meeting/ended');
  const agenda: readonly AgendaItem[] = agendas[meeting.fields.kind];
  if (!agenda.includes(input.item)) return refused('meeting/item-unknown', { item: input.item });
  const text = input.text.trim();
  if (text === '') return refused('meeting/text-empty');
  const entryId = moment.newId<'logEntry'>();
  return decided(
    { entryId, number: logNumber(known.log.letter, known.log.next) },
    fact('MeetingNoted', meeting.id, incidentId, { item: input.item, entryId }),
    logFact(moment, known.log, incidentId, {
      entryId,
      kind: 'meeting',
      text,
      about: { kind: 'meeting', id: meeting.id },
    }),
  );
}

/** Ends a meeting: one line in the log says that it was held, and when the team meets and reports next. */
export function endMeeting(
  input: {
    readonly meetingId: MeetingId;
    readonly nextMeetingAt?: Instant | null | undefined;
    readonly nextReportAt?: Instant | null | undefined;
  },
  known: KnownMeeting,
  moment: Moment,
): Decision<null, Code> {
  const found = openMeeting(known);
  if (!found.ok) return found;
  const { meeting, incidentId } = found.value;
  if (meeting.fields.endedAt !== null) return refused('meeting/ended');
  return decided(
    null,
    fact('MeetingEnded', meeting.id, incidentId, plannedOf(input)),
    logFact(moment, known.log, incidentId, {
      kind: 'meeting',
      said: {
        code: `meeting-held-${meeting.fields.kind}`,
        number: meeting.fields.number,
        from: meeting.born.recordedAt,
        to: moment.now,
        nextMeetingAt: input.nextMeetingAt ?? null,
        nextReportAt: input.nextReportAt ?? null,
      },
      about: { kind: 'meeting', id: meeting.id },
    }),
  );
}

/** Takes back that a meeting ended. */
export function reopenMeeting(
  _input: { readonly meetingId: MeetingId },
  known: KnownMeeting,
  moment: Moment,
): Decision<null, Code> {
  const found = openMeeting(known);
  if (!found.ok) return found;
  const { meeting, incidentId } = found.value;
  if (meeting.fields.endedAt === null) return refused('meeting/not-ended');
  if (known.meetings.some(({ fields }) => fields.endedAt === null)) return refused('meeting/already-running');
  return decided(
    null,
    fact('MeetingReopened', meeting.id, incidentId, {}),
    logFact(moment, known.log, incidentId, {
      kind: 'meeting',
      said: { code: `meeting-reopened-${meeting.fields.kind}`, number: meeting.fields.number },
      about: { kind: 'meeting', id: meeting.id },
    }),
  );
}

/** Plans the next meeting or report. Putting off what was planned needs a reason. */
export function scheduleMeeting(
  input: {
    readonly incidentId: IncidentId;
    readonly nextMeetingAt?: Instant | null | undefined;
    readonly nextReportAt?: Instant | null | undefined;
    readonly reason?: string | undefined;
  },
  known: KnownMeetings,
  moment: Moment,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const planned = plannedOf(input);
  const fields = ['nextMeetingAt', 'nextReportAt'] as const;
  if (fields.every((field) => planned[field] === undefined || planned[field] === known.rhythm[field])) {
    return refused('meeting/nothing-changed');
  }
  const putOff = fields.some((field) => isPutOff(known.rhythm[field], planned[field]));
  const typed = input.reason?.trim() ?? '';
  if (putOff && typed === '') return refused('meeting/reason-missing');
  const reason = typed === '' ? null : typed;
  const { incidentId } = input;
  const isCleared = fields.every((field) => planned[field] === undefined || planned[field] === null);
  return decided(
    null,
    fact('RhythmSet', incidentId, incidentId, { ...planned, reason }),
    logFact(moment, known.log, incidentId, {
      kind: 'meeting',
      said: isCleared
        ? { code: 'rhythm-cleared', reason }
        : {
            code: 'rhythm-set',
            nextMeetingAt: planned.nextMeetingAt ?? null,
            nextReportAt: planned.nextReportAt ?? null,
            reason,
          },
    }),
  );
}

/** Later than was planned, or not at all. */
function isPutOff(planned: Instant | null, now: Instant | null | undefined): boolean {
  return planned !== null && now !== undefined && (now === null || now > planned);
}

type PlannedInput = { readonly [Field in keyof RhythmFields]?: Instant | null | undefined };

function plannedOf(input: PlannedInput): Partial<RhythmFields> {
  return {
    ...(input.nextMeetingAt === undefined ? {} : { nextMeetingAt: input.nextMeetingAt }),
    ...(input.nextReportAt === undefined ? {} : { nextReportAt: input.nextReportAt }),
  };
}

type Found = { readonly ok: true; readonly value: { readonly meeting: Meeting; readonly incidentId: IncidentId } };

function openMeeting(known: KnownMeeting): Found | Extract<Decision<never, Code>, { ok: false }> {
  if (known.meeting === null || known.incident === null) return refused('meeting/not-found');
  if (known.incident.closedAt !== null) return refused('incident/closed');
  return { ok: true, value: { meeting: known.meeting, incidentId: known.incident.id } };
}

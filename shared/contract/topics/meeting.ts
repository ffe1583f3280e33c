import { z } from 'zod';
import { agendaItems, meetingKinds } from '../../domain/meeting/meeting.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { written } from './picture.ts';

const planned = { nextMeetingAt: instant.nullable().optional(), nextReportAt: instant.nullable().optional() };

const meetingView = z.object({
  id: id('meeting'),
  incidentId: id('incident'),
  kind: z.enum(meetingKinds),
  /** Among meetings of its kind, from 1. */
  number: z.int(),
  startedAt: instant,
  /** Null while it runs. */
  endedAt: instant.nullable(),
  notes: z.int(),
  started: written,
});

export const meetingCommands = {
  'meeting.start': command({
    input: z.strictObject({ incidentId: id('incident'), kind: z.enum(meetingKinds) }),
    output: z.object({ meetingId: id('meeting'), number: z.int() }),
    allowed: crisisTeam,
    refusals: ['meeting/already-running', 'incident/not-found', 'incident/closed'],
  }),
  /** A line of the minutes, in the log at once. Corrected with log.correctEntry, taken back with log.withdrawEntry. */
  'meeting.note': command({
    input: z.strictObject({ meetingId: id('meeting'), item: z.enum(agendaItems), text: words(2000) }),
    output: z.object({ entryId: id('logEntry'), number: z.string() }),
    allowed: crisisTeam,
    refusals: ['meeting/not-found', 'meeting/ended', 'meeting/item-unknown', 'meeting/text-empty', 'incident/closed'],
  }),
  'meeting.end': command({
    input: z.strictObject({ meetingId: id('meeting'), ...planned }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['meeting/not-found', 'meeting/ended', 'incident/closed'],
  }),
  /** The inverse of meeting.end. */
  'meeting.reopen': command({
    input: z.strictObject({ meetingId: id('meeting') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['meeting/not-found', 'meeting/not-ended', 'meeting/already-running', 'incident/closed'],
  }),
  /** The incident's beat. A field left out stands; null plans nothing. */
  'meeting.schedule': command({
    input: z.strictObject({ incidentId: id('incident'), ...planned, reason: words(500).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['meeting/nothing-changed', 'meeting/reason-missing', 'incident/not-found', 'incident/closed'],
  }),
} as const;

/** What the ruler shows ahead. Amber and red are the reader's, from the clock. */
const rhythmFlag = z.object({
  kind: z.enum(['meeting', 'report', 'goal', 'task', 'review']),
  at: instant,
  /** The goal's, task's or decision's; null for the next meeting and report. */
  id: z.string().nullable(),
  /** The goal's or task's number, or the decision's number in the log. */
  number: z.union([z.int(), z.string()]).nullable(),
  text: z.string().nullable(),
});

export const meetingQueries = {
  /** Every meeting of the incident, oldest first. */
  'meeting.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ meetings: z.array(meetingView) }),
    allowed: everybody,
    reads: ['meeting', 'log', 'contact', 'role'],
  }),
  /** The minutes: one line per note under its item, as the log has them now. */
  'meeting.minutes': query({
    input: z.strictObject({ meetingId: id('meeting') }),
    output: z.object({
      minutes: z
        .object({
          meeting: meetingView,
          items: z.array(
            z.object({
              item: z.enum(agendaItems),
              lines: z.array(
                z.object({
                  entryId: id('logEntry'),
                  number: z.string(),
                  text: z.string(),
                  corrected: z.boolean(),
                  withdrawn: z.boolean(),
                  written,
                }),
              ),
            }),
          ),
        })
        .nullable(),
    }),
    allowed: everybody,
    reads: ['meeting', 'log', 'contact', 'role'],
  }),
  /** Everything with a time ahead in the incident, soonest first: next meeting and report, deadlines, reviews. */
  'rhythm.of': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({
      nextMeetingAt: instant.nullable(),
      nextReportAt: instant.nullable(),
      flags: z.array(rhythmFlag),
    }),
    allowed: everybody,
    reads: ['meeting', 'goal', 'task', 'decision'],
  }),
} as const;

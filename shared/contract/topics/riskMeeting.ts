import { z } from 'zod';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { measureView } from './measure.ts';

const meetingId = id('riskMeeting');
const fields = {
  title: words(200),
  heldOn: day,
  participants: z.array(z.strictObject({ name: words(200), organisation: words(200) })).max(100).readonly(),
  eventIds: z.array(id('hazardEvent')).max(100).readonly(),
  notes: words(10_000),
};

const riskMeetingView = z.object({
  ...fields,
  id: meetingId,
  organisations: z.array(z.string()),
  measures: z.int(),
  newEvents: z.int(),
});

const aboutEvent = z.object({ id: id('hazardEvent'), title: z.string() });

export const riskMeetingCommands = {
  'riskMeeting.hold': command({
    input: z.strictObject(fields),
    output: z.object({ meetingId }),
    allowed: coordinators,
    refusals: ['riskMeeting/title-empty'],
  }),
  'riskMeeting.change': command({
    input: z.strictObject({ meetingId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: ['riskMeeting/not-found', 'riskMeeting/removed', 'riskMeeting/title-empty', 'riskMeeting/nothing-changed'],
  }),
  'riskMeeting.remove': command({
    input: z.strictObject({ meetingId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['riskMeeting/not-found', 'riskMeeting/removed'],
  }),
  'riskMeeting.restore': command({
    input: z.strictObject({ meetingId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['riskMeeting/not-found', 'riskMeeting/not-removed'],
  }),
} as const;

export const riskMeetingQueries = {
  /** The latest first. */
  'riskMeeting.all': query({
    input: z.strictObject({}),
    output: z.object({ meetings: z.array(riskMeetingView) }),
    allowed: everybody,
    reads: ['risk', 'measure'],
  }),
  /** One meeting: the events on its agenda, what each party took upon itself, and what came up beside the agenda. */
  'riskMeeting.one': query({
    input: z.strictObject({ meetingId }),
    output: z.object({
      meeting: riskMeetingView.nullable(),
      agenda: z.array(aboutEvent),
      measures: z.array(measureView),
      offAgenda: z.array(aboutEvent),
    }),
    allowed: everybody,
    reads: ['risk', 'measure', 'contact', 'role', 'task', 'incident'],
  }),
} as const;

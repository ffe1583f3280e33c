import { z } from 'zod';
import { measureEffects, measureStates } from '../../domain/measure/measure.ts';
import { taskStatuses } from '../../domain/task/task.ts';
import { contributors, coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 5_000;
const measureId = id('measure');

const fields = {
  text: words(TEXT),
  owner: ownerInput,
  /** The organisation that took it upon itself; empty for the municipality itself. */
  party: words(200),
  dueOn: day,
  barrierId: id('barrier').nullable(),
};

const report = {
  state: z.enum(measureStates),
  effect: z.enum(measureEffects),
  note: words(TEXT),
  /** The day the owner is asked again; null only when there is nothing more to ask. */
  askOn: day.nullable(),
};

export const measureView = z.object({
  ...fields,
  id: measureId,
  owner: ownerView,
  event: z.object({ id: id('hazardEvent'), title: z.string(), sector: z.string().nullable(), unit: z.string().nullable() }),
  barrier: z.string().nullable(),
  meetingId: id('riskMeeting').nullable(),
  state: z.enum(measureStates),
  effect: z.enum(measureEffects),
  /** The day the owner is asked for status and effect; null when it has ended. */
  asksOn: day.nullable(),
  /** The task in an incident that says how far it has come; null while its owner does. */
  task: z
    .object({ id: id('task'), incidentId: id('incident'), incident: z.string(), number: z.int(), status: z.enum(taskStatuses) })
    .nullable(),
  /** That day has come. */
  isDue: z.boolean(),
  /** What has been answered, newest first. */
  reports: z.array(z.object({ ...report, id: id('measureReport'), at: instant })),
});

const one = ['measure/not-found', 'measure/removed'] as const;

export const measureCommands = {
  'measure.add': command({
    input: z.strictObject({
      eventId: id('hazardEvent'),
      text: fields.text,
      owner: fields.owner,
      dueOn: fields.dueOn,
      party: fields.party.optional(),
      barrierId: fields.barrierId.optional(),
      meetingId: id('riskMeeting').nullable().optional(),
    }),
    output: z.object({ measureId }),
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'measure/text-empty', 'measure/barrier-elsewhere'],
  }),
  'measure.change': command({
    input: z.strictObject({ measureId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: [...one, 'measure/text-empty', 'measure/barrier-elsewhere', 'measure/nothing-changed'],
  }),
  /** The owner's answer when asked: status and effect. */
  'measure.report': command({
    input: z.strictObject({ measureId, ...report }),
    output: z.object({ reportId: id('measureReport') }),
    allowed: contributors,
    refusals: [...one, 'measure/note-missing', 'measure/ask-missing', 'measure/ask-past', 'measure/task-says'],
  }),
  /** The inverse of measure.report. */
  'measure.takeBackReport': command({
    input: z.strictObject({ measureId, reportId: id('measureReport') }),
    output: nothing,
    allowed: contributors,
    refusals: ['measure/not-found', 'measure/not-reported'],
  }),
  'measure.remove': command({ input: z.strictObject({ measureId }), output: nothing, allowed: coordinators, refusals: one }),
  /** Becomes a task in an incident, with its owner and its date; the task then says how far it has come. Undone by dropping the task. */
  'measure.carry': command({
    input: z.strictObject({ measureId, incidentId: id('incident') }),
    output: z.object({ taskId: id('task'), number: z.int() }),
    allowed: crisisTeam,
    refusals: [...one, 'measure/carried', 'measure/ended', 'task/owner-shielded', 'incident/not-found', 'incident/closed'],
  }),
  'measure.restore': command({
    input: z.strictObject({ measureId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['measure/not-found', 'measure/not-removed'],
  }),
} as const;

export const measureQueries = {
  /** Those whose owner is to be asked first, then by date; the ended ones last, and only when asked for. */
  'measure.all': query({
    input: z.strictObject({ settled: z.boolean().default(false) }),
    output: z.object({ measures: z.array(measureView) }),
    allowed: everybody,
    reads: ['measure', 'risk', 'contact', 'role', 'task', 'incident'],
  }),
} as const;

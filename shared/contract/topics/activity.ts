import { z } from 'zod';
import { activityKinds, MAX_EVERY_MONTHS, parties } from '../../domain/activity/activity.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const activityId = id('activity');
const TEXT = 5_000;
const fields = {
  kind: z.enum(activityKinds),
  title: words(300),
  on: day,
  everyMonths: z.int().min(1).max(MAX_EVERY_MONTHS).nullable(),
  owner: ownerInput.nullable(),
  note: words(TEXT),
};

/** What stands in the calendar besides what was planned: dates that follow from the records. */
export const dueKinds = [
  'plan-review-due', 'plan-update-due', 'plan-exercise-due', 'risk-update-due', 'council-due', 'numbers-due', 'agreement-ends', 'resources-due',
  'judgement-due', 'finding-due', 'learning-point-due', 'measure-due', 'evaluation-due',
] as const;

export const calendarItem = z.object({
  /** Unique in the calendar, and the same each time it is asked for. */
  key: z.string(),
  what: z.enum([...activityKinds, ...dueKinds]),
  title: z.string(),
  on: day,
  state: z.enum(['planned', 'due', 'overdue', 'held']),
  owner: ownerView.nullable(),
  everyMonths: z.int().nullable(),
  note: z.string(),
  activityId: activityId.nullable(),
  /** Where it is put right. */
  page: z.string(),
  pageParams: z.record(z.string(), z.string()),
});

export const activityCommands = {
  'activity.plan': command({
    input: z.strictObject({
      kind: fields.kind,
      title: fields.title,
      on: day,
      everyMonths: fields.everyMonths.optional(),
      owner: fields.owner.optional(),
      note: fields.note.optional(),
    }),
    output: z.object({ activityId }),
    allowed: coordinators,
    refusals: ['activity/title-empty'],
  }),
  'activity.change': command({
    input: z.strictObject({ activityId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.strictObject(fields).partial() }),
    allowed: coordinators,
    refusals: ['activity/not-found', 'activity/dropped', 'activity/title-empty', 'activity/nothing-changed'],
  }),
  /** It was held. One that comes again is planned anew; `nextId` is that one. */
  'activity.hold': command({
    input: z.strictObject({
      activityId,
      on: day,
      parties: z.array(z.enum(parties)).max(parties.length).optional(),
      outcome: words(TEXT).optional(),
    }),
    output: z.object({ nextId: activityId.nullable() }),
    allowed: coordinators,
    refusals: ['activity/not-found', 'activity/dropped', 'activity/held', 'activity/in-future'],
  }),
  /** The inverse of activity.hold; what was planned after it goes too. */
  'activity.undoHolding': command({
    input: z.strictObject({ activityId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['activity/not-found', 'activity/not-held'],
  }),
  'activity.drop': command({
    input: z.strictObject({ activityId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['activity/not-found', 'activity/dropped'],
  }),
  /** The inverse of activity.drop. */
  'activity.resume': command({
    input: z.strictObject({ activityId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['activity/not-found', 'activity/not-dropped'],
  }),
} as const;

export const activityQueries = {
  /** What is planned, what is due and what was held between two days, both included; what is overdue always. */
  'calendar.all': query({
    input: z.strictObject({ from: day, until: day }),
    output: z.object({ today: day, items: z.array(calendarItem) }),
    allowed: everybody,
    reads: [
      'activity', 'readiness', 'plan', 'role', 'contact', 'training', 'card', 'alertList', 'risk', 'incident', 'evaluation',
      'learningPoint', 'inspection', 'resource', 'continuity',
    ],
  }),
} as const;

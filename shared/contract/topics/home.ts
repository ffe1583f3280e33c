import { z } from 'zod';
import { incidentKinds } from '../../domain/incident/incident.ts';
import { everybody } from '../allowed.ts';
import { query } from '../define.ts';
import { day, instant } from '../primitives.ts';

/** Everything that may need attention, by code; each has a title, a detail and a button in renderer/text. */
export const attentionCodes = [
  'notice-overdue',
  'learning-point-overdue',
  'measure-due',
  'risk-without-measure',
  'risk-review-due',
  'evaluation-overdue',
  'incident-not-evaluated',
  'no-administrator',
  'no-roles',
  'role-without-authority',
  'role-without-holder',
  'role-without-deputy',
  'role-nobody-available',
  'numbers-unconfirmed',
  'no-alert-list',
  'agreement-expired',
  'resource-unverified',
  'function-without-alternative',
  'card-not-practised',
  'finding-overdue',
  'activity-overdue',
  'risk-update-overdue',
  'plan-exercise-overdue',
  'plan-update-overdue',
  'judgements-old',
  'people-not-trained',
  'people-not-exercised',
  'deviation-second-person',
  'deviation-not-received',
  'upward-unanswered',
  'task-without-owner',
  'plan-not-read',
  'duty-nobody',
  'round-unanswered',
] as const;

/** What a sentence about it needs, and where it is put right. */
const about = {
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  page: z.string(),
  pageParams: z.record(z.string(), z.string()),
};

/** One thing that is not in order. Enter on it goes to `page`. */
const attentionView = z.object({
  code: z.enum(attentionCodes),
  ...about,
  /** The day it began to be so; null when nobody can say. */
  since: day.nullable(),
  /** The day it was to be done, for what has a date. */
  due: day.nullable(),
  /** The very moment it was to be done, for what is counted in minutes. */
  dueAt: instant.optional(),
});

export const comings = ['learning-point', 'evaluation-deadline', 'measure', 'activity', 'finding'] as const;

export const homeQueries = {
  /** Exceptions only: an empty list means that everything is in order. The most pressing first. */
  'home.attention': query({
    input: z.strictObject({}),
    output: z.object({ items: z.array(attentionView) }),
    allowed: everybody,
    reads: ['learningPoint', 'evaluation', 'incident', 'contact', 'role', 'alertList', 'card', 'notice',
      'readiness', 'activity', 'training', 'inspection', 'plan', 'measure', 'risk', 'resource', 'continuity', 'deviation',
      'upward', 'unownedTask', 'duty', 'numberRound', 'task'],
  }),
  /** What runs now, what was last, and what comes next. */
  'home.lastAndNext': query({
    input: z.strictObject({ limit: z.int().min(1).max(50).default(3) }),
    output: z.object({
      running: z.array(
        z.object({ kind: z.enum(incidentKinds), title: z.string().nullable(), startedAt: instant, ...about }),
      ),
      /** Closed incidents and exercises, with how far their evaluation has come. */
      last: z.array(
        z.object({
          kind: z.enum(incidentKinds),
          title: z.string().nullable(),
          startedAt: instant,
          at: instant,
          ...about,
        }),
      ),
      next: z.array(z.object({ what: z.enum(comings), on: day, ...about })),
    }),
    allowed: everybody,
    reads: ['learningPoint', 'evaluation', 'incident', 'measure', 'risk', 'activity', 'inspection', 'task'],
  }),
} as const;

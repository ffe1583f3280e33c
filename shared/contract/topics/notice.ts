import { z } from 'zod';
import { incidentTypes, levels } from '../../domain/incident/incident.ts';
import { MAX_NOTICE_MINUTES, noticeOccasions, noticeStates } from '../../domain/notice/notice.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const when = {
  occasion: z.enum(noticeOccasions),
  /** Null: any type. */
  incidentType: z.enum(incidentTypes).exclude(['unknown']).nullable(),
  /** This level or higher; null: any, also none. */
  fromLevel: z.union(levels.map((one) => z.literal(one))).nullable(),
  withinMinutes: z.int().min(0).max(MAX_NOTICE_MINUTES),
};

const ruleInput = { recipient: ownerInput, by: ownerInput.nullable(), ...when };

const ruleView = z.object({
  id: id('noticeRule'),
  recipient: ownerView,
  by: ownerView.nullable(),
  ...when,
  retired: z.boolean(),
});

const noticeView = z.object({
  id: id('notice'),
  recipient: ownerView,
  by: ownerView.nullable(),
  requiredAt: instant,
  deadline: instant,
  /** Brought by calling the crisis team in. */
  fromCallOut: z.boolean(),
  state: z.enum(noticeStates),
  acknowledged: z.object({ at: instant, receivedBy: z.string() }).nullable(),
  droppedBecause: z.string().nullable(),
});

const open = ['incident/not-found', 'incident/closed'] as const;

export const noticeCommands = {
  'noticeRule.define': command({
    input: z.strictObject({ ...ruleInput, by: ownerInput.nullable().optional() }),
    output: z.object({ ruleId: id('noticeRule') }),
    allowed: coordinators,
    refusals: ['notice/rule-twice'],
  }),
  'noticeRule.change': command({
    input: z.strictObject({ ruleId: id('noticeRule'), ...z.object(ruleInput).partial().shape }),
    output: z.object({ was: z.object(ruleInput).partial() }),
    allowed: coordinators,
    refusals: ['notice/rule-not-found', 'notice/rule-retired', 'notice/rule-twice', 'notice/nothing-changed'],
  }),
  /** Out of the matrix, or in again. */
  'noticeRule.retire': command({
    input: z.strictObject({ ruleId: id('noticeRule'), retired: z.boolean() }),
    output: nothing,
    allowed: coordinators,
    refusals: ['notice/rule-not-found', 'notice/rule-twice', 'notice/nothing-changed'],
  }),
  /** They have been told and somebody there has said so. */
  'notice.acknowledge': command({
    input: z.strictObject({ noticeId: id('notice'), receivedBy: words(200), acknowledgedAt: instant.optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['notice/not-found', 'notice/settled', 'notice/receiver-missing', 'notice/time-order', ...open],
  }),
  /** Not to be given this time. */
  'notice.drop': command({
    input: z.strictObject({ noticeId: id('notice'), reason: words(1000) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['notice/not-found', 'notice/settled', 'notice/reason-missing', ...open],
  }),
  /** The inverse of both. */
  'notice.reopen': command({
    input: z.strictObject({ noticeId: id('notice') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['notice/not-found', 'notice/not-settled', ...open],
  }),
} as const;

export const noticeQueries = {
  /** The notice matrix, by when its rows apply and then by how soon; rows taken out last, when asked for. */
  'noticeRule.all': query({
    input: z.strictObject({ retired: z.boolean().default(false) }),
    output: z.object({ rules: z.array(ruleView) }),
    allowed: everybody,
    reads: ['notice', 'contact', 'role'],
  }),
  /** What the incident has asked to be told, the nearest deadline first. */
  'notice.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ notices: z.array(noticeView) }),
    allowed: everybody,
    reads: ['notice', 'contact', 'role'],
  }),
} as const;

import { z } from 'zod';
import {
  deviationFactors,
  deviationKinds,
  deviationLevels,
  deviationSeverities,
  deviationTypes,
  routineAnswers,
  routineKinds,
} from '../../domain/deviation/deviation.ts';
import { coordinators, evaluators, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 5_000;
const deviationId = id('deviation');
const routine = z.strictObject({ kind: z.enum(routineKinds), id: words(100).nullable(), title: words(200) });

const sorting = {
  type: z.enum(deviationTypes),
  factors: z.array(z.enum(deviationFactors)).max(deviationFactors.length).readonly(),
  severity: z.enum(deviationSeverities),
  routine: routine.nullable(),
};

const threshold = { count: z.int().min(2).max(100), days: z.int().min(7).max(730) };
const open = ['deviation/not-found', 'deviation/closed'] as const;
const reasoned = ['deviation/reason-missing', 'deviation/identity-number'] as const;
const pointed = z.strictObject({ deviationId });
const withReason = z.strictObject({ deviationId, reason: words(TEXT) });

export const deviationCommands = {
  /** Anybody may, also where nobody has said who sits there. */
  'deviation.report': command({
    input: z.strictObject({
      kind: z.enum(deviationKinds).default('negative'),
      isAboutPatient: z.boolean(),
      what: words(TEXT),
      did: words(TEXT).default(''),
      planned: words(TEXT).default(''),
      why: words(TEXT).default(''),
      reuse: words(TEXT).default(''),
      ...sorting,
      factors: sorting.factors.default([]),
      routine: sorting.routine.default(null),
      sector: words(200).default(''),
      unit: words(200).default(''),
      routineAnswer: z.enum(routineAnswers).default('unknown'),
      patientReference: words(60).nullable().default(null),
      happenedAt: instant.optional(),
      isNameless: z.boolean().default(false),
      /** There when it is copied from the printed form. */
      paper: z.strictObject({ writtenOn: day, writtenBy: words(200).nullable(), copiedBy: words(200) }).nullable().default(null),
    }),
    output: z.object({ deviationId, number: z.string() }),
    allowed: everybody,
    refusals: [
      'deviation/patient-data', 'deviation/identity-number', 'deviation/text-empty', 'deviation/prompts-empty',
      'deviation/person-alone', 'deviation/time-order', 'deviation/copier-missing',
    ],
  }),
  /** By the sender, before anybody has received it. */
  'deviation.withdraw': command({
    input: z.strictObject({ deviationId, reason: words(TEXT).default('') }),
    output: nothing,
    allowed: everybody,
    refusals: [...open, 'deviation/not-yours', 'deviation/already-received', 'deviation/identity-number'],
  }),
  /** The inverse of deviation.withdraw. */
  'deviation.restore': command({
    input: pointed,
    output: nothing,
    allowed: everybody,
    refusals: ['deviation/not-found', 'deviation/not-yours', 'deviation/not-withdrawn'],
  }),
  'deviation.receive': command({
    input: pointed,
    output: nothing,
    allowed: evaluators,
    refusals: [...open, 'deviation/already-received'],
  }),
  /** Type, factors, severity, routine: any of them. `was` puts back what was changed. */
  'deviation.sort': command({
    input: z.strictObject({ deviationId, ...z.strictObject(sorting).partial().shape }),
    output: z.object({ was: z.strictObject(sorting).partial() }),
    allowed: evaluators,
    refusals: [...open, 'deviation/person-alone', 'deviation/nothing-changed', 'deviation/identity-number'],
  }),
  'deviation.answer': command({
    input: z.strictObject({ deviationId, text: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: ['deviation/not-found', 'deviation/text-empty', 'deviation/identity-number'],
  }),
  /** One level up, into the queue of what is sent upward. */
  'deviation.escalate': command({
    input: z.strictObject({ deviationId, receiver: ownerInput, reason: words(TEXT) }),
    output: z.object({ upwardItemId: id('upwardItem') }),
    allowed: evaluators,
    refusals: [...open, ...reasoned, 'deviation/at-the-top'],
  }),
  'deviation.sendBack': command({
    input: withReason,
    output: nothing,
    allowed: evaluators,
    refusals: [...open, ...reasoned, 'deviation/at-the-bottom'],
  }),
  'deviation.close': command({
    input: z.strictObject({ deviationId, measure: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: [...open, 'deviation/needs-two', 'deviation/measure-missing', 'deviation/identity-number'],
  }),
  /** A serious one: what was done and what shows it. Somebody else must say yes. */
  'deviation.proposeClosing': command({
    input: z.strictObject({ deviationId, measure: words(TEXT), proof: words(TEXT) }),
    output: z.object({ closingId: id('deviationClosing') }),
    allowed: evaluators,
    refusals: [
      ...open, 'deviation/not-serious', 'deviation/already-proposed', 'deviation/nameless', 'deviation/measure-missing',
      'deviation/proof-missing', 'deviation/identity-number',
    ],
  }),
  /** Never by the one who proposed it. */
  'deviation.decideClosing': command({
    input: z.strictObject({ deviationId, isApproved: z.boolean(), reason: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: [...open, ...reasoned, 'deviation/not-proposed', 'deviation/nameless', 'deviation/same-person'],
  }),
  'deviation.reopen': command({
    input: withReason,
    output: nothing,
    allowed: evaluators,
    refusals: ['deviation/not-found', 'deviation/not-closed', ...reasoned],
  }),
  'deviation.seeProof': command({
    input: pointed,
    output: nothing,
    allowed: leaders,
    refusals: [
      'deviation/not-found', 'deviation/not-serious', 'deviation/not-closed', 'deviation/already-seen', 'deviation/nameless',
    ],
  }),
  'deviation.setThreshold': command({
    input: z.strictObject(threshold),
    output: z.object({ was: z.object(threshold) }),
    allowed: coordinators,
    refusals: ['deviation/nothing-changed'],
  }),
} as const;

/** Where it stands: what the sender sees. */
export const deviationStates = ['sent', 'received', 'waiting', 'closed', 'withdrawn'] as const;

const rowView = z.object({
  id: deviationId,
  number: z.string(),
  kind: z.enum(deviationKinds),
  what: z.string(),
  type: z.enum(deviationTypes),
  severity: z.enum(deviationSeverities),
  wasSerious: z.boolean(),
  sector: z.string(),
  unit: z.string(),
  routine: z.object({ kind: z.enum(routineKinds), id: z.string().nullable(), title: z.string() }).nullable(),
  happenedAt: instant,
  reportedAt: instant,
  level: z.enum(deviationLevels),
  state: z.enum(deviationStates),
  closedAt: instant.nullable(),
  seenByTop: z.boolean(),
});

const person = z.object({ id: id('contact').nullable(), name: z.string().nullable(), initials: z.string() });
const closingView = z.object({
  id: id('deviationClosing'),
  measure: z.string(),
  proof: z.string(),
  proposed: z.object({ by: person, at: instant }),
  /** Null while it waits for the other person. */
  decided: z.object({ by: person, at: instant, isApproved: z.boolean(), reason: z.string() }).nullable(),
});

/** What has been done with it, for the sender to read. */
export const deviationSteps = [
  'reported', 'received', 'sorted', 'answered', 'escalated', 'sent-back', 'closed', 'proposed', 'approved', 'rejected',
  'reopened', 'seen', 'withdrawn', 'restored',
] as const;

const factorView = z.array(z.enum(deviationFactors));
export const deviationView = rowView.extend({
  did: z.string(),
  planned: z.string(),
  why: z.string(),
  reuse: z.string(),
  factors: factorView,
  routineAnswer: z.enum(routineAnswers),
  patientReference: z.string().nullable(),
  /** Null when the sender asked not to be shown, or nobody had said who sat there. */
  sender: person.nullable(),
  paper: z.object({ writtenOn: day, writtenBy: z.string().nullable(), copiedBy: z.string() }).nullable(),
  measure: z.string().nullable(),
  /** Oldest first; a serious one may have been sent back before. */
  closings: z.array(closingView),
  steps: z.array(
    z.object({
      what: z.enum(deviationSteps),
      at: instant,
      by: person.nullable(),
      text: z.string(),
      level: z.enum(deviationLevels).nullable(),
      receiver: ownerView.nullable(),
    }),
  ),
});

/** `open` is what somebody must still deal with; `waiting` asks for a second person; `top` is what lies with top management or has gone past it. */
export const deviationFilters = ['open', 'waiting', 'serious', 'top', 'closed', 'all'] as const;

const countOf = <Key extends z.ZodType>(key: Key) => z.array(z.object({ key, count: z.int() }));

export const deviationQueries = {
  /** A page of the register, newest first. */
  'deviation.all': query({
    input: z.strictObject({
      filter: z.enum(deviationFilters).default('open'),
      text: words(200).default(''),
      type: z.enum(deviationTypes).optional(),
      /** As `deviation.signals` gives it. */
      routineKey: words(400).optional(),
      reportedBy: id('contact').optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(100),
    }),
    output: z.object({ deviations: z.array(rowView), total: z.int() }),
    allowed: everybody,
    reads: ['deviation'],
  }),
  'deviation.one': query({
    input: pointed,
    output: z.object({ deviation: deviationView.nullable() }),
    allowed: everybody,
    reads: ['deviation', 'contact', 'role'],
  }),
  /** What worked, to be used again: newest first. */
  'deviation.feed': query({
    input: z.strictObject({ text: words(200).default(''), limit: z.int().min(1).max(200).default(50) }),
    output: z.object({ deviations: z.array(deviationView), total: z.int() }),
    allowed: everybody,
    reads: ['deviation', 'contact', 'role'],
  }),
  /** Routines that deviations and adaptations pile up against; `raised` are over the threshold. */
  'deviation.signals': query({
    input: z.strictObject({}),
    output: z.object({
      threshold: z.object(threshold),
      routines: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          negative: z.int(),
          positive: z.int(),
          latest: instant,
          isRaised: z.boolean(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['deviation'],
  }),
  /** One month for one sector or for all: what was reported, what came of it. */
  'deviation.digest': query({
    input: z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/u), sector: words(200).optional() }),
    output: z.object({
      reported: z.int(),
      positive: z.int(),
      closed: z.int(),
      stillOpen: z.int(),
      serious: z.int(),
      types: countOf(z.enum(deviationTypes)),
      factors: countOf(z.enum(deviationFactors)),
      sectors: countOf(z.string()),
      /** The month before, for the same. */
      before: z.int(),
      /** What was changed, in the words of whoever closed it. */
      measures: z.array(z.object({ id: deviationId, number: z.string(), what: z.string(), measure: z.string() })),
      adaptations: z.array(z.object({ id: deviationId, number: z.string(), what: z.string(), reuse: z.string() })),
      allSectors: z.array(z.string()),
    }),
    allowed: everybody,
    reads: ['deviation'],
  }),
  /** Words others have used in the same fields, for suggestions. */
  'deviation.words': query({
    input: z.strictObject({}),
    output: z.object({ sectors: z.array(z.string()), units: z.array(z.string()), routines: z.array(routine) }),
    allowed: everybody,
    reads: ['deviation'],
  }),
} as const;

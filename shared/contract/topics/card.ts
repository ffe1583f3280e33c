import { z } from 'zod';
import { cardPurposes, cardStyles } from '../../domain/card/card.ts';
import { practiceOutcomes, stepOutcomes } from '../../domain/card/practice.ts';
import { incidentTypes } from '../../domain/incident/incident.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const TEXT = 1000;

const stepView = z.object({
  id: id('step'),
  text: z.string(),
  role: id('role'),
  valueHint: z.string().nullable(),
  hardStop: z.boolean(),
  dueMinutes: z.int().nullable(),
});

export const cardContentView = z.object({
  title: z.string(),
  style: z.enum(cardStyles),
  useWhen: z.string(),
  stopWhen: z.string(),
  incidentTypes: z.array(z.enum(incidentTypes)).readonly(),
  pack: z.string().nullable(),
  purpose: z.enum(cardPurposes).optional(),
  pausePoints: z.array(z.object({ title: z.string(), steps: z.array(stepView).readonly() })).readonly(),
});

export const cardView = z.object({
  id: id('card'),
  version: z.int(),
  publishedAt: instant,
  content: cardContentView,
  retired: z.boolean(),
  practisedOn: z.string().nullable(),
});

/** Whoever did it, as they are named beside it. */
export const who = z.object({ initials: z.string(), name: z.string().nullable() });

/** A card as it is being written: a step may have nobody, or several. */
const cardDraftView = cardContentView.extend({
  pausePoints: z
    .array(
      z.object({
        title: z.string(),
        steps: z
          .array(
            stepView.omit({ role: true }).extend({ roles: z.array(id('role')).readonly(), suggestedRole: z.string().nullable() }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

const draftView = z.object({
  revision: z.int(),
  /** The version that was in force when it was written; null for a card that has none. */
  basedOn: z.int().nullable(),
  savedAt: instant,
  by: who,
  content: cardDraftView,
});

const practisedStep = { stepId: id('step'), how: z.enum(stepOutcomes) };

const practiceView = z.object({
  /** Null for one recorded before walk-throughs were told apart. */
  id: id('practice').nullable(),
  on: z.string(),
  minutes: z.int().nullable(),
  version: z.int().nullable(),
  outcome: z.enum(practiceOutcomes).nullable(),
  steps: z.array(z.object({ ...practisedStep, note: z.string() })).readonly(),
  note: z.string(),
  by: who,
});

const stepInput = z.strictObject({
  id: id('step').optional(),
  text: words(TEXT),
  /** Whom the writer named; a card is published only when it is exactly one (S3-01). */
  roles: z.array(id('role')).max(20),
  /** Who a starting point thinks should answer for it, in words. */
  suggestedRole: words(200).optional(),
  valueHint: words(200).optional(),
  hardStop: z.boolean().optional(),
  dueMinutes: z.int().min(0).max(100_000).optional(),
});

/** A card as it is written; what a draft and a publication have in common. */
export const cardInput = {
  title: words(200),
  style: z.enum(cardStyles),
  useWhen: words(TEXT).optional(),
  stopWhen: words(TEXT).optional(),
  incidentTypes: z.array(z.enum(incidentTypes)).max(incidentTypes.length).optional(),
  pack: words(100).optional(),
  purpose: z.enum(cardPurposes).optional(),
  pausePoints: z.array(z.strictObject({ title: words(200), steps: z.array(stepInput).max(100) })).max(30),
};

export const cardCommands = {
  'card.publish': command({
    input: z.strictObject({ cardId: id('card').optional(), basedOn: z.int().optional(), ...cardInput }),
    output: z.object({ cardId: id('card'), version: z.int() }),
    allowed: coordinators,
    refusals: [
      'card/not-found',
      'card/retired',
      'card/changed-meanwhile',
      'card/title-empty',
      'card/no-steps',
      'card/step-empty',
      'card/step-without-role',
      'card/step-with-several-roles',
      'card/role-unknown',
    ],
  }),
  /** Keeps what is being written, unfinished as it may be; `over` is the draft's revision that is written over. */
  'card.draft': command({
    input: z.strictObject({ cardId: id('card').optional(), over: z.int().optional(), ...cardInput }),
    output: z.object({ cardId: id('card'), revision: z.int() }),
    allowed: coordinators,
    refusals: ['card/not-found', 'card/retired', 'card/draft-changed-meanwhile'],
  }),
  /** Its inverse is card.draft with what stood there. */
  'card.discardDraft': command({
    input: z.strictObject({ cardId: id('card') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['card/no-draft'],
  }),
  'card.retire': command({
    input: z.strictObject({ cardId: id('card'), reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['card/not-found', 'card/retired', 'card/reason-missing'],
  }),
  'card.reinstate': command({
    input: z.strictObject({ cardId: id('card') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['card/not-found', 'card/not-retired'],
  }),
  /** A walk-through outside every incident: nothing of it reaches a log. */
  'card.practise': command({
    input: z.strictObject({
      cardId: id('card'),
      on: day,
      minutes: z.int().min(0).max(10_000).optional(),
      outcome: z.enum(practiceOutcomes).optional(),
      steps: z.array(z.strictObject({ ...practisedStep, note: words(500) })).max(300).optional(),
      note: words(2_000).optional(),
    }),
    output: z.object({ practiceId: id('practice') }),
    allowed: [...coordinators, ...crisisTeam],
    refusals: ['card/not-found', 'card/retired'],
  }),
  'card.withdrawPractice': command({
    input: z.strictObject({ cardId: id('card'), practiceId: id('practice') }),
    output: nothing,
    allowed: [...coordinators, ...crisisTeam],
    refusals: ['card/practice-not-found'],
  }),
} as const;

export const cardQueries = {
  'card.all': query({
    input: z.strictObject({}),
    output: z.object({ cards: z.array(cardView) }),
    allowed: everybody,
    reads: ['card'],
  }),
  /** Cards that are being written, the last saved first: new ones, and changes to cards that stand. */
  'card.drafts': query({
    input: z.strictObject({}),
    output: z.object({
      drafts: z.array(draftView.extend({ cardId: id('card'), isStartingPoint: z.boolean() })),
    }),
    allowed: coordinators,
    reads: ['card', 'contact', 'starter'],
  }),
  /** One card: the draft of it, every version it has had and every walk-through, newest first. */
  'card.one': query({
    input: z.strictObject({ cardId: id('card') }),
    output: z.object({
      card: cardView.nullable(),
      draft: draftView.nullable(),
      /** It was taken from the starting points. */
      isStartingPoint: z.boolean(),
      practices: z.array(practiceView),
      versions: z.array(z.object({ version: z.int(), publishedAt: instant, content: cardContentView, by: who })),
    }),
    allowed: everybody,
    reads: ['card', 'contact', 'starter'],
  }),
} as const;

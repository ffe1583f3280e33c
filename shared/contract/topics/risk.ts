import { z } from 'zod';
import {
  acceptances,
  consequenceTypes,
  depths,
  likelihoods,
  prompts,
  standings,
  uncertaintyLevels,
} from '../../domain/risk/risk.ts';
import { riskFlags } from '../../domain/risk/riskFlags.ts';
import { riskLevels } from '../../domain/risk/riskLevel.ts';
import { contributors, coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';
import { branchView } from './bowTie.ts';
import { measureView } from './measure.ts';
import { ownerInput } from './picture.ts';

const TEXT = 5_000;
const eventId = id('hazardEvent');
const reasoned = [...consequenceTypes, 'likelihood'] as const;

const event = {
  title: words(200),
  sector: words(200).nullable(),
  unit: words(200).nullable(),
  who: words(TEXT),
  what: words(TEXT),
  where: words(TEXT),
  when: words(TEXT),
  localTraits: words(TEXT),
  vulnerableGroups: words(TEXT),
  infrastructureEffect: words(TEXT),
  serviceEffect: words(TEXT),
  futureRisk: z.boolean(),
  likelihood: z.enum(likelihoods).nullable(),
  consequences: z.partialRecord(z.enum(consequenceTypes), z.int().min(1).max(5)),
  reasons: z.partialRecord(z.enum(reasoned), words(TEXT)),
  uncertaintyLevel: z.enum(uncertaintyLevels).nullable(),
  uncertainty: words(TEXT),
  interactions: words(TEXT),
  acceptance: z.enum(acceptances).nullable(),
  acceptanceNote: words(TEXT),
  depth: z.enum(depths),
  prompt: z.enum(prompts),
  promptNote: words(500),
  standing: z.enum(standings),
  reviewedOn: day.nullable(),
  meetingId: id('riskMeeting').nullable(),
};
const fields = z.strictObject(event).partial();

/** An event as a row of the register. */
const hazardEventView = z.object({
  ...event,
  id: eventId,
  retired: z.boolean(),
  /** The event it has been merged into. */
  partOf: eventId.nullable(),
  /** How many sectors' views have been merged into it. */
  parts: z.int(),
  /** By the worst consequence; null until it has been judged. */
  level: z.enum(riskLevels).nullable(),
  flags: z.array(z.enum(riskFlags)),
  causes: z.int(),
  effects: z.int(),
  barriers: z.int(),
  /** Barriers that are missing, weakened or that nobody knows the state of. */
  weakBarriers: z.int(),
  measures: z.int(),
  openMeasures: z.int(),
});

const aboutCard = z.object({ id: id('card'), title: z.string() });
const aboutEvent = z.object({ id: eventId, title: z.string() });

export const riskCommands = {
  'risk.addEvent': command({
    input: z.strictObject({ fields }),
    output: z.object({ eventId }),
    allowed: coordinators,
    refusals: ['risk/title-empty'],
  }),
  'risk.changeEvent': command({
    input: z.strictObject({ eventId, fields }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/title-empty', 'risk/nothing-changed'],
  }),
  /** A five-minute analysis: a draft in the register, with its one measure. Anybody who works may take one. */
  'risk.takeEveryday': command({
    input: z.strictObject({
      title: words(200),
      sector: words(200).nullable(),
      unit: words(200).nullable(),
      what: words(TEXT),
      likelihood: z.enum(likelihoods),
      hurts: z.enum(consequenceTypes),
      grade: z.int().min(1).max(5),
      prompt: z.enum(prompts),
      promptNote: words(500),
      measure: z.strictObject({ text: words(TEXT), owner: ownerInput, dueOn: day }).nullable(),
    }),
    output: z.object({ eventId, measureId: id('measure').nullable() }),
    allowed: contributors,
    refusals: ['risk/title-empty', 'measure/text-empty'],
  }),
  /** One sector's view becomes part of an event that the sectors share. */
  'risk.mergeEvent': command({
    input: z.strictObject({ eventId, into: eventId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/merge-into-itself', 'risk/already-part', 'risk/has-parts'],
  }),
  /** The inverse of risk.mergeEvent. */
  'risk.splitEvent': command({
    input: z.strictObject({ eventId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/not-part'],
  }),
  /** This card is what one does when it happens. */
  'risk.tieCard': command({
    input: z.strictObject({ eventId, cardId: id('card') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'card/not-found', 'card/retired', 'risk/card-tied'],
  }),
  /** The inverse of risk.tieCard. */
  'risk.untieCard': command({
    input: z.strictObject({ eventId, cardId: id('card') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/card-not-tied'],
  }),
  'risk.retireEvent': command({
    input: z.strictObject({ eventId, reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/reason-missing'],
  }),
  'risk.reinstateEvent': command({
    input: z.strictObject({ eventId }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/not-retired'],
  }),
} as const;

export const riskQueries = {
  /** The whole register by title: what is retired and what has become part of another too. */
  'risk.events': query({
    input: z.strictObject({}),
    output: z.object({ events: z.array(hazardEventView) }),
    allowed: everybody,
    reads: ['risk', 'measure', 'task'],
  }),
  /** One event with its bow-tie, its measures, and the sectors' views that have been merged into it. */
  'risk.event': query({
    input: z.strictObject({ eventId }),
    output: z.object({
      event: hazardEventView.nullable(),
      branches: z.array(branchView),
      measures: z.array(measureView),
      parts: z.array(hazardEventView),
      whole: aboutEvent.nullable(),
      meeting: z.object({ id: id('riskMeeting'), title: z.string() }).nullable(),
      stressors: z.array(z.object({ id: id('stressor'), unit: z.string(), text: z.string() })),
      /** What one does when it happens; a card that has gone out of use stays until it is let go. */
      cards: z.array(aboutCard.extend({ retired: z.boolean() })),
      /** Cards in use that a plan names beside it, and that nobody has tied to it yet. */
      proposedCards: z.array(aboutCard),
    }),
    allowed: everybody,
    reads: ['risk', 'measure', 'contact', 'role', 'card', 'plan', 'task', 'incident'],
  }),
  /** The three questions per unit: what wears on us, what have we assessed, what do our measures aim at (S1-02). */
  'risk.gaps': query({
    input: z.strictObject({}),
    output: z.object({
      units: z.array(
        z.object({
          unit: z.string(),
          stressors: z.array(z.object({ id: id('stressor'), text: z.string(), eventIds: z.array(eventId) })),
          events: z.array(aboutEvent.extend({ level: z.enum(riskLevels).nullable(), measureIds: z.array(id('measure')) })),
          measures: z.array(z.object({ id: id('measure'), eventId, text: z.string(), settled: z.boolean() })),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['risk', 'measure'],
  }),
} as const;

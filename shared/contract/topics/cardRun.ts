import { z } from 'zod';
import { crisisTeam, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { cardContentView, cardView, who } from './card.ts';

const TEXT = 1000;

export const cardRunView = z.object({
  id: id('cardRun'),
  incidentId: id('incident'),
  cardId: id('card'),
  version: z.int(),
  /** A newer version has been published since this one was opened. */
  outdated: z.boolean(),
  content: cardContentView,
  startedAt: instant,
  endedAt: instant.nullable(),
  /** Answers by step id; a step that is not here is open. */
  answers: z.record(
    z.string(),
    z.object({
      kind: z.enum(['acknowledged', 'not-applicable']),
      /** The value that was seen, or why the step does not apply. */
      text: z.string(),
      at: instant,
      by: who,
    }),
  ),
  confirmed: z.array(z.int()),
  opened: z.array(id('step')),
  /** Who was to follow the card, and what each has done of it, by name. */
  followers: z.array(z.object({ person: who.extend({ id: id('contact') }), steps: z.array(id('step')), at: instant })),
});

const runInput = { runId: id('cardRun') };
const actRefusals = ['cardRun/not-found', 'cardRun/ended', 'cardRun/step-not-found', 'incident/not-found', 'incident/closed'] as const;

export const cardRunCommands = {
  'cardRun.start': command({
    input: z.strictObject({
      incidentId: id('incident'),
      cardId: id('card'),
      /** The version that was chosen; one that has been superseded meanwhile is not opened. */
      version: z.int().optional(),
      /** The warning that an active threat is chosen has been read. */
      despiteThreat: z.boolean().optional(),
    }),
    output: z.object({ runId: id('cardRun') }),
    allowed: crisisTeam,
    refusals: [
      'incident/not-found', 'incident/closed', 'card/not-found', 'card/retired',
      'cardRun/already-running', 'cardRun/active-threat', 'cardRun/superseded',
    ],
  }),
  'cardRun.acknowledge': command({
    input: z.strictObject({ ...runInput, stepId: id('step'), value: words(TEXT) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [...actRefusals, 'cardRun/already-answered', 'cardRun/hard-stop', 'cardRun/value-missing'],
  }),
  'cardRun.setAside': command({
    input: z.strictObject({ ...runInput, stepId: id('step'), reason: words(TEXT) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [...actRefusals, 'cardRun/hard-stop', 'cardRun/reason-missing'],
  }),
  'cardRun.reopenStep': command({
    input: z.strictObject({ ...runInput, stepId: id('step') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [...actRefusals, 'cardRun/not-answered'],
  }),
  'cardRun.confirmPausePoint': command({
    input: z.strictObject({ ...runInput, pausePoint: z.int().min(0) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['cardRun/not-found', 'cardRun/ended', 'cardRun/pause-point-not-found'],
  }),
  'cardRun.openHardStop': command({
    input: z.strictObject({ ...runInput, stepId: id('step'), decision: words(TEXT), reason: words(TEXT) }),
    output: nothing,
    allowed: leaders,
    refusals: [...actRefusals, 'cardRun/no-hard-stop', 'cardRun/reason-missing', 'decision/text-empty'],
  }),
  /** Its own inverse: what the person had done before can be said again. */
  'cardRun.reportFollowed': command({
    input: z.strictObject({ ...runInput, person: id('contact'), steps: z.array(id('step')).max(300).nullable() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['cardRun/not-found', 'cardRun/step-not-found', 'contact/not-found', 'incident/not-found', 'incident/closed'],
  }),
  'cardRun.end': command({
    input: z.strictObject({ ...runInput, reason: words(TEXT).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['cardRun/not-found', 'cardRun/ended'],
  }),
  'cardRun.resume': command({
    input: z.strictObject({ ...runInput }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['cardRun/not-found', 'cardRun/not-ended'],
  }),
} as const;

/** The next-of-kin centre, opened by one act. */
export const centreCommands = {
  'centre.open': command({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ runId: id('cardRun') }),
    allowed: crisisTeam,
    refusals: ['centre/no-card', 'centre/already-open', 'incident/not-found', 'incident/closed'],
  }),
  /** The inverse of centre.open, as long as its card is in use. */
  'centre.withdraw': command({
    input: z.strictObject({ ...runInput }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['centre/not-open', 'incident/not-found', 'incident/closed'],
  }),
} as const;

export const cardRunQueries = {
  /**
   * Cards in use in an incident, and the rest with those that fit its type first. When no card was made for the type,
   * the general ones (for what nobody knows) stand in, and `generic` says so.
   */
  'cardRun.ofIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({
      runs: z.array(cardRunView),
      cards: z.array(z.object({ card: cardView, fits: z.boolean() })),
      generic: z.boolean(),
    }),
    allowed: everybody,
    reads: ['card', 'cardRun', 'incident', 'contact', 'exercise', 'risk'],
  }),
} as const;

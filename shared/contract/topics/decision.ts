import { z } from 'zod';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { decisionView, ownerInput, pictureView } from './picture.ts';

const TEXT = 2000;

const reasons = {
  because: words(TEXT).optional(),
  alternatives: z
    .array(z.strictObject({ what: words(TEXT), rejectedBecause: words(TEXT).optional() }))
    .max(20)
    .optional(),
  notToAct: z.boolean().optional(),
  authority: words(500).optional(),
  uncertainty: words(TEXT).optional(),
  reviewAt: instant.optional(),
  /** Who decided, when that is another than who writes it down. */
  decidedBy: ownerInput.optional(),
};

export const decisionCommands = {
  'decision.record': command({
    input: z.strictObject({
      incidentId: id('incident'),
      what: words(TEXT),
      ...reasons,
      occurredAt: instant.optional(),
      beganAt: instant.optional(),
      fromLogEntry: id('logEntry').optional(),
      replaces: z.array(id('decision')).max(20).optional(),
    }),
    output: z.object({ decisionId: id('decision'), number: z.string() }),
    allowed: crisisTeam,
    refusals: [
      'decision/text-empty',
      'decision/replaced-not-found',
      'log/entry-not-found',
      'incident/not-found',
      'incident/closed',
    ],
  }),
  'decision.correct': command({
    input: z.strictObject({
      decisionId: id('decision'),
      what: words(TEXT).optional(),
      ...reasons,
      reason: words(500).optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [
      'decision/not-found',
      'decision/withdrawn',
      'decision/text-empty',
      'decision/nothing-changed',
      'incident/closed',
    ],
  }),
  'decision.withdraw': command({
    input: z.strictObject({ decisionId: id('decision'), reason: words(500).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['decision/not-found', 'decision/withdrawn', 'incident/closed'],
  }),
} as const;

export const decisionQueries = {
  /** Every decision of the incident in the order they were recorded, withdrawn ones too. */
  'decision.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ decisions: z.array(decisionView) }),
    allowed: everybody,
    reads: ['decision', 'contact', 'role'],
  }),
  /** One decision with the picture its maker had: what was known then, not what is known now. */
  'decision.one': query({
    input: z.strictObject({ decisionId: id('decision') }),
    output: z.object({ found: z.object({ decision: decisionView, knownThen: pictureView }).nullable() }),
    allowed: everybody,
    reads: ['decision', 'contact', 'role'],
  }),
} as const;

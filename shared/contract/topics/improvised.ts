import { z } from 'zod';
import { improvisedSources } from '../../domain/improvised/improvised.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const source = z.strictObject({
  kind: z.enum(improvisedSources),
  id: z.string().min(1).max(100),
  after: id('step').optional(),
});

/** What was done in an incident and stood on no card, and the card draft that is made of it (S0-04). */
export const improvisedCommands = {
  'improvised.mark': command({
    input: z.strictObject({
      incidentId: id('incident'),
      text: words(1000),
      roleId: id('role').optional(),
      source: source.optional(),
    }),
    output: z.object({ stepId: id('improvisedStep') }),
    allowed: crisisTeam,
    refusals: [
      'improvised/text-empty', 'improvised/already-marked', 'role/not-found', 'incident/not-found', 'cardRun/not-found',
      'cardRun/step-not-found',
    ],
  }),
  /** The inverse of improvised.mark. */
  'improvised.unmark': command({
    input: z.strictObject({ stepId: id('improvisedStep') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['improvised/not-found'],
  }),
  /** The inverse of improvised.unmark. */
  'improvised.restore': command({
    input: z.strictObject({ stepId: id('improvisedStep') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['improvised/not-found', 'improvised/not-removed'],
  }),
  /** Of every step that is marked. What takes it back is card.discardDraft. */
  'improvised.draftCard': command({
    input: z.strictObject({ incidentId: id('incident'), title: words(200) }),
    output: z.object({ cardId: id('card') }),
    allowed: crisisTeam,
    refusals: ['improvised/title-empty', 'improvised/no-steps', 'incident/not-found'],
  }),
} as const;

export const improvisedQueries = {
  /** The steps that are marked, in the order they were, and the card drafts that were made of them. */
  'improvised.ofIncident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({
      steps: z.array(
        z.object({
          id: id('improvisedStep'),
          text: z.string(),
          role: z.object({ id: id('role'), title: z.string() }).nullable(),
          source: z.object({ kind: z.enum(improvisedSources), id: z.string(), after: id('step').optional() }).nullable(),
          /** The title of the card in use that it was marked in. */
          card: z.string().nullable(),
          markedAt: instant,
          initials: z.string(),
        }),
      ),
      drafts: z.array(z.object({ cardId: id('card'), title: z.string(), steps: z.int(), at: instant })),
    }),
    allowed: everybody,
    reads: ['improvised', 'role', 'contact', 'cardRun'],
  }),
} as const;

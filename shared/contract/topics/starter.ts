import { z } from 'zod';
import { crisisParts, planKinds } from '../../domain/plan/plan.ts';
import { starterKinds } from '../../domain/starter/starter.ts';
import { coordinators } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';
import { cardInput } from './card.ts';

const MOST = 200;
const TEXT = 5_000;
const key = words(100);

const item = z.object({ kind: z.enum(starterKinds), key: z.string(), id: z.string() });

/** What a starting point says of an event; how likely it is and what it leads to is for the municipality to judge. */
const eventFields = z.strictObject({
  title: words(200),
  sector: words(200).nullable(),
  who: words(TEXT),
  what: words(TEXT),
  where: words(TEXT),
  when: words(TEXT),
  localTraits: words(TEXT),
  infrastructureEffect: words(TEXT),
  serviceEffect: words(TEXT),
  futureRisk: z.boolean(),
});

export const starterCommands = {
  /** Takes starting points in: cards and plans as drafts, events unjudged, in one act that can be taken back. */
  'starter.take': command({
    input: z.strictObject({
      language: z.enum(['nb', 'nn']),
      edition: words(40),
      cards: z.array(z.strictObject({ key, ...cardInput })).max(MOST),
      plans: z
        .array(
          z.strictObject({
            key,
            title: words(200).refine((title) => title.trim() !== ''),
            kind: z.enum(planKinds),
            sections: z
              .array(
                z.strictObject({
                  heading: words(300).refine((heading) => heading.trim() !== ''),
                  text: words(50_000),
                  part: z.enum(crisisParts).optional(),
                }),
              )
              .min(1)
              .max(200),
          }),
        )
        .max(MOST),
      events: z
        .array(z.strictObject({ key, fields: eventFields.extend({ title: words(200).refine((title) => title.trim() !== '') }) }))
        .max(MOST),
    }),
    output: z.object({ takeId: id('starterTake'), items: z.array(item).readonly() }),
    allowed: coordinators,
    refusals: ['starter/nothing-chosen', 'starter/already-taken'],
  }),
  /** The inverse of starter.take; the reason is kept with the plans and events that go. */
  'starter.putBack': command({
    input: z.strictObject({ takeId: id('starterTake'), reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['starter/not-found'],
  }),
} as const;

export const starterQueries = {
  /** What has been taken and not put back. */
  'starter.taken': query({
    input: z.strictObject({}),
    output: z.object({ items: z.array(item).readonly() }),
    allowed: coordinators,
    reads: ['starter'],
  }),
} as const;

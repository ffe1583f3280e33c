import { z } from 'zod';
import { consequenceTypes, likelihoods } from '../../domain/risk/risk.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

const TEXT = 5_000;
const fields = z
  .strictObject({
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
    likelihood: z.enum(likelihoods).nullable(),
    consequences: z.partialRecord(z.enum(consequenceTypes), z.int().min(1).max(5)),
    uncertainty: words(TEXT),
  })
  .partial();

export const hazardEventView = z.object({
  id: id('hazardEvent'),
  title: z.string(),
  sector: z.string().nullable(),
  who: z.string(),
  what: z.string(),
  where: z.string(),
  when: z.string(),
  localTraits: z.string(),
  infrastructureEffect: z.string(),
  serviceEffect: z.string(),
  futureRisk: z.boolean(),
  likelihood: z.enum(likelihoods).nullable(),
  consequences: z.partialRecord(z.enum(consequenceTypes), z.int()),
  uncertainty: z.string(),
  retired: z.boolean(),
});

export const riskCommands = {
  'risk.addEvent': command({
    input: z.strictObject({ fields }),
    output: z.object({ eventId: id('hazardEvent') }),
    allowed: coordinators,
    refusals: ['risk/title-empty'],
  }),
  'risk.changeEvent': command({
    input: z.strictObject({ eventId: id('hazardEvent'), fields }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/title-empty', 'risk/nothing-changed'],
  }),
  'risk.retireEvent': command({
    input: z.strictObject({ eventId: id('hazardEvent'), reason: words(500) }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/retired', 'risk/reason-missing'],
  }),
  'risk.reinstateEvent': command({
    input: z.strictObject({ eventId: id('hazardEvent') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['risk/not-found', 'risk/not-retired'],
  }),
} as const;

export const riskQueries = {
  'risk.events': query({
    input: z.strictObject({}),
    output: z.object({ events: z.array(hazardEventView) }),
    allowed: everybody,
    reads: ['risk'],
  }),
} as const;

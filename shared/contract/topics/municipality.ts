import { z } from 'zod';
import { writtenLanguages } from '../../domain/municipality/facts.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { nothing, words } from '../primitives.ts';

export const municipalityCommands = {
  'municipality.describe': command({
    input: z.strictObject({
      name: words(100).optional(),
      number: words(10).optional(),
      language: z.enum(writtenLanguages).optional(),
    }),
    output: nothing,
    allowed: coordinators,
    refusals: ['municipality/name-empty', 'municipality/number-wrong', 'municipality/nothing-said'],
  }),
} as const;

export const municipalityQueries = {
  'municipality.one': query({
    input: z.strictObject({}),
    output: z.object({
      /** Null until somebody has said it. */
      name: z.string().nullable(),
      number: z.string().nullable(),
      language: z.enum(writtenLanguages),
      /** The installation's letter in log numbers. */
      letter: z.string(),
    }),
    allowed: everybody,
    reads: ['municipality', 'installation'],
  }),
} as const;

import { z } from 'zod';
import { writtenLanguages } from '../../domain/municipality/facts.ts';
import { administrators, coordinators, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { nothing, words } from '../primitives.ts';

export const municipalityCommands = {
  'municipality.describe': command({
    input: z.strictObject({
      name: words(100).optional(),
      number: words(10).optional(),
      language: z.enum(writtenLanguages).optional(),
      /** A point in the middle of it, WGS84, longitude first; null: not known. */
      centre: z.tuple([z.number(), z.number()]).readonly().nullable().optional(),
    }),
    output: nothing,
    allowed: coordinators,
    refusals: ['municipality/name-empty', 'municipality/number-wrong', 'municipality/centre-wrong', 'municipality/nothing-said'],
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
      centre: z.tuple([z.number(), z.number()]).readonly().nullable(),
      /** The installation's letter in log numbers. */
      letter: z.string(),
      /** Invented people and plans: every screen says so. */
      isExample: z.boolean(),
    }),
    allowed: everybody,
    reads: ['municipality', 'installation'],
  }),
} as const;

export const municipalityOperations = {
  /**
   * Loads Elvheim, an invented municipality, into a store nobody has written in, and puts whoever asked at the crisis
   * leader's place. With `incidents` a storm night and a relocation are played too. Seen in `work.list` as `example`.
   */
  'municipality.loadExample': operation({
    input: z.strictObject({ incidents: z.boolean() }),
    output: z.object({ contacts: z.int(), roles: z.int(), cards: z.int() }),
    allowed: administrators,
    refusals: ['access/locked', 'municipality/not-empty', 'municipality/example-stopped'],
  }),
} as const;

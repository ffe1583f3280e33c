import { z } from 'zod';
import { rights } from '../../domain/actor.ts';
import { administrators } from '../allowed.ts';
import { command } from '../define.ts';
import { id } from '../primitives.ts';

export const accessCommands = {
  /** What a person may do: the whole set. Answers what it was, which is what taking it back needs. */
  'access.grant': command({
    input: z.strictObject({ person: id('contact'), rights: z.array(z.enum(rights)).max(rights.length) }),
    output: z.object({ was: z.array(z.enum(rights)).readonly() }),
    allowed: administrators,
    refusals: ['contact/not-found', 'access/last-administrator', 'access/nothing-changed'],
  }),
} as const;

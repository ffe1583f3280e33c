import { z } from 'zod';
import { helperBeginnings, helperKinds, helperStates } from '../../domain/helper/helper.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const fields = { name: words(200), kind: z.enum(helperKinds), contact: words(500), capacity: words(1000) };

const helperView = z.object({
  id: id('helper'),
  ...fields,
  /** Where it has come. */
  state: z.enum(helperStates),
  at: instant,
  /** Every step, oldest first; the last one holds. */
  steps: z.array(z.object({ state: z.enum(helperStates), at: instant, note: z.string().nullable() })),
});

const open = ['incident/not-found', 'incident/closed'] as const;

export const helperCommands = {
  /** Somebody outside was asked, or has offered. */
  'helper.note': command({
    input: z.strictObject({
      incidentId: id('incident'),
      name: fields.name,
      kind: fields.kind,
      contact: fields.contact.optional(),
      capacity: fields.capacity.optional(),
      state: z.enum(helperBeginnings),
      at: instant.optional(),
    }),
    output: z.object({ helperId: id('helper') }),
    allowed: crisisTeam,
    refusals: ['helper/name-empty', 'helper/time-order', ...open],
  }),
  'helper.mark': command({
    input: z.strictObject({
      helperId: id('helper'),
      state: z.enum(helperStates),
      at: instant.optional(),
      note: words(1000).optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['helper/not-found', 'helper/no-way', 'helper/time-order', ...open],
  }),
  'helper.change': command({
    input: z.strictObject({ helperId: id('helper'), ...z.object(fields).partial().shape }),
    output: z.object({ was: z.object(fields).partial() }),
    allowed: crisisTeam,
    refusals: ['helper/not-found', 'helper/name-empty', 'helper/nothing-changed', ...open],
  }),
  /** The inverse of helper.note and helper.mark: the last step is taken back. */
  'helper.undo': command({
    input: z.strictObject({ helperId: id('helper') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['helper/not-found', 'helper/nothing-to-undo', ...open],
  }),
} as const;

export const helperQueries = {
  /** Everybody from outside who has been asked or has offered, in the order they came up. */
  'helper.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ helpers: z.array(helperView) }),
    allowed: everybody,
    reads: ['helper'],
  }),
} as const;

import { z } from 'zod';
import { contributors, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const fields = { what: words(200), place: words(200), done: words(2000) };

const one = z.strictObject({ incidentId: id('incident') });
const standing = ['smallIncident/not-found', 'smallIncident/raised', 'smallIncident/withdrawn'] as const;
const worded = ['smallIncident/what-empty', 'smallIncident/done-empty'] as const;

/** Small everyday incidents in three fields (A5-06). Each is an incident that is over when it is noted. */
export const smallIncidentCommands = {
  'smallIncident.note': command({
    input: z.strictObject({ ...fields, occurredAt: instant.optional() }),
    output: z.object({ incidentId: id('incident') }),
    allowed: contributors,
    refusals: [...worded, 'smallIncident/time-order'],
  }),
  'smallIncident.change': command({
    input: z.strictObject({ incidentId: id('incident'), ...z.object(fields).partial().shape }),
    output: z.object({ was: z.object(fields).partial() }),
    allowed: contributors,
    refusals: [...standing, ...worded, 'smallIncident/nothing-changed'],
  }),
  /** The inverse of smallIncident.note. */
  'smallIncident.withdraw': command({
    input: one,
    output: nothing,
    allowed: contributors,
    refusals: [...standing, 'smallIncident/evaluated'],
  }),
  /** The inverse of smallIncident.withdraw. */
  'smallIncident.restore': command({
    input: one,
    output: nothing,
    allowed: contributors,
    refusals: ['smallIncident/not-found', 'smallIncident/raised', 'smallIncident/not-withdrawn'],
  }),
  /** Opens it as a full incident, with what is known of it. */
  'smallIncident.raise': command({ input: one, output: nothing, allowed: crisisTeam, refusals: standing }),
  /** The inverse of smallIncident.raise, while nothing has been written in it since. */
  'smallIncident.lower': command({
    input: one,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['smallIncident/not-found', 'smallIncident/not-raised', 'smallIncident/written-in'],
  }),
} as const;

export const smallIncidentQueries = {
  /** Those that have been noted and not raised, newest first. */
  'smallIncident.all': query({
    input: z.strictObject({}),
    output: z.object({
      incidents: z.array(
        z.object({
          id: id('incident'),
          ...fields,
          occurredAt: instant,
          /** Initials of whoever noted it; empty when the seat had no name. */
          by: z.string(),
          evaluationId: id('evaluation').nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['incident', 'evaluation', 'contact'],
  }),
} as const;

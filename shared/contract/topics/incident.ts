import { z } from 'zod';
import { incidentKinds, incidentTypes, levels } from '../../domain/incident/incident.ts';
import { residentsAnswers } from '../../domain/incident/residents.ts';
import { crisisTeam, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

export const incidentView = z.object({
  id: id('incident'),
  kind: z.enum(incidentKinds),
  /** Null until somebody has given it a name; the screen then says when it started. */
  title: z.string().nullable(),
  type: z.enum(incidentTypes),
  level: z.union(levels.map((level) => z.literal(level))).nullable(),
  /** Whether our own residents are affected, and when it was said; null until somebody has. */
  residents: z.object({ answer: z.enum(residentsAnswers), at: instant }).nullable(),
  startedAt: instant,
  closedAt: instant.nullable(),
  closedReason: z.string().nullable(),
});

/**
 * With the number of lines in its log, corrections not counted. Not for what every window has open, which would then be
 * asked for again at each line.
 */
export const incidentAndEntries = incidentView.extend({
  entries: z.int(),
  /** Noted in three fields (A5-06), and not raised. */
  isSmall: z.boolean(),
});

export const incidentCommands = {
  'incident.start': command({
    input: z.strictObject({
      kind: z.enum(incidentKinds),
      title: words(200).optional(),
      startedAt: instant.optional(),
    }),
    output: z.object({ incidentId: id('incident') }),
    allowed: crisisTeam,
    refusals: [],
  }),
  'incident.describe': command({
    input: z.strictObject({
      incidentId: id('incident'),
      title: words(200).optional(),
      type: z.enum(incidentTypes).optional(),
      level: z.union(levels.map((level) => z.literal(level))).optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['incident/not-found', 'incident/nothing-said'],
  }),
  /** Whether our residents are affected; `was` puts back what stood there. */
  'incident.answerResidents': command({
    input: z.strictObject({ incidentId: id('incident'), answer: z.enum(residentsAnswers).nullable() }),
    output: z.object({ was: z.enum(residentsAnswers).nullable() }),
    allowed: crisisTeam,
    refusals: ['incident/not-found', 'incident/closed', 'incident/nothing-said'],
  }),
  'incident.close': command({
    input: z.strictObject({ incidentId: id('incident'), reason: words(2000) }),
    output: nothing,
    allowed: leaders,
    refusals: ['incident/not-found', 'incident/already-closed', 'incident/reason-missing'],
  }),
  'incident.reopen': command({
    input: z.strictObject({ incidentId: id('incident'), reason: words(2000) }),
    output: nothing,
    allowed: leaders,
    refusals: ['incident/not-found', 'incident/not-closed', 'incident/reason-missing'],
  }),
  /** Ties two open incidents that belong together. */
  'incident.link': command({
    input: z.strictObject({ incidentId: id('incident'), otherId: id('incident'), reason: words(500) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [
      'incident/not-found', 'incident/closed', 'incident/same', 'incident/kinds-differ', 'incident/already-linked',
      'incident/reason-missing',
    ],
  }),
  /** The inverse of incident.link. */
  'incident.unlink': command({
    input: z.strictObject({ incidentId: id('incident'), otherId: id('incident') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['incident/not-found', 'incident/closed', 'incident/same', 'incident/kinds-differ', 'incident/not-linked'],
  }),
} as const;

export const incidentQueries = {
  'incident.all': query({
    input: z.strictObject({}),
    output: z.object({ incidents: z.array(incidentAndEntries) }),
    allowed: everybody,
    reads: ['incident', 'log'],
  }),
  /** What belongs together with an incident, seen from it, newest first. */
  'incident.links': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ links: z.array(z.object({ incident: incidentView, reason: z.string() })) }),
    allowed: everybody,
    reads: ['incident'],
  }),
  'incident.one': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ incident: incidentView.nullable() }),
    allowed: everybody,
    reads: ['incident'],
  }),
} as const;

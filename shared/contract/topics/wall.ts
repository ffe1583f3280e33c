import { z } from 'zod';
import { incidentKinds, levels } from '../../domain/incident/incident.ts';
import { certainties, severities } from '../../domain/situation/situation.ts';
import { everybody } from '../allowed.ts';
import { query } from '../define.ts';
import { id, instant } from '../primitives.ts';

/**
 * What hangs on the wall: read by everybody in the room and whoever passes its door. There is no field for a person in
 * any of it, and words people have typed come without the names in the register and without numbers one could ring.
 */
const wallView = z.object({
  kind: z.enum(incidentKinds),
  title: z.string().nullable(),
  level: z.union(levels.map((level) => z.literal(level))).nullable(),
  startedAt: instant,
  closedAt: instant.nullable(),
  statements: z.array(
    z.object({
      certainty: z.enum(certainties),
      severity: z.enum(severities),
      text: z.string(),
      /** When it was last said. */
      at: instant,
      bestBefore: instant.nullable(),
    }),
  ),
  goals: z.array(z.object({ number: z.int(), text: z.string(), deadline: instant.nullable() })),
  /** The latest first. */
  decisions: z.array(z.object({ number: z.string(), what: z.string(), at: instant })),
  nextMeetingAt: instant.nullable(),
  nextReportAt: instant.nullable(),
});

export const wallQueries = {
  'wall.incident': query({
    input: z.strictObject({ incidentId: id('incident') }),
    /** Null when there is no such incident. */
    output: z.object({ wall: wallView.nullable() }),
    allowed: everybody,
    reads: ['incident', 'situation', 'goal', 'decision', 'meeting', 'contact'],
  }),
  /** Which incident a wall shows that was not told: the latest real one that runs, else the latest exercise. */
  'wall.running': query({
    input: z.strictObject({}),
    output: z.object({ incidentId: id('incident').nullable() }),
    allowed: everybody,
    reads: ['incident'],
  }),
} as const;

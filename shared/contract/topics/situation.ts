import { z } from 'zod';
import { certainties, limitSides, potentialVerdicts, severities } from '../../domain/situation/situation.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { asOf, ownerInput, pictureView, roundView, statementView } from './picture.ts';

const TEXT = 2000;
const SHORT = 200;
const incidentOpen = ['incident/not-found', 'incident/closed'] as const;

export const situationCommands = {
  'statement.add': command({
    input: z.strictObject({
      incidentId: id('incident'),
      text: words(TEXT),
      certainty: z.enum(certainties),
      source: words(SHORT).optional(),
      observedAt: instant.optional(),
      bestBefore: instant.optional(),
      severity: z.enum(severities).optional(),
      owner: ownerInput.optional(),
      fromLogEntry: id('logEntry').optional(),
    }),
    output: z.object({ statementId: id('statement') }),
    allowed: crisisTeam,
    refusals: ['situation/text-empty', 'log/entry-not-found', ...incidentOpen],
  }),
  'statement.revise': command({
    input: z.strictObject({
      statementId: id('statement'),
      text: words(TEXT).optional(),
      certainty: z.enum(certainties).optional(),
      source: words(SHORT).nullable().optional(),
      observedAt: instant.optional(),
      bestBefore: instant.nullable().optional(),
      severity: z.enum(severities).optional(),
      owner: ownerInput.nullable().optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [
      'situation/statement-not-found',
      'situation/statement-retired',
      'situation/text-empty',
      'situation/nothing-changed',
      'incident/closed',
    ],
  }),
  'statement.retire': command({
    input: z.strictObject({ statementId: id('statement'), reason: words(TEXT).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/statement-not-found', 'situation/statement-retired', 'incident/closed'],
  }),
  /** The inverse of statement.retire. */
  'statement.restore': command({
    input: z.strictObject({ statementId: id('statement') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/statement-not-found', 'situation/statement-not-retired', 'incident/closed'],
  }),
  'round.start': command({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ roundId: id('round'), number: z.int() }),
    allowed: crisisTeam,
    refusals: [...incidentOpen],
  }),
  /** The inverse of round.start, for the latest round. */
  'round.withdraw': command({
    input: z.strictObject({ roundId: id('round') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/round-not-latest', 'incident/closed'],
  }),
  'round.evaluate': command({
    input: z.strictObject({ incidentId: id('incident'), text: words(TEXT) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/text-empty', ...incidentOpen],
  }),
  'number.set': command({
    input: z.strictObject({
      incidentId: id('incident'),
      label: words(SHORT),
      value: z.number(),
      unit: words(40).optional(),
      at: instant.optional(),
      limit: z.number().nullable().optional(),
      limitSide: z.enum(limitSides).optional(),
      source: words(SHORT).optional(),
    }),
    output: z.object({ readingId: id('reading') }),
    allowed: crisisTeam,
    refusals: ['situation/text-empty', ...incidentOpen],
  }),
  /** The inverse of number.set. */
  'number.withdraw': command({
    input: z.strictObject({ readingId: id('reading') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/number-not-found', 'situation/already-withdrawn', 'incident/closed'],
  }),
  'potential.assess': command({
    input: z.strictObject({
      incidentId: id('incident'),
      what: words(SHORT),
      expected: words(TEXT),
      worst: words(TEXT),
      horizon: instant.optional(),
    }),
    output: z.object({ assessmentId: id('assessment') }),
    allowed: crisisTeam,
    refusals: ['situation/text-empty', ...incidentOpen],
  }),
  /** The inverse of potential.assess. */
  'potential.withdraw': command({
    input: z.strictObject({ assessmentId: id('assessment') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/assessment-not-found', 'situation/already-withdrawn', 'incident/closed'],
  }),
  /** Its own inverse: null takes a score back. A closed incident lets it too. */
  'potential.score': command({
    input: z.strictObject({
      assessmentId: id('assessment'),
      score: z.strictObject({ outcome: words(TEXT), verdict: z.enum(potentialVerdicts) }).nullable(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['situation/assessment-not-found', 'situation/text-empty', 'situation/not-scored'],
  }),
} as const;

const picture = ['incident', 'situation', 'goal', 'task', 'decision', 'handling', 'contact', 'role'] as const;

export const situationQueries = {
  /** What is known, wanted, done and decided: now, or exactly as it was at an earlier moment. */
  'situation.picture': query({
    input: z.strictObject({ incidentId: id('incident'), asOf: asOf.optional() }),
    /** Null when there is no such incident. */
    output: z.object({ picture: pictureView.nullable() }),
    allowed: everybody,
    reads: picture,
  }),
  /** Every statement ever made in the incident, retired ones too. */
  'situation.statements': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ statements: z.array(statementView) }),
    allowed: everybody,
    reads: ['situation', 'contact', 'role'],
  }),
  /** The rounds, oldest first. */
  'situation.rounds': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ rounds: z.array(roundView) }),
    allowed: everybody,
    reads: ['incident', 'situation', 'contact', 'role'],
  }),
} as const;

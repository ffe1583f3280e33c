import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { NumberSeries, Potential } from './numbersOf.ts';
import type { SituationRefusal as Code } from './refusals.ts';
import { sameName, type AssessmentId, type LimitSide, type PotentialScore, type ReadingId } from './situation.ts';

export interface KnownNumbers {
  readonly incident: KnownIncident | null;
  readonly numbers: readonly NumberSeries[];
  readonly potentials: readonly Potential[];
  readonly log: KnownLog;
}

/**
 * Writes a reading. Unit and limit are taken from the reading before when they are not said, so that the next one
 * needs nothing but the number.
 */
export function setNumber(
  input: {
    readonly incidentId: IncidentId;
    readonly label: string;
    readonly value: number;
    readonly unit?: string | undefined;
    readonly at?: Instant | undefined;
    readonly limit?: number | null | undefined;
    readonly limitSide?: LimitSide | undefined;
    readonly source?: string | undefined;
  },
  known: KnownNumbers,
  moment: Moment,
): Decision<{ readonly readingId: ReadingId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const typed = input.label.trim();
  if (typed === '') return refused('situation/text-empty');
  const series = known.numbers.find(({ label }) => sameName(label) === sameName(typed));
  const before = series?.readings.at(-1)?.fields;
  const label = series?.label ?? typed;
  const saidUnit = input.unit?.trim();
  const unit = saidUnit === undefined ? (before?.unit ?? null) : saidUnit === '' ? null : saidUnit;
  const { incidentId, value, at = moment.now } = input;
  const readingId = moment.newId<'reading'>();
  return decided(
    { readingId },
    fact('NumberSet', readingId, incidentId, {
      label,
      unit,
      value,
      at,
      limit: input.limit === undefined ? (before?.limit ?? null) : input.limit,
      limitSide: input.limitSide ?? before?.limitSide ?? 'above',
      source: input.source?.trim() ?? null,
    }),
    logFact(moment, known.log, incidentId, {
      kind: 'situation',
      said: { code: 'number-set', label, value, unit },
      occurredAt: at,
    }),
  );
}

/** Takes a reading back; the one before it is now again. */
export function withdrawNumber(
  input: { readonly readingId: ReadingId },
  known: KnownNumbers,
  moment: Moment,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) {
    return known.incident === null ? refused('situation/number-not-found') : refused('incident/closed');
  }
  const reading = known.numbers.flatMap(({ readings }) => readings).find(({ id }) => id === input.readingId);
  if (known.incident === null || reading === undefined) return refused('situation/already-withdrawn');
  const { label, value, unit } = reading.fields;
  return decided(
    null,
    fact('NumberWithdrawn', reading.id, known.incident.id, {}),
    logFact(moment, known.log, known.incident.id, {
      kind: 'situation',
      said: { code: 'number-withdrawn', label, value, unit },
    }),
  );
}

/** Says what something is expected to turn into, and at worst, by when. */
export function assessPotential(
  input: {
    readonly incidentId: IncidentId;
    readonly what: string;
    readonly expected: string;
    readonly worst: string;
    readonly horizon?: Instant | undefined;
  },
  known: KnownNumbers,
  moment: Moment,
): Decision<{ readonly assessmentId: AssessmentId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const [what, expected, worst] = [input.what.trim(), input.expected.trim(), input.worst.trim()];
  if (what === '' || (expected === '' && worst === '')) return refused('situation/text-empty');
  const assessmentId = moment.newId<'assessment'>();
  const horizon = input.horizon ?? null;
  return decided(
    { assessmentId },
    fact('PotentialAssessed', assessmentId, input.incidentId, { what, expected, worst, horizon }),
    logFact(moment, known.log, input.incidentId, {
      kind: 'situation',
      said: { code: 'potential-assessed', what, expected: expected || null, worst: worst || null, horizon },
    }),
  );
}

/** Takes an assessment back; the one before it holds again. */
export function withdrawPotential(
  input: { readonly assessmentId: AssessmentId },
  known: KnownNumbers,
  moment: Moment,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) {
    return known.incident === null ? refused('situation/assessment-not-found') : refused('incident/closed');
  }
  const standing = known.potentials.flatMap(({ assessments }) => assessments);
  const assessment = standing.find(({ id }) => id === input.assessmentId);
  if (known.incident === null || assessment === undefined) return refused('situation/already-withdrawn');
  return decided(
    null,
    fact('PotentialWithdrawn', assessment.id, known.incident.id, {}),
    logFact(moment, known.log, known.incident.id, {
      kind: 'situation',
      said: { code: 'potential-withdrawn', what: assessment.fields.what },
    }),
  );
}

/**
 * Says how it turned out, held against what had been expected and feared (S4-02); null takes the score back. Scoring comes
 * afterwards as often as during: a closed incident lets it, and then without a line in the log it has closed.
 */
export function scorePotential(
  input: { readonly assessmentId: AssessmentId; readonly score: PotentialScore | null },
  known: KnownNumbers,
  moment: Moment,
): Decision<null, Code> {
  const { incident } = known;
  const assessment = known.potentials.flatMap(({ assessments }) => assessments).find(({ id }) => id === input.assessmentId);
  if (incident === null || assessment === undefined) return refused('situation/assessment-not-found');
  const { what, score: before } = assessment.fields;
  const score = input.score === null ? null : { ...input.score, outcome: input.score.outcome.trim() };
  if (score === null && before === null) return refused('situation/not-scored');
  if (score?.outcome === '') return refused('situation/text-empty');
  const scored = fact('PotentialScored', assessment.id, incident.id, { score });
  if (incident.closedAt !== null) return decided(null, scored);
  const said =
    score === null
      ? { code: 'potential-score-withdrawn', what }
      : { code: `potential-scored-${score.verdict}`, what, outcome: score.outcome };
  return decided(null, scored, logFact(moment, known.log, incident.id, { kind: 'evaluation', said }));
}

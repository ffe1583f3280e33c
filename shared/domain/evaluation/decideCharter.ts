import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { LogSaid } from '../log/log.ts';
import { sameOwner } from '../owner.ts';
import { contributorsOf, NEEDED_CONTRIBUTORS, type EvaluationId, type KnownEvaluation } from './evaluation.ts';
import type { Charter } from './facts.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** What the rules know when an evaluation is pointed at; null when there is none of that id. */
export interface AboutEvaluation {
  readonly evaluation: KnownEvaluation | null;
}

/** The same, where the milestone is written in the incident's log. */
export interface AboutEvaluationAndLog extends AboutEvaluation {
  readonly log: KnownLog;
}

type Refused = Extract<Decision<never, EvaluationRefusal>, { ok: false }>;
type Found = { readonly ok: true; readonly value: KnownEvaluation };

/** The evaluation when it is there and still counts. */
export function standing({ evaluation }: AboutEvaluation): Found | Refused {
  if (evaluation === null) return refused('evaluation/not-found');
  return evaluation.discarded ? refused('evaluation/discarded') : { ok: true, value: evaluation };
}

/** The evaluation when it may be written in. */
export function writable(known: AboutEvaluation): Found | Refused {
  const found = standing(known);
  return found.ok && found.value.finishedAt !== null ? refused('evaluation/finished') : found;
}

function milestone(moment: Moment, log: KnownLog, evaluation: { id: EvaluationId; incidentId: IncidentId }, said: LogSaid): NewFact {
  return logFact(moment, log, evaluation.incidentId, {
    kind: 'evaluation',
    said,
    about: { kind: 'evaluation', id: evaluation.id },
  });
}

const orNull = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** What a charter lacks before the work may begin: the name of the first field, or null. */
function missingIn({ purpose, minutesAvailable, resources, methodSupport }: Charter): string | null {
  if (purpose === '') return 'purpose';
  if (minutesAvailable <= 0) return 'minutesAvailable';
  if (resources === '') return 'resources';
  return methodSupport === '' ? 'methodSupport' : null;
}

function trimmed(charter: Charter): Charter {
  const { purpose, resources, methodSupport } = charter;
  return { ...charter, purpose: purpose.trim(), resources: resources.trim(), methodSupport: methodSupport.trim() };
}

/**
 * Opens an evaluation of a closed incident or of an exercise; of a running incident only when somebody says why. The
 * charter is settled first. There is one main evaluation; partial ones have titles.
 */
export function openEvaluation(
  input: {
    readonly incidentId: IncidentId;
    readonly charter: Charter;
    readonly title?: string | undefined;
    readonly reason?: string | undefined;
  },
  known: {
    readonly incident: KnownIncident | null;
    readonly evaluations: readonly Pick<KnownEvaluation, 'title' | 'discarded'>[];
    readonly log: KnownLog;
  },
  moment: Moment,
): Decision<{ readonly evaluationId: EvaluationId }, EvaluationRefusal | 'incident/not-found'> {
  const { incident } = known;
  if (incident === null) return refused('incident/not-found');
  const reason = orNull(input.reason);
  if (incident.kind === 'real' && incident.closedAt === null && reason === null) return refused('evaluation/incident-open');
  const title = orNull(input.title);
  if (known.evaluations.some((other) => !other.discarded && other.title === title)) return refused('evaluation/already-open');
  const charter = trimmed(input.charter);
  const field = missingIn(charter);
  if (field !== null) return refused('evaluation/charter-incomplete', { field });
  const evaluationId = moment.newId<'evaluation'>();
  return decided(
    { evaluationId },
    fact('EvaluationOpened', evaluationId, incident.id, { ...charter, title, reason }),
    milestone(moment, known.log, { id: evaluationId, incidentId: incident.id }, { code: 'evaluation-opened', title, reason }),
  );
}

/** Changes what was settled; the answer holds what it was. */
export function changeCharter(
  input: { readonly evaluationId: EvaluationId; readonly charter: { readonly [F in keyof Charter]?: Charter[F] | undefined } },
  known: AboutEvaluation,
): Decision<{ readonly was: Partial<Charter> }, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const before = found.value.charter;
  const said = Object.fromEntries(Object.entries(input.charter).filter(([, value]) => value !== undefined));
  const after = trimmed({ ...before, ...said });
  const field = missingIn(after);
  if (field !== null) return refused('evaluation/charter-incomplete', { field });
  const names = (Object.keys(after) as (keyof Charter)[]).filter((name) =>
    name === 'leader' ? !sameOwner(before.leader, after.leader) : before[name] !== after[name],
  );
  if (names.length === 0) return refused('evaluation/nothing-changed');
  const pick = (from: Charter): Partial<Charter> => Object.fromEntries(names.map((name) => [name, from[name]]));
  const { id, incidentId } = found.value;
  return decided({ was: pick(before) }, fact('EvaluationCharterChanged', id, incidentId, pick(after)));
}

/** Takes away an evaluation that should not have been opened; what was gathered in it is kept. */
export function discardEvaluation(
  input: { readonly evaluationId: EvaluationId; readonly reason?: string | undefined },
  known: AboutEvaluationAndLog,
  moment: Moment,
): Decision<null, EvaluationRefusal> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, title } = found.value;
  const reason = orNull(input.reason);
  return decided(
    null,
    fact('EvaluationDiscarded', id, incidentId, { reason }),
    milestone(moment, known.log, found.value, { code: 'evaluation-discarded', title, reason }),
  );
}

/** Brings a discarded evaluation back. */
export function restoreEvaluation(
  _input: { readonly evaluationId: EvaluationId },
  known: AboutEvaluationAndLog,
  moment: Moment,
): Decision<null, EvaluationRefusal> {
  const { evaluation } = known;
  if (evaluation === null) return refused('evaluation/not-found');
  if (!evaluation.discarded) return refused('evaluation/not-discarded');
  return decided(
    null,
    fact('EvaluationRestored', evaluation.id, evaluation.incidentId, {}),
    milestone(moment, known.log, evaluation, { code: 'evaluation-restored', title: evaluation.title }),
  );
}

/** Says, in the log, why this evaluation rests on one person's words (S0-30). */
export function justifySingleContributor(
  input: { readonly evaluationId: EvaluationId; readonly reason: string },
  known: AboutEvaluationAndLog,
  moment: Moment,
): Decision<null, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const reason = input.reason.trim();
  if (reason === '') return refused('evaluation/reason-missing');
  const { id, incidentId } = found.value;
  return decided(
    null,
    fact('SingleContributorJustified', id, incidentId, { reason }),
    milestone(moment, known.log, found.value, { code: 'evaluation-single-contributor', reason }),
  );
}

/** Finishes the evaluation: at least two have contributed, or the log says why not. */
export function finishEvaluation(
  _input: { readonly evaluationId: EvaluationId },
  known: AboutEvaluationAndLog,
  moment: Moment,
): Decision<null, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const { id, incidentId, title, contributions, singleContributorReason } = found.value;
  const contributors = contributorsOf(contributions).length;
  if (contributors < NEEDED_CONTRIBUTORS && singleContributorReason === null) {
    return refused('evaluation/too-few-contributors', { contributors, needed: NEEDED_CONTRIBUTORS });
  }
  return decided(
    null,
    fact('EvaluationFinished', id, incidentId, {}),
    milestone(moment, known.log, found.value, { code: 'evaluation-finished', title, contributors }),
  );
}

/** Opens a finished evaluation again, e.g. when a voice that was missing has come. */
export function reopenEvaluation(
  input: { readonly evaluationId: EvaluationId; readonly reason?: string | undefined },
  known: AboutEvaluationAndLog,
  moment: Moment,
): Decision<null, EvaluationRefusal> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, incidentId, title, finishedAt } = found.value;
  if (finishedAt === null) return refused('evaluation/not-finished');
  const reason = orNull(input.reason);
  return decided(
    null,
    fact('EvaluationReopened', id, incidentId, { reason }),
    milestone(moment, known.log, found.value, { code: 'evaluation-reopened', title, reason }),
  );
}

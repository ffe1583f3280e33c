import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { LogEntryId } from '../log/log.ts';
import { writable, type AboutEvaluation } from './decideCharter.ts';
import type { EvaluationId, FindingId, KnownEvaluation, KnownFinding } from './evaluation.ts';
import type { FindingFields } from './facts.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** What the rules know when evidence may be named: which of the named lines belong to the incident's log. */
export interface AboutEvidence extends AboutEvaluation {
  readonly evidence: ReadonlySet<LogEntryId>;
}

type Given = { readonly [F in keyof FindingFields]?: FindingFields[F] | undefined };

const orNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

function fieldsOf(given: Given, before: FindingFields): FindingFields {
  const text = (name: 'title' | 'whyReasonableThen' | 'whatWeLearn'): string | null =>
    given[name] === undefined ? before[name] : orNull(given[name]);
  return {
    kind: given.kind ?? before.kind,
    title: text('title'),
    whatHappened: given.whatHappened?.trim() ?? before.whatHappened,
    whyReasonableThen: text('whyReasonableThen'),
    whatWeLearn: text('whatWeLearn'),
    evidence: given.evidence === undefined ? before.evidence : [...new Set(given.evidence)],
  };
}

const NOTHING: FindingFields = {
  kind: 'deviation',
  title: null,
  whatHappened: '',
  whyReasonableThen: null,
  whatWeLearn: null,
  evidence: [],
};

/** Writes a finding down. Without evidence it is kept all the same, and stands as an assumption. */
export function addFinding(
  input: Given & { readonly evaluationId: EvaluationId },
  known: AboutEvidence,
  moment: Moment,
): Decision<{ readonly findingId: FindingId; readonly number: number }, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const fields = fieldsOf(input, NOTHING);
  if (fields.whatHappened === '') return refused('evaluation/text-empty');
  if (fields.evidence.some((line) => !known.evidence.has(line))) return refused('evaluation/evidence-not-found');
  const { id: evaluationId, incidentId, findings } = found.value;
  const findingId = moment.newId<'finding'>();
  const number = Math.max(0, ...findings.map((finding) => finding.number)) + 1;
  return decided(
    { findingId, number },
    fact('FindingAdded', findingId, incidentId, { ...fields, evaluationId, number }),
  );
}

/** Changes a finding; the answer holds what the changed fields were. */
export function changeFinding(
  input: Given & { readonly findingId: FindingId },
  known: AboutEvidence,
): Decision<{ readonly was: Partial<FindingFields> }, EvaluationRefusal> {
  const found = findingOf(input, known);
  if (!found.ok) return found;
  const { evaluation, finding } = found.value;
  if (finding.withdrawn) return refused('evaluation/finding-not-found');
  const after = fieldsOf(input, finding);
  if (after.whatHappened === '') return refused('evaluation/text-empty');
  if (input.evidence?.some((line) => !known.evidence.has(line)) === true) return refused('evaluation/evidence-not-found');
  const names = (Object.keys(after) as (keyof FindingFields)[]).filter((name) =>
    name === 'evidence' ? after.evidence.join() !== finding.evidence.join() : after[name] !== finding[name],
  );
  if (names.length === 0) return refused('evaluation/nothing-changed');
  const pick = (from: FindingFields): Partial<FindingFields> => Object.fromEntries(names.map((name) => [name, from[name]]));
  return decided({ was: pick(finding) }, fact('FindingChanged', finding.id, evaluation.incidentId, pick(after)));
}

/** Takes a finding out of the evaluation; its number is not given to another. */
export function withdrawFinding(
  input: { readonly findingId: FindingId },
  known: AboutEvaluation,
): Decision<null, EvaluationRefusal> {
  const found = findingOf(input, known);
  if (!found.ok) return found;
  const { evaluation, finding } = found.value;
  if (finding.withdrawn) return refused('evaluation/finding-not-found');
  return decided(null, fact('FindingWithdrawn', finding.id, evaluation.incidentId, {}));
}

/** Brings a withdrawn finding back. */
export function restoreFinding(
  input: { readonly findingId: FindingId },
  known: AboutEvaluation,
): Decision<null, EvaluationRefusal> {
  const found = findingOf(input, known);
  if (!found.ok) return found;
  const { evaluation, finding } = found.value;
  if (!finding.withdrawn) return refused('evaluation/nothing-changed');
  return decided(null, fact('FindingRestored', finding.id, evaluation.incidentId, {}));
}

function findingOf(
  input: { readonly findingId: FindingId },
  known: AboutEvaluation,
): { readonly ok: true; readonly value: { evaluation: KnownEvaluation; finding: KnownFinding } } | Extract<Decision<never, EvaluationRefusal>, { ok: false }> {
  if (known.evaluation === null) return refused('evaluation/finding-not-found');
  const found = writable(known);
  if (!found.ok) return found;
  const finding = found.value.findings.find(({ id }) => id === input.findingId);
  if (finding === undefined) return refused('evaluation/finding-not-found');
  return { ok: true, value: { evaluation: found.value, finding } };
}

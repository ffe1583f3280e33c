import type { EvaluationId, FindingId, KnownEvaluation } from '../evaluation/evaluation.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { sameOwner, type Owner } from '../owner.ts';
import type { LearningPointFields } from './facts.ts';
import { eachOnce, ownerKey, unkeptTargets, type KnownLearningPoint, type LearningPointId, type LearningState } from './learningPoint.ts';

export const learningPointRefusals = [
  'learningPoint/not-found',
  'learningPoint/text-empty',
  'learningPoint/target-empty',
  'learningPoint/nothing-changed',
  'learningPoint/closed',
  'learningPoint/not-closed',
  'learningPoint/not-recipient',
  'learningPoint/already-acknowledged',
  'learningPoint/not-acknowledged',
  'learningPoint/not-tried',
  'learningPoint/change-missing',
  'learningPoint/target-not-pointed-at',
  'learningPoint/effect-missing',
  'learningPoint/reason-missing',
] as const;
export type LearningPointRefusal = (typeof learningPointRefusals)[number];

/** What the rules know when a learning point is pointed at; null when there is none of that id. */
export interface AboutLearningPoint {
  readonly point: KnownLearningPoint | null;
}

type Refused = Extract<Decision<never, LearningPointRefusal>, { ok: false }>;

function openPoint({ point }: AboutLearningPoint): { readonly ok: true; readonly value: KnownLearningPoint } | Refused {
  if (point === null) return refused('learningPoint/not-found');
  return point.closed === null ? { ok: true, value: point } : refused('learningPoint/closed');
}

/** Refuses what a learning point must never lack: words, and something that is to be changed. */
function fault({ text, target }: LearningPointFields): Refused | null {
  if (text === '') return refused('learningPoint/text-empty');
  return target.id === null && target.description === '' ? refused('learningPoint/target-empty') : null;
}

function trimmed(fields: LearningPointFields): LearningPointFields {
  const { text, target, recipients } = fields;
  return {
    ...fields,
    text: text.trim(),
    target: { ...target, description: target.description.trim() },
    recipients: eachOnce(recipients),
  };
}

/** Writes down what is to be changed, by whom and by when. It stays open until its effect is verified. */
export function addLearningPoint(
  input: LearningPointFields & { readonly findingId?: FindingId | undefined },
  known: { readonly incident: KnownIncident | null; readonly evaluation: KnownEvaluation | null },
  moment: Moment,
): Decision<
  { readonly learningPointId: LearningPointId },
  LearningPointRefusal | 'incident/not-found' | 'evaluation/finding-not-found'
> {
  const { incident, evaluation } = known;
  if (incident === null) return refused('incident/not-found');
  const { findingId = null, text, target, owner, dueOn, recipients } = input;
  if (findingId !== null && evaluation?.findings.some(({ id }) => id === findingId) !== true) {
    return refused('evaluation/finding-not-found');
  }
  const fields = trimmed({ text, target, owner, dueOn, recipients });
  const wrong = fault(fields);
  if (wrong !== null) return wrong;
  const learningPointId = moment.newId<'learningPoint'>();
  const evaluationId: EvaluationId | null = evaluation?.id ?? null;
  return decided(
    { learningPointId },
    fact('LearningPointAdded', learningPointId, incident.id, { ...fields, evaluationId, findingId }),
  );
}

/** A change is compared by what it says, not by which object says it. */
function sameField(name: keyof LearningPointFields, one: LearningPointFields, other: LearningPointFields): boolean {
  switch (name) {
    case 'owner':
      return sameOwner(one.owner, other.owner);
    case 'recipients':
      return one.recipients.map(ownerKey).join('\n') === other.recipients.map(ownerKey).join('\n');
    case 'target':
      return (
        one.target.kind === other.target.kind &&
        one.target.id === other.target.id &&
        one.target.description === other.target.description
      );
    case 'text':
    case 'dueOn':
      return one[name] === other[name];
  }
}

const fieldNames = ['text', 'target', 'owner', 'dueOn', 'recipients'] as const satisfies (keyof LearningPointFields)[];

/** Changes words, target, owner, date or recipients; the answer holds what the changed fields were. */
export function changeLearningPoint(
  input: { readonly learningPointId: LearningPointId } & {
    readonly [F in keyof LearningPointFields]?: LearningPointFields[F] | undefined;
  },
  known: AboutLearningPoint,
): Decision<{ readonly was: Partial<LearningPointFields> }, LearningPointRefusal> {
  const found = openPoint(known);
  if (!found.ok) return found;
  const before = found.value;
  const said = Object.fromEntries(fieldNames.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
  const after = trimmed({ ...before, ...said });
  const wrong = fault(after);
  if (wrong !== null) return wrong;
  const changed = fieldNames.filter((name) => !sameField(name, before, after));
  if (changed.length === 0) return refused('learningPoint/nothing-changed');
  const pick = (from: LearningPointFields): Partial<LearningPointFields> =>
    Object.fromEntries(changed.map((name) => [name, from[name]]));
  return decided({ was: pick(before) }, fact('LearningPointChanged', before.id, before.incidentId, pick(after)));
}

/** A recipient says that they have read it. */
export function acknowledgeLearningPoint(
  input: { readonly learningPointId: LearningPointId; readonly recipient: Owner },
  known: AboutLearningPoint,
): Decision<null, LearningPointRefusal> {
  const { point } = known;
  if (point === null) return refused('learningPoint/not-found');
  const { recipient } = input;
  if (!point.recipients.some((one) => sameOwner(one, recipient))) return refused('learningPoint/not-recipient');
  if (point.acknowledged.some((one) => sameOwner(one, recipient))) return refused('learningPoint/already-acknowledged');
  return decided(null, fact('LearningPointAcknowledged', point.id, point.incidentId, { recipient }));
}

/** Takes an acknowledgement back. */
export function takeBackAcknowledgement(
  input: { readonly learningPointId: LearningPointId; readonly recipient: Owner },
  known: AboutLearningPoint,
): Decision<null, LearningPointRefusal> {
  const { point } = known;
  if (point === null) return refused('learningPoint/not-found');
  if (!point.acknowledged.some((one) => sameOwner(one, input.recipient))) return refused('learningPoint/not-acknowledged');
  return decided(null, fact('LearningPointAcknowledgementTakenBack', point.id, point.incidentId, { recipient: input.recipient }));
}

/** Moves it round the improvement wheel, in any direction. */
export function setLearningState(
  input: { readonly learningPointId: LearningPointId; readonly state: LearningState; readonly note?: string | undefined },
  known: AboutLearningPoint,
): Decision<{ readonly was: LearningState }, LearningPointRefusal> {
  const found = openPoint(known);
  if (!found.ok) return found;
  const { id, incidentId, state } = found.value;
  if (state === input.state) return refused('learningPoint/nothing-changed');
  const note = input.note?.trim() ?? '';
  return decided(
    { was: state },
    fact('LearningPointStateSet', id, incidentId, { state: input.state, note: note === '' ? null : note }),
  );
}

/**
 * Closes it: says what was changed, in what, and what effect that has had. What has only been proposed has had none, and
 * a change in something Beredt keeps is one that can be pointed at.
 */
export function verifyEffect(
  input: { readonly learningPointId: LearningPointId; readonly changed: string; readonly text: string },
  known: AboutLearningPoint,
): Decision<null, LearningPointRefusal> {
  const found = openPoint(known);
  if (!found.ok) return found;
  const { id, incidentId, state, target } = found.value;
  const [changed, text] = [input.changed.trim(), input.text.trim()];
  if (state === 'proposed') return refused('learningPoint/not-tried');
  if (changed === '') return refused('learningPoint/change-missing');
  if (target.id === null && !unkeptTargets.includes(target.kind)) return refused('learningPoint/target-not-pointed-at');
  if (text === '') return refused('learningPoint/effect-missing');
  return decided(null, fact('LearningPointVerified', id, incidentId, { changed, text }));
}

/** Closes it without a change, and says why. */
export function rejectLearningPoint(
  input: { readonly learningPointId: LearningPointId; readonly reason: string },
  known: AboutLearningPoint,
): Decision<null, LearningPointRefusal> {
  const found = openPoint(known);
  if (!found.ok) return found;
  const reason = input.reason.trim();
  if (reason === '') return refused('learningPoint/reason-missing');
  return decided(null, fact('LearningPointRejected', found.value.id, found.value.incidentId, { reason }));
}

/** Opens a closed one again: the effect did not last, or the closing was a mistake. */
export function reopenLearningPoint(
  input: { readonly learningPointId: LearningPointId; readonly reason?: string | undefined },
  known: AboutLearningPoint,
): Decision<null, LearningPointRefusal> {
  const { point } = known;
  if (point === null) return refused('learningPoint/not-found');
  if (point.closed === null) return refused('learningPoint/not-closed');
  const reason = input.reason?.trim() ?? '';
  return decided(null, fact('LearningPointReopened', point.id, point.incidentId, { reason: reason === '' ? null : reason }));
}

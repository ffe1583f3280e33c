import type { Owner } from '../owner.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import { upwardFact } from '../upward/decide.ts';
import type { UpwardItemId } from '../upward/upward.ts';
import { openDeviation, type AboutDeviation } from './decide.ts';
import { deviationLevels, levelAbove, type ClosingId, type DeviationId } from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';

/** Sends it one level up, to somebody by name or role; it stands in the never-lost queue from then on (S0-25). */
export function escalateDeviation(
  input: { readonly deviationId: DeviationId; readonly receiver: Owner; readonly reason: string },
  known: AboutDeviation,
  moment: Moment,
): Decision<{ readonly upwardItemId: UpwardItemId }, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  const { id, number, level } = found.value;
  const to = levelAbove(level);
  if (to === null) return refused('deviation/at-the-top', { number });
  const reason = input.reason.trim();
  if (reason === '') return refused('deviation/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('deviation/identity-number');
  const upwardItemId = moment.newId<'upwardItem'>();
  return decided(
    { upwardItemId },
    fact('DeviationEscalated', id, 'workspace', { to, receiver: input.receiver, reason }),
    upwardFact(upwardItemId, { text: reason, sender: '', receiver: input.receiver, about: { kind: 'deviation', id, number } }),
  );
}

/** Sends it one level down again, with the reason. */
export function sendBackDeviation(
  input: { readonly deviationId: DeviationId; readonly reason: string },
  known: AboutDeviation,
): Decision<null, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  const { id, number, level } = found.value;
  const to = deviationLevels[deviationLevels.indexOf(level) - 1];
  if (to === undefined) return refused('deviation/at-the-bottom', { number });
  const reason = input.reason.trim();
  if (reason === '') return refused('deviation/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('deviation/identity-number');
  return decided(null, fact('DeviationSentBack', id, 'workspace', { to, reason }));
}

/** Closes one that was never serious, where it lies: says what was done. */
export function closeDeviation(
  input: { readonly deviationId: DeviationId; readonly measure: string },
  known: AboutDeviation,
): Decision<null, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  if (found.value.wasSerious) return refused('deviation/needs-two', { number: found.value.number });
  const measure = input.measure.trim();
  if (measure === '') return refused('deviation/measure-missing');
  if (holdsIdentityNumber([measure])) return refused('deviation/identity-number');
  return decided(null, fact('DeviationClosed', found.value.id, 'workspace', { measure }));
}

/** The first of two: says what was done with a serious one, and what shows it. Only somebody named may. */
export function proposeClosing(
  input: { readonly deviationId: DeviationId; readonly measure: string; readonly proof: string },
  known: AboutDeviation,
  moment: Moment,
): Decision<{ readonly closingId: ClosingId }, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  const { id, number, wasSerious, waiting } = found.value;
  if (!wasSerious) return refused('deviation/not-serious', { number });
  if (waiting !== null) return refused('deviation/already-proposed', { number });
  if (moment.actor.person === null) return refused('deviation/nameless');
  const [measure, proof] = [input.measure.trim(), input.proof.trim()];
  if (measure === '') return refused('deviation/measure-missing');
  if (proof === '') return refused('deviation/proof-missing');
  if (holdsIdentityNumber([measure, proof])) return refused('deviation/identity-number');
  const closingId = moment.newId<'deviationClosing'>();
  return decided({ closingId }, fact('DeviationClosingProposed', id, 'workspace', { closingId, measure, proof }));
}

/** The second: somebody else than the first, by name, says why it may be closed – or why not. */
export function decideClosing(
  input: { readonly deviationId: DeviationId; readonly isApproved: boolean; readonly reason: string },
  known: AboutDeviation,
  moment: Moment,
): Decision<null, DeviationRefusal> {
  const found = openDeviation(known);
  if (!found.ok) return found;
  const { id, number, waiting } = found.value;
  if (waiting === null) return refused('deviation/not-proposed', { number });
  const { person } = moment.actor;
  if (person === null) return refused('deviation/nameless');
  if (person === waiting.proposedBy) return refused('deviation/same-person', { number });
  const reason = input.reason.trim();
  if (reason === '') return refused('deviation/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('deviation/identity-number');
  const type = input.isApproved ? 'DeviationClosingApproved' : 'DeviationClosingRejected';
  return decided(null, fact(type, id, 'workspace', { closingId: waiting.id, reason }));
}

/** Opens a closed one again, with the reason: it did not hold, or was a mistake. */
export function reopenDeviation(
  input: { readonly deviationId: DeviationId; readonly reason: string },
  { deviation }: AboutDeviation,
): Decision<null, DeviationRefusal> {
  if (deviation === null || deviation.withdrawn) return refused('deviation/not-found');
  if (!deviation.closed) return refused('deviation/not-closed', { number: deviation.number });
  const reason = input.reason.trim();
  if (reason === '') return refused('deviation/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('deviation/identity-number');
  return decided(null, fact('DeviationReopened', deviation.id, 'workspace', { reason }));
}

/** Top management says that it has seen what was done with a serious one. */
export function seeProof(
  _input: { readonly deviationId: DeviationId },
  { deviation }: AboutDeviation,
  moment: Moment,
): Decision<null, DeviationRefusal> {
  if (deviation === null || deviation.withdrawn) return refused('deviation/not-found');
  const { id, number, closed, wasSerious, seenByTop } = deviation;
  if (!wasSerious) return refused('deviation/not-serious', { number });
  if (!closed) return refused('deviation/not-closed', { number });
  if (seenByTop) return refused('deviation/already-seen', { number });
  if (moment.actor.person === null) return refused('deviation/nameless');
  return decided(null, fact('DeviationProofSeen', id, 'workspace', {}));
}

import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { sameOwner, type Owner } from '../owner.ts';
import { writable, type AboutEvaluation } from './decideCharter.ts';
import {
  fixedQuestions,
  type ContributionId,
  type EvaluationId,
  type InvitationId,
  type KnownEvaluation,
  type KnownInvitation,
  type Perspective,
  type Question,
  type QuestionId,
} from './evaluation.ts';
import type { EvaluationRefusal } from './refusals.ts';

/** Invites somebody to contribute, and says what for: nobody should wonder what their words are used to (S2-02). */
export function inviteContributor(
  input: {
    readonly evaluationId: EvaluationId;
    readonly perspective: Perspective;
    readonly who: Owner;
    readonly purpose: string;
  },
  known: AboutEvaluation,
  moment: Moment,
): Decision<{ readonly invitationId: InvitationId }, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const { id: evaluationId, incidentId, invitations } = found.value;
  const purpose = input.purpose.trim();
  if (purpose === '') return refused('evaluation/purpose-missing');
  const { perspective, who } = input;
  if (invitations.some((one) => !one.withdrawn && sameOwner(one.who, who))) return refused('evaluation/already-invited');
  const invitationId = moment.newId<'invitation'>();
  return decided(
    { invitationId },
    fact('ContributorInvited', invitationId, incidentId, { evaluationId, perspective, who, purpose }),
  );
}

/** What the rules know when one invitation is pointed at. */
export interface AboutInvitation extends AboutEvaluation {
  readonly invitationId: InvitationId;
}

function invitationOf(
  known: AboutInvitation,
):
  | { readonly ok: true; readonly value: { evaluation: KnownEvaluation; invitation: KnownInvitation } }
  | Extract<Decision<never, EvaluationRefusal>, { ok: false }> {
  if (known.evaluation === null) return refused('evaluation/invitation-not-found');
  const found = writable(known);
  if (!found.ok) return found;
  const invitation = found.value.invitations.find(({ id }) => id === known.invitationId);
  if (invitation === undefined || invitation.withdrawn) return refused('evaluation/invitation-not-found');
  return { ok: true, value: { evaluation: found.value, invitation } };
}

/** Notes that somebody would rather not; that is an answer too, and nobody's fault. */
export function declineInvitation(
  input: { readonly invitationId: InvitationId; readonly reason?: string | undefined },
  known: AboutInvitation,
): Decision<null, EvaluationRefusal> {
  const found = invitationOf(known);
  if (!found.ok) return found;
  const { evaluation, invitation } = found.value;
  if (invitation.declined) return refused('evaluation/already-declined');
  const reason = input.reason?.trim() ?? '';
  return decided(
    null,
    fact('InvitationDeclined', invitation.id, evaluation.incidentId, { reason: reason === '' ? null : reason }),
  );
}

/** They changed their mind, or it was noted by mistake. */
export function renewInvitation(
  _input: { readonly invitationId: InvitationId },
  known: AboutInvitation,
): Decision<null, EvaluationRefusal> {
  const found = invitationOf(known);
  if (!found.ok) return found;
  const { evaluation, invitation } = found.value;
  if (!invitation.declined) return refused('evaluation/not-declined');
  return decided(null, fact('InvitationRenewed', invitation.id, evaluation.incidentId, {}));
}

/** Takes back an invitation that was given by mistake. */
export function withdrawInvitation(
  _input: { readonly invitationId: InvitationId },
  known: AboutInvitation,
): Decision<null, EvaluationRefusal> {
  const found = invitationOf(known);
  if (!found.ok) return found;
  const { evaluation, invitation } = found.value;
  return decided(null, fact('InvitationWithdrawn', invitation.id, evaluation.incidentId, {}));
}

/** Adds a question of one's own after the fixed ones. */
export function addQuestion(
  input: { readonly evaluationId: EvaluationId; readonly text: string },
  known: AboutEvaluation,
  moment: Moment,
): Decision<{ readonly questionId: QuestionId }, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const text = input.text.trim();
  if (text === '') return refused('evaluation/text-empty');
  const questionId = moment.newId<'question'>();
  const { id: evaluationId, incidentId } = found.value;
  return decided({ questionId }, fact('QuestionAdded', questionId, incidentId, { evaluationId, text }));
}

/** Takes a question of one's own away while nobody has answered it. */
export function removeQuestion(
  input: { readonly questionId: QuestionId },
  known: AboutEvaluation,
): Decision<null, EvaluationRefusal> {
  if (known.evaluation === null) return refused('evaluation/question-not-found');
  const found = writable(known);
  if (!found.ok) return found;
  const { incidentId, questions, contributions } = found.value;
  const question = questions.find(({ id }) => id === input.questionId);
  if (question === undefined || question.removed) return refused('evaluation/question-not-found');
  if (contributions.some((one) => one.question === question.id && !one.withdrawn)) {
    return refused('evaluation/question-answered');
  }
  return decided(null, fact('QuestionRemoved', question.id, incidentId, {}));
}

/**
 * Keeps one contributor's words on one question, beside the others' and never mixed with them. The same contributor's
 * later words take the place of the earlier; `was` is what to say to put them back.
 */
export function contribute(
  input: {
    readonly evaluationId: EvaluationId;
    readonly question: Question;
    readonly text: string;
    readonly contributor: Owner;
    readonly perspective?: Perspective | undefined;
  },
  known: AboutEvaluation,
  moment: Moment,
): Decision<{ readonly contributionId: ContributionId; readonly was: string | null }, EvaluationRefusal> {
  const found = writable(known);
  if (!found.ok) return found;
  const { id: evaluationId, incidentId, questions, contributions, invitations } = found.value;
  const text = input.text.trim();
  if (text === '') return refused('evaluation/text-empty');
  const { question, contributor } = input;
  const isThere =
    fixedQuestions.some((fixed) => fixed === question) || questions.some(({ id, removed }) => id === question && !removed);
  if (!isThere) return refused('evaluation/question-not-found');
  const earlier = contributions.find((one) => one.question === question && sameOwner(one.contributor, contributor));
  if (earlier !== undefined) {
    const was = earlier.withdrawn ? null : earlier.text;
    if (was === text) return refused('evaluation/nothing-changed');
    return decided({ contributionId: earlier.id, was }, fact('ContributionRevised', earlier.id, incidentId, { text }));
  }
  const invited = invitations.find((one) => !one.withdrawn && sameOwner(one.who, contributor));
  const perspective = input.perspective ?? invited?.perspective ?? 'other';
  const contributionId = moment.newId<'contribution'>();
  return decided(
    { contributionId, was: null },
    fact('ContributionMade', contributionId, incidentId, { evaluationId, question, text, contributor, perspective }),
  );
}

/** Takes somebody's words out of the evaluation; contributing again brings them back. */
export function withdrawContribution(
  input: { readonly contributionId: ContributionId },
  known: AboutEvaluation,
): Decision<{ readonly was: string }, EvaluationRefusal> {
  if (known.evaluation === null) return refused('evaluation/contribution-not-found');
  const found = writable(known);
  if (!found.ok) return found;
  const contribution = found.value.contributions.find(({ id }) => id === input.contributionId);
  if (contribution === undefined || contribution.withdrawn) return refused('evaluation/contribution-not-found');
  return decided({ was: contribution.text }, fact('ContributionWithdrawn', contribution.id, found.value.incidentId, {}));
}

import type { evaluationCommands } from '../../../shared/contract/topics/evaluation.ts';
import {
  changeCharter,
  discardEvaluation,
  finishEvaluation,
  justifySingleContributor,
  openEvaluation,
  reopenEvaluation,
  restoreEvaluation,
  type AboutEvaluation,
  type AboutEvaluationAndLog,
} from '../../../shared/domain/evaluation/decideCharter.ts';
import { addFinding, changeFinding, restoreFinding, withdrawFinding, type AboutEvidence } from '../../../shared/domain/evaluation/decideFinding.ts';
import {
  addQuestion,
  contribute,
  declineInvitation,
  inviteContributor,
  removeQuestion,
  renewInvitation,
  withdrawContribution,
  withdrawInvitation,
  type AboutInvitation,
} from '../../../shared/domain/evaluation/decideVoices.ts';
import type { EvaluationId, FindingId, InvitationId } from '../../../shared/domain/evaluation/evaluation.ts';
import type { LogEntryId } from '../../../shared/domain/log/log.ts';
import { evaluationOfPart, evaluationsOfIncident, knownEvaluation, linesOfIncident } from '../../queries/evaluations.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const evaluation = (read: Reader, { evaluationId }: { readonly evaluationId: EvaluationId }): AboutEvaluation => ({
  evaluation: knownEvaluation(read, evaluationId),
});

/** With the log its milestones are written in; without an evaluation nothing is written, so any number will do. */
const evaluationAndLog = (read: Reader, input: { readonly evaluationId: EvaluationId }): AboutEvaluationAndLog => {
  const known = evaluation(read, input);
  const log = known.evaluation === null ? { letter: '', next: 1 } : knownLog(read, known.evaluation.incidentId);
  return { ...known, log };
};

type PartTable = Parameters<typeof evaluationOfPart>[1];

const owning = (read: Reader, table: PartTable, partId: string): AboutEvaluation => {
  const evaluationId = evaluationOfPart(read, table, partId);
  return { evaluation: evaluationId === null ? null : knownEvaluation(read, evaluationId) };
};

const invitation = (read: Reader, { invitationId }: { readonly invitationId: InvitationId }): AboutInvitation => ({
  ...owning(read, 'evaluation_invitation', invitationId),
  invitationId,
});

const withEvidence = (read: Reader, known: AboutEvaluation, lines: readonly LogEntryId[] = []): AboutEvidence => ({
  ...known,
  evidence: known.evaluation === null ? new Set() : linesOfIncident(read, known.evaluation.incidentId, lines),
});

const finding = (read: Reader, { findingId }: { readonly findingId: FindingId }): AboutEvaluation =>
  owning(read, 'evaluation_finding', findingId);

export const evaluationHandlers: CommandHandlers<keyof typeof evaluationCommands> = {
  'evaluation.open': handler(
    (read, { incidentId }) => ({
      incident: knownIncident(read, incidentId),
      evaluations: evaluationsOfIncident(read, incidentId),
      log: knownLog(read, incidentId),
    }),
    openEvaluation,
  ),
  'evaluation.changeCharter': handler(evaluation, changeCharter),
  'evaluation.discard': handler(evaluationAndLog, discardEvaluation),
  'evaluation.restore': handler(evaluationAndLog, restoreEvaluation),
  'evaluation.justifySingleContributor': handler(evaluationAndLog, justifySingleContributor),
  'evaluation.finish': handler(evaluationAndLog, finishEvaluation),
  'evaluation.reopen': handler(evaluationAndLog, reopenEvaluation),
  'evaluation.invite': handler(evaluation, inviteContributor),
  'evaluation.decline': handler(invitation, declineInvitation),
  'evaluation.renewInvitation': handler(invitation, renewInvitation),
  'evaluation.withdrawInvitation': handler(invitation, withdrawInvitation),
  'evaluation.addQuestion': handler(evaluation, addQuestion),
  'evaluation.removeQuestion': handler(
    (read, { questionId }) => owning(read, 'evaluation_question', questionId),
    removeQuestion,
  ),
  'evaluation.contribute': handler(evaluation, contribute),
  'evaluation.withdrawContribution': handler(
    (read, { contributionId }) => owning(read, 'evaluation_contribution', contributionId),
    withdrawContribution,
  ),
  'evaluation.addFinding': handler((read, input) => withEvidence(read, evaluation(read, input), input.evidence), addFinding),
  'evaluation.changeFinding': handler((read, input) => withEvidence(read, finding(read, input), input.evidence), changeFinding),
  'evaluation.withdrawFinding': handler(finding, withdrawFinding),
  'evaluation.restoreFinding': handler(finding, restoreFinding),
};

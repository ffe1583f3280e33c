import type { learningPointCommands } from '../../../shared/contract/topics/learningPoint.ts';
import {
  acknowledgeLearningPoint,
  addLearningPoint,
  changeLearningPoint,
  rejectLearningPoint,
  reopenLearningPoint,
  setLearningState,
  takeBackAcknowledgement,
  verifyEffect,
  type AboutLearningPoint,
} from '../../../shared/domain/learningPoint/decide.ts';
import type { LearningPointId } from '../../../shared/domain/learningPoint/learningPoint.ts';
import { knownEvaluation } from '../../queries/evaluations.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLearningPoint } from '../../queries/learningPoints.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const point = (read: Reader, { learningPointId }: { readonly learningPointId: LearningPointId }): AboutLearningPoint => ({
  point: knownLearningPoint(read, learningPointId),
});

export const learningPointHandlers: CommandHandlers<keyof typeof learningPointCommands> = {
  'learningPoint.add': handler((read, { from }) => {
    const evaluation = from.kind === 'evaluation' ? knownEvaluation(read, from.id) : null;
    const incidentId = from.kind === 'incident' ? from.id : (evaluation?.incidentId ?? null);
    return { evaluation, incident: incidentId === null ? null : knownIncident(read, incidentId) };
  }, addLearningPoint),
  'learningPoint.change': handler(point, changeLearningPoint),
  'learningPoint.acknowledge': handler(point, acknowledgeLearningPoint),
  'learningPoint.takeBackAcknowledgement': handler(point, takeBackAcknowledgement),
  'learningPoint.setState': handler(point, setLearningState),
  'learningPoint.verifyEffect': handler(point, verifyEffect),
  'learningPoint.reject': handler(point, rejectLearningPoint),
  'learningPoint.reopen': handler(point, reopenLearningPoint),
};

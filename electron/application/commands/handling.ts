import type { handlingCommands } from '../../../shared/contract/topics/handling.ts';
import {
  addHandlingLine,
  answerHandlingLine,
  enterHandlingStep,
  leaveHandlingStep,
  removeHandlingLine,
  restoreHandlingLine,
  resumeHandlingStep,
  withdrawHandlingEntry,
  type KnownHandling,
} from '../../../shared/domain/handling/decide.ts';
import { setHandlingChecklist } from '../../../shared/domain/handling/decideChecklist.ts';
import type { HandlingLineId, HandlingStep, HandlingVisitId } from '../../../shared/domain/handling/handling.ts';
import { handlingLinesOf, handlingVisitsOf, touchedSteps } from '../../../shared/domain/handling/handlingOf.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import { knownChecklist, standingChecklists } from '../../queries/handlingChecklists.ts';
import { pictureFactsOf } from '../../queries/pictureFacts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject } from './pictureKnowledge.ts';

const handlingIn = (read: Reader, incidentId: IncidentId): Pick<KnownHandling, 'visits' | 'lines' | 'untaken'> => {
  const facts = pictureFactsOf(read, incidentId, ['handling']);
  const standing = standingChecklists(read);
  const touched = touchedSteps(facts);
  return {
    visits: handlingVisitsOf(facts),
    lines: handlingLinesOf(facts, standing),
    untaken: Object.fromEntries(Object.entries(standing).filter(([step]) => !touched.has(step as HandlingStep))),
  };
};

const inIncident = (read: Reader, { incidentId }: { readonly incidentId: IncidentId }): KnownHandling =>
  groundOf(read, incidentId, () => handlingIn(read, incidentId));

const ofVisit = (read: Reader, { visitId }: { readonly visitId: HandlingVisitId }): KnownHandling =>
  groundOfSubject(read, visitId, (incidentId) => handlingIn(read, incidentId));

const ofLine = (read: Reader, { lineId }: { readonly lineId: HandlingLineId }): KnownHandling =>
  groundOfSubject(read, lineId, (incidentId) => handlingIn(read, incidentId));

export const handlingHandlers: CommandHandlers<keyof typeof handlingCommands> = {
  'handling.enter': handler(inIncident, enterHandlingStep),
  'handling.withdrawEntry': handler(ofVisit, withdrawHandlingEntry),
  'handling.leave': handler(ofVisit, leaveHandlingStep),
  'handling.resume': handler(ofVisit, resumeHandlingStep),
  'handling.answer': handler(inIncident, answerHandlingLine),
  'handling.addLine': handler(inIncident, addHandlingLine),
  'handling.removeLine': handler(ofLine, removeHandlingLine),
  'handling.restoreLine': handler(ofLine, restoreHandlingLine),
  'handlingChecklist.set': handler((read, { step }) => knownChecklist(read, step), setHandlingChecklist),
};

import { callDrill, callOut, duty, numberRound } from './alerting.ts';
import type { DescribedKind } from './describedKind.ts';
import { card, plan } from './documents.ts';
import { cardRun, checklist, exercise, smallIncident, training } from './doing.ts';
import { announcement, decision, goal, incident, task } from './incidents.ts';
import { deviation, evaluation, finding, learningPoint, unownedTask, upwardItem } from './learning.ts';
import { alertList, contact, noticeRule, role } from './people.ts';
import { activity, continuityNode, controlNode, inspectionFinding, resource, riskFlag } from './preparedness.ts';
import { barrier, branch, hazardEvent, measure, riskMeeting, stressor } from './risks.ts';

/** Every kind of object that is found, has links and a history. */
export const allKinds: readonly DescribedKind[] = [
  contact, role, alertList, noticeRule,
  duty, callOut, callDrill, numberRound,
  card, plan,
  cardRun, training, exercise, smallIncident, checklist,
  hazardEvent, branch, barrier, measure, riskMeeting, stressor,
  incident, decision, goal, task, announcement,
  deviation, evaluation, finding, learningPoint, upwardItem, unownedTask,
  inspectionFinding, activity, continuityNode, resource, controlNode, riskFlag,
];

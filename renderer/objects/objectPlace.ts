import type { QueryOutput } from '../../shared/contract/api.ts';

export type Hit = QueryOutput<'object.search'>['groups'][number]['hits'][number];
/** Enough of an object to go to it. */
export type ObjectRef = Pick<Hit, 'kind' | 'id' | 'within'>;

interface PagePlace {
  readonly page: string;
  readonly params: Readonly<Record<string, string>>;
}

const places: Readonly<Record<ObjectRef['kind'], (id: string, within: string) => PagePlace>> = {
  contact: (contactId) => ({ page: 'contact', params: { contactId } }),
  role: (roleId) => ({ page: 'role', params: { roleId } }),
  duty: (row, from) => ({ page: 'duty', params: { row, from } }),
  alertList: (alertListId) => ({ page: 'alertList', params: { alertListId } }),
  callDrill: (drillId) => ({ page: 'callDrill', params: { drillId } }),
  numberRound: (roundId) => ({ page: 'numberRound', params: { roundId } }),
  card: (cardId) => ({ page: 'card', params: { cardId } }),
  plan: (planId) => ({ page: 'plan', params: { planId } }),
  hazardEvent: (eventId) => ({ page: 'risk', params: { eventId } }),
  branch: (row, eventId) => ({ page: 'risk.bowTie', params: { eventId, row } }),
  barrier: (row, eventId) => ({ page: 'risk.bowTie', params: { eventId, row } }),
  measure: (measureId) => ({ page: 'measure', params: { measureId } }),
  riskMeeting: (riskMeetingId) => ({ page: 'risks.meeting', params: { riskMeetingId } }),
  stressor: (row) => ({ page: 'risks.gaps', params: { row } }),
  continuityNode: (nodeId) => ({ page: 'continuity.node', params: { nodeId } }),
  resource: (row) => ({ page: 'resources', params: { row } }),
  incident: (incidentId) => ({ page: 'incident.log', params: { incidentId } }),
  smallIncident: (row) => ({ page: 'smallIncidents', params: { row } }),
  decision: (decisionId, incidentId) => ({ page: 'incident.decision', params: { incidentId, decisionId } }),
  goal: (row, incidentId) => ({ page: 'incident.goals', params: { incidentId, row } }),
  task: (row, incidentId) => ({ page: 'incident.tasks', params: { incidentId, row } }),
  announcement: (row, incidentId) => ({ page: 'incident.information', params: { incidentId, row } }),
  callOut: (callOutId, incidentId) => ({ page: 'incident.callOut', params: { incidentId, callOutId } }),
  cardRun: (runId, incidentId) => ({ page: 'incident.cardRun', params: { incidentId, runId } }),
  deviation: (deviationId) => ({ page: 'deviation', params: { deviationId } }),
  evaluation: (evaluationId) => ({ page: 'evaluation', params: { evaluationId } }),
  finding: (row, evaluationId) => ({ page: 'evaluation', params: { evaluationId, row } }),
  learningPoint: (learningPointId) => ({ page: 'learningPoint', params: { learningPointId } }),
  inspectionFinding: (row) => ({ page: 'inspection', params: { row } }),
  activity: (row, on) => ({ page: 'calendar', params: { row, on } }),
  exercise: (exerciseId) => ({ page: 'exercisePlan', params: { exerciseId } }),
  training: (_, person) => ({ page: 'training', params: { row: person } }),
  upwardItem: (row) => ({ page: 'upward', params: { row } }),
  unownedTask: (row) => ({ page: 'unowned', params: { row } }),
  controlNode: (row) => ({ page: 'control', params: { row } }),
  noticeRule: (row) => ({ page: 'noticeRules', params: { row } }),
  checklist: (_, step) => ({ page: 'handlingChecklists', params: { row: step } }),
  riskFlag: (row) => ({ page: 'riskFlags', params: { row } }),
  logEntry: (_, incidentId) => ({ page: 'incident.log', params: { incidentId } }),
};

/** Where an object is read: its own page, or the page it stands on. */
export function objectPlace({ kind, id, within }: ObjectRef): PagePlace {
  return places[kind](id, within ?? '');
}

/** Where a hit is read. A line of a log: among the lines that hold the words it was found by. */
export function hitPlace(hit: Hit): PagePlace {
  if (hit.kind !== 'logEntry') return objectPlace(hit);
  const words = hit.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text);
  return { page: 'incident.logFound', params: { incidentId: hit.within ?? '', entryId: hit.id, words: words.join(' ') } };
}

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
  alertList: (alertListId) => ({ page: 'alertList', params: { alertListId } }),
  card: (cardId) => ({ page: 'card', params: { cardId } }),
  plan: (planId) => ({ page: 'plan', params: { planId } }),
  hazardEvent: (eventId) => ({ page: 'risk', params: { eventId } }),
  branch: (_, eventId) => ({ page: 'risk.bowTie', params: { eventId } }),
  barrier: (_, eventId) => ({ page: 'risk.bowTie', params: { eventId } }),
  measure: (measureId) => ({ page: 'measure', params: { measureId } }),
  riskMeeting: (riskMeetingId) => ({ page: 'risks.meeting', params: { riskMeetingId } }),
  stressor: () => ({ page: 'risks.gaps', params: {} }),
  continuityNode: (nodeId) => ({ page: 'continuity.node', params: { nodeId } }),
  resource: () => ({ page: 'resources', params: {} }),
  incident: (incidentId) => ({ page: 'incident.log', params: { incidentId } }),
  decision: (decisionId, incidentId) => ({ page: 'incident.decision', params: { incidentId, decisionId } }),
  goal: (_, incidentId) => ({ page: 'incident.goals', params: { incidentId } }),
  task: (_, incidentId) => ({ page: 'incident.tasks', params: { incidentId } }),
  announcement: (_, incidentId) => ({ page: 'incident.information', params: { incidentId } }),
  deviation: (deviationId) => ({ page: 'deviation', params: { deviationId } }),
  evaluation: (evaluationId) => ({ page: 'evaluation', params: { evaluationId } }),
  finding: (_, evaluationId) => ({ page: 'evaluation', params: { evaluationId } }),
  learningPoint: (learningPointId) => ({ page: 'learningPoint', params: { learningPointId } }),
  inspectionFinding: () => ({ page: 'inspection', params: {} }),
  activity: () => ({ page: 'calendar', params: {} }),
  upwardItem: () => ({ page: 'upward', params: {} }),
  unownedTask: () => ({ page: 'unowned', params: {} }),
  controlNode: () => ({ page: 'control', params: {} }),
  noticeRule: () => ({ page: 'noticeRules', params: {} }),
  riskFlag: () => ({ page: 'riskFlags', params: {} }),
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

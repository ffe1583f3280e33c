import type { LogEntryView } from './useLog.ts';

type About = NonNullable<LogEntryView['about']>;

interface PagePlace {
  readonly page: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The page where what a line speaks of can be seen; null when it has none of its own. */
export function aboutPage({ kind, id }: About, incidentId: string): PagePlace | null {
  switch (kind) {
    case 'decision':
      return { page: 'incident.decision', params: { incidentId, decisionId: id } };
    case 'goal':
      return { page: 'incident.goals', params: { incidentId } };
    case 'task':
      return { page: 'incident.tasks', params: { incidentId } };
    case 'statement':
    case 'round':
      return { page: 'incident.picture', params: { incidentId } };
    case 'meeting':
      return { page: 'incident.minutes', params: { incidentId, meetingId: id } };
    case 'callOut':
      return { page: 'incident.callOut', params: { incidentId } };
    case 'cardRun':
      return { page: 'incident.cardRun', params: { incidentId, runId: id } };
    case 'shift':
      return { page: 'incident.shifts', params: { incidentId } };
    case 'situationReport':
      return { page: 'incident.reports', params: { incidentId } };
    case 'warning':
      return { page: 'incident.warnings', params: { incidentId } };
    case 'announcement':
      return { page: 'incident.information', params: { incidentId } };
    case 'helper':
      return { page: 'incident.helpers', params: { incidentId } };
    case 'quickRisk':
      return { page: 'incident.quickRisk', params: { incidentId } };
    case 'notice':
      return { page: 'incident.notices', params: { incidentId } };
    case 'handling':
      return { page: 'incident.handling', params: { incidentId } };
    case 'mapObject':
      return { page: 'incident.map', params: { incidentId } };
    case 'role':
      return { page: 'roles', params: {} };
    case 'evaluation':
      return { page: 'evaluation', params: { evaluationId: id } };
    default:
      return null;
  }
}

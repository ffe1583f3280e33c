import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { openIncident } from './decide.ts';
import type { IncidentId, IncidentType, KnownIncident } from './incident.ts';

/** Whether somebody from the municipality may be hurt or missing, wherever it happened (SC-01). */
export const residentsAnswers = ['affected', 'possible', 'none'] as const;
export type ResidentsAnswer = (typeof residentsAnswers)[number];

/** Types that may strike people far from home: there the question is easily forgotten, and is asked by itself. */
const mayStrikeElsewhere: readonly IncidentType[] = [
  'fire', 'landslide', 'threat-violence', 'missing-person', 'transport-accident', 'death-serious-injury',
];

/** The question stands until somebody has said yes or no: «maybe» is to be found out. */
export function asksForResidents(type: IncidentType, answer: ResidentsAnswer | null): boolean {
  return answer === null ? mayStrikeElsewhere.includes(type) : answer === 'possible';
}

/** Says whether our residents are affected, again as often as one knows more; null takes the answer back. One line in the log. */
export function answerResidents(
  { incidentId, answer }: { readonly incidentId: IncidentId; readonly answer: ResidentsAnswer | null },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog; readonly residents: ResidentsAnswer | null },
  moment: Moment,
): Decision<{ readonly was: ResidentsAnswer | null }, 'incident/not-found' | 'incident/closed' | 'incident/nothing-said'> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const was = known.residents;
  if (answer === was) return refused('incident/nothing-said');
  return decided(
    { was },
    fact('ResidentsAnswered', incidentId, incidentId, { answer }),
    logFact(moment, known.log, incidentId, { kind: 'situation', said: { code: `residents-${answer ?? 'unsaid'}` } }),
  );
}

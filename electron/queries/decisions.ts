import type { QueryOutput } from '../../shared/contract/api.ts';
import type { DecisionId } from '../../shared/domain/decision/decision.ts';
import { decisionsOf, type Decision } from '../../shared/domain/decision/decisionsOf.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { knownWhenWritten } from '../../shared/domain/situation/pictureFact.ts';
import { pictureOf } from '../../shared/domain/situation/pictureOf.ts';
import type { Reader } from '../store/database.ts';
import { knownIncident } from './incidents.ts';
import { namesFrom } from './names.ts';
import { incidentOfSubject, pictureFactsOf } from './pictureFacts.ts';
import { decisionToView, pictureToView } from './pictureViews.ts';
import { PICTURE_TOPICS } from './situation.ts';

export function allDecisions(read: Reader, incidentId: IncidentId): QueryOutput<'decision.all'> {
  const names = namesFrom(read);
  const decisions = knownDecisions(read, incidentId);
  return { decisions: decisions.map((decision) => decisionToView(names, incidentId, decision)) };
}

/** The decisions of an incident in the order they were recorded. */
export function knownDecisions(read: Reader, incidentId: IncidentId): readonly Decision[] {
  return decisionsOf(pictureFactsOf(read, incidentId, ['decision']));
}

/** One decision with what its maker had in front of them, however much has been learnt since. */
export function oneDecision(read: Reader, decisionId: DecisionId): QueryOutput<'decision.one'> {
  const incidentId = incidentOfSubject(read, decisionId);
  const incident = incidentId === null ? null : knownIncident(read, incidentId);
  if (incidentId === null || incident === null) return { found: null };
  const facts = pictureFactsOf(read, incidentId, PICTURE_TOPICS);
  const decision = decisionsOf(facts).find(({ id }) => id === decisionId);
  if (decision === undefined) return { found: null };
  const names = namesFrom(read);
  const knownThen = pictureOf(knownWhenWritten(facts, decision.born), incident);
  return {
    found: {
      decision: decisionToView(names, incidentId, decision),
      knownThen: pictureToView(names, incidentId, knownThen),
    },
  };
}

import type { QueryOutput } from '../../shared/contract/api.ts';
import { MAX_ACTIVE_GOALS } from '../../shared/domain/goal/goal.ts';
import { goalsOf, type Goal } from '../../shared/domain/goal/goalsOf.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { pictureFactsOf } from './pictureFacts.ts';
import { goalToView } from './pictureViews.ts';

export function allGoals(read: Reader, incidentId: IncidentId): QueryOutput<'goal.all'> {
  const names = namesFrom(read);
  return { goals: knownGoals(read, incidentId).map((goal) => goalToView(names, goal)), maxActive: MAX_ACTIVE_GOALS };
}

/** The goals of an incident in the order they were set. */
export function knownGoals(read: Reader, incidentId: IncidentId): readonly Goal[] {
  return goalsOf(pictureFactsOf(read, incidentId, ['goal']));
}

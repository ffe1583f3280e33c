import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { Instant } from '../../kernel/time.ts';
import { entitiesOf, inOrder } from './entitiesOf.ts';
import type { PictureFact } from './pictureFact.ts';
import type { RoundId } from './situation.ts';

/** One turn of understanding, goals, measures and evaluation. */
export interface Round {
  readonly id: RoundId;
  readonly number: number;
  readonly startedAt: Instant;
  /** The fact that began the next round; what stood then is how this round ended. Null for the round that runs. */
  readonly endedBy: PictureFact | null;
  /** Evaluations made as it went, oldest first. */
  readonly evaluations: readonly PictureFact<'RoundEvaluated'>[];
}

/** The first round begins with the incident and bears its id. */
export function firstRoundId(incidentId: IncidentId): RoundId {
  return incidentId as string as RoundId;
}

/** The rounds of an incident, oldest first; there is always one. */
export function roundsOf(
  facts: readonly PictureFact[],
  incident: Pick<KnownIncident, 'id' | 'startedAt'>,
): readonly [Round, ...Round[]] {
  const begun = entitiesOf<{ readonly number: number; readonly withdrawn: boolean }>(facts, 'RoundStarted', {
    RoundStarted: ({ data }) => ({ ...data, withdrawn: false }),
    RoundWithdrawn: () => ({ withdrawn: true }),
  });
  const started = begun.filter(({ fields }) => !fields.withdrawn);
  const evaluations = facts.filter((fact) => fact.type === 'RoundEvaluated').sort(inOrder);
  const round = (id: RoundId, number: number, startedAt: Instant, next: number): Round => {
    const endedBy = started[next]?.born ?? null;
    /** Its own, and those of withdrawn rounds that were begun while it ran. */
    const ids = new Set<string>([id]);
    const from = begun.findIndex((one) => one.id === id) + 1;
    for (const later of begun.slice(from)) {
      if (!later.fields.withdrawn) break;
      ids.add(later.id);
    }
    return { id, number, startedAt, endedBy, evaluations: evaluations.filter(({ subject }) => ids.has(subject)) };
  };
  return [
    round(firstRoundId(incident.id), 1, incident.startedAt, 0),
    ...started.map(({ id, fields, born }, index) => round(id as RoundId, fields.number, born.recordedAt, index + 1)),
  ];
}

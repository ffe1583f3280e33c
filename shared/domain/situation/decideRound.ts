import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { SituationRefusal as Code } from './refusals.ts';
import type { Round } from './roundsOf.ts';
import { firstRoundId } from './roundsOf.ts';
import type { RoundId } from './situation.ts';

export interface KnownRounds {
  readonly incident: KnownIncident | null;
  /** Oldest first; empty only when there is no such incident. */
  readonly rounds: readonly Round[];
  readonly log: KnownLog;
}

/** Begins a new round. Statements, goals and tasks that stand are carried forward; the old round stays readable. */
export function startRound(
  input: { readonly incidentId: IncidentId },
  known: KnownRounds,
  moment: Moment,
): Decision<{ readonly roundId: RoundId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const roundId = moment.newId<'round'>();
  const number = (known.rounds.at(-1)?.number ?? 0) + 1;
  return decided(
    { roundId, number },
    fact('RoundStarted', roundId, input.incidentId, { number }),
    logFact(moment, known.log, input.incidentId, {
      kind: 'situation',
      said: { code: 'round-started', number },
      about: { kind: 'round', id: roundId },
    }),
  );
}

/** Evaluates as we go: one sentence on whether the measures of this round work. */
export function evaluateRound(
  input: { readonly incidentId: IncidentId; readonly text: string },
  known: KnownRounds,
  moment: Moment,
): Decision<null, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const text = input.text.trim();
  if (text === '') return refused('situation/text-empty');
  const roundId = known.rounds.at(-1)?.id ?? firstRoundId(input.incidentId);
  return decided(
    null,
    fact('RoundEvaluated', roundId, input.incidentId, { text }),
    logFact(moment, known.log, input.incidentId, {
      kind: 'evaluation',
      text,
      about: { kind: 'round', id: roundId },
    }),
  );
}

/** Takes back that the latest round was begun; the one before it goes on. */
export function withdrawRound(
  input: { readonly roundId: RoundId },
  known: KnownRounds,
  moment: Moment,
): Decision<null, Code> {
  const latest = known.rounds.at(-1);
  if (known.incident === null || latest?.id !== input.roundId || latest.number === 1) {
    return refused('situation/round-not-latest');
  }
  if (known.incident.closedAt !== null) return refused('incident/closed');
  return decided(
    null,
    fact('RoundWithdrawn', latest.id, known.incident.id, {}),
    logFact(moment, known.log, known.incident.id, {
      kind: 'situation',
      said: { code: 'round-withdrawn', number: latest.number },
      about: { kind: 'round', id: latest.id },
    }),
  );
}

import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { EmergencyLine, EmergencyLineId } from './emergency.ts';

export const emergencyRefusals = [
  'emergency/text-empty',
  'emergency/no-key',
  'emergency/full',
  'emergency/disk-failed',
  'emergency/nothing-waits',
] as const;
type Code = (typeof emergencyRefusals)[number] | 'incident/not-found' | 'incident/closed';

/**
 * Writes what stood in the emergency log into an incident's log, each line with the time it was written there. A line that
 * has been taken in before, here or in another incident, is left out: however often this is asked for, it is written once.
 */
export function takeInEmergencyLog(
  input: {
    readonly incidentId: IncidentId;
    readonly lateReason: string;
    readonly lines: readonly EmergencyLine[];
    readonly unreadable: readonly number[];
  },
  known: {
    readonly incident: KnownIncident | null;
    readonly log: KnownLog;
    readonly taken: ReadonlySet<EmergencyLineId>;
  },
  moment: Moment,
): Decision<{ readonly entries: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const fresh = input.lines.filter(({ lineId }) => !known.taken.has(lineId));
  const first = fresh[0];
  if (first === undefined) return refused('emergency/nothing-waits');
  const { incidentId, lateReason, unreadable } = input;
  const entries = fresh.map((line) => ({ line, entryId: moment.newId<'logEntry'>() }));
  return decided(
    { entries: entries.length },
    ...entries.map(({ line, entryId }, at) =>
      logFact(
        moment,
        known.log,
        incidentId,
        {
          entryId,
          kind: 'note',
          text: line.text,
          occurredAt: line.beganAt,
          lateReason,
          emergency: { number: line.number, writtenAt: line.writtenAt },
        },
        at,
      ),
    ),
    fact('EmergencyLogTakenIn', first.lineId, incidentId, {
      lines: entries.map(({ line, entryId }) => ({ lineId: line.lineId, entryId })),
      unreadable,
    }),
  );
}

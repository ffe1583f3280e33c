import type { IncidentId, KnownIncident } from '../../../shared/domain/incident/incident.ts';
import type { KnownLogEntry, LogEntryId } from '../../../shared/domain/log/log.ts';
import type { KnownLog } from '../../../shared/domain/log/logFact.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog, knownLogEntry } from '../../queries/logEntries.ts';
import { incidentOfSubject } from '../../queries/pictureFacts.ts';
import type { Reader } from '../../store/database.ts';

/** What every rule of the picture knows. */
interface Ground {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
}

/**
 * Reads what a rule knows of an incident, joined with `more`. `incidentId` is null when the command pointed at
 * something nobody has heard of; `more` then gets an id no incident has, and the rule refuses as the incident is null.
 */
export function groundOf<More extends object>(
  read: Reader,
  incidentId: IncidentId | null,
  more: (incidentId: IncidentId) => More,
): Ground & More {
  const about = incidentId ?? ('' as IncidentId);
  return { incident: knownIncident(read, about), log: knownLog(read, about), ...more(about) };
}

/** The same for a command that points at something in a picture by its id. */
export function groundOfSubject<More extends object>(
  read: Reader,
  subject: string,
  more: (incidentId: IncidentId) => More,
): Ground & More {
  return groundOf(read, incidentOfSubject(read, subject), more);
}

/** The line something is lifted from; null when none was named or there is none of that id. */
export function lineBehind(
  read: Reader,
  { fromLogEntry }: { readonly fromLogEntry?: LogEntryId | undefined },
): { readonly line: KnownLogEntry | null } {
  return { line: fromLogEntry === undefined ? null : knownLogEntry(read, fromLogEntry) };
}

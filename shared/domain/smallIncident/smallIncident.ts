import type { Instant } from '../../kernel/time.ts';
import type { IncidentId } from '../incident/incident.ts';

/**
 * What is said of a small everyday incident (A5-06): three fields, and nothing else. It is an incident like any other, over
 * when it is noted: it has a log, can be evaluated, and becomes a full one without anybody writing it again.
 */
export interface SmallIncidentFields {
  readonly what: string;
  /** Empty when the place says nothing. */
  readonly place: string;
  readonly done: string;
}

/** What a rule must know of a small incident. */
export interface KnownSmallIncident {
  readonly id: IncidentId;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly fields: SmallIncidentFields;
  /** The number of the line in the log that says it was raised; null while it is small. */
  readonly raisedLine: number | null;
  readonly withdrawn: boolean;
  readonly evaluated: boolean;
}

import type { Instant } from '../../kernel/time.ts';
import type { IncidentId, IncidentKind, IncidentType, Level } from './incident.ts';
import type { ResidentsAnswer } from './residents.ts';

/** Facts whose subject is the incident itself. */
export interface IncidentFacts {
  IncidentStarted: { readonly kind: IncidentKind; readonly startedAt: Instant; readonly title: string | null };
  /** Only the fields that were said; the rest stand. */
  IncidentDescribed: { readonly title?: string; readonly type?: IncidentType; readonly level?: Level };
  /** Whether our own residents are affected; null: the answer was taken back. */
  ResidentsAnswered: { readonly answer: ResidentsAnswer | null };
  IncidentClosed: { readonly reason: string };
  IncidentReopened: { readonly reason: string };
  /** It belongs together with another; tied from either side it is the same tie. */
  IncidentsLinked: { readonly other: IncidentId; readonly reason: string };
  IncidentsUnlinked: { readonly other: IncidentId };
}

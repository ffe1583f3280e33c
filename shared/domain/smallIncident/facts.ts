import type { SmallIncidentFields } from './smallIncident.ts';

/** Facts of a small everyday incident, beside those every incident has. Subject: the incident. */
export interface SmallIncidentFacts {
  SmallIncidentNoted: SmallIncidentFields;
  /** Only the fields that were put right. */
  SmallIncidentChanged: Partial<SmallIncidentFields>;
  SmallIncidentWithdrawn: Readonly<Record<never, never>>;
  SmallIncidentRestored: Readonly<Record<never, never>>;
  /** It became a full incident. `line` is the number of the line in the log that says so. */
  SmallIncidentRaised: { readonly line: number };
  SmallIncidentLowered: Readonly<Record<never, never>>;
}

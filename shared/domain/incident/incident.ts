import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';

export type IncidentId = Id<'incident'>;

/** An exercise looks and behaves like the real thing and is never mistaken for it; the kind is fixed at birth. */
export const incidentKinds = ['real', 'exercise'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** Types of incident that lists, cards and plans are chosen by. `unknown` is a good answer at the start. */
export const incidentTypes = [
  'unknown',
  'storm-flood',
  'landslide',
  'fire',
  'power-loss',
  'water-supply',
  'ict-failure',
  'pollution',
  'infection',
  'evacuation',
  'relocation',
  'threat-violence',
  'missing-person',
  'transport-accident',
  'mass-reception',
  'death-serious-injury',
] as const;
export type IncidentType = (typeof incidentTypes)[number];

/** Preparedness level (beredskapsnivå) 0–3; null until someone has set it. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** What a rule must know of the incident a command is about. */
export interface KnownIncident {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
}

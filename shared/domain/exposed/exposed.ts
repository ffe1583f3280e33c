import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';

export type ExposedGroupId = Id<'exposedGroup'>;

/** How badly it may go with somebody in the group: the most vulnerable are seen to first. */
export const vulnerabilities = ['high', 'raised', 'ordinary'] as const;
export type Vulnerability = (typeof vulnerabilities)[number];

/** People who may have been struck alike: a department, a class, the passengers of one bus (SC-02). */
export interface ExposedGroupFields {
  readonly name: string;
  /** How many; null until somebody has counted. */
  readonly size: number | null;
  /** In words, «1–3 år»; empty when it says nothing. */
  readonly ages: string;
  readonly vulnerability: Vulnerability;
  /** What makes them so, or what must be known about them. Never names. */
  readonly note: string;
  /** How many have been tested, called or seen to. */
  readonly followed: number;
}

/** What a rule must know of a group. */
export interface KnownExposedGroup {
  readonly id: ExposedGroupId;
  readonly incidentId: IncidentId;
  readonly fields: ExposedGroupFields;
  readonly withdrawn: boolean;
}

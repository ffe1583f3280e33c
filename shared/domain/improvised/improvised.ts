import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';

export type ImprovisedStepId = Id<'improvisedStep'>;

/** What a step was lifted from; a step may also be written by itself. */
export const improvisedSources = ['task', 'logEntry', 'cardRun'] as const;
export interface ImprovisedSource {
  readonly kind: (typeof improvisedSources)[number];
  readonly id: string;
}

/** What a rule must know of a step that no card had. */
export interface KnownImprovisedStep {
  readonly id: ImprovisedStepId;
  readonly incidentId: IncidentId;
  readonly text: string;
  readonly roleId: RoleId | null;
  readonly source: ImprovisedSource | null;
  readonly removed: boolean;
}

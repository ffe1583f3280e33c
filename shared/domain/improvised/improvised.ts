import type { Id } from '../../kernel/ids.ts';
import type { StepId } from '../card/card.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';

export type ImprovisedStepId = Id<'improvisedStep'>;

/** What a step was lifted from, or the card in use that it was marked in; a step may also be written by itself. */
export const improvisedSources = ['task', 'logEntry', 'cardRun'] as const;
export interface ImprovisedSource {
  readonly kind: (typeof improvisedSources)[number];
  readonly id: string;
  /** In a card: the step it was done after; missing when it came before the first. */
  readonly after?: StepId | undefined;
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

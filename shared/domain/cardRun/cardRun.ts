import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { CardContent, CardId, CardStep, StepId } from '../card/card.ts';
import type { IncidentId } from '../incident/incident.ts';

export type CardRunId = Id<'cardRun'>;

/** What a step of a run stands at. */
export type StepState =
  | { readonly kind: 'open' }
  | { readonly kind: 'acknowledged'; readonly value: string; readonly at: Instant; readonly person: string | null }
  | { readonly kind: 'not-applicable'; readonly reason: string; readonly at: Instant; readonly person: string | null };

/** One card in use in one incident, with the version it was opened in frozen. */
export interface KnownCardRun {
  readonly id: CardRunId;
  readonly incidentId: IncidentId;
  readonly cardId: CardId;
  readonly version: number;
  readonly content: CardContent;
  readonly endedAt: Instant | null;
  readonly steps: ReadonlyMap<StepId, StepState>;
  /** Pause points that were read aloud, by index. */
  readonly confirmed: ReadonlySet<number>;
  /** Hard stops a leader has opened. */
  readonly opened: ReadonlySet<StepId>;
}

/** A step's place in its card. `number` counts through the whole card, from 1. */
export interface StepPlace {
  readonly step: CardStep;
  readonly number: number;
  readonly pausePoint: number;
}

/** All steps in order. */
export function stepPlaces(content: CardContent): readonly StepPlace[] {
  let number = 0;
  return content.pausePoints.flatMap((point, pausePoint) =>
    point.steps.map((step) => ({ step, number: (number += 1), pausePoint })),
  );
}

/**
 * The hard stop that stands before a step: one earlier in the card that no leader has opened. What was seen at the stop
 * may be acknowledged; it opens nothing, since whoever is at the place wants to go back in (SC-09). Null when the way is
 * free.
 */
export function stopBefore(content: CardContent, opened: ReadonlySet<StepId>, stepId: StepId): StepPlace | null {
  const places = stepPlaces(content);
  const at = places.findIndex(({ step }) => step.id === stepId);
  return places.slice(0, Math.max(at, 0)).find(({ step }) => step.hardStop && !opened.has(step.id)) ?? null;
}

import type { HazardEventFields } from './risk.ts';
import { riskLevelOf } from './riskLevel.ts';

/** What keeps an analysis from steering anything (S1-04). */
export const riskFlags = ['no-measure', 'after-incident', 'not-judged', 'review-due'] as const;
export type RiskFlag = (typeof riskFlags)[number];

interface Followed {
  readonly event: Pick<HazardEventFields, 'likelihood' | 'consequences' | 'prompt' | 'acceptance'>;
  /** Measures that have not been taken away. */
  readonly measures: number;
  /** Barriers that work, or half work. */
  readonly holding: number;
  /** The day it was last gone through, or written. */
  readonly lookedAtOn: string;
  /** What was last looked at before this day must be gone through again. */
  readonly heldSince: string;
}

/**
 * The flags of one analysis: it leads to no measure though the risk is not one that has been accepted, it came only after
 * something had happened, it is not judged, or it is old.
 */
export function riskFlagsOf({ event, measures, holding, lookedAtOn, heldSince }: Followed): RiskFlag[] {
  const stands: Record<RiskFlag, boolean> = {
    'no-measure': measures + holding === 0 && event.acceptance !== 'accepted',
    'after-incident': event.prompt === 'incident',
    'not-judged': riskLevelOf(event) === null,
    'review-due': lookedAtOn < heldSince,
  };
  return riskFlags.filter((flag) => stands[flag]);
}

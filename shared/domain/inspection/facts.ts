import type { InspectionFindingFields } from './inspection.ts';

/** Facts whose subject is a finding of an inspection. */
export interface InspectionFacts {
  InspectionFindingNoted: InspectionFindingFields;
  InspectionFindingChanged: Partial<InspectionFindingFields>;
  /** Put right: what was done, and where the proof is. */
  InspectionFindingClosed: { readonly on: string; readonly how: string; readonly proof: string };
  InspectionFindingReopened: Record<never, never>;
  /** It should never have been written. */
  InspectionFindingWithdrawn: Record<never, never>;
  InspectionFindingRestored: Record<never, never>;
}

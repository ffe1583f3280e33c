import type { StressorFields } from './stressor.ts';

/** Facts whose subject is a known stressor of a unit. */
export interface StressorFacts {
  StressorNoted: StressorFields;
  /** Only the fields that changed. */
  StressorChanged: Partial<StressorFields>;
  StressorRemoved: Record<never, never>;
  StressorRestored: Record<never, never>;
}

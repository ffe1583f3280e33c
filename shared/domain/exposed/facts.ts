import type { ExposedGroupFields } from './exposed.ts';

/** Facts whose subject is a group of people who may have been struck. */
export interface ExposedFacts {
  ExposedGroupNoted: ExposedGroupFields;
  /** Only what was said; the rest stands. */
  ExposedGroupChanged: Partial<ExposedGroupFields>;
  ExposedGroupWithdrawn: Record<never, never>;
  ExposedGroupRestored: Record<never, never>;
}

import type { Id } from '../../kernel/ids.ts';
import type { HazardEventId } from '../risk/risk.ts';

export type StressorId = Id<'stressor'>;

/** Something a unit knows wears on it (kjent belastning): the first of the three questions (S1-02). */
export interface StressorFields {
  readonly unit: string;
  readonly text: string;
  /** The events where it has been risk-assessed. */
  readonly eventIds: readonly HazardEventId[];
}

export interface KnownStressor extends StressorFields {
  readonly id: StressorId;
  readonly removed: boolean;
}

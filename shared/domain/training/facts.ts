import type { TrainingFields } from './training.ts';

/** Facts whose subject is one person's record of one training or exercise. */
export interface TrainingFacts {
  TrainingRecorded: TrainingFields;
  /** It was written of the wrong person, or did not happen. */
  TrainingStruck: Record<never, never>;
  TrainingRestored: Record<never, never>;
}

/**
 * How long things hold, in months. Three come from the county governor's list and the regulation: the overall risk
 * analysis 48, exercising the overall plan 24, updating it 12. The others are ours. A municipality may set them all.
 */
export const defaultIntervals = {
  riskUpdate: 48,
  planExercise: 24,
  planUpdate: 12,
  training: 24,
  exercise: 24,
  numbers: 12,
  cards: 12,
  resources: 12,
  council: 12,
  judgement: 12,
} as const satisfies Record<string, number>;

export type IntervalName = keyof typeof defaultIntervals;
export const intervalNames = Object.keys(defaultIntervals) as readonly IntervalName[];
export type Intervals = Readonly<Record<IntervalName, number>>;

export const MAX_INTERVAL_MONTHS = 120;

import type { LogEntryView } from './useLog.ts';

/** A line from where something happened in the order of time to where it was written down: the delay, drawn. */
export interface Tail {
  readonly id: string;
  /** Pixels from the top of the list: between the rows where it belongs, and the middle of its own row. */
  readonly from: number;
  readonly to: number;
  /** 0–2, from the right: tails that overlap stand beside each other. */
  readonly lane: number;
}

const LANES = 3;

/** Where the rows stand, by index. */
export interface RowPlaces {
  readonly start: (index: number) => number;
  readonly middle: (index: number) => number;
}

/** The tails of late lines; with more than three over each other the oldest keep the words only. */
export function tailsOf(entries: readonly LogEntryView[], places: RowPlaces): readonly Tail[] {
  const taken: number[] = Array.from({ length: LANES }, () => -1);
  const tails: Tail[] = [];
  entries.forEach((entry, index) => {
    if (!entry.late || entry.withdrawn !== null) return;
    const belongs = entries.findIndex((other) => other.occurredAt > entry.occurredAt);
    if (belongs < 0 || belongs >= index) return;
    const from = places.start(belongs);
    const lane = taken.findIndex((until) => until < from);
    if (lane < 0) return;
    const to = places.middle(index);
    taken[lane] = to;
    tails.push({ id: entry.id, from, to, lane });
  });
  return tails;
}

import type { TakenItem } from './starter.ts';

/** Facts whose subject is one taking of starting points. What was made of each is in the facts beside it. */
export interface StarterFacts {
  /** `edition` is the date of the collection. */
  StarterItemsTaken: { readonly language: string; readonly edition: string; readonly items: readonly TakenItem[] };
  /** The whole of it was taken back. */
  StarterItemsPutBack: Record<never, never>;
}

import type { UpwardFields, UpwardOutcome, UpwardState } from './upward.ts';

/** Facts whose subject is something sent upward. */
export interface UpwardFacts {
  UpwardItemSent: UpwardFields;
  UpwardItemReceived: Record<never, never>;
  UpwardItemConsidered: { readonly note: string };
  UpwardItemDecided: { readonly outcome: UpwardOutcome; readonly reason: string };
  /** The last step was a mistake: back to the state before it. */
  UpwardItemSteppedBack: { readonly to: UpwardState };
  UpwardItemWithdrawn: { readonly reason: string };
  UpwardItemRestored: Record<never, never>;
}

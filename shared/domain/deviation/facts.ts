import type { Owner } from '../owner.ts';
import type { ClosingId, DeviationLevel, DeviationReport, DeviationSorting, RepetitionThreshold } from './deviation.ts';

/** Facts whose subject is a deviation; the scope is the workspace. */
export interface DeviationFacts {
  DeviationReported: DeviationReport & { readonly number: string };
  DeviationWithdrawn: { readonly reason: string };
  DeviationRestored: Record<never, never>;
  DeviationReceived: Record<never, never>;
  /** Only what was changed. */
  DeviationSorted: { readonly fields: Partial<DeviationSorting> };
  /** Words back to the sender. */
  DeviationAnswered: { readonly text: string };
  DeviationEscalated: { readonly to: DeviationLevel; readonly receiver: Owner; readonly reason: string };
  DeviationSentBack: { readonly to: DeviationLevel; readonly reason: string };
  /** One that was never serious is closed where it lies. */
  DeviationClosed: { readonly measure: string };
  DeviationClosingProposed: { readonly closingId: ClosingId; readonly measure: string; readonly proof: string };
  /** By another person than the one who proposed it. */
  DeviationClosingApproved: { readonly closingId: ClosingId; readonly reason: string };
  DeviationClosingRejected: { readonly closingId: ClosingId; readonly reason: string };
  DeviationReopened: { readonly reason: string };
  /** Top management has seen the proof. */
  DeviationProofSeen: Record<never, never>;
  /** Subject: the installation. */
  RepetitionThresholdSet: RepetitionThreshold;
}

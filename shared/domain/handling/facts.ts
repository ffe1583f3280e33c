import type { Instant } from '../../kernel/time.ts';
import type { HandlingLineKey, HandlingLineState, HandlingStep } from './handling.ts';

/** Facts of the handling sub-plan in one incident: when its steps were entered and left, and its checklists. */
export interface HandlingFacts {
  /** A step is entered, for the first time or again. Subject: the visit. `enteredAt` may lie before it was written. */
  HandlingStepEntered: { readonly step: HandlingStep; readonly enteredAt: Instant };
  /** It was entered by mistake. */
  HandlingStepEntryWithdrawn: Readonly<Record<never, never>>;
  /** The step is left, when the fact was recorded; it can be entered again. */
  HandlingStepLeft: Readonly<Record<never, never>>;
  /** It was left by mistake: the visit goes on. */
  HandlingStepResumed: Readonly<Record<never, never>>;
  /** What this incident needs beyond the fixed lines. Subject: the line. */
  HandlingLineAdded: { readonly step: HandlingStep; readonly text: string };
  HandlingLineRemoved: Readonly<Record<never, never>>;
  HandlingLineRestored: Readonly<Record<never, never>>;
  /** Subject: the own line, or the incident for a fixed one. `reason` for what does not apply, else null. */
  HandlingLineAnswered: {
    readonly line: HandlingLineKey;
    readonly state: HandlingLineState;
    readonly reason: string | null;
  };
}

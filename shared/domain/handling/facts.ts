import type { Instant } from '../../kernel/time.ts';
import type { ChecklistLine, HandlingChecklist, HandlingLineKey, HandlingLineState, HandlingStep } from './handling.ts';

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
  /**
   * The municipality's own checklist, as it stood when the incident first did something in the step: it keeps that one,
   * whatever the municipality changes later. Subject: the incident. Missing when the fixed lines stood.
   */
  HandlingChecklistTaken: { readonly step: HandlingStep } & HandlingChecklist;
  /** What this incident needs beyond its checklist. Subject: the line. */
  HandlingLineAdded: { readonly step: HandlingStep; readonly text: string };
  HandlingLineRemoved: Readonly<Record<never, never>>;
  HandlingLineRestored: Readonly<Record<never, never>>;
  /** Subject: the incident's own line, or the incident for a line of the checklist. `reason` for what does not apply, else null. */
  HandlingLineAnswered: {
    readonly line: HandlingLineKey;
    readonly state: HandlingLineState;
    readonly reason: string | null;
  };
}

/** Facts of preparedness: the checklists as the municipality wants them. */
export interface HandlingChecklistFacts {
  /** A new version of one step's checklist. Subject: the version. */
  HandlingChecklistSet: { readonly step: HandlingStep; readonly version: number; readonly lines: readonly ChecklistLine[] };
}

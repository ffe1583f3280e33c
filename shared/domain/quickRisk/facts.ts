import type { DecisionId } from '../decision/decision.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Danger, Verdict } from './quickRisk.ts';

/** Facts whose subject is a short risk assessment made in an incident. */
export interface QuickRiskFacts {
  QuickRiskAssessed: {
    readonly about: string;
    readonly dangers: readonly Danger[];
    readonly verdict: Verdict;
    /** Exactly one of the two says in the log what it came to. */
    readonly entryId: LogEntryId | null;
    readonly decisionId: DecisionId | null;
  };
  QuickRiskWithdrawn: Record<never, never>;
}

import type { Id } from '../../kernel/ids.ts';
import type { DecisionId } from '../decision/decision.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';

export type QuickRiskId = Id<'quickRisk'>;

/** How likely and how bad, in three steps: more cannot be told apart in two minutes. */
export const riskGrades = ['low', 'medium', 'high'] as const;
export type RiskGrade = (typeof riskGrades)[number];

/** What it comes to: do it, do it with the measures, or leave it. */
export const verdicts = ['go', 'go-with-measures', 'do-not'] as const;
export type Verdict = (typeof verdicts)[number];

/** More dangers than this are a plan's work, not a minute's. */
export const MAX_DANGERS = 5;

/** One thing that can go wrong with what we are about to do. */
export interface Danger {
  readonly what: string;
  readonly likelihood: RiskGrade;
  readonly severity: RiskGrade;
  /** What is done about it; empty when nothing is. */
  readonly measure: string;
}

/** What a rule must know of an assessment. */
export interface KnownQuickRisk {
  readonly id: QuickRiskId;
  readonly incidentId: IncidentId;
  readonly about: string;
  /** The line in the log that says what it came to, or the decision that does. */
  readonly entryId: LogEntryId | null;
  readonly decisionId: DecisionId | null;
  readonly withdrawn: boolean;
}

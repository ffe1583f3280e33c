import type { Id } from '../../kernel/ids.ts';

export type StatementId = Id<'statement'>;
export type RoundId = Id<'round'>;
export type ReadingId = Id<'reading'>;
export type AssessmentId = Id<'assessment'>;

/** How sure we are of a statement (S0-14). What nobody knows is written down as a question. */
export const certainties = ['known', 'assumed', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];

/** How much it matters that somebody acts on it now. */
export const severities = ['normal', 'warning', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** How it turned out, held against what had been expected and feared. */
export const potentialVerdicts = ['better', 'as-expected', 'between', 'as-worst', 'beyond-worst'] as const;
export type PotentialVerdict = (typeof potentialVerdicts)[number];

/** The score of an assessment: what it turned into, and where that lies. */
export interface PotentialScore {
  readonly outcome: string;
  readonly verdict: PotentialVerdict;
}

/** Which side of a number's limit is the bad one. */
export const limitSides = ['above', 'below'] as const;
export type LimitSide = (typeof limitSides)[number];

/** Numbers and assessments are told apart by what they are called, whatever case and spacing it was typed in. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
}

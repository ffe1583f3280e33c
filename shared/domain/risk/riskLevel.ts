import { consequenceTypes, likelihoods, type ConsequenceType, type HazardEventFields, type Likelihood } from './risk.ts';

/** Where in the matrix: how pressing. A municipality decides itself what it accepts; this is where one begins. */
export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

const MEDIUM_FROM = 5;
const HIGH_FROM = 12;

/** How pressing a cell of the matrix is: likelihood as 1–5 times consequence 1–5. Very large life-loss is never low. */
export function levelOf(likelihood: Likelihood, grade: number): RiskLevel {
  const product = (likelihoods.indexOf(likelihood) + 1) * grade;
  if (product >= HIGH_FROM) return 'high';
  return product >= MEDIUM_FROM ? 'medium' : 'low';
}

type Judged = Pick<HazardEventFields, 'likelihood' | 'consequences'>;

/** The worst grade, of one type or of all; null when none of them has been judged. */
export function gradeOf({ consequences }: Pick<Judged, 'consequences'>, type: ConsequenceType | 'worst'): number | null {
  if (type !== 'worst') return consequences[type] ?? null;
  const grades = consequenceTypes.flatMap((one) => consequences[one] ?? []);
  return grades.length === 0 ? null : Math.max(...grades);
}

/** The level of an event; null until both likelihood and a consequence have been judged. */
export function riskLevelOf(event: Judged, type: ConsequenceType | 'worst' = 'worst'): RiskLevel | null {
  const grade = gradeOf(event, type);
  return event.likelihood === null || grade === null ? null : levelOf(event.likelihood, grade);
}

import { riskGrades, type Danger, type RiskGrade } from './quickRisk.ts';

const rank = (grade: RiskGrade): number => riskGrades.indexOf(grade);

/** Likelihood and severity together, as in a matrix of three by three: high with medium or more is high. */
export function riskOf({ likelihood, severity }: Pick<Danger, 'likelihood' | 'severity'>): RiskGrade {
  const sum = rank(likelihood) + rank(severity);
  return sum >= 3 ? 'high' : sum === 2 ? 'medium' : 'low';
}

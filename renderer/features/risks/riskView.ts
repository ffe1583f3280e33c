import type { QueryOutput } from '../../../shared/contract/api.ts';
import { gradeOf } from '../../../shared/domain/risk/riskLevel.ts';
import type { ConsequenceType } from '../../../shared/domain/risk/risk.ts';

export type RiskView = QueryOutput<'risk.events'>['events'][number];

/** What the register can be asked to show. */
export const shows = [
  'shared', 'drafts', 'everyday', 'future', 'no-measure', 'after-incident', 'not-judged', 'review-due', 'merged', 'retired',
] as const;
export type Show = (typeof shows)[number];

/** Whether an event belongs to what is asked for. What has become part of another is seen through that one. */
export function isShown({ retired, partOf, standing, depth, futureRisk, flags }: RiskView, show: Show): boolean {
  if (show === 'retired') return retired;
  if (retired) return false;
  if (show === 'merged') return partOf !== null;
  if (partOf !== null) return false;
  switch (show) {
    case 'shared':
      return standing === 'shared';
    case 'drafts':
      return standing === 'draft';
    case 'everyday':
      return depth === 'everyday';
    case 'future':
      return futureRisk;
    default:
      return flags.includes(show);
  }
}

/** Which consequence the matrix is drawn by. */
export type MatrixBy = ConsequenceType | 'worst';

/** The cell an event stands in, e.g. `D4`; null until it has been judged. */
export function cellOf(event: Pick<RiskView, 'likelihood' | 'consequences'>, by: MatrixBy): string | null {
  const grade = gradeOf(event, by);
  return event.likelihood === null || grade === null ? null : `${event.likelihood}${String(grade)}`;
}

import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';

export type SituationReportId = Id<'situationReport'>;

/** The longest report, in characters. */
export const MAX_REPORT_CHARACTERS = 20_000;

/** What a rule must know of a report that has been sent. */
export interface KnownSituationReport {
  readonly id: SituationReportId;
  readonly incidentId: IncidentId;
  readonly number: number;
  readonly to: string;
  readonly readBackBy: string | null;
  readonly withdrawn: boolean;
}

/** One part of a report: what it is about, and its lines. */
export interface ReportPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * The parts of a report as one writes it: an empty line between them, the first line of each its heading. What stands
 * before the first heading with lines under it is a part of its own.
 */
export function partsOf(text: string): readonly ReportPart[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(([heading = '', ...lines]) => ({ heading, lines }));
}

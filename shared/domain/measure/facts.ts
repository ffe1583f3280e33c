import type { HazardEventId, RiskMeetingId } from '../risk/risk.ts';
import type { MeasureFields, MeasureReport, MeasureReportId } from './measure.ts';

/** Facts whose subject is a measure against a risk. */
export interface MeasureFacts {
  MeasureAdded: MeasureFields & { readonly eventId: HazardEventId; readonly meetingId: RiskMeetingId | null };
  /** Only the fields that changed. */
  MeasureChanged: Partial<MeasureFields>;
  /** The owner has said how far it has come and what effect it has. */
  MeasureReported: MeasureReport;
  MeasureReportTakenBack: { readonly reportId: MeasureReportId };
  MeasureRemoved: Record<never, never>;
  MeasureRestored: Record<never, never>;
}

import type { RiskMeetingFields } from './riskMeeting.ts';

/** Facts whose subject is a meeting about risks. */
export interface RiskMeetingFacts {
  RiskMeetingHeld: RiskMeetingFields;
  /** Only the fields that changed. */
  RiskMeetingChanged: Partial<RiskMeetingFields>;
  RiskMeetingRemoved: Record<never, never>;
  RiskMeetingRestored: Record<never, never>;
}

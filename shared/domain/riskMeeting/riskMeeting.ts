import type { HazardEventId, RiskMeetingId } from '../risk/risk.ts';

export interface Participant {
  readonly name: string;
  readonly organisation: string;
}

/** People of several organisations look at the same risks (S0-19). */
export interface RiskMeetingFields {
  readonly title: string;
  /** A day, e.g. `2026-11-12`. */
  readonly heldOn: string;
  readonly participants: readonly Participant[];
  /** The events on the agenda. */
  readonly eventIds: readonly HazardEventId[];
  readonly notes: string;
}

export interface KnownRiskMeeting extends RiskMeetingFields {
  readonly id: RiskMeetingId;
  readonly removed: boolean;
}

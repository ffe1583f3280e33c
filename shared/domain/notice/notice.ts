import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { CallOutId } from '../callOut/callOut.ts';
import type { IncidentId, IncidentType, Level } from '../incident/incident.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';

export type NoticeRuleId = Id<'noticeRule'>;
export type NoticeId = Id<'notice'>;

/** What brings a notice: the incident is what the rule says, or the crisis team is called in to one that is. */
export const noticeOccasions = ['level', 'call-out'] as const;
export type NoticeOccasion = (typeof noticeOccasions)[number];

/** The longest time a rule may give, in minutes: a week. */
export const MAX_NOTICE_MINUTES = 7 * 24 * 60;

/** One row of the notice matrix (varslingsrutine): who is told, when, within how long, and who sees to it. */
export interface NoticeRuleFields {
  readonly recipient: Owner;
  /** Who sees to it that they are told; null: whoever comes to it first. */
  readonly by: Owner | null;
  readonly occasion: NoticeOccasion;
  /** Null: any type. */
  readonly incidentType: Exclude<IncidentType, 'unknown'> | null;
  /** This level or a higher one; null: also while nobody has set a level. */
  readonly fromLevel: Level | null;
  readonly withinMinutes: number;
}

/** What a rule must know of a row of the matrix. */
export interface KnownNoticeRule {
  readonly id: NoticeRuleId;
  readonly fields: NoticeRuleFields;
  readonly retired: boolean;
}

export const noticeStates = ['waiting', 'acknowledged', 'dropped'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** What a rule must know of a notice that is due in an incident. */
export interface KnownNotice {
  readonly id: NoticeId;
  readonly incidentId: IncidentId;
  readonly ruleId: NoticeRuleId;
  readonly recipient: Owner;
  readonly deadline: Instant;
  /** The call-out that brought it; null when the level or type did. */
  readonly callOutId: CallOutId | null;
  readonly state: NoticeState;
  /** The line in the log that says how it was settled. */
  readonly entryId: LogEntryId | null;
}

import type { Instant } from '../../kernel/time.ts';
import type { CallOutId } from '../callOut/callOut.ts';
import type { LogEntryId } from '../log/log.ts';
import type { Owner } from '../owner.ts';
import type { NoticeRuleFields, NoticeRuleId } from './notice.ts';

/** Facts whose subject is a row of the notice matrix (everywhere), or a notice that is due (in its incident). */
export interface NoticeFacts {
  NoticeRuleDefined: NoticeRuleFields;
  /** Only the fields that changed. */
  NoticeRuleChanged: Partial<NoticeRuleFields>;
  NoticeRuleRetired: Record<never, never>;
  NoticeRuleReinstated: Record<never, never>;
  /** Whom to tell, and by when, as the matrix said at that moment: a later change of the row does not move it. */
  NoticeRequired: {
    readonly ruleId: NoticeRuleId;
    readonly recipient: Owner;
    readonly by: Owner | null;
    readonly deadline: Instant;
    readonly callOutId: CallOutId | null;
  };
  /** They know; `receivedBy` is who answered there, in words. */
  NoticeAcknowledged: { readonly acknowledgedAt: Instant; readonly receivedBy: string; readonly entryId: LogEntryId };
  /** It need not be given; without a line when what brought it was itself taken back. */
  NoticeDropped: { readonly reason: string | null; readonly entryId: LogEntryId | null };
  /** Waits again: what settled it was a mistake. */
  NoticeReopened: Record<never, never>;
}

import type { AlertListId } from '../alertList/alertList.ts';
import type { LogEntryId } from '../log/log.ts';
import type { CallOutMember, CallOutMemberId, CallResult } from './callOut.ts';

/** Facts whose subject is a call-out and whose scope is its incident. They only ever come: nothing is overwritten. */
export interface CallOutFacts {
  CallOutStarted: {
    readonly listId: AlertListId;
    readonly listTitle: string;
    /** The line in the log that says so. */
    readonly entryId: LogEntryId;
    readonly members: readonly CallOutMember[];
  };
  CallOutMarked: {
    readonly markId: LogEntryId;
    readonly memberId: CallOutMemberId;
    readonly result: CallResult;
    readonly note: string | null;
    /** The row of whoever stands in, when nobody comes of this one: surfaced now, or on the sheet before. */
    readonly deputy: CallOutMemberId | null;
  };
  /** Somebody was not reached: whoever stands in is on the sheet now. */
  CallOutDeputySurfaced: CallOutMember;
  CallOutMarkUndone: { readonly markId: LogEntryId };
  /** Started by mistake and nobody called. */
  CallOutWithdrawn: Record<never, never>;
}

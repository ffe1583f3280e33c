import type { Instant } from '../../kernel/time.ts';
import type { AlertListId } from '../alertList/alertList.ts';
import type { CallOutMember, CallOutMemberId, CallResult } from '../callOut/callOut.ts';
import type { CallDrillMarkId } from './callDrill.ts';

/** Facts whose subject is a drill of an alert list: always an exercise, never in an incident. */
export interface CallDrillFacts {
  CallDrillStarted: {
    readonly listId: AlertListId;
    readonly listTitle: string;
    readonly startedAt: Instant;
    readonly members: readonly CallOutMember[];
  };
  CallDrillMarked: {
    readonly markId: CallDrillMarkId;
    readonly memberId: CallOutMemberId;
    readonly result: CallResult;
    readonly at: Instant;
    /** The row of whoever stands in, when nobody comes of this one. */
    readonly deputy: CallOutMemberId | null;
  };
  CallDrillDeputySurfaced: CallOutMember;
  CallDrillMarkUndone: { readonly markId: CallDrillMarkId };
  CallDrillFinished: { readonly at: Instant };
  CallDrillResumed: Record<never, never>;
  /** Not to be counted: begun by mistake, or it went wrong. */
  CallDrillWithdrawn: Record<never, never>;
  CallDrillRestored: Record<never, never>;
}

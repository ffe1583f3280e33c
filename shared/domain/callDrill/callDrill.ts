import type { Id } from '../../kernel/ids.ts';
import { unixMsOf, type Instant } from '../../kernel/time.ts';
import type { AlertListId } from '../alertList/alertList.ts';
import type { CallOutMember, CallOutMemberId, CallResult } from '../callOut/callOut.ts';

export type CallDrillId = Id<'callDrill'>;
export type CallDrillMarkId = Id<'callDrillMark'>;

/** One result of a drill, and when the key was struck. */
export interface CallDrillMark {
  readonly markId: CallDrillMarkId;
  readonly memberId: CallOutMemberId;
  readonly result: CallResult;
  readonly at: Instant;
  readonly undone: boolean;
}

/** What a rule must know of a drill: an alert list called through as an exercise, outside every incident. */
export interface KnownCallDrill {
  readonly id: CallDrillId;
  readonly listId: AlertListId;
  readonly startedAt: Instant;
  readonly members: readonly CallOutMember[];
  /** In the order they were struck. */
  readonly marks: readonly CallDrillMark[];
  readonly finishedAt: Instant | null;
  readonly withdrawn: boolean;
}

/** How long one call took, and how long after the start it ended; in milliseconds. */
export interface CallTime {
  readonly tookMs: number;
  readonly sinceStartMs: number;
}

/**
 * What the stop-watch says: each call from the end of the one before, by its mark. Whoever calls one list calls one
 * number at a time.
 */
export function callTimes(startedAt: Instant, marks: readonly CallDrillMark[]): ReadonlyMap<CallDrillMarkId, CallTime> {
  const start = unixMsOf(startedAt);
  const standing = marks.filter(({ undone }) => !undone).sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return new Map(
    standing.map(({ markId, at }, place) => {
      const before = standing[place - 1];
      const from = before === undefined ? start : unixMsOf(before.at);
      return [markId, { tookMs: unixMsOf(at) - from, sinceStartMs: unixMsOf(at) - start }];
    }),
  );
}

/** From the start to the last call; null before the first. Time that passed before somebody ended the drill is not calling. */
export function totalMs(startedAt: Instant, marks: readonly CallDrillMark[]): number | null {
  const ends = [...callTimes(startedAt, marks).values()].map(({ sinceStartMs }) => sinceStartMs);
  return ends.length === 0 ? null : Math.max(...ends);
}

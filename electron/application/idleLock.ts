import { locksAfterMs } from '../../shared/domain/keys/autoLock.ts';
import { lockDueInMs, touched, type IdleWatch } from '../keys/autoLock.ts';
import { autoLockSetting, isIncidentOpen } from '../queries/autoLock.ts';
import type { Reader } from '../store/database.ts';

/** Locks an open store when nobody has touched any of its windows for as long as was chosen (docs/adr/0009). */
export interface IdleLock {
  /** Somebody at a seat typed, pointed or sent something. */
  touch(): void;
  /** Locks when it is time. Asked every few seconds, so that a sleep or a changed setting counts at once. */
  check(): void;
  /** Nobody is at the machine any more: locks now, where time would have locked it. */
  leftAlone(): void;
}

interface Surroundings {
  /** Null while the store is locked. */
  readonly store: () => Reader | null;
  readonly isProtected: () => boolean;
  readonly lock: () => void;
  /** A clock that only goes forward and counts sleep, in milliseconds. */
  readonly forwardMs: () => number;
}

export function makeIdleLock({ store, isProtected, lock, forwardMs }: Surroundings): IdleLock {
  let idleSinceMs = forwardMs();
  const watch = (): IdleWatch => {
    const read = store();
    if (read === null) return { idleSinceMs, lockAfterMs: null };
    const now = { isProtected: isProtected(), isIncidentOpen: isIncidentOpen(read) };
    return { idleSinceMs, lockAfterMs: locksAfterMs(autoLockSetting(read), now) };
  };
  return {
    touch: () => {
      ({ idleSinceMs } = touched({ idleSinceMs, lockAfterMs: null }, forwardMs()));
    },
    check: () => {
      if (lockDueInMs(watch(), forwardMs()) === 0) lock();
    },
    leftAlone: () => {
      if (watch().lockAfterMs !== null) lock();
    },
  };
}

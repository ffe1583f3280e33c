/** When somebody was last seen at the machine, and how long the app stays open after that. */
export interface IdleWatch {
  /** Milliseconds on a clock that only goes forward and counts sleep (`os.uptime`), so that no clock change unlocks. */
  readonly idleSinceMs: number;
  /** Null: never lock by itself. */
  readonly lockAfterMs: number | null;
}

/** Somebody touched the machine at `nowMs`. */
export function touched(watch: IdleWatch, nowMs: number): IdleWatch {
  return { ...watch, idleSinceMs: nowMs };
}

/**
 * Milliseconds until the app is to be locked: 0 now, null never. Set a timer for it and ask again when it fires; after
 * a sleep the answer is 0 at once. A reading before `idleSinceMs` counts as no time gone, never as time to spare.
 */
export function lockDueInMs(watch: IdleWatch, nowMs: number): number | null {
  if (watch.lockAfterMs === null) return null;
  const idleMs = Math.max(0, nowMs - watch.idleSinceMs);
  return Math.max(0, watch.lockAfterMs - idleMs);
}

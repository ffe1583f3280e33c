import { useSyncExternalStore } from 'react';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';

/** One ticking clock for the whole window; it beats on the whole second, so that every clock on screen agrees. */
const listeners = new Set<() => void>();
let now = wholeSecond();
let timer: ReturnType<typeof setTimeout> | null = null;

function wholeSecond(): Instant {
  return instantOf(Math.floor(Date.now() / 1000) * 1000);
}

function beat(): void {
  now = wholeSecond();
  timer = setTimeout(beat, 1000 - (Date.now() % 1000));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (timer === null) beat();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
  };
}

function second(): Instant {
  return timer === null ? wholeSecond() : now;
}

function minute(): Instant {
  return instantOf(Math.floor(unixMsOf(second()) / 60_000) * 60_000);
}

/** The time, to the second: renders once a second. For clocks that show seconds. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, second);
}

/** The time, to the minute: renders once a minute. For ages, deadlines and rulers. */
export function useMinute(): Instant {
  return useSyncExternalStore(subscribe, minute);
}

/**
 * Hybrid logical clock: 48 bits of milliseconds and a 16-bit counter as 16 hex digits, so that text order is time order.
 * It never goes back, whatever the machine's clock does, and a far-off clock elsewhere does not drag it along
 * (Kulkarni et al. 2014; the cap on drift is ours: an entry is never refused because a clock is wrong).
 */
export type Hlc = string & { readonly __hlc: true };

export const ZERO_HLC = '0000000000000000' as Hlc;

/** A clock elsewhere that is further ahead than this is marked, not followed. */
export const MAX_FOLLOWED_DRIFT_MS = 5 * 60_000;

function pack(ms: number, counter: number): Hlc {
  return (ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0')) as Hlc;
}

/** Milliseconds since 1970 that the clock stands at. */
export function hlcUnixMs(hlc: Hlc): number {
  return parseInt(hlc.slice(0, 12), 16);
}

function hlcCounter(hlc: Hlc): number {
  return parseInt(hlc.slice(12), 16);
}

/** The next reading after `last` for something that happens here at `unixMs`. */
export function tick(last: Hlc, unixMs: number): Hlc {
  const lastMs = hlcUnixMs(last);
  if (unixMs > lastMs) return pack(unixMs, 0);
  const counter = hlcCounter(last) + 1;
  return counter > 0xffff ? pack(lastMs + 1, 0) : pack(lastMs, counter);
}

/** The reading to go on from after seeing `seen` from elsewhere at `unixMs`; a reading too far ahead is not followed. */
export function witness(last: Hlc, seen: Hlc, unixMs: number): Hlc {
  if (hlcUnixMs(seen) - unixMs > MAX_FOLLOWED_DRIFT_MS) return last;
  return seen > last ? seen : last;
}

/** A moment in UTC as ISO 8601 with milliseconds and Z, e.g. `2026-11-22T02:05:09.123Z`; sorts as text. */
export type Instant = string & { readonly __instant: true };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** True for a moment in the one form we store, that also exists in the calendar. */
export function isInstant(text: string): text is Instant {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

/** The moment `unixMs` milliseconds after 1970 in UTC. */
export function instantOf(unixMs: number): Instant {
  return new Date(unixMs).toISOString() as Instant;
}

/** Milliseconds since 1970 in UTC. */
export function unixMsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** What tells the time. Rules are handed a moment, never a clock; only the composition roots hold a real one. */
export interface Clock {
  /** Milliseconds since 1970 in UTC, as the machine believes. */
  unixMs(): number;
}

/** What makes random bytes (ids, salts). Injected so that a test can repeat itself. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}

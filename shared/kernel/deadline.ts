import { unixMsOf, type Instant } from './time.ts';

/** A deadline is amber this long before, and red when it is reached. */
export const AMBER_BEFORE_MS = 15 * 60_000;

/** How a deadline stands. It is computed by whoever reads: nothing is written when time passes. */
export function deadlineLevel(deadline: Instant, now: Instant): 'critical' | 'warning' | null {
  const left = unixMsOf(deadline) - unixMsOf(now);
  if (left <= 0) return 'critical';
  return left <= AMBER_BEFORE_MS ? 'warning' : null;
}

import { osloDay } from './osloDay.ts';
import { instantOf, unixMsOf, type Instant } from './time.ts';

/** The date in Norway so many months before a moment, e.g. `2025-11-22`. */
export function dayMonthsBefore(now: Instant, months: number): string {
  const day = new Date(unixMsOf(now));
  day.setUTCMonth(day.getUTCMonth() - months);
  return osloDay(instantOf(day.getTime()));
}

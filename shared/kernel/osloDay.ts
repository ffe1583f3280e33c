import { unixMsOf, type Instant } from './time.ts';

// Swedish writes dates as ISO does.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The date in Norway at a moment, e.g. `2026-11-22`: what a deadline without a time is compared with. */
export function osloDay(instant: Instant): string {
  return calendar.format(unixMsOf(instant));
}

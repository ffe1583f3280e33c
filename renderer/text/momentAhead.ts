import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { osloInstants, osloTime } from '../../shared/kernel/oslo.ts';

/** A time of day this long past is still meant as today: somebody wrote a deadline that has just gone by. */
const STILL_TODAY_MS = 60 * 60_000;

/**
 * What somebody means who writes a time of day for something to come: `00:30` at 23:50 is tonight. A moment that is
 * more than an hour past becomes the same time tomorrow.
 */
export function momentAhead(moment: Instant, now: Instant): Instant {
  if (unixMsOf(moment) >= unixMsOf(now) - STILL_TODAY_MS) return moment;
  const wall = osloTime(moment);
  const noonTomorrow = osloTime(instantOf(Date.UTC(wall.year, wall.month - 1, wall.day + 1, 12)));
  const { year, month, day } = noonTomorrow;
  return osloInstants({ ...wall, year, month, day })[0] ?? moment;
}

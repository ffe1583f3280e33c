import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { osloInstants, osloTime } from '../../shared/kernel/oslo.ts';

/**
 * Reads a time of day as people type it (`14.32`, `14:32`, `1432`, `9.05`), optionally after a date (`22.11.`,
 * `22.11.2026`). Without a date it is the day of `near`. Null when it is no such time. In the hour that is lived
 * twice the one closest to `near` is meant.
 */
export function readMoment(text: string, near: Instant): Instant | null {
  const match =
    /^(?:(\d{1,2})[./](\d{1,2})\.?(?:(\d{4}))?\s+(?:kl\.?\s*|at\s+)?)?(\d{1,2})[.:]?(\d{2})$/i.exec(text.trim());
  if (match === null) return null;
  const today = osloTime(near);
  const wall = {
    year: Number(match[3] ?? today.year),
    month: Number(match[2] ?? today.month),
    day: Number(match[1] ?? today.day),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: 0,
  };
  if (wall.hour > 23 || wall.minute > 59) return null;
  const distance = (instant: Instant): number => Math.abs(unixMsOf(instant) - unixMsOf(near));
  return [...osloInstants(wall)].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Reads a date as people type it (`22.11.2026`, `22.11.`, `22/11-2026` is not one); gives `2026-11-22`. */
export function readDay(text: string, near: Instant): string | null {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?$/.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[3] ?? osloTime(near).year);
  const [month, day] = [Number(match[2]), Number(match[1])];
  const exists = new Date(Date.UTC(year, month - 1, day));
  if (exists.getUTCMonth() + 1 !== month || exists.getUTCDate() !== day) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The start of a calendar day (`2026-11-22`) in Norway. */
export function startOfDay(day: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = osloInstants({ year, month, day: date, hour: 0, minute: 0, second: 0 })[0];
  return midnight ?? instantOf(Date.UTC(year, month - 1, date));
}

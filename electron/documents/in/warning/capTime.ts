import { instantOf, type Instant } from '../../../../shared/kernel/time.ts';

const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/u;
const FARTHEST_YEAR = 2100;
const MINUTE_MS = 60_000;

/** A time as CAP writes it, always with its distance to UTC; null for what is none, for 1969 and for 31 February. */
export function capTime(text: string): Instant | null {
  const found = TIME.exec(text.trim());
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [sign, offsetHours, offsetMinutes] = [found[7], Number(found[8] ?? 0), Number(found[9] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 14 || offsetMinutes > 59) return null;
  const unixMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const said = new Date(unixMs);
  if (said.getUTCMonth() !== month - 1 || said.getUTCDate() !== day) return null;
  if (year < 1970 || year > FARTHEST_YEAR) return null;
  const offsetMs = (offsetHours * 60 + offsetMinutes) * MINUTE_MS * (sign === '-' ? -1 : 1);
  return unixMs < offsetMs ? null : instantOf(unixMs - offsetMs);
}

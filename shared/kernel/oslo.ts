import { instantOf, unixMsOf, type Instant } from './time.ts';

/**
 * The clock on the wall in Norway, whatever the machine is set to. The time zone comes from Intl, asked once per hour
 * of history (offsets change only on the hour), since a log draws thousands of times.
 */
export interface WallTime {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const HOUR_MS = 3_600_000;
const offsets = new Map<number, number>();
const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset', hour: 'numeric' });

/** Minutes Europe/Oslo is ahead of UTC at this moment: 60 in winter, 120 in summer. */
export function osloOffsetMinutes(unixMs: number): number {
  const hour = Math.floor(unixMs / HOUR_MS);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const name = zone.formatToParts(hour * HOUR_MS).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  const offset = match?.[1] === '-' ? -minutes : minutes;
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** The wall time in Norway at a moment. */
export function osloTime(instant: Instant): WallTime {
  const unixMs = unixMsOf(instant);
  const shifted = new Date(unixMs + osloOffsetMinutes(unixMs) * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/**
 * The moments that show this wall time in Norway: one as a rule, two in the hour that is lived twice in October
 * (summer time first), none in the hour that is skipped in March or for a date that does not exist.
 */
export function osloInstants(wall: WallTime): readonly Instant[] {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const asked = new Date(asUtc);
  if (asked.getUTCMonth() + 1 !== wall.month || asked.getUTCDate() !== wall.day || asked.getUTCHours() !== wall.hour) {
    return [];
  }
  return [120, 60]
    .map((offset) => ({ offset, unixMs: asUtc - offset * 60_000 }))
    .filter(({ offset, unixMs }) => osloOffsetMinutes(unixMs) === offset)
    .map(({ unixMs }) => instantOf(unixMs));
}

/** Which of the two a moment is when its wall time is lived twice; null all other hours of the year. */
export function repeatedHour(instant: Instant): 'summer' | 'winter' | null {
  const unixMs = unixMsOf(instant);
  const offset = osloOffsetMinutes(unixMs);
  if (offset === 120 && osloOffsetMinutes(unixMs + HOUR_MS) === 60) return 'summer';
  if (offset === 60 && osloOffsetMinutes(unixMs - HOUR_MS) === 120) return 'winter';
  return null;
}

/** True when two moments fall on the same date in Norway. */
export function sameOsloDay(a: Instant, b: Instant): boolean {
  const one = osloTime(a);
  const other = osloTime(b);
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** The moment a whole hour of a calendar day begins on the wall in Norway; where it is skipped in March, the hour after. */
export function osloMoment(day: string, hour: number): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const wall = { year, month, day: date, minute: 0, second: 0 };
  const [moment] = [...osloInstants({ ...wall, hour }), ...osloInstants({ ...wall, hour: hour + 1 })];
  return moment ?? instantOf(Date.UTC(year, month - 1, date, hour));
}

/** The same hour on the wall in Norway so many days later, whether the clocks have changed meanwhile or not. */
export function osloDaysAfter(instant: Instant, days: number): Instant {
  const wall = osloTime(instant);
  const at = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + days));
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const { hour, minute, second } = wall;
  const [moment] = [...osloInstants({ ...day, hour, minute, second }), ...osloInstants({ ...day, hour: hour + 1, minute, second })];
  return moment ?? instant;
}

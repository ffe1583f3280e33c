import { dayMs, daysAfter } from '../../kernel/calendarDay.ts';
import { osloMoment } from '../../kernel/oslo.ts';
import type { Instant } from '../../kernel/time.ts';

/** What a stretch without ordinary working days is called. */
export const freePeriodNames = [
  'weekend', 'new-year', 'easter', 'labour-day', 'constitution-day', 'ascension-day', 'pentecost', 'christmas',
] as const;
export type FreePeriodName = (typeof freePeriodNames)[number];

/** First and last free day, as calendar days. */
export interface FreePeriod {
  readonly name: FreePeriodName;
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const dayOf = (unixMs: number): string => new Date(unixMs).toISOString().slice(0, 10);

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876), as a calendar day. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(Date.UTC(year, month - 1, day));
}

/** The public holidays of Norway in a year that are not Sundays by themselves, and the eves the offices are closed. */
function holidays(year: number): ReadonlyMap<string, FreePeriodName> {
  const easter = dayMs(easterSunday(year));
  const from = (days: number): string => dayOf(easter + days * DAY_MS);
  const y = String(year);
  return new Map<string, FreePeriodName>([
    [`${y}-01-01`, 'new-year'],
    [from(-3), 'easter'],
    [from(-2), 'easter'],
    [from(0), 'easter'],
    [from(1), 'easter'],
    [`${y}-05-01`, 'labour-day'],
    [`${y}-05-17`, 'constitution-day'],
    [from(39), 'ascension-day'],
    [from(49), 'pentecost'],
    [from(50), 'pentecost'],
    [`${y}-12-24`, 'christmas'],
    [`${y}-12-25`, 'christmas'],
    [`${y}-12-26`, 'christmas'],
    [`${y}-12-31`, 'new-year'],
  ]);
}

/** The next weekend, then every stretch of free days with a holiday in it for a year ahead. */
export function freePeriods(today: string): readonly FreePeriod[] {
  const year = Number(today.slice(0, 4));
  const named = new Map([...holidays(year), ...holidays(year + 1), ...holidays(year + 2)]);
  const isFree = (ms: number): boolean => [0, 6].includes(new Date(ms).getUTCDay()) || named.has(dayOf(ms));
  const runs: FreePeriod[] = [];
  const end = dayMs(today) + 365 * DAY_MS;
  for (let at = dayMs(today); at < end; at += DAY_MS) {
    if (!isFree(at)) continue;
    const from = at;
    let name: FreePeriodName = 'weekend';
    for (; isFree(at); at += DAY_MS) {
      const here = named.get(dayOf(at));
      if (name === 'weekend' && here !== undefined) name = here;
    }
    runs.push({ name, from: dayOf(from), to: dayOf(at - DAY_MS) });
  }
  const weekend = runs.find(({ name }) => name === 'weekend');
  const special = runs.filter(({ name }) => name !== 'weekend');
  return [...(weekend === undefined ? [] : [weekend]), ...special];
}

/** The offices close at four the day before and open at eight the day after. */
const CLOSES = 16;
const OPENS = 8;

/** When the offices are closed over it. */
export function closedHours({ from, to }: Pick<FreePeriod, 'from' | 'to'>): { readonly from: Instant; readonly to: Instant } {
  return { from: osloMoment(daysAfter(from, -1), CLOSES), to: osloMoment(daysAfter(to, 1), OPENS) };
}

import { unixMsOf, type Instant } from './time.ts';

const DAY_MS = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The date so many months after a date (before it when negative): 31 January and one month is the last of February.
 * Dates are `2026-11-22` and sort as text.
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = year * 12 + (month - 1) + months;
  const toYear = Math.floor(first / 12);
  const toMonth = (first % 12) + 1;
  const lastDate = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${String(toYear)}-${two(toMonth)}-${two(Math.min(date, lastDate))}`;
}

/** The date so many days after a date (before it when negative). */
export function daysAfter(day: string, days: number): string {
  return new Date(dayMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A date as milliseconds, for counting days between dates: it is midnight in UTC and no moment in Norway. */
export function dayMs(day: string): number {
  return unixMsOf(`${day}T00:00:00.000Z` as Instant);
}

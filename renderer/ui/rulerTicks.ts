import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { osloInstants, osloTime } from '../../shared/kernel/oslo.ts';

/** What a ruler counts: hours in an incident, the year at home, years between versions, or game time. */
export type RulerScale = 'hours' | 'year' | 'versions';

export interface Tick {
  readonly at: Instant;
  /** Main ticks carry a label where there is room. */
  readonly size: 'main' | 'half' | 'small';
}

const MINUTE_MS = 60_000;

/** The ticks of a ruler between two moments, on whole wall times in Norway. */
export function rulerTicks(from: Instant, to: Instant, scale: RulerScale): readonly Tick[] {
  if (scale === 'hours') return hourTicks(unixMsOf(from), unixMsOf(to));
  return scale === 'year' ? monthTicks(from, to) : yearTicks(from, to);
}

/** As many ticks as the span allows, main ones on the (half) hour. Elapsed time: a repeated hour is drawn twice. */
function hourTicks(fromMs: number, toMs: number): readonly Tick[] {
  const spanHours = (toMs - fromMs) / (60 * MINUTE_MS);
  const [small, main] = minutesBetween(spanHours);
  const ticks: Tick[] = [];
  for (let ms = Math.ceil(fromMs / (small * MINUTE_MS)) * small * MINUTE_MS; ms <= toMs; ms += small * MINUTE_MS) {
    const wall = osloTime(instantOf(ms));
    const minutes = wall.hour * 60 + wall.minute;
    const size = minutes % main === 0 ? 'main' : minutes % (main / 2) === 0 ? 'half' : 'small';
    ticks.push({ at: instantOf(ms), size });
  }
  return ticks;
}

/** Minutes between ticks, and between main ticks, for a span of so many hours. */
function minutesBetween(spanHours: number): readonly [small: number, main: number] {
  if (spanHours <= 4) return [5, 30];
  if (spanHours <= 12) return [15, 60];
  return spanHours <= 48 ? [60, 360] : [360, 1440];
}

function monthTicks(from: Instant, to: Instant): readonly Tick[] {
  const start = osloTime(from);
  const ticks: Tick[] = [];
  for (let month = start.month - 1; ; month += 1) {
    for (const day of [1, 8, 15, 22]) {
      const date = new Date(Date.UTC(start.year, month, day));
      const at = osloInstants({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day,
        hour: 0,
        minute: 0,
        second: 0,
      })[0];
      if (at === undefined || at < from) continue;
      if (at > to) return ticks;
      ticks.push({ at, size: day === 1 ? 'main' : 'small' });
    }
  }
}

function yearTicks(from: Instant, to: Instant): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let year = osloTime(from).year; ; year += 1) {
    for (const month of [1, 7]) {
      const at = osloInstants({ year, month, day: 1, hour: 0, minute: 0, second: 0 })[0];
      if (at === undefined || at < from) continue;
      if (at > to) return ticks;
      ticks.push({ at, size: month === 1 ? 'main' : 'half' });
    }
  }
}

import { getISOWeek } from 'date-fns/getISOWeek';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { formats as enWords } from './en/formats.ts';
import type { LanguageOrPseudo } from './language.ts';
import { formats as nbWords } from './nb/formats.ts';
import { formats as nnWords } from './nn/formats.ts';
import { osloTime, repeatedHour } from '../../shared/kernel/oslo.ts';

/** A length of time in words is cut to what one reads at a glance. */
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Every moment is shown as the clock on the wall in Norway; times are 24 h, dates day first (no slashes). */
export interface Formats {
  /** `03:05`, and `02:30 (sommertid)` in the hour that is lived twice. */
  clock(instant: Instant): string;
  /** `03:05` without telling the repeated hour apart: only where the column beside it does. */
  clockBare(instant: Instant): string;
  /** `03:05:09` */
  clockSeconds(instant: Instant): string;
  /** `22.11.2026` */
  date(instant: Instant): string;
  /** `22.11.` */
  dayMonth(instant: Instant): string;
  /** `22.11.2026 kl. 03:05` */
  dateTime(instant: Instant): string;
  /** `03:05` today, `22.11. kl. 03:05` this year, else with the year. */
  dateTimeShort(instant: Instant, now: Instant): string;
  /** `Mandag 23. november 2026, uke 48` */
  longDate(instant: Instant): string;
  /** `nov` */
  monthShort(month: number): string;
  /** `november`; months count from 1. */
  monthName(month: number): string;
  /** A date without time from a form, `2026-11-22`, as `22.11.2026`. */
  calendarDay(day: string): string;
  /** `28 min`, `1 t 13 min`, `41 dager`, `14 md.`; milliseconds in, sign ignored. */
  span(ms: number): string;
  /** A measured time, `1:05` or `1:02:05`: whole seconds, never rounded up. */
  stopwatch(ms: number): string;
  /** `40 s`, `2 min`: for waiting, where seconds count. */
  wait(ms: number): string;
  /** `om 28 min`, `nå`, `3 min over` for something with a deadline. */
  until(instant: Instant, now: Instant): string;
  /** `for 28 min siden` */
  ago(instant: Instant, now: Instant): string;
  /** `38 min gammel` */
  age(instant: Instant, now: Instant): string;
  /** `T+01:55` since the incident started; hours go on beyond 99. */
  elapsed(start: Instant, now: Instant): string;
  /** `1 234,5` with no-break space and a true minus. */
  number(value: number, decimals?: number): string;
  /** `60 %` */
  percent(share: number): string;
  /** `1,4 MB` */
  bytes(count: number): string;
  /** `+47 22 22 22 22` from E.164; what is not E.164 is shown as it stands. */
  phone(e164: string): string;
  /** Sorts names as a Norwegian expects: Å last, Aa as Å. */
  compare(a: string, b: string): number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const put = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

function makeFormats(words: typeof nbWords, numberLocale: string): Formats {
  const integers = new Intl.NumberFormat(numberLocale, { maximumFractionDigits: 0 });
  const collator = new Intl.Collator('nb', { numeric: true });
  const minus = (text: string): string => text.replace('-', '\u2212');
  const clockBare = (instant: Instant): string => {
    const wall = osloTime(instant);
    return `${two(wall.hour)}:${two(wall.minute)}`;
  };
  const told = (instant: Instant): string => {
    const which = repeatedHour(instant);
    return which === null ? '' : ` (${which === 'summer' ? words.summerTime : words.winterTime})`;
  };
  const dayMonth = (instant: Instant): string => {
    const wall = osloTime(instant);
    return `${two(wall.day)}.${two(wall.month)}.`;
  };
  const date = (instant: Instant): string => `${dayMonth(instant)}${String(osloTime(instant).year)}`;
  const span = (ms: number): string => {
    const length = Math.abs(ms);
    const minutes = Math.floor(length / MINUTE_MS);
    const hours = Math.floor(length / HOUR_MS);
    const days = Math.floor(length / DAY_MS);
    if (minutes < 60) return put(words.minutes, { n: minutes });
    if (hours < 10 && minutes % 60 !== 0) {
      return `${put(words.hours, { n: hours })} ${put(words.minutes, { n: minutes % 60 })}`;
    }
    if (hours < 48) return put(words.hours, { n: hours });
    if (days < 365) return put(days === 1 ? words.day : words.days, { n: integers.format(days) });
    return put(words.months, { n: integers.format(Math.floor(days / 30.44)) });
  };
  const number = (value: number, decimals?: number): string =>
    minus(
      new Intl.NumberFormat(numberLocale, {
        ...(decimals === undefined ? { maximumFractionDigits: 2 } : {}),
        ...(decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
      }).format(value),
    );
  return {
    clockBare,
    clock: (instant) => clockBare(instant) + told(instant),
    clockSeconds: (instant) => `${clockBare(instant)}:${two(osloTime(instant).second)}`,
    date,
    dayMonth,
    dateTime: (instant) => `${date(instant)} ${words.at} ${clockBare(instant)}${told(instant)}`,
    dateTimeShort: (instant, now) => {
      const shown = date(instant);
      if (shown === date(now)) return clockBare(instant) + told(instant);
      const day = osloTime(instant).year === osloTime(now).year ? dayMonth(instant) : shown;
      return `${day} ${words.at} ${clockBare(instant)}${told(instant)}`;
    },
    longDate: (instant) => {
      const wall = osloTime(instant);
      const noon = new Date(wall.year, wall.month - 1, wall.day, 12);
      const text = put(words.longDate, {
        weekday: words.weekdays[noon.getDay()] ?? '',
        day: wall.day,
        month: words.monthNames[wall.month - 1] ?? '',
        year: wall.year,
        week: getISOWeek(noon),
      });
      return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
    },
    monthShort: (month) => words.monthShort[month - 1] ?? '',
    monthName: (month) => words.monthNames[month - 1] ?? '',
    calendarDay: (day) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1'),
    span,
    stopwatch: (ms) => {
      const seconds = Math.floor(Math.max(0, ms) / 1000);
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      return `${hours === 0 ? String(minutes) : `${String(hours)}:${two(minutes)}`}:${two(seconds % 60)}`;
    },
    wait: (ms) => (ms < 2 * MINUTE_MS ? put(words.seconds, { n: Math.ceil(ms / 1000) }) : span(ms)),
    until: (instant, now) => {
      const ms = unixMsOf(instant) - unixMsOf(now);
      if (Math.abs(ms) < MINUTE_MS) return words.justNow;
      return put(ms > 0 ? words.in : words.overdue, { span: span(ms) });
    },
    ago: (instant, now) => {
      const ms = unixMsOf(now) - unixMsOf(instant);
      return ms < MINUTE_MS ? words.justNow : put(words.ago, { span: span(ms) });
    },
    age: (instant, now) => put(words.old, { span: span(Math.max(0, unixMsOf(now) - unixMsOf(instant))) }),
    elapsed: (start, now) => {
      const minutes = Math.max(0, Math.floor((unixMsOf(now) - unixMsOf(start)) / MINUTE_MS));
      return `T+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    },
    number,
    percent: (share) => `${number(share * 100, 0)}\u00a0%`,
    bytes: (count) => {
      const units = ['B', 'kB', 'MB', 'GB', 'TB'];
      const step = count < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(count) / 3));
      const amount = count / 1000 ** step;
      return `${number(amount, step === 0 || amount >= 100 ? 0 : 1)}\u00a0${units[step] ?? ''}`;
    },
    phone: (e164) => {
      const norwegian = /^\+47(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
      if (norwegian !== null) return `+47 ${norwegian.slice(1).join(' ')}`;
      return e164;
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

const made: Record<LanguageOrPseudo, Formats> = {
  nb: makeFormats(nbWords, 'nb-NO'),
  // Chromium's ICU has no nynorsk and would fall back to English; figures are written the same in both.
  nn: makeFormats(nnWords, 'nb-NO'),
  en: makeFormats(enWords, 'en-GB'),
  pseudo: makeFormats(nbWords, 'nb-NO'),
};

/** The formats of a language. In components use `useFormats()`. */
export function formatsFor(language: LanguageOrPseudo): Formats {
  return made[language];
}

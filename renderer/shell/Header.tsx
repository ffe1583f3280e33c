import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../shared/contract/api.ts';
import { useQueryOf } from '../api/useQueryOf.ts';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats, useTextOf } from '../text/i18n.ts';
import { osloInstants, osloTime } from '../../shared/kernel/oslo.ts';
import { useBreadth } from '../ui/breadth.ts';
import { useMinute, useNow } from '../ui/clock.ts';
import type { Page } from '../ui/feature.ts';
import { PageLink } from '../ui/Navigation.tsx';
import type { Screen } from '../ui/screen.tsx';
import { ExampleTag, ExerciseTag } from '../ui/Tag.tsx';
import type { RulerFlag } from '../ui/RulerLabels.tsx';
import { TimeRuler } from '../ui/TimeRuler.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import styles from './Frame.module.css';

export type IncidentHead = NonNullable<QueryOutput<'incident.one'>['incident']>;

interface HeaderProps {
  readonly page: Page | null;
  readonly screen: Screen;
  readonly incident: IncidentHead | null;
  readonly homePage: string | null;
}

/** Wordmark, title, level, elapsed time and clock: the same line on every screen. */
export function Header({ page, screen, incident, homePage }: HeaderProps) {
  const breadth = useBreadth();
  const title = useTitle(page, incident);
  const { t } = useTranslation('seat');
  const isNetworkOpen = useQueryOf('network.state', {}).value?.isOpen === true;
  const isExample = useQueryOf('municipality.one', {}).value?.isExample === true;
  return (
    <>
      <Home page={homePage} />
      <header className={styles.head} data-pane="header">
        {incident?.kind === 'exercise' && <ExerciseTag long={breadth === 'wide'} />}
        <h1 className={styles.title}>{screen.title ?? title}</h1>
        <Fact screen={screen} incident={incident} isHome={page !== null && page.id === homePage} />
        {isExample && <ExampleTag />}
        {isNetworkOpen && (
          <PageLink page="seats" className={styles.network}>
            {t('tag')}
          </PageLink>
        )}
        <span className={styles.space} />
        {incident !== null && incident.closedAt === null && <Elapsed since={incident.startedAt} />}
        <Clock withSeconds={incident !== null} />
      </header>
    </>
  );
}

/** The page's own title at peace, the incident's in an incident. */
function useTitle(page: Page | null, incident: IncidentHead | null): string {
  const { t } = useTranslation('shell');
  const textOf = useTextOf();
  const formats = useFormats();
  if (incident !== null) return titleOf(incident, t, formats);
  return page === null ? t('product') : textOf(page.title);
}

/** The wordmark leads home from everywhere. */
function Home({ page }: { readonly page: string | null }) {
  const { t } = useTranslation('shell');
  const mark = <Wordmark label={t('product')} />;
  if (page === null) return <span className={styles.wordmark}>{mark}</span>;
  return (
    <PageLink page={page} className={styles.wordmark} aria-label={`${t('product')}, ${t('pages.home')}`}>
      {mark}
    </PageLink>
  );
}

/** One fact beside the title: what the page says, the incident's level, or the date at home. */
function Fact({ screen, incident, isHome }: { screen: Screen; incident: IncidentHead | null; isHome: boolean }) {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const today = useMinute();
  const level = incident?.level ?? null;
  const fact = screen.fact ?? (level === null ? undefined : t('level', { level }));
  if (fact !== undefined) return <span className={styles.fact}>{fact}</span>;
  if (!isHome) return null;
  return <span className={clsx(styles.fact, styles.quiet)}>{formats.longDate(today)}</span>;
}

function Elapsed({ since }: { readonly since: Instant }) {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const elapsed = formats.elapsed(since, useMinute());
  return (
    <span className={styles.elapsed} role="timer" aria-label={t('sinceStart', { elapsed })}>
      {elapsed}
    </span>
  );
}

function Clock({ withSeconds }: { readonly withSeconds: boolean }) {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const now = useNow();
  const minutes = formats.clockBare(now);
  return (
    <span className={styles.clock} role="timer" aria-label={t('clock', { clock: formats.clock(now) })}>
      {minutes}
      {withSeconds && <span className={styles.seconds}>{formats.clockSeconds(now).slice(5)}</span>}
    </span>
  );
}

/** What an incident is called until somebody has named it: when it started. */
export function titleOf(
  incident: Pick<IncidentHead, 'title' | 'kind' | 'startedAt'>,
  t: (key: 'unnamedIncident' | 'unnamedExercise', values: { when: string }) => string,
  formats: { dateTime(instant: Instant): string },
): string {
  if (incident.title !== null) return incident.title;
  const when = formats.dateTime(incident.startedAt);
  return t(incident.kind === 'exercise' ? 'unnamedExercise' : 'unnamedIncident', { when });
}

const MINUTE_MS = 60_000;
/** 8 px a minute at full width: what has happened for a good half hour, and two hours ahead. */
const HOURS_BEHIND_MS = 45 * MINUTE_MS;
const HOURS_LENGTH_MS = 160 * MINUTE_MS;

interface HeaderRulerProps {
  readonly screen: Screen;
  readonly incident: IncidentHead | null;
  readonly flags: readonly RulerFlag[];
}

/** The header's second line: the page's own ruler, the hours of the incident, or the year. */
export function HeaderRuler({ screen, incident, flags }: HeaderRulerProps) {
  const { t } = useTranslation('shell');
  const minute = useMinute();
  const now = incident === null ? minute : (incident.closedAt ?? minute);
  if (screen.ruler !== undefined) return <TimeRuler now={minute} {...screen.ruler} />;
  if (incident === null) return <TimeRuler {...yearAround(minute)} now={minute} scale="year" flags={flags} />;
  const half = Math.floor((unixMsOf(now) - HOURS_BEHIND_MS) / (15 * MINUTE_MS)) * 15 * MINUTE_MS;
  return (
    <TimeRuler
      from={instantOf(half)}
      to={instantOf(half + HOURS_LENGTH_MS)}
      now={now}
      scale="hours"
      // Nothing is due any more in an incident that is closed: what is over its deadline there is for the evaluation.
      flags={incident.closedAt === null ? flags : []}
      {...(incident.closedAt === null ? {} : { nowWord: t('closed') })}
    />
  );
}

/** The month that runs and the eleven after it: what comes matters more than what was. */
function yearAround(now: Instant): { readonly from: Instant; readonly to: Instant } {
  const { year, month } = osloTime(now);
  const first = (ahead: number): Instant => {
    const at = new Date(Date.UTC(year, month - 1 + ahead, 1));
    const wall = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: 1, hour: 0, minute: 0, second: 0 };
    return osloInstants(wall)[0] ?? now;
  };
  return { from: first(0), to: first(12) };
}

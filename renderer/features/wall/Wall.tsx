import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute, useNow } from '../../ui/clock.ts';
import { useFrozen } from './useFrozen.ts';
import { usePages } from './usePages.ts';
import { useWallKeys } from './useWallKeys.ts';
import styles from './Wall.module.css';

type View = NonNullable<QueryOutput<'wall.incident'>['wall']>;

interface WallProps {
  /** Null: nothing runs. */
  readonly incidentId: Id<'incident'> | null;
  readonly onLeave?: () => void;
}

/**
 * The room's common picture: every letter 44 px or more, nothing to press, nothing about anybody. It never goes blank by
 * itself: without contact it says since when it has stood still.
 */
export function Wall({ incidentId, onLeave }: WallProps) {
  const { t } = useTranslation('wall');
  const { isBlack, isPaused } = useWallKeys(onLeave);
  const frozenAt = useFrozen();
  const { value } = useQueryOf(
    'wall.incident',
    { incidentId: incidentId ?? asId<'incident'>('') },
    { isEnabled: incidentId !== null },
  );
  const view = incidentId === null ? null : (value?.wall ?? null);
  useEffect(() => {
    document.title = `${t('page')} – Beredt`;
  }, [t]);
  if (isBlack) return <div className={styles.black} data-wall="black" />;
  return (
    <main className={clsx(styles.wall, view?.kind === 'exercise' && styles.exercise)} data-wall="shown">
      {view === null ? <Clock /> : <Top view={view} />}
      {frozenAt !== null && <Frozen at={frozenAt} />}
      {view === null ? (
        <p className={styles.nothing}>{t('nothing')}</p>
      ) : (
        <Body view={view} isPaused={isPaused} isStill={frozenAt !== null} />
      )}
      {view !== null && <Foot view={view} />}
    </main>
  );
}

function Clock() {
  const formats = useFormats();
  return <p className={styles.clock}>{formats.clock(useNow())}</p>;
}

function Top({ view }: { readonly view: View }) {
  const { t } = useTranslation('wall');
  const { t: shell } = useTranslation('shell');
  const formats = useFormats();
  const now = useMinute();
  const unnamed = view.kind === 'exercise' ? 'unnamedExercise' : 'unnamedIncident';
  return (
    <header className={styles.top}>
      {view.kind === 'exercise' && <span className={styles.isExercise}>{shell('exercise')}</span>}
      <h1 className={styles.title}>{view.title ?? shell(unnamed, { when: formats.dateTime(view.startedAt) })}</h1>
      {view.level !== null && <span className={styles.level}>{shell('level', { level: view.level })}</span>}
      <span className={styles.elapsed}>
        {view.closedAt === null ? formats.elapsed(view.startedAt, now) : t('closed')}
      </span>
      <Clock />
    </header>
  );
}

/** Contact is lost: the moment, and how long ago, over everything. */
function Frozen({ at }: { readonly at: Instant }) {
  const { t } = useTranslation('wall');
  const formats = useFormats();
  return (
    <p className={styles.frozen} data-frozen role="status">
      {t('frozen', { time: formats.clock(at), age: formats.ago(at, useMinute()) })}
    </p>
  );
}

const certainties = ['known', 'assumed', 'unknown'] as const;

function Body({ view, isPaused, isStill }: { readonly view: View; readonly isPaused: boolean; readonly isStill: boolean }) {
  const { t } = useTranslation('wall');
  const formats = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const { page, pages } = usePages(box, isPaused, view);
  return (
    <>
      <div ref={box} className={clsx(styles.body, isStill && styles.still)}>
        {certainties.map((certainty) => (
          <Statements key={certainty} certainty={certainty} view={view} />
        ))}
        {view.goals.length > 0 && <h2 className={styles.head}>{t('goals')}</h2>}
        {view.goals.map(({ number, text, deadline }) => (
          <p key={number} className={styles.line}>
            <span className={styles.sign}>{number}</span>
            <span className={styles.words}>{text}</span>
            {deadline !== null && <span className={styles.time}>{formats.clock(deadline)}</span>}
          </p>
        ))}
        {view.decisions.length > 0 && <h2 className={styles.head}>{t('decisions')}</h2>}
        {view.decisions.map(({ number, what, at }) => (
          <p key={number} className={styles.line}>
            <span className={styles.sign}>◆</span>
            <span className={styles.words}>{what}</span>
            <span className={styles.time}>{formats.clock(at)}</span>
          </p>
        ))}
      </div>
      {pages > 1 && (
        <p className={styles.pages}>{t(isPaused ? 'pagePaused' : 'pageOf', { page: page + 1, pages })}</p>
      )}
    </>
  );
}

const signs = { known: '●', assumed: '◐', unknown: '?' } as const;

function Statements({ certainty, view }: { readonly certainty: (typeof certainties)[number]; readonly view: View }) {
  const { t } = useTranslation('wall');
  const formats = useFormats();
  const now = useMinute();
  const statements = view.statements.filter((statement) => statement.certainty === certainty);
  if (statements.length === 0) return null;
  return (
    <>
      <h2 className={styles.head}>{t(certainty)}</h2>
      {statements.map(({ text, at, bestBefore, severity }) => {
        const isOld = bestBefore !== null && unixMsOf(bestBefore) < unixMsOf(now);
        return (
          <p key={`${at}${text}`} className={clsx(styles.line, severity === 'critical' && styles.critical)}>
            <span className={styles.sign}>{signs[certainty]}</span>
            <span className={styles.words}>{text}</span>
            <span className={styles.time}>{isOld ? formats.age(at, now) : formats.clock(at)}</span>
          </p>
        );
      })}
    </>
  );
}

/** The next two moments everybody must know, as the clock will show them. */
function Foot({ view }: { readonly view: View }) {
  const { t } = useTranslation('wall');
  const formats = useFormats();
  const { nextMeetingAt, nextReportAt } = view;
  return (
    <footer className={styles.foot}>
      <span>{nextMeetingAt === null ? t('noMeeting') : t('meeting', { time: formats.clock(nextMeetingAt) })}</span>
      <span>{nextReportAt === null ? t('noReport') : t('report', { time: formats.clock(nextReportAt) })}</span>
    </footer>
  );
}

import { useTranslation } from 'react-i18next';
import { meetingSpans } from '../../../shared/domain/meeting/meetingSpans.ts';
import { instantOf, unixMsOf } from '../../../shared/kernel/time.ts';
import { rulerTicks } from '../../ui/rulerTicks.ts';
import { useFormats } from '../../text/i18n.ts';
import type { LogLine } from './useWholeLog.ts';
import styles from './KnownThen.module.css';

interface LogTimelineProps {
  readonly lines: readonly LogLine[];
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const LANES = ['decisions', 'meetings', 'lines'] as const;
/** In the drawing's own units; it is as wide as the column. */
const WIDTH = 1000;
/** A time further right than this share would be cut at the edge. */
const LAST_LABEL = 0.95;

/**
 * Decisions, meetings and lines along time. A line entered late has a stroke from when it happened to when it was
 * recorded; what lies after the moment looked at had not happened yet. The slider under it and the lists say the same.
 */
export function LogTimeline({ lines, from, to, at }: LogTimelineProps) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const x = (ms: number): number => ((ms - from) / (to - from)) * WIDTH;
  const percent = (ms: number): string => `${String((x(ms) / WIDTH) * 100)}%`;
  const decisions = lines.filter(({ kind }) => kind === 'decision');
  const meetings = meetingSpans(lines);
  const ticks = rulerTicks(instantOf(from), instantOf(to), 'hours').filter(({ size }) => size === 'main');
  const step = Math.max(1, Math.ceil(ticks.length / 8));
  return (
    <div
      className={styles.timeline}
      role="img"
      aria-label={t('then.drawing', { decisions: decisions.length, meetings: meetings.length, lines: lines.length })}
    >
      <div className={styles.axis}>
        {ticks
          .filter((tick, index) => index % step === 0 && x(unixMsOf(tick.at)) < WIDTH * LAST_LABEL)
          .map((tick) => (
            <span key={tick.at} style={{ left: percent(unixMsOf(tick.at)) }}>
              {formats.clockBare(tick.at)}
            </span>
          ))}
      </div>
      <div className={styles.lanes}>
        {LANES.map((lane) => (
          <div key={lane} className={styles.lane}>
            {t(`then.lanes.${lane}`)}
          </div>
        ))}
        <div className={styles.field}>
          <svg viewBox={`0 0 ${String(WIDTH)} 120`} preserveAspectRatio="none" aria-hidden="true">
            <rect x={x(at)} y="0" width={Math.max(0, WIDTH - x(at))} height="120" className={styles.later} />
            {[40, 80].map((y) => (
              <path key={y} d={`M0 ${String(y)}H${String(WIDTH)}`} className={styles.laneRule} />
            ))}
            {lines
              .filter(({ late }) => late)
              .map(({ id, occurredAt, recordedAt }) => (
                <path
                  key={id}
                  d={`M${String(x(unixMsOf(occurredAt)))} 100H${String(x(unixMsOf(recordedAt)))}`}
                  className={styles.delay}
                />
              ))}
            {lines.map(({ id, recordedAt }) => (
              <path
                key={id}
                d={`M${String(x(unixMsOf(recordedAt)))} 91V109`}
                className={unixMsOf(recordedAt) <= at ? styles.line : styles.lineLater}
              />
            ))}
          </svg>
          {decisions.map(({ id, occurredAt }) => (
            <span key={id} className={unixMsOf(occurredAt) <= at ? styles.diamond : styles.diamondLater} style={{ left: percent(unixMsOf(occurredAt)) }} />
          ))}
          {meetings.map((meeting) => (
            <span
              key={meeting.id}
              className={unixMsOf(meeting.from) <= at ? styles.bar : styles.barLater}
              style={{ left: percent(unixMsOf(meeting.from)), right: percent(from + to - unixMsOf(meeting.to)) }}
            />
          ))}
          <span className={styles.cursor} style={{ left: percent(at) }} />
          {at < to && <span className={styles.laterWord}>{t('then.notYet', { clock: formats.clockBare(instantOf(at)) })}</span>}
        </div>
      </div>
    </div>
  );
}

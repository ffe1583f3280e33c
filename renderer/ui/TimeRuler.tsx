import { clsx } from 'clsx';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { osloTime } from '../../shared/kernel/oslo.ts';
import { useBreadth } from './breadth.ts';
import { FlagLabel, FlagList, NextFlag, type RulerFlag } from './RulerLabels.tsx';
import { rulerTicks, type RulerScale } from './rulerTicks.ts';
import { useLabelLayout } from './useLabelLayout.tsx';
import styles from './TimeRuler.module.css';

export interface TimeRulerProps {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly flags: readonly RulerFlag[];
  readonly scale: RulerScale;
  /** What the ruler counts, for a screen reader: «Frister på tidslinjen» when left out. */
  readonly label?: string;
  /** Beside the caret, instead of «nå» or «i dag». */
  readonly nowWord?: string;
}

/**
 * The header line is time: hours in an incident, the year at home, versions in a plan. Thick ink is what has passed,
 * the caret is now, flags are what comes. The drawing is for the eye; the list behind it says the same, always.
 */
export function TimeRuler({ from, to, now, flags, scale, label, nowWord }: TimeRulerProps) {
  const { t } = useTranslation('ui');
  const breadth = useBreadth();
  const frame = useRef<HTMLElement>(null);
  const [length, setLength] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setLength(element.clientWidth);
    });
    observer.observe(element);
    setLength(element.clientWidth);
    return () => {
      observer.disconnect();
    };
  }, []);
  const sorted = useMemo(() => [...flags].sort((a, b) => unixMsOf(a.at) - unixMsOf(b.at)), [flags]);
  const inSpan = useMemo(
    () => sorted.filter((flag) => flag.at <= to && (flag.at >= from || flag.level !== undefined)),
    [sorted, from, to],
  );
  const listId = useId();
  return (
    <section ref={frame} className={styles.ruler} aria-label={label ?? t('deadlines')}>
      {breadth === 'slim' ? (
        <NextFlag flags={sorted} now={now} />
      ) : (
        length > 0 && (
          <Drawing
            from={from}
            to={to}
            now={now}
            nowWord={nowWord ?? (scale === 'hours' ? t('now') : t('today'))}
            flags={inSpan}
            scale={scale}
            length={length}
            listId={listId}
          />
        )
      )}
      <FlagList flags={sorted} scale={scale} hidden={breadth !== 'slim' || sorted.length > 1} />
      <div id={listId} popover="auto" className={styles.list}>
        <FlagList flags={inSpan} scale={scale} />
      </div>
    </section>
  );
}

const lineStyle = { none: styles.line, warning: styles.lineWarning, critical: styles.lineCritical } as const;

interface DrawingProps extends TimeRulerProps {
  readonly nowWord: string;
  readonly length: number;
  readonly listId: string;
}

function Drawing({ from, to, now, nowWord, flags, scale, length, listId }: DrawingProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const [start, end] = [unixMsOf(from), unixMsOf(to)];
  const x = (at: Instant): number =>
    Math.round(Math.min(1, Math.max(0, (unixMsOf(at) - start) / (end - start))) * length);
  const nowX = x(now);
  const { measure, layout } = useLabelLayout(flags, x, length, nowX, nowWord);
  const ticks = rulerTicks(from, to, scale);
  const lower = [...layout.placed, ...layout.folded].filter(({ storey }) => storey === 1);
  /** A line reaches up to its own label; one that is folded away stays a tick and crosses nobody else's words. */
  const lineTop = (id: string): number => {
    const own = layout.placed.find((flag) => flag.id === id);
    return own === undefined ? 33 : own.storey === 0 ? 3 : 22;
  };
  const tickText = (at: Instant): string => {
    if (scale === 'hours') return end - start > 48 * 3_600_000 ? formats.dayMonth(at) : formats.clockBare(at);
    const wall = osloTime(at);
    return scale === 'versions' ? String(wall.year) : formats.monthShort(wall.month);
  };
  const tickWidth = scale === 'hours' ? 44 : 32;
  const clear = (left: number): boolean =>
    left + tickWidth <= length &&
    !flags.some((flag) => x(flag.at) > left && x(flag.at) < left + tickWidth) &&
    !(nowX > left && nowX < left + tickWidth) &&
    !lower.some((label) => label.x < left + tickWidth && label.x + label.width > left);
  return (
    <>
      {measure}
      <svg className={styles.drawing} width={length} height="40" aria-hidden="true">
        {ticks.map(({ at, size }) => (
          <path
            key={at}
            className={size === 'small' ? styles.tick : styles.main}
            d={`M${String(x(at) + 0.5)} 39.5V${size === 'main' ? '29.5' : size === 'half' ? '33.5' : '36.5'}`}
          />
        ))}
        {nowX > 0 && <path className={styles.elapsed} d={`M0 38.5H${String(nowX)}`} />}
        {flags.map((flag) => (
          <path
            key={flag.id}
            className={lineStyle[flag.level ?? 'none']}
            d={`M${String(x(flag.at) + 0.5)} 40V${String(lineTop(flag.id))}`}
          />
        ))}
        <rect className={styles.now} x={nowX - 1} y="3" width="2" height="37" />
      </svg>
      <div aria-hidden="true">
        {ticks
          .filter(({ at, size }) => size === 'main' && clear(x(at)))
          .map(({ at }) => (
            <span key={at} className={styles.tickLabel} style={{ left: x(at) }}>
              {tickText(at)}
            </span>
          ))}
        {layout.now !== null && (
          <span className={styles.nowWord} style={{ left: layout.now }}>
            {nowWord}
          </span>
        )}
        {layout.placed.map((box) => {
          const flag = flags.find((one) => one.id === box.id);
          if (flag === undefined) return null;
          return (
            <span
              key={box.id}
              className={clsx(styles.flag, box.storey === 1 && styles.lower)}
              style={{ left: box.x }}
              data-form={box.form}
            >
              <FlagLabel flag={flag} form={box.form} />
            </span>
          );
        })}
      </div>
      {layout.folded.map((fold) => (
        <button
          key={fold.ids.join()}
          type="button"
          className={clsx(styles.fold, fold.storey === 1 && styles.foldLower)}
          style={{ left: fold.x }}
          popoverTarget={listId}
          aria-label={`${t('moreFlags', { count: fold.ids.length })}: ${t('deadlines')}`}
        >
          {t('moreFlags', { count: fold.ids.length })}
        </button>
      ))}
    </>
  );
}

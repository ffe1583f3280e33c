import { clsx } from 'clsx';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { osloTime } from '../text/oslo.ts';
import { useBreadth } from './breadth.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { layoutFlags, type FlagBox, type RulerLayout } from './rulerLayout.ts';
import { rulerTicks, type RulerScale } from './rulerTicks.ts';
import { Tag } from './Tag.tsx';
import styles from './TimeRuler.module.css';

/** Something that comes (or came) at a moment: a deadline, a meeting, a version, an inject. */
export interface RulerFlag {
  readonly id: string;
  readonly at: Instant;
  /** What it is, with its time in the words if the reader needs it: `Statusmøte 04:15`. */
  readonly label: string;
  /** Set beside it in a lighter tone where there is room: `om 28 min`. */
  readonly detail?: string;
  readonly level?: 'critical' | 'warning';
  readonly mark?: GlyphName;
}

export interface TimeRulerProps {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly flags: readonly RulerFlag[];
  readonly scale: RulerScale;
  /** What the ruler counts, for a screen reader: «Frister på tidslinjen» when left out. */
  readonly label?: string;
}

/**
 * The header line is time: hours in an incident, the year at home, versions in a plan. Thick ink is what has passed, the
 * caret is now, flags are what comes. The drawing is for the eye; the list behind it says the same and is always there.
 */
export function TimeRuler({ from, to, now, flags, scale, label }: TimeRulerProps) {
  const { t } = useTranslation('ui');
  const breadth = useBreadth();
  const frame = useRef<HTMLDivElement>(null);
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
    <div ref={frame} className={styles.ruler} role="group" aria-label={label ?? t('deadlines')}>
      {breadth === 'slim' ? (
        <NextFlag flags={sorted} now={now} />
      ) : (
        length > 0 && (
          <Drawing from={from} to={to} now={now} flags={inSpan} scale={scale} length={length} listId={listId} />
        )
      )}
      <FlagList flags={sorted} scale={scale} hidden={breadth !== 'slim' || sorted.length > 1} />
      <div id={listId} popover="auto" className={styles.list}>
        <FlagList flags={inSpan} scale={scale} />
      </div>
    </div>
  );
}

interface DrawingProps extends TimeRulerProps {
  readonly length: number;
  readonly listId: string;
}

function Drawing({ from, to, now, flags, scale, length, listId }: DrawingProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const [start, end] = [unixMsOf(from), unixMsOf(to)];
  const x = (at: Instant): number =>
    Math.round(Math.min(1, Math.max(0, (unixMsOf(at) - start) / (end - start))) * length);
  const nowX = x(now);
  const nowWord = scale === 'hours' ? t('now') : t('today');
  const { measure, layout } = useLabelLayout(flags, x, length, nowX, nowWord);
  const ticks = rulerTicks(from, to, scale);
  const lower = layout.placed.filter((flag) => flag.storey === 1);
  /** A line reaches up to its own label; one that is folded away stays a tick, so that it crosses nobody else's words. */
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
    !lower.some((flag) => flag.x < left + tickWidth && flag.x + flag.width > left);
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
            className={
              flag.level === undefined ? styles.line : flag.level === 'warning' ? styles.lineWarning : styles.lineCritical
            }
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

function FlagLabel({ flag, form }: { readonly flag: RulerFlag; readonly form: 'whole' | 'short' }) {
  const words = form === 'short' && flag.label.length > 14 ? `${flag.label.slice(0, 12).trimEnd()}…` : flag.label;
  if (flag.level !== undefined) return <Tag level={flag.level}>{words}</Tag>;
  return (
    <>
      {flag.mark !== undefined && (
        <span className={styles.mark}>
          <Glyph name={flag.mark} size={12} />
        </span>
      )}
      {words}
      {form === 'whole' && flag.detail !== undefined && <span className={styles.detail}> {flag.detail}</span>}
    </>
  );
}

const NOW_WIDTH_PX = 48;
const FOLD_WIDTH_PX = 60;

/** Measures every label in both forms where it will stand, then lays them out; measures again when fonts arrive. */
function useLabelLayout(
  flags: readonly RulerFlag[],
  x: (at: Instant) => number,
  length: number,
  nowX: number,
  nowWord: string,
): { readonly measure: React.ReactNode; readonly layout: RulerLayout & { readonly now: number | null } } {
  const probe = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const key = flags.map((flag) => `${flag.id}\u0000${flag.label}\u0000${flag.detail ?? ''}\u0000${flag.level ?? ''}`).join('\u0001');
  useLayoutEffect(() => {
    let mounted = true;
    const read = (): void => {
      const spans = [...(probe.current?.children ?? [])] as HTMLElement[];
      if (mounted) setWidths(Object.fromEntries(spans.map((span) => [span.dataset['probe'] ?? '', span.offsetWidth])));
    };
    read();
    void document.fonts.ready.then(read);
    return () => {
      mounted = false;
    };
  }, [key, nowWord]);
  const measure = (
    <div ref={probe} className={styles.measure} aria-hidden="true">
      {flags.flatMap((flag) =>
        (['whole', 'short'] as const).map((form) => (
          <span key={`${form}:${flag.id}`} data-probe={`${form}:${flag.id}`} className={styles.flag}>
            <FlagLabel flag={flag} form={form} />
          </span>
        )),
      )}
    </div>
  );
  const firstToCome = flags.find((flag) => x(flag.at) >= nowX)?.id;
  const boxes = flags.map((flag): FlagBox => {
    const width = widths[`whole:${flag.id}`] ?? 120;
    return {
      id: flag.id,
      x: x(flag.at),
      width,
      shortWidth: Math.min(width, widths[`short:${flag.id}`] ?? width),
      priority: flag.level === 'critical' ? 3 : flag.level === 'warning' ? 2 : flag.id === firstToCome ? 1 : 0,
    };
  });
  const withNow = layoutFlags(boxes, length, FOLD_WIDTH_PX, [{ from: nowX, to: nowX + NOW_WIDTH_PX }]);
  const without = layoutFlags(boxes, length, FOLD_WIDTH_PX);
  // The caret itself says now; its word yields to any deadline that would otherwise be cut, moved or folded.
  const clean = (layout: RulerLayout): boolean =>
    layout.folded.length === 0 && layout.placed.every((flag) => flag.form === 'whole' && flag.storey === 0);
  const keepsWord = nowX > 0 && nowX + NOW_WIDTH_PX < length && (clean(withNow) || !clean(without));
  return { measure, layout: keepsWord ? { ...withNow, now: nowX } : { ...without, now: null } };
}

function NextFlag({ flags, now }: { readonly flags: readonly RulerFlag[]; readonly now: Instant }) {
  const { t } = useTranslation('ui');
  const shown = flags.find((flag) => flag.level !== undefined) ?? flags.find((flag) => flag.at >= now);
  return (
    <div className={styles.next}>
      {shown === undefined ? <span className={styles.detail}>{t('noDeadlines')}</span> : <FlagLabel flag={shown} form="whole" />}
    </div>
  );
}

interface FlagListProps {
  readonly flags: readonly RulerFlag[];
  readonly scale: RulerScale;
  readonly hidden?: boolean;
}

function FlagList({ flags, scale, hidden = false }: FlagListProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  return (
    <ul className={clsx(hidden && 'beredt-hidden')}>
      {flags.map((flag) => (
        <li key={flag.id}>
          <time dateTime={flag.at}>{scale === 'hours' ? formats.clock(flag.at) : formats.date(flag.at)}</time>{' '}
          <span>
            {flag.level !== undefined && `${t(flag.level)}: `}
            {flag.label}
            {flag.detail !== undefined && `, ${flag.detail}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

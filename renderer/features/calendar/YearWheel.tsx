import { useTranslation } from 'react-i18next';
import { dayMs } from '../../../shared/kernel/calendarDay.ts';
import { useFormats } from '../../text/i18n.ts';
import type { CalendarItem } from './CalendarPage.tsx';
import styles from './Calendar.module.css';

const SIZE = 344;
const MIDDLE = SIZE / 2;
const MONTHS = 12;

function place(radius: number, share: number): readonly [number, number] {
  const radians = share * 2 * Math.PI - Math.PI / 2;
  return [MIDDLE + radius * Math.cos(radians), MIDDLE + radius * Math.sin(radians)];
}

/** How far into its year a date lies, 0 to 1. */
function shareOfYear(day: string, year: number): number {
  const start = Date.UTC(year, 0, 1);
  return (dayMs(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

interface YearWheelProps {
  readonly year: number;
  readonly today: string;
  readonly items: readonly CalendarItem[];
}

/** The year as a circle, January at the top: a dot per date, filled when held; the caret is today. The list says the same. */
export function YearWheel({ year, today, items }: YearWheelProps) {
  const { t } = useTranslation('calendar');
  const formats = useFormats();
  const shown = items.filter(({ on }) => on.startsWith(String(year)));
  const overdue = items.filter(({ state }) => state === 'overdue').length;
  const isThisYear = today.startsWith(String(year));
  // Dates of one week would lie on top of one another: the later ones stand further in.
  const rank = new Map<string, number>();
  const [x1, y1] = place(96, shareOfYear(today, year));
  const [x2, y2] = place(166, shareOfYear(today, year));
  return (
    <svg
      className={styles.wheel}
      viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`}
      role="img"
      aria-label={t('wheelLabel', { year, count: items.length, overdue })}
    >
      <circle className={styles.ring} cx={MIDDLE} cy={MIDDLE} r="132" />
      {Array.from({ length: MONTHS }, (_, month) => {
        const [fromX, fromY] = place(124, month / MONTHS);
        const [toX, toY] = place(140, month / MONTHS);
        const [wordX, wordY] = place(154, (month + 0.5) / MONTHS);
        return (
          <g key={month}>
            <line className={styles.tick} x1={fromX} y1={fromY} x2={toX} y2={toY} />
            <text className={styles.month} x={wordX} y={wordY} dy="0.35em" textAnchor="middle">
              {formats.monthShort(month + 1)}
            </text>
          </g>
        );
      })}
      {shown.map(({ key, on, state }) => {
        const week = String(Math.floor(shareOfYear(on, year) * 52));
        const depth = rank.get(week) ?? 0;
        rank.set(week, depth + 1);
        const [x, y] = place(132 - Math.min(depth, 5) * 15, shareOfYear(on, year));
        return <circle key={key} className={styles[state]} cx={x} cy={y} r={state === 'overdue' ? 7 : 6} />;
      })}
      {isThisYear && <line className={styles.today} x1={x1} y1={y1} x2={x2} y2={y2} />}
      <text className={styles.year} x={MIDDLE} y={MIDDLE} dy="0.35em" textAnchor="middle">
        {year}
      </text>
    </svg>
  );
}

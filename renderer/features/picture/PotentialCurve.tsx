import { useTranslation } from 'react-i18next';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useFormats } from '../../text/i18n.ts';
import { decimalsOf, pathOf, planeOf } from './curve.ts';
import type { NumberView } from './pictureView.ts';
import styles from './Picture.module.css';

const WIDTH = 416;
const TOP = 18;
const BOTTOM = 108;
const HEIGHT = 136;
const HOUR_MS = 3_600_000;

interface PotentialCurveProps {
  readonly what: string;
  readonly number: NumberView;
  readonly expected: number;
  readonly worst: number;
  readonly horizon: Instant;
  readonly at: Instant;
}

/** What a number has been, and what it is expected to be and may at worst become: thick, thin, dashed. */
export function PotentialCurve({ what, number, expected, worst, horizon, at }: PotentialCurveProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const { readings, now, limit } = number;
  const from = readings[0]?.at ?? now.at;
  const to = [horizon, now.at, at].sort().at(-1) ?? horizon;
  const values = [...readings.map(({ value }) => value), expected, worst, ...(limit === null ? [] : [limit])];
  const plane = planeOf({ from, to, values }, { width: WIDTH, top: TOP, bottom: BOTTOM });
  const ahead = (value: number) => pathOf([now, { at: horizon, value }], plane);
  const [x, y] = [plane.x(horizon), plane.y];
  const decimals = decimalsOf(values);
  const write = (value: number): string => formats.number(value, decimals);
  // The upper line has its name above it, the lower one below: neither crosses the other.
  const named = [
    { value: expected, text: t('curveExpected', { value: write(expected) }), isUpper: expected > worst },
    { value: worst, text: t('curveWorst', { value: write(worst) }), isUpper: worst >= expected },
  ];
  const label = t('curve', {
    what,
    now: write(now.value),
    expected: write(expected),
    worst: write(worst),
  });
  return (
    <svg className={styles.curve} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      <path className={styles.between} d={`${ahead(expected)}L${x.toFixed(1)} ${y(worst).toFixed(1)}Z`} />
      {limit !== null && (
        <>
          <path className={styles.drawnLimit} d={`M0 ${y(limit).toFixed(1)}H${String(WIDTH)}`} />
          <text x="0" y={y(limit) - 5}>
            {t('curveLimit', { value: write(limit) })}
          </text>
        </>
      )}
      <path className={styles.drawnNow} d={pathOf(readings, plane)} />
      <path className={styles.drawn} d={ahead(expected)} />
      <path className={styles.drawnWorst} d={ahead(worst)} />
      <path className={styles.drawnCaret} d={`M${plane.x(at).toFixed(1)} 0V${String(BOTTOM + 8)}`} />
      <circle className={styles.dot} cx={plane.x(now.at)} cy={y(now.value)} r="4" />
      {named.map(({ value, text, isUpper }) => (
        <text key={text} className={styles.curveName} x={x - 4} y={y(value) + (isUpper ? -6 : 18)} textAnchor="end">
          {text}
        </text>
      ))}
      <path className={styles.drawnAxis} d={`M0 ${String(BOTTOM + 8)}.5H${String(WIDTH)}`} />
      {hoursBetween(from, to).map((hour) => (
        <text key={hour} x={plane.x(hour)} y={HEIGHT - 4} textAnchor="middle">
          {formats.clockBare(hour).slice(0, 2)}
        </text>
      ))}
    </svg>
  );
}

/** Whole hours, at most eight of them, so that their names never run together. */
function hoursBetween(from: Instant, to: Instant): Instant[] {
  const [first, last] = [Math.ceil(unixMsOf(from) / HOUR_MS), Math.floor(unixMsOf(to) / HOUR_MS)];
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  const hours: Instant[] = [];
  for (let hour = first; hour <= last; hour += step) hours.push(instantOf(hour * HOUR_MS));
  return hours;
}

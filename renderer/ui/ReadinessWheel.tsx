import { Fragment } from 'react';
import styles from './ReadinessWheel.module.css';

/** One mark of the wheel; how it stands is its shape, and the list beside it says it in words. */
export interface WheelMark {
  readonly id: string;
  readonly standing: 'met' | 'partly' | 'missing' | 'unknown';
}

export interface WheelPart {
  readonly id: string;
  readonly marks: readonly WheelMark[];
  /** Drawn inside the part. */
  readonly sign: string;
}

interface ReadinessWheelProps {
  readonly parts: readonly WheelPart[];
  /** What it shows, for who cannot see it. */
  readonly label: string;
  readonly count: string;
  readonly under: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const SIZE = 344;
const MIDDLE = SIZE / 2;
/** From, to, in units of the drawing: a mark that is lacking stands out, one nobody knows of is hollow. */
const RADII = { met: [124, 148], partly: [136, 148], missing: [116, 156], unknown: [124, 148] } as const;
const GAP_BETWEEN_PARTS = 3;

/** A point on the circle; 0 degrees is up. */
function at(radius: number, degrees: number): string {
  const radians = ((degrees - 90) * Math.PI) / 180;
  return `${(MIDDLE + radius * Math.cos(radians)).toFixed(2)} ${(MIDDLE + radius * Math.sin(radians)).toFixed(2)}`;
}

function block([inner, outer]: readonly [number, number], from: number, to: number): string {
  const arc = (radius: number, end: number, sweep: 0 | 1): string =>
    `A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${at(radius, end)}`;
  return `M${at(outer, from)}${arc(outer, to, 1)}L${at(inner, to)}${arc(inner, from, 0)}Z`;
}

/** One block per criterion, an equal part of the circle per step; always with a list beside it, which the keys walk. */
export function ReadinessWheel({ parts, label, count, under, chosen, onChoose }: ReadinessWheelProps) {
  const span = 360 / parts.length;
  return (
    <svg className={styles.wheel} viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`} role="img" aria-label={label}>
      {parts.map(({ id, marks, sign }, part) => {
        const first = part * span + GAP_BETWEEN_PARTS / 2;
        const each = (span - GAP_BETWEEN_PARTS) / Math.max(1, marks.length);
        const slit = Math.min(1.2, each / 5);
        const middle = part * span + span / 2;
        const [x, y] = at(78, middle).split(' ');
        return (
          <Fragment key={id}>
            <path
              className={chosen === id ? styles.chosen : styles.part}
              d={block([60, 160], part * span, (part + 1) * span)}
              onClick={() => {
                onChoose(id);
              }}
            />
            {marks.map((mark, place) => (
              <path
                key={mark.id}
                className={styles[mark.standing]}
                d={block(RADII[mark.standing], first + place * each + slit / 2, first + (place + 1) * each - slit / 2)}
              />
            ))}
            <text className={styles.sign} x={x} y={y} dy="0.35em" textAnchor="middle">
              {sign}
            </text>
          </Fragment>
        );
      })}
      <text className={styles.count} x={MIDDLE} y={MIDDLE + 6} textAnchor="middle">
        {count}
      </text>
      <text className={styles.under} x={MIDDLE} y={MIDDLE + 28} textAnchor="middle">
        {under}
      </text>
    </svg>
  );
}

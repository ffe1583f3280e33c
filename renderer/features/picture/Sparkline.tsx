import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { pathOf, planeOf, type Reading } from './curve.ts';
import styles from './Picture.module.css';

const WIDTH = 72;
const HEIGHT = 28;
/** More readings than this say no more at this size. */
const DRAWN = 24;

interface SparklineProps {
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly limit: number | null;
}

/** The way a number is going; its limit is dotted. The figures stand beside it. */
export function Sparkline({ label, readings, limit }: SparklineProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const drawn = readings.slice(-DRAWN);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return null;
  const values = [...drawn.map(({ value }) => value), ...(limit === null ? [] : [limit])];
  const plane = planeOf({ from: first.at, to: last.at, values }, { width: WIDTH - 6, top: 5, bottom: HEIGHT - 4 });
  const words = drawn.map(({ value }) => formats.number(value)).join(', ');
  return (
    <svg
      className={styles.spark}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t('trend', { label, values: words })}
    >
      {limit !== null && <path className={styles.drawnLimit} d={`M0 ${plane.y(limit).toFixed(1)}H${String(WIDTH)}`} />}
      {drawn.length > 1 && <path className={styles.drawn} d={pathOf(drawn, plane)} />}
      <circle className={styles.dot} cx={plane.x(last.at)} cy={plane.y(last.value)} r="2.5" />
    </svg>
  );
}

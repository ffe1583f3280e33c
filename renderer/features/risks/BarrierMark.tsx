import type { BarrierView } from './bowTieLayout.ts';
import styles from './BowTie.module.css';

interface BarrierMarkProps {
  readonly state: BarrierView['state'];
  /** Thickness follows the judged effect; what is not judged is in between, with a dotted edge. */
  readonly effect: BarrierView['effect'];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const widths = { small: 6, some: 10, large: 15 } as const;

/** A barrier as an upright bar: filled when it works, half when weakened, dashed when missing, with ? when unknown. */
export function BarrierMark({ state, effect, x, y, height }: BarrierMarkProps) {
  const width = effect === null ? widths.some : widths[effect];
  const at = { x: x - width / 2, width };
  return (
    <g data-state={state}>
      <rect {...at} y={y - height / 2} height={height} className={state === 'missing' ? styles.missing : styles.frame} />
      {state === 'works' && <rect {...at} y={y - height / 2} height={height} className={styles.filled} />}
      {state === 'weakened' && <rect {...at} y={y} height={height / 2} className={styles.filled} />}
      {state === 'unknown' && (
        <text x={x} y={y + 4} textAnchor="middle" className={styles.ask}>
          ?
        </text>
      )}
    </g>
  );
}

/** The same sign beside a line of words. */
export function BarrierSign({ state, effect }: Pick<BarrierMarkProps, 'state' | 'effect'>) {
  return (
    <svg width="18" height="20" viewBox="0 0 18 20" aria-hidden="true">
      <BarrierMark state={state} effect={effect} x={9} y={10} height={18} />
    </svg>
  );
}

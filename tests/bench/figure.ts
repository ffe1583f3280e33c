import { figures, isRate, type FigureKind, type FigureName } from './figures.ts';

/** The least the same thing could cost on this machine, taken in the same run. */
export interface Floor {
  readonly what: string;
  /** In the unit of the figure. */
  readonly median: number;
}

/** What one bench hands over. */
export interface Measured {
  readonly name: FigureName;
  readonly samples: readonly number[];
  readonly floor?: Floor;
}

/** One row of the table. */
export interface Figure {
  readonly name: FigureName;
  readonly what: string;
  readonly unit: FigureKind['unit'];
  readonly samples: number;
  readonly median: number;
  /** 95 % of the samples were at least this good. */
  readonly p95: number;
  readonly p99: number;
  readonly target: FigureKind['target'] | null;
  readonly meets: boolean | null;
  readonly floor: Floor | null;
  /** How many times the floor it costs; above 1 is slower, or larger, than the floor. */
  readonly ratio: number | null;
}

/** The value that a share of the samples does not exceed: the smallest one that covers it. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function toFigure({ name, samples, floor }: Measured): Figure {
  const { what, unit, target = null } = figures[name] as FigureKind;
  const rate = isRate(unit);
  const at = (share: number): number => rounded(quantile(samples, rate ? 1 - share : share));
  const values = { median: at(0.5), p95: at(0.95), p99: at(0.99) };
  const ratio = floor === undefined ? null : rate ? floor.median / values.median : values.median / floor.median;
  return {
    name,
    what,
    unit,
    samples: samples.length,
    ...values,
    target,
    meets: target === null ? null : rate ? values[target.of] >= target.limit : values[target.of] <= target.limit,
    floor: floor === undefined ? null : { what: floor.what, median: rounded(floor.median) },
    ratio: ratio === null ? null : rounded(ratio),
  };
}

/** Four digits: nothing here is known better. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';

/** A value at a moment. */
export interface Reading {
  readonly at: Instant;
  readonly value: number;
}

/** Maps moments and values to a drawing of the given size; a flat or empty span is drawn in the middle. */
export interface Plane {
  x(at: Instant): number;
  y(value: number): number;
}

export function planeOf(
  span: { readonly from: Instant; readonly to: Instant; readonly values: readonly number[] },
  size: { readonly width: number; readonly top: number; readonly bottom: number },
): Plane {
  const [start, end] = [unixMsOf(span.from), unixMsOf(span.to)];
  const [low, high] = [Math.min(...span.values), Math.max(...span.values)];
  return {
    x: (at) => (end === start ? size.width : ((unixMsOf(at) - start) / (end - start)) * size.width),
    y: (value) =>
      high === low
        ? (size.top + size.bottom) / 2
        : size.bottom - ((value - low) / (high - low)) * (size.bottom - size.top),
  };
}

/** The path of readings, in SVG's language. */
export function pathOf(readings: readonly Reading[], plane: Plane): string {
  return readings
    .map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${plane.x(at).toFixed(1)} ${plane.y(value).toFixed(1)}`)
    .join('');
}

/** Decimals that every value of a series is written with, so that they stand under each other; two at most. */
export function decimalsOf(values: readonly number[]): number {
  return Math.min(2, Math.max(0, ...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)));
}

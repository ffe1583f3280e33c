interface Point {
  readonly x: number;
  readonly y: number;
}

/** One block per criterion, an equal sector per step, clockwise from the top. Measures in px around (0, 0). */
export interface WheelBlock {
  readonly id: string;
  readonly step: number;
  /** SVG path of the block. */
  readonly path: string;
  /** Where the sign of this block, and of the open ones that follow it, stands; null when another carries it. */
  readonly sign: Point | null;
}

export const wheelRadii = { inner: 120, outer: 148, sticksOut: 8, sign: 166, ring: 108, digit: 88 } as const;

/** Between two steps and between two blocks, in degrees. */
const STEP_GAP = 8;
const MAX_BLOCK_GAP = 1.1;

interface Criterion {
  readonly id: string;
  readonly isOpen: boolean;
}

/** The blocks of all steps, clockwise. */
export function wheelBlocks(steps: readonly (readonly Criterion[])[]): readonly WheelBlock[] {
  const sector = 360 / Math.max(1, steps.length);
  return steps.flatMap((criteria, step) => {
    const room = sector - STEP_GAP;
    const width = room / Math.max(1, criteria.length);
    const gap = Math.min(MAX_BLOCK_GAP, width * 0.3);
    const start = step * sector + STEP_GAP / 2;
    /** Neighbours share one sign, in the middle of them: two would lie on top of each other. */
    const signOfRun = (all: readonly Criterion[], first: number): Point => {
      const after = all.findIndex((criterion, index) => index > first && !criterion.isOpen);
      const end = after === -1 ? all.length : after;
      return point(start + ((first + end) / 2) * width, wheelRadii.sign);
    };
    return criteria.map(({ id, isOpen }, at) => {
      const from = start + at * width + gap / 2;
      const to = from + width - gap;
      const out = isOpen ? wheelRadii.sticksOut : 0;
      return {
        id,
        step,
        path: block(from, to, wheelRadii.inner - out / 2, wheelRadii.outer + out),
        sign: isOpen && criteria[at - 1]?.isOpen !== true ? signOfRun(criteria, at) : null,
      };
    });
  });
}

/** The thin arc that holds a step's blocks together, and where its digit stands. */
export function wheelStep(step: number, count: number): { readonly arc: string; readonly digit: Point } {
  const sector = 360 / Math.max(1, count);
  const from = point(step * sector + STEP_GAP / 2, wheelRadii.ring);
  const to = point((step + 1) * sector - STEP_GAP / 2, wheelRadii.ring);
  const large = sector - STEP_GAP > 180 ? 1 : 0;
  return {
    arc: `M${xy(from)}A${String(wheelRadii.ring)} ${String(wheelRadii.ring)} 0 ${String(large)} 1 ${xy(to)}`,
    digit: point((step + 0.5) * sector, wheelRadii.digit),
  };
}

function block(from: number, to: number, inner: number, outer: number): string {
  const arc = (radius: number, sweep: 0 | 1, end: number): string =>
    `A${String(radius)} ${String(radius)} 0 ${to - from > 180 ? '1' : '0'} ${String(sweep)} ${xy(point(end, radius))}`;
  const start = `M${xy(point(from, inner))}L${xy(point(from, outer))}`;
  return `${start}${arc(outer, 1, to)}L${xy(point(to, inner))}${arc(inner, 0, from)}Z`;
}

function point(degrees: number, radius: number): Point {
  const radians = ((degrees - 90) * Math.PI) / 180;
  return { x: radius * Math.cos(radians), y: radius * Math.sin(radians) };
}

function xy({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

import type { QueryOutput } from '../../../shared/contract/api.ts';

export type BranchView = QueryOutput<'risk.event'>['branches'][number];
export type BarrierView = BranchView['barriers'][number];

const EDGE = 8;
const BOX = { width: 164, height: 64 };
const SLOT = 112;
const GAP = 12;
const JOIN = 56;
const RADIUS = 80;
const TOP = 40;
const ROW = 140;

/** The measures of the drawing, for those who draw in it. */
export const drawn = { box: BOX, slot: SLOT, radius: RADIUS, bar: 44 } as const;

interface PlacedBarrier {
  readonly barrier: BarrierView;
  readonly x: number;
  readonly y: number;
}

interface PlacedBranch {
  readonly branch: BranchView;
  /** Upper left corner of its box. */
  readonly x: number;
  readonly y: number;
  /** The line from the box, through the barriers, to the event. */
  readonly path: string;
  readonly barriers: readonly PlacedBarrier[];
}

export interface BowTieLayout {
  readonly width: number;
  readonly height: number;
  readonly event: { readonly x: number; readonly y: number };
  readonly branches: readonly PlacedBranch[];
}

const most = (branches: readonly BranchView[]): number => Math.max(1, ...branches.map(({ barriers }) => barriers.length));

/**
 * Where everything stands: causes in a column to the left, consequences to the right, the event in the middle, barriers
 * in the order they are met. Fixed and symmetric, so that the same analysis always looks the same, also on paper.
 */
export function layOut(branches: readonly BranchView[]): BowTieLayout {
  const causes = branches.filter(({ side }) => side === 'cause');
  const consequences = branches.filter(({ side }) => side === 'consequence');
  const rows = Math.max(1, causes.length, consequences.length);
  const reach = (side: readonly BranchView[]): number => EDGE + BOX.width + GAP + SLOT * most(side) + JOIN;
  const event = { x: reach(causes) + RADIUS, y: TOP + Math.max(rows * ROW, 2 * RADIUS) / 2 };
  const width = event.x + RADIUS + reach(consequences);
  const place = (side: readonly BranchView[], mirror: (x: number) => number): PlacedBranch[] =>
    side.map((branch, at): PlacedBranch => {
      const y = TOP + ((at + 0.5) * rows * ROW) / side.length;
      const boxEnd = EDGE + BOX.width;
      const join = boxEnd + GAP + SLOT * most(side);
      const lean = ((y - event.y) / (rows * ROW)) * RADIUS * 1.6;
      const meetX = reach(side) + RADIUS - Math.sqrt(RADIUS * RADIUS - lean * lean);
      const [from, turn, bend, arrive, meet] = [boxEnd, join, join + JOIN / 2, meetX - JOIN / 2, meetX].map((x) => mirror(x).toFixed(1));
      const isRight = branch.side === 'consequence';
      const slots = branch.barriers.length;
      return {
        branch,
        x: isRight ? mirror(boxEnd) : EDGE,
        y: y - BOX.height / 2,
        path: `M${from!} ${y.toFixed(1)}H${turn!}C${bend!} ${y.toFixed(1)} ${arrive!} ${(event.y + lean).toFixed(1)} ${meet!} ${(event.y + lean).toFixed(1)}`,
        // Met from left to right on both sides: the first of a consequence is the one nearest the event.
        barriers: branch.barriers.map((barrier, met) => ({
          barrier,
          x: mirror(boxEnd + GAP + SLOT * ((isRight ? slots - 1 - met : met) + 0.5)),
          y,
        })),
      };
    });
  return {
    width,
    height: TOP + Math.max(rows * ROW, 2 * RADIUS) + EDGE,
    event,
    branches: [...place(causes, (x) => x), ...place(consequences, (x) => width - x)],
  };
}

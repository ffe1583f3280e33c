import type { Fallen } from '../../../shared/domain/continuity/whatFalls.ts';
import type { DependenceView } from './continuityView.ts';

/** The measures of the drawing, for those who draw in it. */
export const drawn = { box: { width: 176, height: 72 }, slot: 216, across: 216, top: 36, row: 96, edge: 8 } as const;

interface Placed<What> {
  readonly of: What;
  /** Upper left corner of its box. */
  readonly x: number;
  readonly y: number;
  /** The line that ends or begins at it. */
  readonly path: string;
}

export interface NodeLayout {
  readonly width: number;
  readonly height: number;
  readonly node: { readonly x: number; readonly y: number };
  readonly leaning: readonly Placed<DependenceView>[];
  readonly falling: readonly Placed<Fallen>[];
}

/**
 * What a node leans on in a column to the left, with room for the alternatives on each line; the node; what falls with
 * it as a tree to the right, each hanging on what took it. Fixed, so that the same always looks the same.
 */
export function layOut(leaning: readonly DependenceView[], falling: readonly Fallen[], nodeId: string): NodeLayout {
  const { box, slot, across, top, row, edge } = drawn;
  const below = Map.groupBy(falling, ({ throughId }) => throughId);
  const columns = Math.max(0, ...falling.map(({ steps }) => steps));
  const rowOf = new Map<string, number>();
  let leaves = 0;
  const rank = (id: string): number => {
    const rows = (below.get(id) ?? []).map((one) => rank(one.id));
    const [first, last] = [rows[0], rows.at(-1)];
    const at = first === undefined || last === undefined ? leaves++ : (first + last) / 2;
    rowOf.set(id, at);
    return at;
  };
  for (const one of below.get(nodeId) ?? []) rank(one.id);
  const rows = Math.max(1, leaning.length, leaves);
  const middle = top + (rows * row) / 2;
  const nodeX = edge + (leaning.length === 0 ? 0 : box.width + slot);
  const nodeY = middle - box.height / 2;
  const centre = (y: number): number => y + box.height / 2;
  const bend = (fromX: number, fromY: number, toX: number, toY: number): string => {
    const half = (fromX + toX) / 2;
    return `M${fromX.toFixed(1)} ${fromY.toFixed(1)}C${half.toFixed(1)} ${fromY.toFixed(1)} ${half.toFixed(1)} ${toY.toFixed(1)} ${toX.toFixed(1)} ${toY.toFixed(1)}`;
  };
  const spread = (count: number, at: number): number => middle + (at - (count - 1) / 2) * row - box.height / 2;
  const left = leaning.map((of, at): Placed<DependenceView> => {
    const y = spread(leaning.length, at);
    const end = edge + box.width;
    const turn = nodeX - 40;
    return { of, x: edge, y, path: `M${String(end)} ${centre(y).toFixed(1)}H${String(turn)}${bend(turn, centre(y), nodeX, middle).replace('M', 'L')}` };
  });
  const placeX = (steps: number): number => nodeX + across * steps;
  const placeY = (id: string): number => (id === nodeId ? nodeY : spread(leaves, rowOf.get(id) ?? 0));
  const right = falling.map((of): Placed<Fallen> => {
    const [x, y] = [placeX(of.steps), placeY(of.id)];
    return { of, x, y, path: bend(placeX(of.steps - 1) + box.width, centre(placeY(of.throughId)), x, centre(y)) };
  });
  return { width: placeX(columns) + box.width + edge, height: top + rows * row + edge, node: { x: nodeX, y: nodeY }, leaning: left, falling: right };
}

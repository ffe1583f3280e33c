import { controlKinds, type ControlKind } from '../../../shared/domain/control/control.ts';

export const BOX = { width: 150, height: 64, across: 172, down: 88, head: 32 } as const;

/** Where a box stands: its kind decides the column, its leaves the row. */
export interface Placed<Node> {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

interface Hangs {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: ControlKind;
}

/** Boxes in columns by kind; each stands at the middle of what hangs on it. `height` is what all of it takes. */
export function controlLayout<Node extends Hangs>(nodes: readonly Node[]): { readonly boxes: readonly Placed<Node>[]; readonly height: number } {
  const below = Map.groupBy(nodes, ({ parentId }) => parentId);
  const boxes: Placed<Node>[] = [];
  let rows = 0;
  const place = (node: Node): number => {
    const ys = (below.get(node.id) ?? []).map(place);
    const [first, last] = [ys[0], ys.at(-1)];
    const y = first === undefined || last === undefined ? BOX.head + rows++ * BOX.down : (first + last) / 2;
    boxes.push({ node, x: controlKinds.indexOf(node.kind) * BOX.across, y });
    return y;
  };
  for (const root of below.get(null) ?? []) place(root);
  return { boxes, height: BOX.head + Math.max(1, rows) * BOX.down };
}

/** Words on at most three lines of about so many letters; what is left is an ellipsis. */
export function linesOf(text: string, letters = 19, most = 3): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 1)}…`];
}

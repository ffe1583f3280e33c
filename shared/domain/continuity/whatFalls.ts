import { endurance, type AlternativeFields } from './continuity.ts';

/** Who leans on what, and with which way out. */
export interface Leaning {
  readonly nodes: readonly { readonly id: string; readonly toleratedHours: number | null }[];
  readonly dependences: readonly {
    readonly id: string;
    readonly nodeId: string;
    readonly onId: string;
    readonly alternatives: readonly Pick<AlternativeFields, 'hours'>[];
  }[];
}

/** One that stands still because of what fell. Hours are counted from the fall. */
export interface Fallen {
  readonly id: string;
  /** When its last alternative is used up. */
  readonly stopsAtHours: number;
  /** When it has stood still longer than is tolerated; null where nobody has said, and of inputs. */
  readonly intolerableAtHours: number | null;
  /** What took it: the dependence that gave way first, and how many steps from the first fall. */
  readonly dependenceId: string;
  readonly throughId: string;
  readonly steps: number;
}

/**
 * Everything that stands still when one node falls, the first first. A node stops when the first of what it leans on
 * has been gone as long as the alternatives to it last; what leans on it counts from then. Circles end where they began.
 */
export function whatFalls({ nodes, dependences }: Leaning, fallenId: string): readonly Fallen[] {
  const tolerated = new Map(nodes.map(({ id, toleratedHours }) => [id, toleratedHours]));
  const leaningOn = Map.groupBy(dependences, ({ onId }) => onId);
  const settled = new Map<string, Fallen | null>();
  const waiting: Fallen[] = [];
  const settle = (id: string, stopsAtHours: number, steps: number): void => {
    for (const { id: dependenceId, nodeId, alternatives } of leaningOn.get(id) ?? []) {
      const limit = tolerated.get(nodeId);
      if (limit === undefined || settled.has(nodeId)) continue;
      const stops = stopsAtHours + endurance(alternatives);
      const intolerableAtHours = limit === null ? null : stops + limit;
      waiting.push({ id: nodeId, stopsAtHours: stops, intolerableAtHours, dependenceId, throughId: id, steps: steps + 1 });
    }
  };
  settled.set(fallenId, null);
  settle(fallenId, 0, 0);
  for (;;) {
    waiting.sort((one, other) => one.stopsAtHours - other.stopsAtHours || one.steps - other.steps);
    const next = waiting.shift();
    if (next === undefined) break;
    if (settled.has(next.id)) continue;
    settled.set(next.id, next);
    settle(next.id, next.stopsAtHours, next.steps);
  }
  return [...settled.values()].filter((one) => one !== null);
}

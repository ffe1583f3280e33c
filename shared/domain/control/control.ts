import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';

export type ControlNodeId = Id<'controlNode'>;

/** The chain of control, from what is wanted to how one sees that it is so (S0-27). Each hangs on the one before. */
export const controlKinds = ['goal', 'constraint', 'controller', 'operator', 'process', 'sensor'] as const;
export type ControlKind = (typeof controlKinds)[number];

/** Whose structure it is, the uppermost first. */
export const controlLevels = ['municipality', 'sector', 'unit'] as const;
export type ControlLevel = (typeof controlLevels)[number];

export interface ControlNodeFields {
  readonly text: string;
  /** Who carries it; asked for of control functions and operators. */
  readonly owner: Owner | null;
  /** Of a sensor: how what it sees comes back to the control function, and how often. */
  readonly feedback: string;
}

export interface ControlNode extends ControlNodeFields {
  readonly id: ControlNodeId;
  readonly kind: ControlKind;
  readonly parentId: ControlNodeId | null;
  /** Of a goal; what hangs on it is on the same level. */
  readonly level: ControlLevel;
  /** Orders it among its siblings. */
  readonly place: number;
}

export interface KnownControlNode extends ControlNode {
  readonly removed: boolean;
}

/** What is missing before control can be relied on. */
export const controlGaps = [
  'no-constraint', 'no-controller', 'no-operator', 'no-process', 'no-sensor', 'no-owner', 'no-feedback',
] as const;
export type ControlGap = (typeof controlGaps)[number];

/** The kind that hangs on this one; null under a sensor. */
export function kindBelow(kind: ControlKind): ControlKind | null {
  return controlKinds[controlKinds.indexOf(kind) + 1] ?? null;
}

/** What is missing at one node, given the kinds of what hangs on it. */
export function gapsAt(node: Pick<ControlNode, 'kind' | 'owner' | 'feedback'>, below: readonly ControlKind[]): readonly ControlGap[] {
  const next = kindBelow(node.kind);
  const missing: Record<Exclude<ControlKind, 'goal'>, ControlGap> = {
    constraint: 'no-constraint', controller: 'no-controller', operator: 'no-operator', process: 'no-process', sensor: 'no-sensor',
  };
  return [
    ...(next !== null && next !== 'goal' && !below.includes(next) ? [missing[next]] : []),
    ...((node.kind === 'controller' || node.kind === 'operator') && node.owner === null ? (['no-owner'] as const) : []),
    ...(node.kind === 'sensor' && node.feedback === '' ? (['no-feedback'] as const) : []),
  ];
}

import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';
import type { HazardEventId } from './risk.ts';

export type BranchId = Id<'bowTieBranch'>;
export type BarrierId = Id<'barrier'>;

/** Left or right of the event: what may lead to it, what it may lead to. */
export const branchSides = ['cause', 'consequence'] as const;
export type BranchSide = (typeof branchSides)[number];

export const barrierStates = ['works', 'weakened', 'missing', 'unknown'] as const;
export type BarrierState = (typeof barrierStates)[number];

/** How much it is judged to take away, when it works. */
export const barrierEffects = ['small', 'some', 'large'] as const;
export type BarrierEffect = (typeof barrierEffects)[number];

/** Between a cause and the event it makes the event less likely; between the event and a consequence, less bad. */
export interface BarrierFields {
  readonly text: string;
  readonly owner: Owner | null;
  readonly state: BarrierState;
  /** Null: not judged. */
  readonly effect: BarrierEffect | null;
  /** Why state and effect are judged so. */
  readonly note: string;
  /** The day it was last tried; null when never. */
  readonly checkedOn: string | null;
}

export interface KnownBranch {
  readonly id: BranchId;
  readonly eventId: HazardEventId;
  readonly side: BranchSide;
  readonly text: string;
  readonly place: number;
  readonly removed: boolean;
}

export interface KnownBarrier extends BarrierFields {
  readonly id: BarrierId;
  readonly branchId: BranchId;
  readonly eventId: HazardEventId;
  readonly place: number;
  readonly removed: boolean;
}

/** A branch where nothing is known to hold: no barrier, or none that works or half works. */
export function isOpen(barriers: readonly Pick<BarrierFields, 'state'>[]): boolean {
  return !barriers.some(({ state }) => state === 'works' || state === 'weakened');
}

import type { BarrierFields, BranchId, BranchSide } from './bowTie.ts';
import type { HazardEventId } from './risk.ts';

/** Facts whose subject is a branch of a bow-tie or a barrier on one. `place` orders them, smallest first. */
export interface BowTieFacts {
  BowTieBranchAdded: {
    readonly eventId: HazardEventId;
    readonly side: BranchSide;
    readonly text: string;
    readonly place: number;
  };
  BowTieBranchChanged: { readonly text?: string; readonly place?: number };
  BowTieBranchRemoved: Record<never, never>;
  BowTieBranchRestored: Record<never, never>;
  BarrierAdded: BarrierFields & { readonly branchId: BranchId; readonly eventId: HazardEventId; readonly place: number };
  BarrierChanged: Partial<BarrierFields> & { readonly place?: number };
  BarrierRemoved: Record<never, never>;
  BarrierRestored: Record<never, never>;
}

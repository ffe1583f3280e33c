import type { AlternativeFields, ContinuityFields, ContinuityNodeId, DependenceId, NodeKind } from './continuity.ts';

/** Facts whose subject is a critical function or what functions lean on, a dependence between two, or an alternative. */
export interface ContinuityFacts {
  ContinuityNodeAdded: ContinuityFields & { readonly kind: NodeKind };
  /** Only the fields that changed. */
  ContinuityNodeChanged: { readonly fields: Partial<ContinuityFields> };
  ContinuityNodeRemoved: Record<never, never>;
  ContinuityNodeRestored: Record<never, never>;
  DependenceAdded: { readonly nodeId: ContinuityNodeId; readonly onId: ContinuityNodeId };
  DependenceRemoved: Record<never, never>;
  DependenceRestored: Record<never, never>;
  AlternativeAdded: AlternativeFields & { readonly dependenceId: DependenceId };
  /** Only the fields that changed. */
  AlternativeChanged: { readonly fields: Partial<AlternativeFields> };
  AlternativeRemoved: Record<never, never>;
  AlternativeRestored: Record<never, never>;
}

import type { PlanContent } from './plan.ts';

/** Facts whose subject is a plan. */
export interface PlanFacts {
  /** The whole plan, so that a version can be read as it stood. A draft until it is approved. */
  PlanWritten: { readonly version: number; readonly content: PlanContent };
  /** From now on this version is in force and the one before it superseded; both can be read. */
  PlanApproved: { readonly version: number; readonly approvedBy: string; readonly approvedOn: string; readonly reviewBy: string | null };
  PlanRetired: { readonly reason: string };
  PlanReinstated: Record<never, never>;
}

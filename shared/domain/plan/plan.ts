import type { Id } from '../../kernel/ids.ts';

export type PlanId = Id<'plan'>;

/** The overall contingency plan (overordnet beredskapsplan), or a sub-plan (delplan) under it. */
export const planKinds = ['overall', 'sub'] as const;
export type PlanKind = (typeof planKinds)[number];

export interface PlanSection {
  readonly id: Id<'section'>;
  readonly heading: string;
  /** Paragraphs are parted by an empty line. */
  readonly text: string;
}

/** A plan as it stands in one version. */
export interface PlanContent {
  readonly title: string;
  readonly kind: PlanKind;
  readonly sections: readonly PlanSection[];
}

/** What a rule must know of a plan. */
export interface KnownPlan {
  readonly id: PlanId;
  readonly title: string;
  /** The newest version written. */
  readonly version: number;
  /** The version in force; null while none has been approved. */
  readonly approved: number | null;
  readonly retired: boolean;
}

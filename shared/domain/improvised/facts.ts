import type { RoleId } from '../role/role.ts';
import type { ImprovisedSource, ImprovisedStepId } from './improvised.ts';

/** Facts about what an incident did that no card had (S0-04). */
export interface ImprovisedFacts {
  /** Subject: the step. */
  ImprovisedStepMarked: {
    readonly text: string;
    readonly roleId: RoleId | null;
    readonly source: ImprovisedSource | null;
  };
  ImprovisedStepUnmarked: Readonly<Record<never, never>>;
  ImprovisedStepRestored: Readonly<Record<never, never>>;
  /** A card draft was made of them. Subject: the card. */
  ImprovisedCardDrafted: { readonly title: string; readonly steps: readonly ImprovisedStepId[] };
}

import type { Id } from '../../kernel/ids.ts';

export type PlanId = Id<'plan'>;
export type SectionId = Id<'section'>;

/**
 * The overall contingency plan (overordnet beredskapsplan), the sub-plans (delplaner) that are asked for by name (S4-09,
 * GN-4.1–4.16), those most municipalities have besides, and `sub` for any other.
 */
export const planKinds = [
  'overall',
  'crisis-management',
  'evacuation',
  'information',
  'continuity',
  'infection-control',
  'environmental',
  'gp-service',
  'emergency-clinic',
  'home-nursing',
  'institutions',
  'social-services',
  'reorganisation',
  'increased-capacity',
  'psychosocial',
  'next-of-kin',
  'power',
  'water',
  'telecom',
  'threats',
  'sub',
] as const;
export type PlanKind = (typeof planKinds)[number];

/** The six parts of a plan for crisis management (GN-4.9 a–f, S4-02). */
export const crisisParts = ['detect', 'alert', 'mobilise', 'understand', 'handle', 'evaluate'] as const;
export type CrisisPart = (typeof crisisParts)[number];

export interface PlanSection {
  readonly id: SectionId;
  readonly heading: string;
  /** Plain words with the few signs of planText.ts; paragraphs are parted by an empty line. */
  readonly text: string;
  /** Which of the six parts of crisis management it is, where it is one. */
  readonly part?: CrisisPart | undefined;
}

/** A plan as it stands in one version. */
export interface PlanContent {
  readonly title: string;
  readonly kind: PlanKind;
  /** Other kinds it does the work of: one health preparedness plan may stand for five. */
  readonly alsoCovers?: readonly PlanKind[] | undefined;
  readonly sections: readonly PlanSection[];
}

/** What a rule must know of a plan. */
export interface KnownPlan {
  readonly id: PlanId;
  readonly title: string;
  /** The newest version written. */
  readonly version: number;
  /** The newest version approved, in force or about to be; null while none has been. */
  readonly approved: number | null;
  /** The version in force today. */
  readonly inForce: number | null;
  /** The version on hearing; null when none is. */
  readonly hearing: number | null;
  /** Comments nobody has answered yet. */
  readonly openComments: number;
  readonly retired: boolean;
}

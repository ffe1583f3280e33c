import type { Id } from '../../kernel/ids.ts';

export type HazardEventId = Id<'hazardEvent'>;

/** Likelihood A–E: rarer than once in 1000 years, 100–1000, 50–100, 10–50, more often than every 10 years. */
export const likelihoods = ['A', 'B', 'C', 'D', 'E'] as const;
export type Likelihood = (typeof likelihoods)[number];

/** What consequences are judged for: life and health, stability, nature and environment, material values. */
export const consequenceTypes = ['life', 'stability', 'environment', 'material'] as const;
export type ConsequenceType = (typeof consequenceTypes)[number];

/** An unwanted event (uønsket hendelse) in the risk and vulnerability analysis, S0-15. */
export interface HazardEventFields {
  readonly title: string;
  readonly sector: string | null;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  /** Why here: the municipality's own traits. */
  readonly localTraits: string;
  readonly infrastructureEffect: string;
  readonly serviceEffect: string;
  /** Expected to grow, e.g. with the climate. */
  readonly futureRisk: boolean;
  readonly likelihood: Likelihood | null;
  /** 1 (small) to 5 (very large) per type; a type that is left out has not been judged. */
  readonly consequences: Partial<Readonly<Record<ConsequenceType, number>>>;
  readonly uncertainty: string;
}

export interface KnownHazardEvent {
  readonly id: HazardEventId;
  readonly title: string;
  readonly retired: boolean;
}

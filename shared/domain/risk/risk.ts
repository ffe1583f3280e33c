import type { Id } from '../../kernel/ids.ts';

export type HazardEventId = Id<'hazardEvent'>;
export type RiskMeetingId = Id<'riskMeeting'>;

/** Likelihood A–E: rarer than once in 1000 years, 100–1000, 50–100, 10–50, more often than every 10 years. */
export const likelihoods = ['A', 'B', 'C', 'D', 'E'] as const;
export type Likelihood = (typeof likelihoods)[number];

/** What consequences are judged for: life and health, stability, nature and environment, material values. */
export const consequenceTypes = ['life', 'stability', 'environment', 'material'] as const;
export type ConsequenceType = (typeof consequenceTypes)[number];

/** 1 (small) to 5 (very large). */
export const consequenceGrades = [1, 2, 3, 4, 5] as const;

export const uncertaintyLevels = ['low', 'medium', 'high'] as const;

/** What has been decided about the risk: it is carried, it must be made smaller, or it is carried on conditions (A3-12). */
export const acceptances = ['accepted', 'conditional', 'reduce'] as const;

/** The whole analysis, or one made in five minutes (S0-18). */
export const depths = ['full', 'everyday'] as const;

/** What made somebody look at it. After an incident is too late to be steering (S1-04). */
export const prompts = ['planned', 'meeting', 'near-miss', 'incident'] as const;

/** A sector's own draft, or part of the cross-sector analysis. */
export const standings = ['draft', 'shared'] as const;

/** An analysis holds as long as the municipal plan it goes with: four years. */
export const ANALYSIS_HOLDS_MONTHS = 48;

/** An unwanted event (uønsket hendelse) in the risk and vulnerability analysis, S0-15. */
export interface HazardEventFields {
  readonly title: string;
  readonly sector: string | null;
  /** Unit (enhet) within the sector. */
  readonly unit: string | null;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  /** Why here: the municipality's own traits. */
  readonly localTraits: string;
  readonly vulnerableGroups: string;
  readonly infrastructureEffect: string;
  readonly serviceEffect: string;
  /** Expected to grow, e.g. with the climate. */
  readonly futureRisk: boolean;
  readonly likelihood: Likelihood | null;
  /** 1 (small) to 5 (very large) per type; a type that is left out has not been judged. */
  readonly consequences: Partial<Readonly<Record<ConsequenceType, number>>>;
  /** Why it was judged so. */
  readonly reasons: Partial<Readonly<Record<ConsequenceType | 'likelihood', string>>>;
  readonly uncertaintyLevel: (typeof uncertaintyLevels)[number] | null;
  /** Why it is so uncertain. */
  readonly uncertainty: string;
  /** What a bow-tie cannot draw: causes and consequences that feed each other. */
  readonly interactions: string;
  readonly acceptance: (typeof acceptances)[number] | null;
  readonly acceptanceNote: string;
  readonly depth: (typeof depths)[number];
  readonly prompt: (typeof prompts)[number];
  /** Which meeting, near miss or incident. */
  readonly promptNote: string;
  readonly standing: (typeof standings)[number];
  /** A day, e.g. `2026-11-02`; null while nobody has gone through it since it was written. */
  readonly reviewedOn: string | null;
  /** The meeting where it came up, on or off the agenda. */
  readonly meetingId: RiskMeetingId | null;
}

export interface KnownHazardEvent {
  readonly id: HazardEventId;
  readonly title: string;
  readonly retired: boolean;
  /** The event of the cross-sector analysis that this sector's view has been merged into. */
  readonly partOf: HazardEventId | null;
  /** How many others have been merged into it. */
  readonly parts: number;
}

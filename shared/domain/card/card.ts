import type { Id } from '../../kernel/ids.ts';
import type { IncidentType } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';

export type CardId = Id<'card'>;
export type StepId = Id<'step'>;

/** Read–do: read the step, do it. Do–confirm: do from memory, then confirm each (Gawande; A7-08). */
export const cardStyles = ['read-do', 'do-confirm'] as const;
export type CardStyle = (typeof cardStyles)[number];

/**
 * What the app must know a card for: staying locked in and going out are opposites and are chosen between (S0-07),
 * the next-of-kin centre is opened by one action (S0-12).
 */
export const cardPurposes = ['lockdown', 'fire-evacuation', 'next-of-kin-centre'] as const;
export type CardPurpose = (typeof cardPurposes)[number];

/** One thing to do. Exactly one role answers for it (S3-01). */
export interface CardStep {
  readonly id: StepId;
  readonly text: string;
  readonly role: RoleId;
  /** What the value should say, e.g. «antall og møtested»; the answer states what was seen, not that it was checked. */
  readonly valueHint: string | null;
  /** Nothing beyond this step until a leader has opened it with a reason (S0-06). */
  readonly hardStop: boolean;
  /** Minutes after the incident started by which it should be done; null for none. */
  readonly dueMinutes: number | null;
}

/** Steps that are read aloud together before the team goes on. */
export interface PausePoint {
  readonly title: string;
  readonly steps: readonly CardStep[];
}

/** A card as it stands in one version. */
export interface CardContent {
  readonly title: string;
  readonly style: CardStyle;
  readonly useWhen: string;
  readonly stopWhen: string;
  readonly incidentTypes: readonly IncidentType[];
  /** Cards that belong together, e.g. «Kontrollert fraflytting»; null for a card alone. */
  readonly pack: string | null;
  /** Not there for most cards, and for those published before there were purposes. */
  readonly purpose?: CardPurpose | undefined;
  readonly pausePoints: readonly PausePoint[];
}

/** What a rule must know of a card. */
export interface KnownCard {
  readonly id: CardId;
  readonly version: number;
  readonly content: CardContent;
  readonly retired: boolean;
}

import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';

export type UpwardItemId = Id<'upwardItem'>;

/** How far something sent upward has come; the sender sees each (S0-25). */
export const upwardStates = ['sent', 'received', 'considered', 'decided'] as const;
export type UpwardState = (typeof upwardStates)[number];

export const upwardOutcomes = ['yes', 'partly', 'no', 'later'] as const;
export type UpwardOutcome = (typeof upwardOutcomes)[number];

/** What it is about, when Beredt keeps it. */
export interface UpwardAbout {
  readonly kind: 'deviation';
  readonly id: string;
  readonly number: string;
}

export interface UpwardFields {
  readonly text: string;
  /** Where it comes from, e.g. a unit; empty when the sender's name says it. */
  readonly sender: string;
  readonly receiver: Owner;
  readonly about: UpwardAbout | null;
}

export interface KnownUpwardItem {
  readonly id: UpwardItemId;
  readonly state: UpwardState;
  readonly withdrawn: boolean;
}

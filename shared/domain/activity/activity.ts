import type { Id } from '../../kernel/ids.ts';
import type { Owner } from '../owner.ts';

export type ActivityId = Id<'activity'>;

/** What stands in the year of a preparedness coordinator. */
export const activityKinds = [
  'plan-review', 'plan-exercise', 'risk-review', 'council-meeting', 'number-round', 'training', 'meeting', 'inspection', 'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Parties whose part in a risk analysis is asked for, each by itself (GN-2.9 to GN-2.13). */
export const parties = ['voluntary', 'business', 'neighbours', 'health-trust', 'armed-forces'] as const;
export type Party = (typeof parties)[number];

export interface ActivityFields {
  readonly kind: ActivityKind;
  readonly title: string;
  /** The day it is planned for. */
  readonly on: string;
  /** Comes again so many months after it was held; null: once. */
  readonly everyMonths: number | null;
  readonly owner: Owner | null;
  readonly note: string;
}

/** What a rule must know of an activity that a command points at. */
export interface KnownActivity extends ActivityFields {
  readonly id: ActivityId;
  readonly heldOn: string | null;
  readonly dropped: boolean;
}

export const MAX_EVERY_MONTHS = 120;

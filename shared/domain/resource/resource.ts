import { monthsAfter, daysAfter } from '../../kernel/calendarDay.ts';
import type { Id } from '../../kernel/ids.ts';
import type { HelperKind } from '../helper/helper.ts';
import type { Owner } from '../owner.ts';

export type ResourceId = Id<'resource'>;

/** What a municipality may draw on besides its people, who stand in the register of contacts (S0-04, GN-4.13). */
export const resourceKinds = ['equipment', 'place', 'agreement', 'partner'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What is looked among: everything, one kind, people, what must be put right, or what has been taken out. */
export const resourceShows = ['all', ...resourceKinds, 'people', 'attention', 'removed'] as const;

/** Those outside the municipality: asking them is asking for help. */
export const outsideKinds = ['agreement', 'partner'] as const satisfies readonly ResourceKind[];

export interface ResourceFields {
  readonly kind: ResourceKind;
  readonly name: string;
  /** Of an agreement or a partner: what sort of party it is. */
  readonly party: HelperKind | null;
  /** Who answers for it in the municipality, or whose it is. */
  readonly owner: Owner | null;
  /** Where it stands or is. */
  readonly place: string;
  /** Whom to ring to get it. */
  readonly contact: Owner | null;
  /** How many, how much, for how long. */
  readonly capacity: string;
  /** The last day an agreement holds; null where it has no end. */
  readonly endsOn: string | null;
  readonly note: string;
}

export const resourceFieldNames = [
  'kind', 'name', 'party', 'owner', 'place', 'contact', 'capacity', 'endsOn', 'note',
] as const satisfies readonly (keyof ResourceFields)[];

/** What a rule must know of a resource. */
export interface KnownResource {
  readonly id: ResourceId;
  readonly fields: ResourceFields;
  readonly verifiedOn: string | null;
  readonly removed: boolean;
}

/** How far what is written may be relied on: it wears with age, and is gone when it is older than it holds. */
export const trusts = ['fresh', 'wearing', 'old', 'never'] as const;
export type Trust = (typeof trusts)[number];

/** How far something seen on a day may be relied on today; it wears from half of how long it holds. */
export function trustOf(seenOn: string | null, today: string, holdsMonths: number): Trust {
  if (seenOn === null) return 'never';
  if (monthsAfter(seenOn, holdsMonths) < today) return 'old';
  return monthsAfter(seenOn, Math.floor(holdsMonths / 2)) < today ? 'wearing' : 'fresh';
}

export const resourceFlags = ['expired', 'ending', 'unverified'] as const;
export type ResourceFlag = (typeof resourceFlags)[number];

/** An agreement that ends within so many days is to be renewed now. */
const ENDING_DAYS = 60;

/** What keeps it from being relied on. */
export function flagsOf(
  { fields: { endsOn }, verifiedOn }: Pick<KnownResource, 'fields' | 'verifiedOn'>,
  today: string,
  holdsMonths: number,
): readonly ResourceFlag[] {
  const trust = trustOf(verifiedOn, today, holdsMonths);
  return [
    ...(endsOn !== null && endsOn < today ? (['expired'] as const) : []),
    ...(endsOn !== null && endsOn >= today && endsOn <= daysAfter(today, ENDING_DAYS) ? (['ending'] as const) : []),
    ...(trust === 'never' || trust === 'old' ? (['unverified'] as const) : []),
  ];
}

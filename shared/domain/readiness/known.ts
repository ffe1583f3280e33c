import type { ActivityKind, Party } from '../activity/activity.ts';
import type { ContactId } from '../contact/contact.ts';
import type { CrisisPart, PlanKind } from '../plan/plan.ts';
import type { RoleId } from '../role/role.ts';
import type { Intervals } from './intervals.ts';
import type { TiedKind } from './readiness.ts';

/** Something in Beredt by its id and what it is called. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface KnownCrisisRole extends Named {
  readonly id: RoleId;
  readonly hasAuthority: boolean;
  /** Those of the chain who are still in the register, the holder first. */
  readonly holder: ContactId | null;
  readonly deputies: readonly ContactId[];
}

export interface KnownPlanState extends Named {
  /** What it is for: its own kind first, then those it does the work of. */
  readonly covers: readonly PlanKind[];
  /** The day the version in force was approved; null while none is. */
  readonly approvedOn: string | null;
  /** The day it is to be looked at again, where somebody has set one. */
  readonly reviewBy: string | null;
  /** How many unwanted events it points at. */
  readonly events: number;
  /** Which of the six parts of crisis management it has. */
  readonly parts: readonly CrisisPart[];
}

export interface KnownHeld extends Named {
  readonly kind: ActivityKind;
  readonly on: string;
  readonly parties: readonly Party[];
}

/** An incident or exercise that is over, and how far its evaluation has come. */
export interface KnownClosed extends Named {
  readonly isExercise: boolean;
  readonly closedOn: string;
  readonly evaluation: 'none' | 'open' | 'late' | 'finished';
}

export interface KnownLearning extends Named {
  readonly state: 'changed' | 'rejected' | 'open' | 'late';
}

/** Something tied by hand, as it stands now. `plan` where it is one. */
export interface KnownTie extends Named {
  readonly kind: TiedKind;
  readonly on: string | null;
  /** False when it was retired, superseded or taken away since. */
  readonly stands: boolean;
  readonly plan: KnownPlanState | null;
}

/** The areas a risk analysis is asked for, each by itself (GN-2.1 to GN-2.5). */
export type AnalysisArea = 'municipal' | 'health' | 'social' | 'infection' | 'environment';

/** What an unwanted event leads to. */
export interface KnownEventLinks extends Named {
  readonly preparedness: boolean;
  readonly planning: boolean;
  readonly council: boolean;
}

/**
 * What is recorded, gathered once. Null means that Beredt keeps no such records: then nothing is computed and the
 * screen says so, instead of calling silence a failure.
 */
export interface KnownPreparedness {
  readonly today: string;
  readonly intervals: Intervals;
  readonly roles: readonly KnownCrisisRole[];
  readonly names: ReadonlyMap<ContactId, string>;
  /** The latest day of each, per person in a crisis role. */
  readonly trained: ReadonlyMap<ContactId, { readonly training: string | null; readonly exercise: string | null }>;
  readonly councilMembers: number;
  readonly plans: readonly KnownPlanState[];
  /** The valid lists; `unconfirmed` counts numbers that are older than they hold. */
  readonly lists: readonly (Named & {
    readonly members: number;
    readonly unconfirmed: number;
    /** The last time it was called through as an exercise. */
    readonly drill: { readonly id: string; readonly on: string } | null;
  })[];
  /** The cards in use; `last` is the later of published and practised. */
  readonly cards: readonly (Named & { readonly last: string })[];
  readonly events: {
    readonly total: number;
    readonly withoutInfrastructure: readonly Named[];
    readonly withoutService: readonly Named[];
    /** Those no plan in force points at. */
    readonly withoutPlan: readonly Named[];
    /** Those nobody has written a measure against. */
    readonly withoutMeasure: readonly Named[];
  };
  readonly analyses: readonly (Named & { readonly area: AnalysisArea; readonly revisedOn: string })[] | null;
  readonly eventLinks: readonly KnownEventLinks[] | null;
  /** What has been held, newest first. */
  readonly held: readonly KnownHeld[];
  /** Newest first. */
  readonly closed: readonly KnownClosed[];
  readonly learning: readonly KnownLearning[];
  readonly critical: readonly (Named & { readonly hasContinuityPlan: boolean })[] | null;
  readonly resources: { readonly total: number; readonly unverified: number } | null;
}

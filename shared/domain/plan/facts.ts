import type { ContactId } from '../contact/contact.ts';
import type { RoleId } from '../role/role.ts';
import type { CommentOutcome } from './hearing.ts';
import type { PlanContent, PlanId, SectionId } from './plan.ts';

/** Facts whose subject is a plan; those of comments have the comment as theirs. */
export interface PlanFacts {
  /** The whole plan, so that a version can be read as it stood. A draft until it is approved. */
  PlanWritten: { readonly version: number; readonly content: PlanContent };
  /** Everybody is asked to read it and say what they think; `until` is the last day. */
  PlanHearingOpened: { readonly version: number; readonly until: string | null };
  PlanHearingClosed: { readonly version: number };
  /** `from` names somebody who is not at a seat: an authority's letter, the fire chief on the telephone. */
  PlanCommented: {
    readonly planId: PlanId;
    readonly version: number;
    readonly sectionId: SectionId | null;
    readonly text: string;
    readonly from: string | null;
  };
  PlanCommentSettled: { readonly outcome: CommentOutcome; readonly done: string };
  PlanCommentReopened: Record<never, never>;
  PlanCommentWithdrawn: Record<never, never>;
  /**
   * From its day on this version is in force and the one before it superseded; both can be read. Where no day is
   * named (as before there was one to name) it is the day of approval.
   */
  PlanApproved: {
    readonly version: number;
    readonly approvedBy: string;
    readonly approvedOn: string;
    readonly inForceFrom?: string | undefined;
    readonly reviewBy: string | null;
  };
  /** It was written down by mistake; what was in force before is so again. */
  PlanApprovalWithdrawn: { readonly version: number };
  /** Who must have read it. `roles` null: everybody in the chain of every role. */
  PlanReadersSet: { readonly roles: readonly RoleId[] | null; readonly people: readonly ContactId[] };
  /** `on` is set when somebody signed on paper and another one writes it down. */
  PlanRead: { readonly version: number; readonly person: ContactId; readonly on: string | null };
  PlanReadTakenBack: { readonly version: number; readonly person: ContactId };
  PlanRetired: { readonly reason: string };
  PlanReinstated: Record<never, never>;
}

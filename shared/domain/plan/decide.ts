import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { hearingRefusals } from './hearing.ts';
import type { CrisisPart, KnownPlan, PlanId, PlanKind, SectionId } from './plan.ts';
import { readingRefusals } from './reading.ts';

export const planRefusals = [
  'plan/title-empty',
  'plan/no-sections',
  'plan/not-found',
  'plan/retired',
  'plan/not-retired',
  'plan/changed-meanwhile',
  'plan/version-not-found',
  'plan/already-approved',
  'plan/not-approved',
  'plan/approver-missing',
  'plan/force-before-approval',
  'plan/comments-open',
  'plan/reason-missing',
  ...hearingRefusals,
  ...readingRefusals,
] as const;
type Code = (typeof planRefusals)[number];
interface Known {
  readonly plan: KnownPlan | null;
}

/** Writes a plan, or the next version of one; the version in force stands until the new one is approved. */
export function writePlan(
  input: {
    readonly planId?: PlanId | undefined;
    /** The version this one was written from; another one written meanwhile is not written over. */
    readonly basedOn?: number | undefined;
    readonly title: string;
    readonly kind: PlanKind;
    readonly alsoCovers?: readonly PlanKind[] | undefined;
    readonly sections: readonly {
      readonly id?: SectionId | undefined;
      readonly heading: string;
      readonly text: string;
      readonly part?: CrisisPart | undefined;
    }[];
  },
  { plan }: Known,
  moment: Moment,
): Decision<{ readonly planId: PlanId; readonly version: number }, Code> {
  if (input.planId !== undefined && plan === null) return refused('plan/not-found');
  if (plan?.retired === true) return refused('plan/retired', { title: plan.title });
  if (plan !== null && input.basedOn !== undefined && input.basedOn !== plan.version) {
    return refused('plan/changed-meanwhile', { version: plan.version });
  }
  const title = input.title.trim();
  if (title === '') return refused('plan/title-empty');
  const sections = input.sections.filter(({ heading, text }) => heading.trim() !== '' || text.trim() !== '');
  if (sections.length === 0) return refused('plan/no-sections');
  const planId = plan?.id ?? moment.newId<'plan'>();
  const version = (plan?.version ?? 0) + 1;
  const alsoCovers = [...new Set(input.alsoCovers)].filter((kind) => kind !== input.kind);
  return decided(
    { planId, version },
    fact('PlanWritten', planId, 'workspace', {
      version,
      content: {
        title,
        kind: input.kind,
        ...(alsoCovers.length === 0 ? {} : { alsoCovers }),
        sections: sections.map(({ id, heading, text, part }) => ({
          id: id ?? moment.newId<'section'>(),
          heading: heading.trim(),
          text: text.trim(),
          ...(part === undefined ? {} : { part }),
        })),
      },
    }),
  );
}

/**
 * Puts a version in force: by whom, on which day, from which day (that of approval when none is named), and by when it
 * is to be looked at again. Everybody who commented has an answer first.
 */
export function approvePlan(
  input: {
    readonly planId: PlanId;
    readonly version: number;
    readonly approvedBy: string;
    readonly approvedOn: string;
    readonly inForceFrom?: string | undefined;
    readonly reviewBy?: string | undefined;
  },
  { plan }: Known,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.retired) return refused('plan/retired', { title: plan.title });
  if (input.version < 1 || input.version > plan.version) return refused('plan/version-not-found', { version: input.version });
  if (plan.approved !== null && input.version <= plan.approved) return refused('plan/already-approved', { version: plan.approved });
  const approvedBy = input.approvedBy.trim();
  if (approvedBy === '') return refused('plan/approver-missing');
  const inForceFrom = input.inForceFrom ?? input.approvedOn;
  if (inForceFrom < input.approvedOn) return refused('plan/force-before-approval');
  if (plan.openComments > 0) return refused('plan/comments-open', { count: plan.openComments });
  return decided(
    null,
    fact('PlanApproved', input.planId, 'workspace', {
      version: input.version,
      approvedBy,
      approvedOn: input.approvedOn,
      inForceFrom,
      reviewBy: input.reviewBy ?? null,
    }),
  );
}

/** The inverse of approving, for the newest approval alone: what was in force before is so again. */
export function withdrawApproval(
  input: { readonly planId: PlanId; readonly version: number },
  { plan }: Known,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.approved !== input.version) return refused('plan/not-approved', { version: input.version });
  return decided(null, fact('PlanApprovalWithdrawn', input.planId, 'workspace', { version: input.version }));
}

export function retirePlan(
  input: { readonly planId: PlanId; readonly reason: string },
  { plan }: Known,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.retired) return refused('plan/retired', { title: plan.title });
  const reason = input.reason.trim();
  if (reason === '') return refused('plan/reason-missing');
  return decided(null, fact('PlanRetired', input.planId, 'workspace', { reason }));
}

export function reinstatePlan(input: { readonly planId: PlanId }, { plan }: Known): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (!plan.retired) return refused('plan/not-retired');
  return decided(null, fact('PlanReinstated', input.planId, 'workspace', {}));
}

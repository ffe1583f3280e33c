import { monthsAfter } from '../../kernel/calendarDay.ts';
import { crisisParts, type PlanKind } from '../plan/plan.ts';
import type { KnownPlanState, KnownPreparedness, KnownTie } from './known.ts';
import { nothingRecorded, verdict, type Evidence, type Reason, type Verdict } from './verdict.ts';

/** The plans of a kind: those that say so themselves, and those tied by hand. */
function plansFor(kind: PlanKind, known: KnownPreparedness, ties: readonly KnownTie[]): readonly KnownPlanState[] {
  const own = known.plans.filter(({ covers }) => covers.includes(kind));
  const tied = ties.flatMap(({ plan, stands }) => (plan === null || !stands ? [] : [plan]));
  return [...own, ...tied.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** What is wrong with a plan as a current plan; nothing when it can be leant on. */
function faultsOf(plan: KnownPlanState, { today, intervals }: KnownPreparedness): readonly Reason[] {
  if (plan.approvedOn === null) return [{ code: 'plan-not-approved', params: { title: plan.title } }];
  const until = plan.reviewBy ?? monthsAfter(plan.approvedOn, intervals.planUpdate);
  return until < today ? [{ code: 'plan-review-overdue', params: { title: plan.title, until } }] : [];
}

const planEvidence = (plan: KnownPlanState, holds: boolean): Evidence => ({
  kind: 'plan', id: plan.id, title: plan.title, on: plan.approvedOn, holds,
});

/** Things tied by hand that are not plans: a document, a card. They count as there, and their date is shown. */
function others(ties: readonly KnownTie[]): readonly Evidence[] {
  return ties
    .filter(({ kind }) => kind !== 'plan')
    .map(({ kind, id, title, on, stands }): Evidence => ({ kind, id, title, on, holds: stands }));
}

/** GN-4.1 to 4.8: a plan of the kind, in force, not past its review, and resting on the risk analysis. */
export function planFor(kind: PlanKind, known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const plans = plansFor(kind, known, ties);
  const documents = others(ties);
  if (plans.length === 0) return withoutPlan(documents);
  const judged = plans.map((plan) => ({ plan, faults: faultsOf(plan, known) }));
  const evidence = [...judged.map(({ plan, faults }) => planEvidence(plan, faults.length === 0)), ...documents];
  const sound = judged.filter(({ faults }) => faults.length === 0);
  if (sound.length === 0) return verdict('partly', judged.flatMap(({ faults }) => faults), evidence);
  const resting = sound.filter(({ plan }) => plan.events > 0);
  const params = { met: resting.length, of: plans.length };
  if (resting.length > 0) return verdict('met', [{ code: 'all-of', params }], evidence);
  return verdict('partly', [{ code: 'plan-without-events', params: { title: sound[0]?.plan.title ?? '' } }], evidence);
}

/** No plan in Beredt. One that lies outside it is there, but nobody can see what it rests on. */
function withoutPlan(documents: readonly Evidence[]): Verdict {
  const outside = documents.find(({ holds }) => holds);
  if (outside !== undefined) return verdict('partly', [{ code: 'plan-outside', params: { title: outside.title } }], documents);
  return verdict('missing', [{ code: 'no-plan' }], documents);
}

/** GN-4.9: the sub-plan for crisis management has its six parts, a to f. */
export function crisisManagement(known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const plans = plansFor('crisis-management', known, ties);
  const judged = plans.map((plan) => {
    const lacking = crisisParts.filter((part) => !plan.parts.includes(part));
    return { plan, lacking, faults: faultsOf(plan, known) };
  });
  const [best] = [...judged].sort((one, other) => one.lacking.length - other.lacking.length || one.faults.length - other.faults.length);
  if (best === undefined) return withoutPlan(others(ties));
  const evidence = judged.map(({ plan, faults, lacking }) => planEvidence(plan, faults.length === 0 && lacking.length === 0));
  const params = { title: best.plan.title, met: crisisParts.length - best.lacking.length, of: crisisParts.length };
  if (best.lacking.length > 0) {
    const standing = best.lacking.length === crisisParts.length ? 'missing' : 'partly';
    return verdict(standing, [{ code: 'plan-parts-missing', params: { ...params, parts: best.lacking.join(' ') } }, ...best.faults], evidence);
  }
  return best.faults.length > 0 ? verdict('partly', best.faults, evidence) : verdict('met', [{ code: 'all-of', params }], evidence);
}

/** GN-4.10, 4.11, 4.15 and 4.16: a plan of the kind in force and not past its review, or whatever somebody has pointed at. */
export function subPlan(kind: PlanKind, known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const judged = plansFor(kind, known, ties).map((plan) => ({ plan, faults: faultsOf(plan, known) }));
  const gone = ties.filter((tie) => tie.kind === 'plan' && !tie.stands);
  const evidence = [...judged.map(({ plan, faults }) => planEvidence(plan, faults.length === 0)), ...others(ties)];
  if (evidence.some(({ holds }) => holds)) return verdict('met', [], evidence);
  if (judged.length > 0) return verdict('partly', judged.flatMap(({ faults }) => faults), evidence);
  return verdict('missing', [{ code: gone.length + evidence.length > 0 ? 'evidence-gone' : 'no-plan' }], evidence);
}

/** GN-4.12: there are valid alert lists, and the numbers on them have been confirmed. */
export function alertLists({ lists, intervals }: KnownPreparedness): Verdict {
  if (lists.length === 0) return verdict('missing', [{ code: 'no-lists' }]);
  const unconfirmed = lists.reduce((sum, list) => sum + list.unconfirmed, 0);
  const members = lists.reduce((sum, list) => sum + list.members, 0);
  const evidence = lists.flatMap(({ id, title, unconfirmed: old, drill }): Evidence[] => [
    { kind: 'alertList', id, title, on: null, holds: old === 0 },
    ...(drill === null ? [] : [{ kind: 'callDrill' as const, id: drill.id, title, on: drill.on, holds: true }]),
  ]);
  if (unconfirmed === 0) return verdict('met', [{ code: 'all-of', params: { met: lists.length, of: lists.length } }], evidence);
  return verdict('partly', [{ code: 'numbers-unconfirmed', params: { count: unconfirmed, of: members, months: intervals.numbers } }], evidence);
}

/** GN-4.13: the overview of resources, and whether it has been verified. */
export function resources({ resources: known }: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  if (known === null) {
    const evidence = others(ties);
    return evidence.some(({ holds }) => holds) ? verdict('met', [], evidence) : nothingRecorded('resources');
  }
  const params = { met: known.total - known.unverified, of: known.total };
  return known.unverified === 0 ? verdict('met', [{ code: 'all-of', params }]) : verdict('partly', [{ code: 'some-of', params }]);
}

/** GN-4.14: there are cards, and each has been made or practised within the time it holds. */
export function actionCards({ cards, today, intervals }: KnownPreparedness): Verdict {
  if (cards.length === 0) return verdict('missing', [{ code: 'no-cards' }]);
  const old = cards.filter(({ last }) => monthsAfter(last, intervals.cards) < today);
  const evidence = (old.length > 0 ? old : cards).map(({ id, title, last }): Evidence => ({
    kind: 'card', id, title, on: last, holds: old.length === 0,
  }));
  const params = { met: cards.length - old.length, of: cards.length };
  return old.length === 0 ? verdict('met', [{ code: 'all-of', params }], evidence) : verdict('partly', [{ code: 'some-of', params }], evidence);
}

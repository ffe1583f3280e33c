import type { Standing, TiedKind } from './readiness.ts';

/** What evidence there is; `role` and `contact` are found by the rules and never tied by hand. */
export type EvidenceKind =
  TiedKind | 'role' | 'contact' | 'learningPoint' | 'criticalFunction' | 'callDrill' | 'register';

/** One piece of evidence, for or against, with where it is and how old. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string | null;
  readonly title: string;
  readonly on: string | null;
  /** True where it carries the criterion; false where it is what is lacking. */
  readonly holds: boolean;
}

/** Why it was judged so, in words of renderer/text (`readiness:why`). */
export const reasonCodes = [
  'nothing-recorded',
  'not-judged',
  'no-evidence',
  'judgement-old',
  'in-writing',
  'evidence-gone',
  'never',
  'overdue',
  'in-time',
  'no-date',
  'some-of',
  'all-of',
  'none-of',
  'no-events',
  'no-roles',
  'no-incidents',
  'no-learning',
  'no-lists',
  'no-cards',
  'no-plan',
  'plan-not-approved',
  'plan-review-overdue',
  'plan-outside',
  'plan-without-events',
  'plan-parts-missing',
  'numbers-unconfirmed',
  'several-roles',
  'council-no-members',
  'council-never-met',
  'party-never',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What the records say. */
export interface Verdict {
  readonly standing: Standing;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

/** No more pieces than a person reads; the count in the reason says how many there are. */
const MAX_EVIDENCE = 12;

export function verdict(standing: Standing, reasons: readonly Reason[], evidence: readonly Evidence[] = []): Verdict {
  return { standing, reasons, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

/** Nothing of the kind is kept in Beredt: said, not guessed. `about` is a word of `readiness:about`. */
export function nothingRecorded(about: string): Verdict {
  return verdict('unknown', [{ code: 'nothing-recorded', params: { about } }]);
}

/** All, some or none of a number of things; what is lacking comes first among the evidence. */
export function shareOf(all: readonly Evidence[], more: readonly Reason[] = []): Verdict {
  const holding = all.filter(({ holds }) => holds);
  const params = { met: holding.length, of: all.length };
  const evidence = [...all].sort((one, other) => Number(one.holds) - Number(other.holds));
  if (holding.length === all.length) return verdict('met', [{ code: 'all-of', params }, ...more], evidence);
  if (holding.length === 0) return verdict('missing', [{ code: 'none-of', params }, ...more], evidence);
  return verdict('partly', [{ code: 'some-of', params }, ...more], evidence);
}

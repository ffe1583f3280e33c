import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import { canAct, chainOf, type Absences } from '../role/acting.ts';
import type { RoleChain } from '../role/role.ts';
import type { DutyEntry } from './duty.ts';

/** Nobody: everyone in the chain is away, out or without a number. Unpromised: somebody might answer, nobody is on duty. */
export const coverageGaps = ['nobody', 'unpromised'] as const;
export type CoverageGap = (typeof coverageGaps)[number];

export interface Gap {
  readonly kind: CoverageGap;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is known of who can be reached. `withNumber` are those who have a telephone number at all. */
export interface Reachability {
  readonly entries: readonly DutyEntry[];
  readonly absences: Absences;
  readonly withNumber: ReadonlySet<ContactId>;
}

/**
 * The weekend and holiday test (S3-01): when in the period nobody can be reached for the role, and when it rests on
 * hope. Whoever is put on duty in this very role counts, also when they stand outside its chain.
 */
export function coverageOf(role: RoleChain, period: Period, known: Reachability): readonly Gap[] {
  const own = known.entries.filter(
    ({ roleId, from, to }) => (roleId === null || roleId === role.id) && from < period.to && to > period.from,
  );
  const stands = [...new Set([...chainOf(role), ...own.filter(({ roleId }) => roleId !== null).map(({ person }) => person)])];
  const cuts = [...new Set([period.from, period.to, ...own.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= period.from && at <= period.to)
    .sort();
  const gaps: Gap[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1]!;
    const holds = (kind: DutyEntry['kind'], person: ContactId): boolean =>
      own.some((entry) => entry.kind === kind && entry.person === person && entry.from <= from && entry.to >= to);
    const there = stands.filter(
      (person) => known.withNumber.has(person) && canAct(role, person, known.absences, null) && !holds('away', person),
    );
    if (there.some((person) => holds('duty', person))) continue;
    // Standing in the role for a duty that is not now promises nothing.
    const kind = there.some((person) => chainOf(role).includes(person)) ? 'unpromised' : 'nobody';
    const last = gaps.at(-1);
    if (last !== undefined && last.kind === kind && last.to === from) gaps[gaps.length - 1] = { ...last, to };
    else gaps.push({ kind, from, to });
  }
  return gaps;
}

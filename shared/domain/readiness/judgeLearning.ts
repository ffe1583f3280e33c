import { withinTime } from './judgeAnalyses.ts';
import type { KnownPreparedness, KnownTie } from './known.ts';
import { shareOf, verdict, type Evidence, type Verdict } from './verdict.ts';

const tied = (ties: readonly KnownTie[]): readonly Evidence[] =>
  ties.map(({ kind, id, title, on, stands }): Evidence => ({ kind, id, title, on, holds: stands }));

/** GN-6.2: the overall plan has been exercised within the time that holds. */
export function planExercised({ closed, held, intervals, today }: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const found: Evidence[] = [
    ...closed
      .filter(({ isExercise }) => isExercise)
      .map(({ id, title, closedOn }): Evidence => ({ kind: 'incident', id, title, on: closedOn, holds: true })),
    ...held
      .filter(({ kind }) => kind === 'plan-exercise')
      .map(({ id, title, on }): Evidence => ({ kind: 'activity', id, title, on, holds: true })),
    ...tied(ties),
  ];
  return withinTime(newestFirst(found), intervals.planExercise, today);
}

/** GN-6.3: the overall plan has been approved or gone through within the year. */
export function planUpdated({ plans, held, intervals, today }: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const overall = plans.filter(({ covers }) => covers.includes('overall'));
  if (overall.length === 0 && ties.length === 0) return verdict('missing', [{ code: 'no-plan' }]);
  const found: Evidence[] = [
    ...overall.map(({ id, title, approvedOn }): Evidence => ({ kind: 'plan', id, title, on: approvedOn, holds: approvedOn !== null })),
    ...held
      .filter(({ kind }) => kind === 'plan-review')
      .map(({ id, title, on }): Evidence => ({ kind: 'activity', id, title, on, holds: true })),
    ...tied(ties),
  ];
  return withinTime(newestFirst(found), intervals.planUpdate, today);
}

function newestFirst(found: readonly Evidence[]): readonly Evidence[] {
  return [...found].sort((one, other) => ((one.on ?? '') > (other.on ?? '') ? -1 : 1));
}

/** GN-6.4: everything that is over has been evaluated, or is being and is not late. */
export function evaluated({ closed }: KnownPreparedness): Verdict {
  if (closed.length === 0) return verdict('unknown', [{ code: 'no-incidents' }]);
  return shareOf(
    closed.map(({ id, title, closedOn, evaluation }): Evidence => ({
      kind: 'incident', id, title, on: closedOn, holds: evaluation === 'finished' || evaluation === 'open',
    })),
  );
}

/** GN-6.5: every learning point has changed something, was turned down with a reason, or is being worked on in time. */
export function learnt({ learning }: KnownPreparedness): Verdict {
  if (learning.length === 0) return verdict('unknown', [{ code: 'no-learning' }]);
  return shareOf(
    learning.map(({ id, title, state }): Evidence => ({ kind: 'learningPoint', id, title, on: null, holds: state !== 'late' })),
  );
}

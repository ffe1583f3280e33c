import type { Party } from '../activity/activity.ts';
import { monthsAfter } from '../../kernel/calendarDay.ts';
import type { AnalysisArea, KnownEventLinks, KnownHeld, KnownPreparedness, KnownTie, Named } from './known.ts';
import { nothingRecorded, shareOf, verdict, type Evidence, type Verdict } from './verdict.ts';

const tieEvidence = (tie: KnownTie): Evidence => ({ kind: tie.kind, id: tie.id, title: tie.title, on: tie.on, holds: tie.stands });
const heldEvidence = ({ id, title, on }: KnownHeld): Evidence => ({ kind: 'activity', id, title, on, holds: true });
const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;

/** The newest of what there is, against how long it holds. */
function current(evidence: readonly Evidence[], months: number, today: string): Verdict {
  const last = latest(evidence.flatMap(({ on, holds }) => (on === null || !holds ? [] : [on])));
  if (last === null) return verdict('partly', [{ code: 'no-date' }], evidence);
  const until = monthsAfter(last, months);
  if (until < today) return verdict('partly', [{ code: 'overdue', params: { last, until, months } }], evidence);
  return verdict('met', [{ code: 'in-time', params: { last, until, months } }], evidence);
}

/** GN-2.1 to 2.5: there is an analysis of the area, and it is not older than it holds. */
export function analysisOf(area: AnalysisArea, known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const { analyses, held, events, intervals, today } = known;
  const found: Evidence[] = [
    ...(analyses ?? [])
      .filter((one) => one.area === area)
      .map(({ id, title, revisedOn }): Evidence => ({ kind: 'register', id, title, on: revisedOn, holds: true })),
    ...(area === 'municipal' ? held.filter(({ kind }) => kind === 'risk-review').map(heldEvidence) : []),
    ...ties.map(tieEvidence),
  ];
  if (found.length > 0) return current(found, intervals.riskUpdate, today);
  if (area === 'municipal') {
    if (events.total === 0) return verdict('missing', [{ code: 'no-events' }]);
    return verdict('partly', [{ code: 'no-date' }], [registerEvidence(events.total)]);
  }
  return analyses === null ? nothingRecorded('analysis-areas') : verdict('missing', [{ code: 'never' }]);
}

/** The register of unwanted events as one piece of evidence. */
export function registerEvidence(total: number): Evidence {
  return { kind: 'register', id: null, title: String(total), on: null, holds: true };
}

/** GN-2.7, 2.8, 3.7 and 3.8: every event says what it does to infrastructure and services, has measures, and a plan. */
export function effectOf(which: 'withoutInfrastructure' | 'withoutService' | 'withoutPlan' | 'withoutMeasure', { events }: KnownPreparedness): Verdict {
  if (events.total === 0) return verdict('missing', [{ code: 'no-events' }]);
  const lacking = events[which];
  const met = events.total - lacking.length;
  const evidence = lacking.map(({ id, title }): Evidence => ({ kind: 'hazardEvent', id, title, on: null, holds: false }));
  const params = { met, of: events.total };
  if (lacking.length === 0) return verdict('met', [{ code: 'all-of', params }], [registerEvidence(events.total)]);
  return met === 0 ? verdict('missing', [{ code: 'none-of', params }], evidence) : verdict('partly', [{ code: 'some-of', params }], evidence);
}

/** GN-2.9 to 2.13: the party has taken part in an analysis, not longer ago than an analysis holds. */
export function madeWith(party: Party, known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const { held, intervals, today } = known;
  const reviews = held.filter(({ kind }) => kind === 'risk-review');
  const found = [...reviews.filter(({ parties }) => parties.includes(party)).map(heldEvidence), ...ties.map(tieEvidence)];
  if (found.length > 0) return current(found, intervals.riskUpdate, today);
  if (reviews.length === 0) return nothingRecorded('participants');
  return verdict('missing', [{ code: 'party-never' }], reviews.map((one) => ({ ...heldEvidence(one), holds: false })));
}

/** GN-6.1: the overall analysis has been revised within the time it holds. */
export function analysisRevised(known: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const { analyses, held, intervals, today } = known;
  const found: Evidence[] = [
    ...(analyses ?? [])
      .filter(({ area }) => area === 'municipal')
      .map(({ id, title, revisedOn }): Evidence => ({ kind: 'register', id, title, on: revisedOn, holds: true })),
    ...held.filter(({ kind }) => kind === 'risk-review').map(heldEvidence),
    ...ties.map(tieEvidence),
  ];
  return withinTime(found, intervals.riskUpdate, today);
}

/** Done, and not longer ago than it holds; too long ago is as good as not done. */
export function withinTime(found: readonly Evidence[], months: number, today: string): Verdict {
  if (found.length === 0) return verdict('missing', [{ code: 'never' }]);
  const now = current(found, months, today);
  return now.reasons[0]?.code === 'overdue' ? { ...now, standing: 'missing' } : now;
}

/** GN-3.4 to 3.6: every event is followed up along one track. */
export function followedUp(isFollowed: (links: KnownEventLinks) => boolean, { eventLinks, events }: KnownPreparedness): Verdict {
  if (events.total === 0) return verdict('missing', [{ code: 'no-events' }]);
  if (eventLinks === null) return nothingRecorded('event-links');
  return shareOf(eventLinks.map((links): Evidence => ({ ...eventEvidence(links), holds: isFollowed(links) })));
}

const eventEvidence = ({ id, title }: Named) => ({ kind: 'hazardEvent', id, title, on: null }) as const;

/** GN-1.2: everything that is critical has a plan for going on without it. */
export function continuity({ critical, plans }: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  if (critical === null) {
    const found = [
      ...plans
        .filter(({ covers }) => covers.includes('continuity'))
        .map(({ id, title, approvedOn }): Evidence => ({ kind: 'plan', id, title, on: approvedOn, holds: approvedOn !== null })),
      ...ties.map(tieEvidence),
    ];
    const nothing = nothingRecorded('critical');
    return found.some(({ holds }) => holds) ? { ...nothing, standing: 'partly', evidence: found } : nothing;
  }
  return shareOf(critical.map(({ id, title, hasContinuityPlan: holds }): Evidence => ({ kind: 'criticalFunction', id, title, on: null, holds })));
}

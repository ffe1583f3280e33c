import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { activitiesBetween } from './activities.ts';
import { confirmedDay, type ContactRow } from './contacts.ts';
import { allInspectionFindings } from './inspectionFindings.ts';
import { lastAndNext } from './lastAndNext.ts';
import { namesFrom } from './names.ts';
import { knownPlanStates } from './planStates.ts';
import { allReadiness } from './readiness.ts';
import { resourcesNow } from './resources.ts';
import { knownRoles } from './roles.ts';

export type CalendarItem = QueryOutput<'calendar.all'>['items'][number];
type Readiness = QueryOutput<'readiness.all'>;

/** Where each thing is put right. */
const AT_THE_CALENDAR = { page: 'calendar', pageParams: {} } as const;

/** What has no owner, does not come again and was not planned: the shape of a date that follows from the records. */
const FOLLOWS = { owner: null, everyMonths: null, note: '', activityId: null } as const;

/** The year: what is planned, what was held, and the dates that follow from the records; see the contract. */
export function calendar(
  read: Reader,
  { from, until }: QueryParsed<'calendar.all'>,
  moment: { readonly now: Instant },
): QueryOutput<'calendar.all'> {
  const today = osloDay(moment.now);
  const readiness = allReadiness(read, {}, moment);
  const items = [
    ...planned(read, { from, until, today }),
    ...fromCriteria(readiness),
    ...judgements(readiness),
    ...planReviews(read, today),
    ...numbers(read, readiness.intervals.numbers),
    ...resources(read, moment, readiness.intervals.resources),
    ...findings(read, moment),
    ...afterwards(read, moment),
  ].map((item): CalendarItem => (item.state === 'due' && item.on < today ? { ...item, state: 'overdue' } : item));
  const isShown = ({ on, state }: CalendarItem): boolean => state === 'overdue' || (on >= from && on <= until);
  return { today, items: items.filter(isShown).sort((one, other) => (one.on === other.on ? (one.key < other.key ? -1 : 1) : one.on < other.on ? -1 : 1)) };
}

function planned(read: Reader, { from, until, today }: { from: string; until: string; today: string }): CalendarItem[] {
  const names = namesFrom(read);
  return activitiesBetween(read, from, until).map(({ id, kind, title, on, heldOn, owner, everyMonths, note }) => ({
    key: id,
    what: kind,
    title,
    on: heldOn ?? on,
    state: heldOn !== null ? 'held' : on < today ? 'overdue' : 'planned',
    owner: names.owner(owner),
    everyMonths,
    note,
    activityId: id,
    ...AT_THE_CALENDAR,
  }));
}

/** Criteria that hold for a time: the day they no longer do. */
function fromCriteria({ criteria }: Readiness): CalendarItem[] {
  const timed = {
    'GN-6.1': 'risk-update-due', 'GN-6.2': 'plan-exercise-due', 'GN-6.3': 'plan-update-due', 'GN-1.5': 'council-due',
  } as const;
  return criteria.flatMap(({ id, reasons }): CalendarItem[] => {
    const what = (timed as Readonly<Partial<Record<string, (typeof timed)[keyof typeof timed]>>>)[id];
    const until = reasons.find(({ params }) => typeof params?.['until'] === 'string')?.params?.['until'];
    if (what === undefined || typeof until !== 'string') return [];
    return [{ key: id, what, title: id, on: until, state: 'due', ...FOLLOWS, page: 'criterion', pageParams: { criterionId: id } }];
  });
}

function judgements({ criteria }: Readiness): CalendarItem[] {
  return criteria.flatMap(({ id, judgeAgainOn, owner }): CalendarItem[] =>
    judgeAgainOn === null
      ? []
      : [{ key: `judge ${id}`, what: 'judgement-due', title: id, on: judgeAgainOn, state: 'due', ...FOLLOWS, owner, page: 'criterion', pageParams: { criterionId: id } }],
  );
}

function planReviews(read: Reader, today: string): CalendarItem[] {
  return knownPlanStates(read, today).flatMap(({ id, title, reviewBy }): CalendarItem[] =>
    reviewBy === null
      ? []
      : [{ key: `review ${id}`, what: 'plan-review-due', title, on: reviewBy, state: 'due', ...FOLLOWS, page: 'plan', pageParams: { planId: id } }],
  );
}

/** The first day a number of somebody in a crisis role is too old to rely on. Those never confirmed stand on Hjem. */
function numbers(read: Reader, months: number): CalendarItem[] {
  const ids = knownRoles(read).filter(({ retired }) => !retired).flatMap(chainOf);
  const days = read
    .all<Pick<ContactRow, 'mobile' | 'phone' | 'confirmed_on' | 'confirmed_number'>>(
      `SELECT mobile, phone, confirmed_on, confirmed_number FROM contact
       WHERE removed = 0 AND name IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...new Set(ids)]),
    )
    .map(confirmedDay)
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  if (first === undefined) return [];
  return [{ key: 'numbers', what: 'numbers-due', title: '', on: monthsAfter(first, months), state: 'due', ...FOLLOWS, page: 'contacts', pageParams: {} }];
}

/** The last day of each agreement, and the first day a resource is too old to rely on. Those never seen stand on Hjem. */
function resources(read: Reader, { now }: { readonly now: Instant }, months: number): CalendarItem[] {
  const standing = resourcesNow(read, now).filter(({ removed }) => !removed);
  const place = { ...FOLLOWS, page: 'resources', pageParams: {} };
  const [first] = standing.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  return [
    ...standing.flatMap(({ id, fields: { name, endsOn } }): CalendarItem[] =>
      endsOn === null ? [] : [{ key: `agreement ${id}`, what: 'agreement-ends', title: name, on: endsOn, state: 'due', ...place }],
    ),
    ...(first === undefined
      ? []
      : [{ key: 'resources', what: 'resources-due' as const, title: '', on: monthsAfter(first, months), state: 'due' as const, ...place }]),
  ];
}

function findings(read: Reader, moment: { readonly now: Instant }): CalendarItem[] {
  return allInspectionFindings(read, {}, moment)
    .findings.filter(({ closed }) => closed === null)
    .map(({ id, text, dueOn, owner }) => ({
      key: id, what: 'finding-due', title: text, on: dueOn, state: 'due', ...FOLLOWS, owner, page: 'inspection', pageParams: {},
    }));
}

/** Every coming date of learning and evaluation, as the first page has them; a municipality has tens of them. */
const MANY = 1_000;

function afterwards(read: Reader, moment: { readonly now: Instant }): CalendarItem[] {
  return lastAndNext(read, { limit: MANY }, moment).next.flatMap(({ what, on, params, page, pageParams }): CalendarItem[] => {
    if (what === 'activity' || what === 'finding') return [];
    const owner = typeof params['owner'] === 'string' ? { kind: 'name' as const, id: null, label: params['owner'] } : null;
    const title = String(params['text'] ?? params['title'] ?? '');
    const kind = ({ 'learning-point': 'learning-point-due', measure: 'measure-due', 'evaluation-deadline': 'evaluation-due' } as const)[what];
    return [{ key: `${what} ${JSON.stringify(pageParams)}`, what: kind, title, on, state: 'due', ...FOLLOWS, owner, page, pageParams }];
  });
}

import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { activitiesBetween } from './activities.ts';
import type { AttentionItem } from './attention.ts';
import { fewTitles } from './fewTitles.ts';
import { allInspectionFindings } from './inspectionFindings.ts';
import { allReadiness } from './readiness.ts';
import { namesFrom } from './names.ts';
import { trainingStanding } from './trainings.ts';

/** What is overdue or lacking in the preparedness itself: findings, the year, what must be done anew, and training. */
export function readinessNotInOrder(read: Reader, now: Instant): AttentionItem[] {
  return [...overdueFindings(read, now), ...overdueActivities(read, now), ...overdueIntervals(read, now), ...untrained(read, now)];
}

function overdueFindings(read: Reader, now: Instant): AttentionItem[] {
  return allInspectionFindings(read, {}, { now })
    .findings.filter(({ isOverdue }) => isOverdue)
    .map(({ text, dueOn, owner }) => ({
      code: 'finding-overdue',
      params: { text, owner: owner?.label ?? '' },
      page: 'inspection',
      pageParams: {},
      since: dueOn,
      due: dueOn,
    }));
}

function overdueActivities(read: Reader, now: Instant): AttentionItem[] {
  const today = osloDay(now);
  const names = namesFrom(read);
  return activitiesBetween(read, today, today)
    .filter(({ heldOn, on }) => heldOn === null && on < today)
    .map(({ title, on, owner }) => ({
      code: 'activity-overdue',
      params: { text: title, owner: names.owner(owner)?.label ?? '' },
      page: 'calendar',
      pageParams: {},
      since: on,
      due: on,
    }));
}

const timed = {
  'GN-6.1': 'risk-update-overdue',
  'GN-6.2': 'plan-exercise-overdue',
  'GN-6.3': 'plan-update-overdue',
} as const satisfies Partial<Record<string, AttentionItem['code']>>;

/** What the norm asks for anew, and judgements that are too old to count. What has never been done stands in the wheel. */
function overdueIntervals(read: Reader, now: Instant): AttentionItem[] {
  const { criteria, today } = allReadiness(read, {}, { now });
  const late = criteria.flatMap(({ id, reasons }): AttentionItem[] => {
    const overdue = reasons.find(({ code }) => code === 'overdue');
    const until = overdue?.params?.['until'];
    if (!(id in timed) || typeof until !== 'string') return [];
    const params = { ...overdue?.params };
    return [{ code: timed[id as keyof typeof timed], params, page: 'criterion', pageParams: { criterionId: id }, since: until, due: until }];
  });
  const old = criteria.flatMap(({ judgeAgainOn }) => (judgeAgainOn !== null && judgeAgainOn < today ? [judgeAgainOn] : [])).sort();
  const [first] = old;
  if (first === undefined) return late;
  return [...late, { code: 'judgements-old', params: { count: old.length }, page: 'readiness', pageParams: {}, since: first, due: first }];
}

function untrained(read: Reader, now: Instant): AttentionItem[] {
  const { people, months } = trainingStanding(read, {}, { now });
  const row = (code: 'people-not-trained' | 'people-not-exercised', lacking: readonly string[], limit: number): AttentionItem[] =>
    lacking.length === 0
      ? []
      : [{
          code,
          params: { count: lacking.length, total: people.length, months: limit, names: fewTitles(lacking) },
          page: 'training',
          pageParams: {},
          since: null,
          due: null,
        }];
  const names = (isDue: (one: (typeof people)[number]) => boolean): readonly string[] => people.filter(isDue).map(({ name }) => name);
  return [
    ...row('people-not-trained', names(({ trainingDue }) => trainingDue), months.training),
    ...row('people-not-exercised', names(({ exerciseDue }) => exerciseDue), months.exercise),
  ];
}

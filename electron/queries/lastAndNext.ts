import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { activitiesBetween } from './activities.ts';
import { incidentParams } from './attention.ts';
import { allEvaluations } from './evaluationViews.ts';
import { allIncidents } from './incidents.ts';
import { allInspectionFindings } from './inspectionFindings.ts';
import { allLearningPoints } from './learningPoints.ts';
import { allMeasures } from './measures.ts';
import { namesFrom } from './names.ts';

type Answer = QueryOutput<'home.lastAndNext'>;
type Last = Answer['last'][number];
type Next = Answer['next'][number];

/** What runs now, what was last (newest first) and what comes next (soonest first); see the contract. */
export function lastAndNext(
  read: Reader,
  { limit }: QueryParsed<'home.lastAndNext'>,
  { now }: { readonly now: Instant },
): Answer {
  const { incidents } = allIncidents(read);
  const { evaluations } = allEvaluations(read, {}, { now });
  const today = osloDay(now);
  const closed = incidents.flatMap((incident): Last[] => {
    const { id, kind, title, startedAt, closedAt, isSmall } = incident;
    if (closedAt === null || isSmall) return [];
    const evaluation = evaluations.find((one) => one.incident.id === id && one.title === null);
    const params = {
      evaluation: evaluation === undefined ? 'none' : evaluation.finishedAt === null ? 'open' : 'finished',
      answered: evaluation?.answered ?? 0,
      questions: evaluation?.questions ?? 0,
    };
    const place =
      evaluation === undefined
        ? { page: 'incident.log', pageParams: { incidentId: id } }
        : { page: 'evaluation', pageParams: { evaluationId: evaluation.id } };
    return [{ kind, title, startedAt, at: closedAt, params, ...place }];
  });
  const points = allLearningPoints(read, { closed: false }, { now }).learningPoints;
  const next: Next[] = [
    ...points
      .filter(({ overdue }) => !overdue)
      .map(({ id, text, owner, dueOn }): Next => ({
        what: 'learning-point',
        on: dueOn,
        params: { text, owner: owner.label },
        page: 'learningPoint',
        pageParams: { learningPointId: id },
      })),
    ...allMeasures(read, { settled: false }, { now }).measures.flatMap(({ id, text, owner, asksOn, isDue }): Next[] =>
      asksOn === null || isDue
        ? []
        : [{ what: 'measure', on: asksOn, params: { text, owner: owner.label }, page: 'measure', pageParams: { measureId: id } }],
    ),
    ...evaluations.flatMap(({ id, incident, title, deadline, finishedAt, leader }): Next[] =>
      deadline === null || finishedAt !== null || deadline < today
        ? []
        : [
            {
              what: 'evaluation-deadline',
              on: deadline,
              params: { ...incidentParams(incident), part: title ?? '', owner: leader.label },
              page: 'evaluation',
              pageParams: { evaluationId: id },
            },
          ],
    ),
    ...activitiesComing(read, today),
    ...findingsComing(read, now),
  ];
  return {
    running: incidents
      .filter(({ closedAt }) => closedAt === null)
      .map(({ id, kind, title, startedAt }) => ({
        kind, title, startedAt, params: {}, page: 'incident.log', pageParams: { incidentId: id },
      })),
    last: closed.sort((one, other) => (one.at > other.at ? -1 : 1)).slice(0, limit),
    next: next.sort((one, other) => (one.on < other.on ? -1 : 1)).slice(0, limit),
  };
}

/** As far ahead as anybody plans; what is overdue stands among the exceptions. */
const END_OF_TIME = '9999-12-31';

function activitiesComing(read: Reader, today: string): Next[] {
  const names = namesFrom(read);
  return activitiesBetween(read, END_OF_TIME, END_OF_TIME)
    .filter(({ on, heldOn }) => heldOn === null && on >= today)
    .map(({ on, title, owner, kind }) => ({
      what: 'activity',
      on,
      params: { text: title, kind, owner: names.owner(owner)?.label ?? '' },
      page: 'calendar',
      pageParams: {},
    }));
}

function findingsComing(read: Reader, now: Instant): Next[] {
  return allInspectionFindings(read, {}, { now })
    .findings.filter(({ closed, isOverdue }) => closed === null && !isOverdue)
    .map(({ dueOn, text, owner }) => ({
      what: 'finding',
      on: dueOn,
      params: { text, owner: owner?.label ?? '' },
      page: 'inspection',
      pageParams: {},
    }));
}

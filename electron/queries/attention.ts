import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { gapsOf, chainOf } from '../../shared/domain/role/acting.ts';
import type { KnownRole, RoleGap } from '../../shared/domain/role/role.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { readinessNotInOrder } from './attentionReadiness.ts';
import { dutiesWithoutAnybody, plansNotRead, roundsNotAnswered, waitingForAnswer } from './attentionWaiting.ts';
import { administratorsOf, confirmedDay, type ContactRow } from './contacts.ts';
import { allEvaluations } from './evaluationViews.ts';
import { fewTitles } from './fewTitles.ts';
import { allLearningPoints } from './learningPoints.ts';
import { allIncidents } from './incidents.ts';
import { allNotices } from './notices.ts';
import { cardsInUse } from './preparedness.ts';
import { functionsWithoutAlternative, resourcesNotInOrder } from './resourceAttention.ts';
import { measuresDue, risksNotFollowed } from './riskAttention.ts';
import { knownIntervals } from './readinessSettings.ts';
import { knownAbsences, knownRoles } from './roles.ts';

export type AttentionItem = QueryOutput<'home.attention'>['items'][number];

/** A source of exceptions. A new one: a function here, its codes in the contract, its sentences in renderer/text. */
type AttentionSource = (read: Reader, now: Instant) => readonly AttentionItem[];

/** More of one kind than this become one row. */
const ONE_BY_ONE = 2;

const sources: readonly AttentionSource[] = [
  overdueNotices,
  overdueLearningPoints,
  measuresDue,
  evaluationsNotInOrder,
  waitingForAnswer,
  rolesWithGaps,
  dutiesWithoutAnybody,
  unconfirmedNumbers,
  roundsNotAnswered,
  missingAlertList,
  resourcesNotInOrder,
  functionsWithoutAlternative,
  cardsNotPractised,
  risksNotFollowed,
  plansNotRead,
  readinessNotInOrder,
  missingAdministrator,
];

/** Everything that is not in order, by source; see the contract. */
export function attention(
  read: Reader,
  _input: QueryParsed<'home.attention'>,
  { now }: { readonly now: Instant },
): QueryOutput<'home.attention'> {
  return { items: sources.flatMap((source) => source(read, now)) };
}

/** Somebody who should know of an incident that runs has not said that they do. */
function overdueNotices(read: Reader, now: Instant): AttentionItem[] {
  return allIncidents(read)
    .incidents.filter(({ closedAt }) => closedAt === null)
    .flatMap((incident) =>
      allNotices(read, incident.id)
        .notices.filter(({ state, deadline }) => state === 'waiting' && deadline < now)
        .map(({ recipient, deadline }) => ({
          code: 'notice-overdue' as const,
          params: { ...incidentParams(incident), recipient: recipient.label },
          page: 'incident.notices',
          pageParams: { incidentId: incident.id },
          since: osloDay(deadline),
          due: osloDay(deadline),
          dueAt: deadline,
        })),
    );
}

function overdueLearningPoints(read: Reader, now: Instant): AttentionItem[] {
  return allLearningPoints(read, { closed: false }, { now })
    .learningPoints.filter(({ overdue }) => overdue)
    .map(({ id, text, owner, dueOn }) => ({
      code: 'learning-point-overdue',
      params: { text, owner: owner.label },
      page: 'learningPoint',
      pageParams: { learningPointId: id },
      since: dueOn,
      due: dueOn,
    }));
}

/** Evaluations past their day, and what has not been evaluated at all. */
function evaluationsNotInOrder(read: Reader, now: Instant): AttentionItem[] {
  const today = osloDay(now);
  const { evaluations, notEvaluated } = allEvaluations(read, {}, { now });
  const overdue = evaluations
    .filter(({ finishedAt, deadline }) => finishedAt === null && deadline !== null && deadline < today)
    .map(({ id, incident, title, leader, deadline, contributors }): AttentionItem => ({
      code: 'evaluation-overdue',
      params: { ...incidentParams(incident), part: title ?? '', owner: leader.label, contributors },
      page: 'evaluation',
      pageParams: { evaluationId: id },
      since: deadline,
      due: deadline,
    }));
  const lacking = notEvaluated.map((incident): AttentionItem => ({
    code: 'incident-not-evaluated',
    params: incidentParams(incident),
    page: 'evaluation.new',
    pageParams: { incidentId: incident.id },
    since: incident.closedAt === null ? null : osloDay(incident.closedAt),
    due: null,
  }));
  return [...overdue, ...lacking];
}

/** What an incident is called is said by the screen while nobody has named it. */
export function incidentParams(incident: {
  readonly title: string | null;
  readonly kind: string;
  readonly startedAt: Instant;
}): AttentionItem['params'] {
  return { title: incident.title ?? '', kind: incident.kind, startedAt: incident.startedAt };
}

const gapCodes = {
  'no-authority': 'role-without-authority',
  'no-holder': 'role-without-holder',
  'no-deputy': 'role-without-deputy',
  'nobody-available': 'role-nobody-available',
} as const satisfies Record<RoleGap, AttentionItem['code']>;

/** Nobody available follows from no holder and no deputy: one of them is enough to say. */
function toldGaps(gaps: readonly RoleGap[]): readonly RoleGap[] {
  return gaps.includes('no-holder') ? gaps.filter((gap) => gap !== 'nobody-available') : gaps;
}

function rolesWithGaps(read: Reader): AttentionItem[] {
  const roles = knownRoles(read).filter(({ retired }) => !retired);
  const row = (code: AttentionItem['code'], params: AttentionItem['params']): AttentionItem => ({
    code, params, page: 'roles', pageParams: {}, since: null, due: null,
  });
  const anybody = read.one('SELECT 1 AS yes FROM contact WHERE removed = 0 AND name IS NOT NULL LIMIT 1');
  if (roles.length === 0) return anybody === undefined ? [] : [row('no-roles', {})];
  const absences = knownAbsences(read);
  return (Object.keys(gapCodes) as RoleGap[]).flatMap((gap) => {
    const lacking = roles.filter((role) => toldGaps(gapsOf(role, absences)).includes(gap));
    const total = roles.length;
    if (lacking.length > ONE_BY_ONE) {
      const titles = fewTitles(lacking.map(({ title }) => title));
      return [row(gapCodes[gap], { count: lacking.length, total, title: titles })];
    }
    return lacking.map(({ title }) => row(gapCodes[gap], { count: 1, total, title }));
  });
}

/** Everybody in the chain of a role: those whose number must be right at night. */
function inRoles(roles: readonly KnownRole[]): ReadonlySet<string> {
  return new Set(roles.filter(({ retired }) => !retired).flatMap(chainOf));
}

function unconfirmedNumbers(read: Reader, now: Instant): AttentionItem[] {
  const ids = inRoles(knownRoles(read));
  const people = read
    .all<ContactRow>(
      'SELECT * FROM contact WHERE removed = 0 AND name IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
      JSON.stringify([...ids]),
    )
    .map(confirmedDay);
  const { numbers: months } = knownIntervals(read);
  const since = monthsAfter(osloDay(now), -months);
  const unconfirmed = people.filter((day) => day === null || day < since);
  if (unconfirmed.length === 0) return [];
  const days = unconfirmed.filter((day) => day !== null).sort();
  return [
    {
      code: 'numbers-unconfirmed',
      params: { count: unconfirmed.length, total: people.length, months },
      page: 'contacts',
      pageParams: {},
      since: days[0] ?? null,
      due: null,
    },
  ];
}

function missingAlertList(read: Reader): AttentionItem[] {
  if (inRoles(knownRoles(read)).size === 0) return [];
  const list = read.one('SELECT 1 AS yes FROM alert_list WHERE title IS NOT NULL AND superseded = 0 LIMIT 1');
  return list === undefined
    ? [{ code: 'no-alert-list', params: {}, page: 'alertLists', pageParams: {}, since: null, due: null }]
    : [];
}

/** A card nobody has used for a year is paper; one that was published since has its year to come. */
function cardsNotPractised(read: Reader, now: Instant): AttentionItem[] {
  const cards = cardsInUse(read);
  const { cards: months } = knownIntervals(read);
  const since = monthsAfter(osloDay(now), -months);
  const lacking = cards.filter(({ last }) => last < since).sort((one, other) => (one.last < other.last ? -1 : 1));
  const [oldest] = lacking;
  if (oldest === undefined) return [];
  const row = (params: AttentionItem['params'], place: Pick<AttentionItem, 'page' | 'pageParams'>, last: string): AttentionItem => ({
    code: 'card-not-practised', params: { ...params, total: cards.length, months }, ...place, since: last, due: null,
  });
  if (lacking.length > ONE_BY_ONE) {
    const titles = fewTitles(lacking.map(({ title }) => title));
    return [row({ count: lacking.length, title: titles }, { page: 'cards', pageParams: {} }, oldest.last)];
  }
  return lacking.map(({ id, title, last }) => row({ count: 1, title }, { page: 'card', pageParams: { cardId: id } }, last));
}

function missingAdministrator(read: Reader): AttentionItem[] {
  if (administratorsOf(read).length > 0) return [];
  const began = read.one<{ at: Instant | null }>('SELECT min(recorded_at) AS at FROM journal');
  const since = began?.at ?? null;
  return [
    { code: 'no-administrator', params: {}, page: 'settings', pageParams: {}, since: since === null ? null : osloDay(since), due: null },
  ];
}

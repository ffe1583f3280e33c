import type { QueryOutput } from '../../shared/contract/api.ts';
import { closedHours, freePeriods } from '../../shared/domain/duty/freePeriods.ts';
import { daysAfter } from '../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { testDuties } from './duties.ts';
import { fewTitles } from './fewTitles.ts';
import { allRounds } from './numberRounds.ts';
import { allPlans } from './plans.ts';
import { allUnownedTasks } from './unownedTasks.ts';
import { allUpwardItems } from './upwardItems.ts';

type AttentionItem = QueryOutput<'home.attention'>['items'][number];
type Row = Pick<AttentionItem, 'params' | 'pageParams' | 'since' | 'due'>;

/** More of one kind than this become one row. */
const ONE_BY_ONE = 2;
const DAY_MS = 86_400_000;
/** A report nobody has taken in for so long is lost to the sender. */
const RECEIVE_WITHIN_DAYS = 7;
/** Whoever sent something upward has a right to hear within this. */
const ANSWER_WITHIN_DAYS = 14;
/** How near a weekend or holiday must be before its empty duties are shown. */
const DUTY_AHEAD_DAYS = 10;

/** Each by itself when there are few; else one row, led to the list, from the day the oldest began. */
function rowsOf(code: AttentionItem['code'], one: string, many: string, rows: readonly Row[], count = rows.length): AttentionItem[] {
  if (count <= ONE_BY_ONE) return rows.map((row) => ({ code, page: one, ...row, params: { count: 1, ...row.params } }));
  const titles = fewTitles(rows.map(({ params }) => String(params['number'] ?? params['text'] ?? params['title'] ?? '')));
  const since = rows.flatMap(({ since: began }) => (began === null ? [] : [began])).sort()[0] ?? null;
  return [{ code, params: { count, title: titles }, page: many, pageParams: {}, since, due: null }];
}

/** Whatever waits for somebody's word: deviations, what was sent upward, and tasks that nobody owns. */
export function waitingForAnswer(read: Reader, now: Instant): AttentionItem[] {
  return [...deviationsWaiting(read, now), ...upwardUnanswered(read, now), ...tasksWithoutOwner(read, now)];
}

interface WaitingRow {
  readonly id: string;
  readonly number: string;
  readonly what: string;
  readonly at: Instant;
}

/** More than a row has room to name. */
const FIRST_FEW = 20;

/** Serious ones whose closing waits for a second person, and those nobody has received. */
function deviationsWaiting(read: Reader, now: Instant): AttentionItem[] {
  const second = read.all<WaitingRow>(
    `SELECT d.id, d.number, d.what, max(k.proposed_at) AS at FROM deviation_closing k CROSS JOIN deviation d ON d.id = k.deviation_id
     WHERE d.born IS NOT NULL AND d.withdrawn = 0 AND d.closed_at IS NULL AND d.was_serious = 1
       AND k.approved IS NULL AND k.born IS NOT NULL GROUP BY k.deviation_id ORDER BY at`,
  );
  const since = new Date(unixMsOf(now) - RECEIVE_WITHIN_DAYS * DAY_MS).toISOString();
  const notReceived = `FROM deviation
    WHERE closed_at IS NULL AND withdrawn = 0 AND kind = 'negative' AND received_at IS NULL AND reported_at < ?`;
  const lost = read.all<WaitingRow>(
    `SELECT id, number, what, reported_at AS at ${notReceived} ORDER BY reported_at LIMIT ${String(FIRST_FEW)}`,
    since,
  );
  const lostInAll = read.one<{ count: number }>(`SELECT count(*) AS count ${notReceived}`, since);
  const row = ({ id, number, what, at }: WaitingRow): Row => ({
    params: { number, text: what }, pageParams: { deviationId: id }, since: osloDay(at), due: null,
  });
  return [
    ...rowsOf('deviation-second-person', 'deviation', 'deviations', second.map(row)),
    ...rowsOf('deviation-not-received', 'deviation', 'deviations', lost.map(row), lostInAll?.count),
  ];
}

function upwardUnanswered(read: Reader, now: Instant): AttentionItem[] {
  const until = daysAfter(osloDay(now), -ANSWER_WITHIN_DAYS);
  const rows = allUpwardItems(read)
    .items.filter(({ state }) => state !== 'decided')
    .map((item) => ({ ...item, last: osloDay(item.considered?.at ?? item.receivedAt ?? item.sentAt) }))
    .filter(({ last }) => last < until)
    .map(({ text, receiver, last }): Row => ({ params: { text, receiver: receiver.label }, pageParams: {}, since: last, due: null }));
  return rowsOf('upward-unanswered', 'upward', 'upward', rows);
}

function tasksWithoutOwner(read: Reader, now: Instant): AttentionItem[] {
  const rows = allUnownedTasks(read, {}, { now })
    .tasks.filter(({ decided }) => decided === null)
    .map(({ text, decider, decideBy, registeredAt }): Row => ({
      params: { text, owner: decider.label }, pageParams: {}, since: osloDay(registeredAt), due: decideBy,
    }));
  return rowsOf('task-without-owner', 'unowned', 'unowned', rows);
}

/** Plans in force that somebody who must know them has not read. */
export function plansNotRead(read: Reader, now: Instant): AttentionItem[] {
  const rows = allPlans(read, {}, { now })
    .plans.filter(({ retired, reading }) => !retired && reading !== null && reading.read < reading.of)
    .map(({ id, title, reading, approvedOn }): Row => ({
      params: { title, missing: (reading?.of ?? 0) - (reading?.read ?? 0), of: reading?.of ?? 0 },
      pageParams: { planId: id },
      since: approvedOn,
      due: null,
    }));
  return rowsOf('plan-not-read', 'plan', 'plans', rows);
}

/** The weekend or holiday at the door, and the roles nobody can be reached for then. Empty roles are told by themselves. */
export function dutiesWithoutAnybody(read: Reader, now: Instant): AttentionItem[] {
  const today = osloDay(now);
  const near = freePeriods(today).filter(({ from }) => from <= daysAfter(today, DUTY_AHEAD_DAYS));
  return near.flatMap(({ name, from, to }): AttentionItem[] => {
    const lacking = testDuties(read, closedHours({ from, to })).roles.filter(
      ({ gaps, isFilled }) => isFilled && gaps.some(({ kind }) => kind === 'nobody'),
    );
    if (lacking.length === 0) return [];
    const titles = fewTitles(lacking.map(({ role }) => role.title));
    return [{ code: 'duty-nobody', params: { count: lacking.length, title: titles, name }, page: 'duty', pageParams: {}, since: null, due: from }];
  });
}

export function roundsNotAnswered(read: Reader, now: Instant): AttentionItem[] {
  return allRounds(read, {}, { now })
    .rounds.filter(({ isOverdue }) => isOverdue)
    .map(({ id, figures, dueOn, over, listTitle }) => ({
      code: 'round-unanswered',
      params: { open: figures.open, people: figures.people, over: over.kind, title: listTitle ?? '' },
      page: 'numberRound',
      pageParams: { roundId: id },
      since: dueOn,
      due: dueOn,
    }));
}

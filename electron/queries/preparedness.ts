import type { ActivityKind, Party } from '../../shared/domain/activity/activity.ts';
import type { AlertListMember } from '../../shared/domain/alertList/alertList.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type {
  KnownClosed,
  KnownHeld,
  KnownLearning,
  KnownPreparedness,
  Named,
} from '../../shared/domain/readiness/known.ts';
import { chainOf } from '../../shared/domain/role/acting.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { continuityGraph } from './continuity.ts';
import { lastDrills } from './callDrills.ts';
import { confirmedDay, type ContactRow } from './contacts.ts';
import { crisisRoles } from './crisisRoles.ts';
import { eventsWithoutPlan, knownPlanStates } from './planStates.ts';
import { councilMembers, knownIntervals } from './readinessSettings.ts';
import { resourcesNow } from './resources.ts';
import { knownRoles } from './roles.ts';

/** Everything the criteria are judged by but what is tied by hand: aggregates, never whole registers. */
export function knownPreparedness(read: Reader, now: Instant): KnownPreparedness {
  const today = osloDay(now);
  const intervals = knownIntervals(read);
  const council = councilMembers(read);
  const { roles, names } = crisisRoles(read, council);
  return {
    today,
    intervals,
    roles,
    names,
    trained: lastTrainings(read),
    councilMembers: council.filter((member) => names.has(member)).length,
    plans: knownPlanStates(read, today),
    lists: validLists(read, monthsAfter(today, -intervals.numbers)),
    cards: cardsInUse(read),
    events: hazardGaps(read, today),
    analyses: null,
    eventLinks: null,
    held: heldActivities(read),
    closed: closedIncidents(read, today),
    learning: learningStates(read, today),
    critical: criticalFunctions(read, now),
    resources: resourcesInUse(read, now),
  };
}

/** The critical functions, and whether a plan in force says how each is kept going; null while none is written. */
function criticalFunctions(read: Reader, now: Instant): KnownPreparedness['critical'] {
  const functions = continuityGraph(read, {}, { now }).nodes.filter(({ kind }) => kind === 'function');
  if (functions.length === 0) return null;
  return functions.map(({ id, name, plan }) => ({ id, title: name, hasContinuityPlan: plan?.isInForce === true }));
}

/** The register of resources; one that nobody has seen for too long, or whose agreement is over, is not verified. */
function resourcesInUse(read: Reader, now: Instant): KnownPreparedness['resources'] {
  const standing = resourcesNow(read, now).filter(({ removed }) => !removed);
  if (standing.length === 0) return null;
  return { total: standing.length, unverified: standing.filter(({ flags }) => flags.some((flag) => flag !== 'ending')).length };
}

function lastTrainings(read: Reader): KnownPreparedness['trained'] {
  const rows = read.all<{ person: ContactId; training: string | null; exercise: string | null }>(
    `SELECT person, max(CASE kind WHEN 'training' THEN held_on END) AS training,
       max(CASE kind WHEN 'exercise' THEN held_on END) AS exercise
     FROM training WHERE struck = 0 AND person IS NOT NULL GROUP BY person`,
  );
  return new Map(rows.map(({ person, training, exercise }) => [person, { training, exercise }]));
}

/** Lists that are not superseded, each with how many of its numbers are older than `since`. */
function validLists(read: Reader, since: string): KnownPreparedness['lists'] {
  const rows = read.all<Named & { readonly members: string }>(
    'SELECT id, title, members FROM alert_list WHERE title IS NOT NULL AND superseded = 0 ORDER BY title, id',
  );
  const chains = new Map(knownRoles(read).map((role) => [role.id, chainOf(role)]));
  const lists = rows.map(({ id, title, members }) => ({
    id,
    title,
    people: [
      ...new Set(
        (JSON.parse(members) as AlertListMember[]).flatMap(({ contactId, roleId, deputy }) => [
          ...(contactId === null ? (chains.get(roleId) ?? []) : [contactId]),
          ...(deputy === null ? [] : [deputy]),
        ]),
      ),
    ],
  }));
  const contacts = read.all<Pick<ContactRow, 'id' | 'mobile' | 'phone' | 'confirmed_on' | 'confirmed_number'>>(
    `SELECT id, mobile, phone, confirmed_on, confirmed_number FROM contact
     WHERE removed = 0 AND name IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(lists.flatMap(({ people }) => people))]),
  );
  const drills = lastDrills(read);
  const confirmed = new Map(contacts.map((row) => [row.id, confirmedDay(row)]));
  return lists.map(({ id, title, people }) => {
    const known = people.filter((person) => confirmed.has(person));
    const old = known.filter((person) => (confirmed.get(person) ?? '') < since);
    const drilled = drills.get(id);
    const drill = drilled === undefined ? null : { id: drilled.id, on: osloDay(drilled.at) };
    return { id, title, members: known.length, unconfirmed: old.length, drill };
  });
}

/** The cards in use, each with the day from which its year to be practised in runs. */
export function cardsInUse(read: Reader): KnownPreparedness['cards'] {
  const rows = read.all<Named & { readonly published_at: Instant; readonly practised_on: string | null }>(
    `SELECT c.id, json_extract(v.content, '$.title') AS title, v.published_at,
       (SELECT max(p.practised_on) FROM card_practice p LEFT JOIN card_practice_withdrawn w ON w.practice_id = p.practice_id
        WHERE w.practice_id IS NULL AND p.card_id = c.id) AS practised_on
     FROM card c JOIN card_version v ON v.card_id = c.id
       AND v.stamp = (SELECT max(stamp) FROM card_version WHERE card_id = c.id)
     WHERE c.retired = 0 ORDER BY title, c.id`,
  );
  return rows.map(({ id, title, published_at: publishedAt, practised_on: practisedOn }) => {
    const published = osloDay(publishedAt);
    return { id, title, last: practisedOn !== null && practisedOn > published ? practisedOn : published };
  });
}

function hazardGaps(read: Reader, today: string): KnownPreparedness['events'] {
  const rows = read.all<Named & { readonly infrastructure: number; readonly service: number; readonly measures: number }>(
    `SELECT id, title, trim(infrastructure_effect) <> '' AS infrastructure, trim(service_effect) <> '' AS service,
       EXISTS (SELECT 1 FROM measure m WHERE m.event_id = e.id AND m.removed = 0 AND m.text IS NOT NULL) AS measures
     FROM hazard_event e WHERE title IS NOT NULL AND retired = 0 ORDER BY title, id`,
  );
  const named = ({ id, title }: Named): Named => ({ id, title });
  return {
    total: rows.length,
    withoutInfrastructure: rows.filter(({ infrastructure }) => infrastructure === 0).map(named),
    withoutService: rows.filter(({ service }) => service === 0).map(named),
    withoutPlan: eventsWithoutPlan(read, today),
    withoutMeasure: rows.filter(({ measures }) => measures === 0).map(named),
  };
}

function heldActivities(read: Reader): readonly KnownHeld[] {
  const rows = read.all<Named & { readonly kind: ActivityKind; readonly held_on: string; readonly parties: string }>(
    `SELECT id, title, kind, held_on, parties FROM activity
     WHERE dropped = 0 AND held_on IS NOT NULL AND title IS NOT NULL ORDER BY held_on DESC, id`,
  );
  return rows.map(({ id, title, kind, held_on: on, parties }) => ({
    id, title, kind, on, parties: JSON.parse(parties) as Party[],
  }));
}

interface ClosedRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly closed_at: Instant;
  readonly evaluations: number;
  readonly finished: number;
  readonly in_time: number;
}

/** What is over, newest first. One finished evaluation is enough; one that is open is in time until its deadline. */
function closedIncidents(read: Reader, today: string): readonly KnownClosed[] {
  const rows = read.all<ClosedRow>(
    `SELECT i.id, i.kind, i.title, i.closed_at, count(e.id) AS evaluations, count(e.finished_at) AS finished,
       count(CASE WHEN e.finished_at IS NULL AND (e.deadline IS NULL OR e.deadline >= ?) THEN e.id END) AS in_time
     FROM incident i LEFT JOIN evaluation e ON e.incident_id = i.id AND e.discarded = 0 AND e.opened_at IS NOT NULL
     WHERE i.kind IS NOT NULL AND i.closed_at IS NOT NULL
       AND i.id NOT IN (SELECT id FROM small_incident WHERE what IS NOT NULL AND raised_line IS NULL) GROUP BY i.id ORDER BY i.closed_at DESC, i.id`,
    today,
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title ?? '',
    isExercise: row.kind === 'exercise',
    closedOn: osloDay(row.closed_at),
    evaluation: row.finished > 0 ? 'finished' : row.evaluations === 0 ? 'none' : row.in_time > 0 ? 'open' : 'late',
  }));
}

function learningStates(read: Reader, today: string): readonly KnownLearning[] {
  const rows = read.all<{ id: string; text: string; due_on: string; closed_how: string | null }>(
    'SELECT id, text, due_on, closed_how FROM learning_point WHERE text IS NOT NULL ORDER BY due_on, id',
  );
  return rows.map(({ id, text, due_on: dueOn, closed_how: how }) => ({
    id,
    title: text,
    state: how === 'verified' ? 'changed' : how === 'rejected' ? 'rejected' : dueOn < today ? 'late' : 'open',
  }));
}

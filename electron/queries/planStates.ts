import type { CrisisPart, PlanKind } from '../../shared/domain/plan/plan.ts';
import type { KnownPlanState, Named } from '../../shared/domain/readiness/known.ts';
import type { Reader } from '../store/database.ts';

interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly kind: PlanKind;
  readonly also_covers: string;
  readonly parts: string;
  readonly approved_on: string | null;
  readonly review_by: string | null;
  readonly events: number;
}

/** The plans in use, each with the version in force on a day; the newest where none is. */
const STANDING = `WITH standing AS MATERIALIZED (
    SELECT p.id, (SELECT max(a.version) FROM plan_approval a
      WHERE a.plan_id = p.id AND a.stands = 1 AND a.in_force_from <= ?) AS in_force
    FROM plan p WHERE p.retired = 0),
  shown AS MATERIALIZED (
    SELECT s.id, s.in_force, v.version, v.stamp, v.title, v.kind, v.also_covers, v.parts
    FROM standing s CROSS JOIN plan_version v ON v.plan_id = s.id
      AND v.stamp = CASE WHEN s.in_force IS NULL THEN (SELECT max(stamp) FROM plan_version WHERE plan_id = s.id)
        ELSE (SELECT max(stamp) FROM plan_version WHERE plan_id = s.id AND version = s.in_force) END)`;

/** The plans in use as far as readiness goes. No version's text is read. */
export function knownPlanStates(read: Reader, today: string): readonly KnownPlanState[] {
  const rows = read.all<PlanRow>(
    `${STANDING} SELECT w.id, w.title, w.kind, w.also_covers, w.parts, a.approved_on, a.review_by,
       (SELECT count(DISTINCT l.target_id) FROM plan_link l
        WHERE l.target = 'hazardEvent' AND l.plan_id = w.id AND l.stamp = w.stamp) AS events
     FROM shown w LEFT JOIN plan_approval a ON a.plan_id = w.id AND a.version = w.in_force AND a.stands = 1
     ORDER BY w.title, w.id`,
    today,
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    covers: [row.kind, ...(JSON.parse(row.also_covers) as PlanKind[])],
    approvedOn: row.approved_on,
    reviewBy: row.review_by,
    events: row.events,
    parts: JSON.parse(row.parts) as CrisisPart[],
  }));
}

/** The unwanted events that no plan in force points at. */
export function eventsWithoutPlan(read: Reader, today: string): readonly Named[] {
  return read.all<{ id: string; title: string }>(
    `${STANDING} SELECT e.id, e.title FROM hazard_event e WHERE e.title IS NOT NULL AND e.retired = 0
       AND e.id NOT IN (SELECT l.target_id FROM shown s CROSS JOIN plan_link l
         ON l.target = 'hazardEvent' AND l.plan_id = s.id AND l.stamp = s.stamp WHERE s.in_force IS NOT NULL)
     ORDER BY e.title, e.id`,
    today,
  );
}

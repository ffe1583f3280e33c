import type { ActivityId, ActivityKind, KnownActivity } from '../../shared/domain/activity/activity.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

interface ActivityRow {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly planned_on: string;
  readonly every_months: number | null;
  readonly owner: string | null;
  readonly note: string;
  readonly held_on: string | null;
  readonly dropped: number;
}

const toKnown = (row: ActivityRow): KnownActivity => ({
  id: asId(row.id),
  kind: row.kind,
  title: row.title,
  on: row.planned_on,
  everyMonths: row.every_months,
  owner: row.owner === null ? null : (JSON.parse(row.owner) as Owner),
  note: row.note,
  heldOn: row.held_on,
  dropped: row.dropped === 1,
});

/** What the rules need to know of an activity; null when there is none of that id. */
export function knownActivity(read: Reader, activityId: ActivityId): KnownActivity | null {
  const row = read.one<ActivityRow>('SELECT * FROM activity WHERE id = ? AND title IS NOT NULL', activityId);
  return row === undefined ? null : toKnown(row);
}

/** The one that holding this one planned. */
export function activityAfter(read: Reader, activityId: ActivityId): KnownActivity | null {
  const row = read.one<ActivityRow>('SELECT * FROM activity WHERE follows = ? AND title IS NOT NULL ORDER BY id DESC', activityId);
  return row === undefined ? null : toKnown(row);
}

/** What is planned up to `until` and what was held from `from` on; what was planned and not held stays until it is. */
export function activitiesBetween(read: Reader, from: string, until: string): readonly KnownActivity[] {
  const rows = read.all<ActivityRow>(
    `SELECT * FROM activity WHERE dropped = 0 AND title IS NOT NULL
       AND ((held_on IS NULL AND planned_on <= ?) OR held_on BETWEEN ? AND ?)
     ORDER BY coalesce(held_on, planned_on), id`,
    until,
    from,
    until,
  );
  return rows.map(toKnown);
}

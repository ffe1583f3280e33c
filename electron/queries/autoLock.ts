import { AUTO_LOCK_AT_FIRST, type AutoLock } from '../../shared/domain/keys/autoLock.ts';
import type { Reader } from '../store/database.ts';

/** When this installation locks by itself. */
export function autoLockSetting(read: Reader): AutoLock {
  const row = read.one<{ after_minutes: number | null; in_incident: number }>(
    'SELECT a.after_minutes, a.in_incident FROM auto_lock a JOIN installation i ON i.id = a.id',
  );
  return row === undefined
    ? AUTO_LOCK_AT_FIRST
    : { afterMinutes: row.after_minutes, inIncident: row.in_incident === 1 };
}

/** Whether any incident is open, an exercise too. */
export function isIncidentOpen(read: Reader): boolean {
  return read.one('SELECT 1 AS yes FROM incident WHERE kind IS NOT NULL AND closed_at IS NULL LIMIT 1') !== undefined;
}

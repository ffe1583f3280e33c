import type { EmergencyLineId } from '../../shared/domain/emergency/emergency.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

/** The lines of the emergency log that have been taken in. */
export function takenEmergencyLines(read: Reader): ReadonlySet<EmergencyLineId> {
  return new Set(read.all<{ id: string }>('SELECT id FROM emergency_line').map(({ id }) => asId<'emergencyLine'>(id)));
}

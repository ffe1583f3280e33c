import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';

export type ShiftId = Id<'shift'>;
export type HandoverId = Id<'handover'>;

/** On duty this long, the screen says that somebody should be relieved. The plan may say less; nothing says more. */
export const RELIEVE_AFTER_MS = 12 * 3_600_000;

/** What a rule must know of a shift. */
export interface KnownShift {
  readonly id: ShiftId;
  readonly incidentId: IncidentId;
  readonly person: ContactId;
  readonly roleId: RoleId | null;
  readonly beganAt: Instant;
  readonly endedAt: Instant | null;
}

/** What a rule must know of a handover. */
export interface KnownHandover {
  readonly id: HandoverId;
  readonly incidentId: IncidentId;
  readonly shiftId: ShiftId;
  readonly to: ContactId;
  readonly state: 'offered' | 'withdrawn' | 'accepted';
}

import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { HandoverId, KnownHandover, KnownShift, ShiftId } from '../../shared/domain/shift/shift.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface ShiftRow {
  readonly id: string;
  readonly incident_id: string;
  readonly person: string;
  readonly name: string | null;
  readonly initials: string | null;
  readonly role_id: string | null;
  readonly title: string | null;
  readonly began_at: Instant;
  readonly ended_at: Instant | null;
}

interface HandoverRow {
  readonly id: string;
  readonly incident_id: string;
  readonly shift_id: string;
  readonly giver: string;
  readonly giver_name: string | null;
  readonly giver_initials: string | null;
  readonly receiver: string;
  readonly receiver_name: string | null;
  readonly receiver_initials: string | null;
  readonly role_id: string | null;
  readonly title: string | null;
  readonly note: string;
  readonly offered_at: Instant;
  readonly withdrawn: number;
  readonly accepted_at: Instant | null;
}

const SHIFTS = `SELECT s.*, c.name, c.initials, r.title FROM shift s
  LEFT JOIN contact c ON c.id = s.person LEFT JOIN role r ON r.id = s.role_id WHERE s.person IS NOT NULL`;

const HANDOVERS = `SELECT h.*, g.name AS giver_name, g.initials AS giver_initials, t.name AS receiver_name,
    t.initials AS receiver_initials, s.role_id, r.title
  FROM handover h LEFT JOIN contact g ON g.id = h.giver LEFT JOIN contact t ON t.id = h.receiver
  LEFT JOIN shift s ON s.id = h.shift_id LEFT JOIN role r ON r.id = s.role_id WHERE h.receiver IS NOT NULL`;

const toKnownShift = (row: ShiftRow): KnownShift => ({
  id: asId(row.id),
  incidentId: asId(row.incident_id),
  person: asId(row.person),
  roleId: row.role_id === null ? null : asId(row.role_id),
  beganAt: row.began_at,
  endedAt: row.ended_at,
});

/** The shifts of an incident, oldest first. */
export function knownShifts(read: Reader, incidentId: IncidentId): readonly KnownShift[] {
  return read.all<ShiftRow>(`${SHIFTS} AND s.incident_id = ? ORDER BY s.began_at, s.id`, incidentId).map(toKnownShift);
}

export function knownShift(read: Reader, shiftId: ShiftId): KnownShift | null {
  const row = read.one<ShiftRow>(`${SHIFTS} AND s.id = ?`, shiftId);
  return row === undefined ? null : toKnownShift(row);
}

/** Signed by both outweighs taken back: what two people have put their names to stands. */
function stateOf(row: Pick<HandoverRow, 'accepted_at' | 'withdrawn'>): KnownHandover['state'] {
  if (row.accepted_at !== null) return 'accepted';
  return row.withdrawn === 1 ? 'withdrawn' : 'offered';
}

export function knownHandover(read: Reader, handoverId: HandoverId): KnownHandover | null {
  const row = read.one<HandoverRow>(`${HANDOVERS} AND h.id = ?`, handoverId);
  if (row === undefined) return null;
  return {
    id: handoverId,
    incidentId: asId(row.incident_id),
    shiftId: asId(row.shift_id),
    to: asId(row.receiver),
    state: stateOf(row),
  };
}

const roleOf = (row: { readonly role_id: string | null; readonly title: string | null }) =>
  row.role_id === null ? null : { id: asId<'role'>(row.role_id), title: row.title ?? '' };

/** Who is and was on duty, and the handovers; see the contract. */
export function allShifts(read: Reader, incidentId: IncidentId): QueryOutput<'shift.all'> {
  const rows = read.all<ShiftRow>(`${SHIFTS} AND s.incident_id = ? ORDER BY s.began_at, s.id`, incidentId);
  const handovers = read.all<HandoverRow>(`${HANDOVERS} AND h.incident_id = ? ORDER BY h.offered_at, h.id`, incidentId);
  return {
    shifts: rows.map((row) => ({
      id: asId(row.id),
      person: { id: asId(row.person), name: row.name, initials: row.initials ?? '' },
      role: roleOf(row),
      beganAt: row.began_at,
      endedAt: row.ended_at,
    })),
    handovers: handovers.map((row) => ({
      id: asId(row.id),
      shiftId: asId(row.shift_id),
      from: { id: asId(row.giver), name: row.giver_name, initials: row.giver_initials ?? '' },
      to: { id: asId(row.receiver), name: row.receiver_name, initials: row.receiver_initials ?? '' },
      role: roleOf(row),
      note: row.note,
      offeredAt: row.offered_at,
      state: stateOf(row),
      acceptedAt: row.accepted_at,
    })),
  };
}

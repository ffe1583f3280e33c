import { rights, type Actor, type Right } from '../../shared/domain/actor.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

/** Who sits at a seat, as the host knows it; a seat can never say it of itself in a message. */
export interface SeatHolder {
  readonly person: Id<'contact'> | null;
  readonly role: Id<'role'> | null;
  readonly actingFor: Id<'contact'> | null;
}

export const NOBODY: SeatHolder = { person: null, role: null, actingFor: null };

export function actorOf(seat: string, holder: SeatHolder): Actor {
  return { person: holder.person, role: holder.role, actingFor: holder.actingFor, seat };
}

/**
 * What the holder of a seat may do. Until somebody has been made administrator the installation is open: whoever sits
 * at the machine may do everything, because a crisis does not wait for set-up. *Hjem* says so until it is put right.
 */
export function rightsOf(read: Reader, holder: SeatHolder): readonly Right[] {
  const guarded = read.one(
    `SELECT 1 AS yes FROM contact WHERE removed = 0 AND EXISTS (SELECT 1 FROM json_each(rights) WHERE value = 'administrator')`,
  );
  if (guarded === undefined) return rights;
  if (holder.person === null) return ['observer'];
  const row = read.one<{ rights: string }>('SELECT rights FROM contact WHERE id = ? AND removed = 0', holder.person);
  return row === undefined ? [] : (JSON.parse(row.rights) as Right[]);
}

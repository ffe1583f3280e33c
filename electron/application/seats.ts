import { rights, type Actor, type Right } from '../../shared/domain/actor.ts';
import { kindMaySend, rightsOfKind } from '../../shared/domain/seat/seatKind.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { actingIn } from '../../shared/domain/role/acting.ts';
import { knownAbsences, knownRole } from '../queries/roles.ts';
import { knownPairedSeat } from '../queries/seats.ts';
import type { Reader } from '../store/database.ts';

/** Who sits at a seat, as the host knows it; a seat can never say it of itself in a message. */
export interface SeatHolder {
  readonly person: Id<'contact'> | null;
  readonly role: Id<'role'> | null;
  readonly actingFor: Id<'contact'> | null;
}

export const NOBODY: SeatHolder = { person: null, role: null, actingFor: null };

/** Where a message came from and who sits there. */
export interface Sender {
  readonly seat: string;
  readonly holder: SeatHolder;
}

/** What may be done at a seat at the machine itself while nobody has said they sit there. */
const UNNAMED: readonly Right[] = ['observer', 'logKeeper'];

/** Who acts, for the journal. A role that has moved on to somebody else since it was taken is not written. */
export function actorOf(read: Reader, seat: string, holder: SeatHolder): Actor {
  const { person, role } = holder;
  const standing = role === null ? null : actingAs(read, person, role);
  if (standing === null) return { person, role: null, actingFor: null, seat };
  return { person, role, actingFor: standing.actingFor, seat };
}

/** Whom a person stands in for in a role they fill now; null when the role is somebody else's at the moment. */
export function actingAs(
  read: Reader,
  person: Id<'contact'> | null,
  roleId: Id<'role'>,
): { readonly actingFor: Id<'contact'> | null } | null {
  const role = knownRole(read, roleId);
  if (role === null || role.retired || person === null) return null;
  const acting = actingIn(role, knownAbsences(read), null);
  return acting?.person === person ? { actingFor: acting.standsInFor } : null;
}

/** Whether a seat may send this at all: it holds one of the rights asked for, and a seat on the network is of a kind that may. */
export function maySend(
  read: Reader,
  sender: Sender,
  request: { readonly kind: 'command' | 'query' | 'operation'; readonly name: string; readonly allowed: readonly Right[] },
): boolean {
  const paired = knownPairedSeat(read, sender.seat);
  if (paired !== null && !kindMaySend(paired.kind, request.kind, request.name)) return false;
  const held = rightsOf(read, sender);
  return request.allowed.some((right) => held.includes(right));
}

/**
 * What may be done at a seat. At the machine it is what its holder may. On the network it is what the seat was paired
 * for, and of that no more than its holder may once they have said who they are; a revoked seat may nothing.
 */
export function rightsOf(read: Reader, { seat, holder }: Sender): readonly Right[] {
  const paired = knownPairedSeat(read, seat);
  if (paired === null) return rightsOfHolder(read, holder);
  if (paired.isRevoked) return [];
  const given = rightsOfKind(paired.kind);
  if (holder.person === null) return given;
  const own = rightsOfHolder(read, holder);
  return given.filter((right) => own.includes(right));
}

/**
 * What the holder of a seat may do. Until somebody has been made administrator the installation is open: whoever sits
 * at the machine may do everything, because a crisis does not wait for set-up. *Hjem* says so until it is put right.
 * Afterwards a seat nobody has named still starts an incident and keeps its log: the store was opened for it, and the
 * first line must not wait for a name. It decides nothing and changes no plan (docs/adr/0005).
 */
function rightsOfHolder(read: Reader, holder: SeatHolder): readonly Right[] {
  const guarded = read.one(
    `SELECT 1 AS yes FROM contact WHERE removed = 0
     AND EXISTS (SELECT 1 FROM json_each(rights) WHERE value = 'administrator')`,
  );
  if (guarded === undefined) return rights;
  if (holder.person === null) return UNNAMED;
  const row = read.one<{ rights: string }>('SELECT rights FROM contact WHERE id = ? AND removed = 0', holder.person);
  if (row === undefined) return [];
  const own = JSON.parse(row.rights) as Right[];
  const given = rightsOfRoleTaken(read, holder);
  return rights.filter((right) => own.includes(right) || given.includes(right));
}

/** What the role taken at a seat gives, while it is that person's to fill: a deputy who moved up may what it asks for. */
function rightsOfRoleTaken(read: Reader, { person, role }: SeatHolder): readonly Right[] {
  if (role === null || actingAs(read, person, role) === null) return [];
  return knownRole(read, role)?.rights ?? [];
}

import { rights, type Actor, type Right } from '../../shared/domain/actor.ts';
import { kindMaySend, rightsOfKind } from '../../shared/domain/seat/seatKind.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import { actingIn } from '../../shared/domain/role/acting.ts';
import type { KnownRole } from '../../shared/domain/role/role.ts';
import { hasAdministrator } from '../queries/contacts.ts';
import { knownAbsences, knownRole } from '../queries/roles.ts';
import { knownPairedSeat, type PairedSeat } from '../queries/seats.ts';
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

/**
 * Anybody in the register who has said they sit there may look on, and report what they saw (S0-20), though nobody has
 * given them a right: whoever says who they are must not be worse off than whoever does not (docs/adr/0005).
 */
const WITHOUT_RIGHTS: readonly Right[] = ['observer'];

/** Who sits at a seat and what may be done there. Read once per request. */
export interface Standing {
  /** Who acts, for the journal. A role that has moved on to somebody else since it was taken is not written. */
  readonly actor: Actor;
  /** The role taken at the seat, while it is still that person's to fill. */
  readonly role: KnownRole | null;
  readonly rights: readonly Right[];
  /** What the seat was let in as; null at the machine itself. */
  readonly paired: PairedSeat | null;
}

export function standingOf(read: Reader, { seat, holder }: Sender): Standing {
  const { person } = holder;
  const filled = holder.role === null ? null : roleFilledBy(read, person, holder.role);
  const role = filled?.role ?? null;
  const paired = knownPairedSeat(read, seat);
  return {
    actor: { person, role: role?.id ?? null, actingFor: filled?.actingFor ?? null, seat },
    role,
    rights: rightsAt(read, paired, person, role),
    paired,
  };
}

/** The role, and whom a person stands in for in it; null when it is somebody else's to fill at the moment. */
export function roleFilledBy(
  read: Reader,
  person: Id<'contact'> | null,
  roleId: Id<'role'>,
): { readonly role: KnownRole; readonly actingFor: Id<'contact'> | null } | null {
  const role = knownRole(read, roleId);
  if (role === null || role.retired || person === null) return null;
  const acting = actingIn(role, knownAbsences(read), null);
  return acting?.person === person ? { role, actingFor: acting.standsInFor } : null;
}

/** Whether a seat may send this at all: it holds one of the rights asked for, and a seat on the network is of a kind that may. */
export function maySend(
  { paired, rights: held }: Standing,
  request: { readonly kind: 'command' | 'query' | 'operation'; readonly name: string; readonly allowed: readonly Right[] },
): boolean {
  if (paired !== null && !kindMaySend(paired.kind, request.kind, request.name)) return false;
  return request.allowed.some((right) => held.includes(right));
}

/**
 * What may be done at a seat. At the machine it is what its holder may. On the network it is what the seat was paired
 * for, and of that no more than its holder may once they have said who they are; a revoked seat may nothing.
 */
function rightsAt(
  read: Reader,
  paired: PairedSeat | null,
  person: Id<'contact'> | null,
  role: KnownRole | null,
): readonly Right[] {
  if (paired === null) return rightsOfHolder(read, person, role);
  if (paired.isRevoked) return [];
  const given = rightsOfKind(paired.kind);
  if (person === null) return given;
  const own = rightsOfHolder(read, person, role);
  return given.filter((right) => own.includes(right));
}

/**
 * What the holder of a seat may do. Until somebody has been made administrator the installation is open: whoever sits
 * at the machine may do everything, because a crisis does not wait for set-up. *Hjem* says so until it is put right.
 * Afterwards a seat nobody has named still starts an incident and keeps its log: the store was opened for it, and the
 * first line must not wait for a name. It decides nothing and changes no plan (docs/adr/0005). The role taken gives its
 * rights too: a deputy who moved up may what it asks for.
 */
function rightsOfHolder(read: Reader, person: Id<'contact'> | null, role: KnownRole | null): readonly Right[] {
  if (!hasAdministrator(read)) return rights;
  if (person === null) return UNNAMED;
  const row = read.one<{ rights: string }>('SELECT rights FROM contact WHERE id = ? AND removed = 0', person);
  if (row === undefined) return [];
  const own = JSON.parse(row.rights) as Right[];
  const held = rights.filter((right) => own.includes(right) || role?.rights.includes(right) === true);
  return held.length === 0 ? WITHOUT_RIGHTS : held;
}

import type { QueryOutput } from '../../shared/contract/api.ts';
import type { KnownNetwork } from '../../shared/domain/seat/network.ts';
import type { SeatKind } from '../../shared/domain/seat/seatKind.ts';
import { asId, type Id } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface SeatRow {
  readonly id: string;
  readonly kind: SeatKind;
  readonly label: string;
  readonly person: string | null;
  readonly secret_sha256: string;
  readonly paired_at: Instant;
  readonly revoked_at: Instant | null;
}

/** A seat this installation let in from the network. */
export interface PairedSeat {
  readonly kind: SeatKind;
  readonly label: string;
  readonly person: Id<'contact'> | null;
  readonly secretSha256: string;
  readonly isRevoked: boolean;
}

/** Own seats only: a journal may hold the pairings of other installations, whose seats are not let in here. */
const OWN_SEATS = 'FROM paired_seat s JOIN installation i ON i.id = s.origin WHERE s.kind IS NOT NULL';

/** Null for a seat that was never paired: a window at the machine itself, or nobody. */
export function knownPairedSeat(read: Reader, seat: string): PairedSeat | null {
  const row = read.one<SeatRow>(`SELECT s.* ${OWN_SEATS} AND s.id = ?`, seat);
  if (row === undefined) return null;
  const { kind, label, person, secret_sha256: secretSha256 } = row;
  return {
    kind,
    label,
    person: person === null ? null : asId(person),
    secretSha256,
    isRevoked: row.revoked_at !== null,
  };
}

export function knownNetwork(read: Reader): KnownNetwork {
  const row = read.one<{ id: string; is_open: number | null }>(
    'SELECT i.id, n.is_open FROM installation i LEFT JOIN network n ON n.id = i.id',
  );
  if (row === undefined) throw new Error('the store has no installation');
  return { installation: row.id, isOpen: row.is_open === 1 };
}

export function networkState(read: Reader): QueryOutput<'network.state'> {
  return { isOpen: knownNetwork(read).isOpen };
}

export function networkSeats(read: Reader): QueryOutput<'network.seats'> {
  const rows = read.all<SeatRow & { readonly name: string | null }>(
    `SELECT s.*, (SELECT name FROM contact WHERE id = s.person) AS name ${OWN_SEATS} ORDER BY s.paired_at DESC, s.id DESC`,
  );
  return {
    seats: rows.map(({ id, kind, label, person, name, paired_at: pairedAt, revoked_at: revokedAt }) => ({
      id: asId(id),
      kind,
      label,
      person: person === null ? null : { id: asId(person), name: name ?? '' },
      pairedAt,
      revokedAt,
    })),
  };
}

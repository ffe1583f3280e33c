import type { Id } from '../../kernel/ids.ts';
import type { SeatKind } from './seatKind.ts';

/** Facts about the network an installation is open to, and the seats that were let in from it. */
export interface SeatFacts {
  /** The subject is the installation. */
  NetworkOpened: Record<string, never>;
  NetworkClosed: Record<string, never>;
  /** The subject is the seat. Of its secret only the digest is kept. */
  SeatPaired: {
    readonly kind: SeatKind;
    /** What people call it: «nettbrettet på kontoret». */
    readonly label: string;
    /** Who sits there from the start, when that was said. */
    readonly person: Id<'contact'> | null;
    /** SHA-256 of the seat's secret, as hex. */
    readonly secretSha256: string;
  };
  SeatRevoked: Record<string, never>;
}

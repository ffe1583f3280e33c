import { createHash, timingSafeEqual } from 'node:crypto';
import type { NetworkHello } from '../../../shared/contract/wire.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { makeId, type Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Clock, type Instant, type Randomness } from '../../../shared/kernel/time.ts';
import { knownNetwork, knownPairedSeat } from '../../queries/seats.ts';
import { appendFactsAs } from '../appendFacts.ts';
import type { DispatchTools } from '../dispatch.ts';
import { makePairingOffers, type PairingOffers } from './pairingOffers.ts';

/** A seat that was let in, and the secret it comes back with. */
export interface Admitted {
  readonly seat: Id<'seat'>;
  readonly secret: string;
}

/** Who on the network is let in, and who is in. */
export interface NetworkSeats {
  readonly offers: PairingOffers;
  /** `not-welcome` when the hello opens nothing: a wrong or used code, a revoked seat. `later` while nobody is let in. */
  admit(hello: NetworkHello): Admitted | 'not-welcome' | 'later';
  /** The seat's connection is open; `close` ends it. Call the answer when it has ended. */
  entered(seat: string, close: () => void): () => void;
  /** Whether that connection's seat may still be served. */
  isIn(seat: string): boolean;
  /** Closes the connections of seats that have been revoked, or of all. */
  showOut(which: 'revoked' | 'all'): void;
  seen(): readonly { readonly seatId: Id<'seat'>; readonly isConnected: boolean; readonly lastSeenAt: Instant }[];
}

interface Surroundings {
  readonly tools: () => DispatchTools | null;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

export function makeNetworkSeats({ tools, clock, randomness }: Surroundings): NetworkSeats {
  const offers = makePairingOffers(clock, randomness);
  const connections = new Map<string, Set<() => void>>();
  const lastSeenMs = new Map<string, number>();

  const pair = (open: DispatchTools, code: string): Admitted | null => {
    const offer = offers.redeem(code);
    if (!offer.ok) return null;
    const { kind, label, person, offeredBy } = offer.value;
    const seat = makeId<'seat'>(clock.unixMs(), randomness.bytes(10));
    const secret = Buffer.from(randomness.bytes(32)).toString('base64url');
    const secretSha256 = digest(secret).toString('hex');
    appendFactsAs(open, offeredBy, [fact('SeatPaired', seat, 'workspace', { kind, label, person, secretSha256 })]);
    return { seat, secret };
  };

  const comeBack = (open: DispatchTools, seat: string, secret: string): Admitted | null => {
    const known = knownPairedSeat(open.workspace.store, seat);
    if (known === null || known.isRevoked) return null;
    const isSame = timingSafeEqual(digest(secret), Buffer.from(known.secretSha256, 'hex'));
    return isSame ? { seat: seat as Id<'seat'>, secret } : null;
  };

  return {
    offers,
    admit: (hello) => {
      const open = tools();
      if (open === null || !knownNetwork(open.workspace.store).isOpen) return 'later';
      return ('pair' in hello ? pair(open, hello.pair) : comeBack(open, hello.seat, hello.secret)) ?? 'not-welcome';
    },
    entered: (seat, close) => {
      const own = connections.get(seat) ?? new Set();
      connections.set(seat, own);
      own.add(close);
      lastSeenMs.set(seat, clock.unixMs());
      return () => {
        own.delete(close);
        if (own.size === 0) connections.delete(seat);
        lastSeenMs.set(seat, clock.unixMs());
      };
    },
    isIn: (seat) => connections.has(seat),
    showOut: (which) => {
      const store = tools()?.workspace.store;
      if (which === 'all') offers.withdrawAll();
      for (const [seat, closes] of connections) {
        const isOut = which === 'all' || store === undefined || knownPairedSeat(store, seat)?.isRevoked !== false;
        if (isOut) for (const close of closes) close();
      }
    },
    seen: () =>
      [...lastSeenMs].map(([seat, ms]) => ({
        seatId: seat as Id<'seat'>,
        isConnected: connections.has(seat),
        lastSeenAt: instantOf(connections.has(seat) ? clock.unixMs() : ms),
      })),
  };
}

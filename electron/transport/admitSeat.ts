import type { NetworkHello } from '../../shared/contract/wire.ts';
import type { SeatDoor } from './seatDoor.ts';

/** A seat on the network that was let in. `whenShownOut` is told when the host itself ends it: revoked, locked, closed. */
export interface NetworkSeat {
  readonly seat: string;
  readonly secret: string;
  readonly door: SeatDoor & { close(): void };
  whenShownOut(listener: () => void): void;
}

/** `not-welcome`: the hello opens nothing, and trying again does not help. `later`: nobody is let in at the moment. */
export type AdmitSeat = (hello: NetworkHello) => Promise<NetworkSeat | 'not-welcome' | 'later'>;

import { createContext, use, type ReactNode } from 'react';
import type { OperationOutput } from '../../shared/contract/api.ts';

/** Who sits here and what they may do, without the key that came with it. */
export type Seat = Omit<OperationOutput<'seat.who'>, 'draftKey'> & {
  /** Asks the host again, e.g. after somebody else has sat down. */
  readonly refresh: () => void;
};

const SeatContext = createContext<Seat | null>(null);

export function SeatProvider({ seat, children }: { readonly seat: Seat; readonly children: ReactNode }) {
  return <SeatContext value={seat}>{children}</SeatContext>;
}

/** The seat; only under the gate, when the store is open. */
export function useSeat(): Seat {
  const seat = use(SeatContext);
  if (seat === null) throw new Error('no SeatProvider above: the store is not open here');
  return seat;
}

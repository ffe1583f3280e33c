import type { Id } from '../../kernel/ids.ts';
import { decided, fact, refused, type Decision } from '../fact.ts';
import type { KnownNetwork } from './network.ts';

export const seatRefusals = [
  'network/already-open',
  'network/already-closed',
  'network/not-listening',
  'network/offers-full',
  'seat/label-empty',
  'seat/not-found',
  'seat/already-revoked',
] as const;
type Code = (typeof seatRefusals)[number];

/** Lets seats in from the network; who may come is said by pairing. */
export function openNetwork(_input: unknown, known: KnownNetwork): Decision<null, Code> {
  if (known.isOpen) return refused('network/already-open');
  return decided(null, fact('NetworkOpened', known.installation, 'workspace', {}));
}

/** Closes the installation to the network. Paired seats stay paired, for the next time. */
export function closeNetwork(_input: unknown, known: KnownNetwork): Decision<null, Code> {
  if (!known.isOpen) return refused('network/already-closed');
  return decided(null, fact('NetworkClosed', known.installation, 'workspace', {}));
}

/** Takes a seat's way in from it, for good: to come back it must be paired anew. */
export function revokeSeat(
  { seatId }: { readonly seatId: Id<'seat'> },
  known: { readonly label: string; readonly isRevoked: boolean } | null,
): Decision<null, Code> {
  if (known === null) return refused('seat/not-found');
  if (known.isRevoked) return refused('seat/already-revoked', { label: known.label });
  return decided(null, fact('SeatRevoked', seatId, 'workspace', {}));
}

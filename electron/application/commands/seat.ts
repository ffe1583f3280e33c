import type { seatCommands } from '../../../shared/contract/topics/seat.ts';
import { closeNetwork, openNetwork, revokeSeat } from '../../../shared/domain/seat/decide.ts';
import { knownNetwork, knownPairedSeat } from '../../queries/seats.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

export const seatHandlers: CommandHandlers<keyof typeof seatCommands> = {
  'network.open': handler(knownNetwork, openNetwork),
  'network.close': handler(knownNetwork, closeNetwork),
  'seat.revoke': handler((read, { seatId }) => knownPairedSeat(read, seatId), revokeSeat),
};

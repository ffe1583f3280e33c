import type { gatewayCommands } from '../../../shared/contract/topics/gateway.ts';
import { configureGateway, turnGatewayOff, turnGatewayOn } from '../../../shared/domain/gateway/decide.ts';
import { sendTest } from '../../../shared/domain/gateway/decideSending.ts';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { knownGateway } from '../../queries/gateways.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const own = (read: Reader, { channel }: { readonly channel: Channel }) => knownGateway(read, channel);

export const gatewayHandlers: CommandHandlers<keyof typeof gatewayCommands> = {
  'gateway.configure': handler(own, configureGateway),
  'gateway.turnOn': handler(own, turnGatewayOn),
  'gateway.turnOff': handler(own, turnGatewayOff),
  'gateway.sendTest': handler(own, sendTest),
};

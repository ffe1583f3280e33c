import type { QueryOutput } from '../../shared/contract/api.ts';
import { channels, type Channel, type GatewaySetup, type KnownGateway } from '../../shared/domain/gateway/gateway.ts';
import type { Reader } from '../store/database.ts';
import { hasAdministrator } from './contacts.ts';
import { installationId, ownMunicipality } from './municipality.ts';

/** What the rules need to know of this installation's way out on one channel. */
export function knownGateway(read: Reader, channel: Channel): KnownGateway {
  const installation = installationId(read);
  const row = read.one<{ setup: string | null; is_on: number }>('SELECT setup, is_on FROM gateway WHERE id = ?', `${installation}.${channel}`);
  return {
    installation,
    isExample: ownMunicipality(read).isExample,
    hasAdministrator: hasAdministrator(read),
    setup: typeof row?.setup === 'string' ? (JSON.parse(row.setup) as GatewaySetup) : null,
    isOn: row?.is_on === 1,
  };
}

/** The channels a message can leave on just now. */
export function channelsOn(read: Reader): QueryOutput<'gateway.channels'> {
  return {
    on: channels.filter((channel) => {
      const { isOn, isExample, setup } = knownGateway(read, channel);
      return isOn && !isExample && setup !== null;
    }),
  };
}

export function gatewaySetups(read: Reader): QueryOutput<'gateway.setup'> {
  return {
    channels: channels.map((channel) => {
      const { isOn, setup } = knownGateway(read, channel);
      return { channel, isOn, setup };
    }),
  };
}

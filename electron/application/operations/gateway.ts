import type { gatewayOperations } from '../../../shared/contract/topics/gateway.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { secretFault } from '../../../shared/domain/gateway/decide.ts';
import { channels, type Channel } from '../../../shared/domain/gateway/gateway.ts';
import { readGatewayUrl } from '../../../shared/domain/gateway/gatewayUrl.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { knownGateway } from '../../queries/gateways.ts';
import { installationId } from '../../queries/municipality.ts';
import type { Reader } from '../../store/database.ts';
import { appendFacts } from '../appendFacts.ts';
import { gatewaySecrets } from '../gatewaySecrets.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';

/** The origin a channel's secret belongs to; null while the channel is not set up. */
function originOf(read: Reader, channel: Channel): string | null {
  const url = readGatewayUrl(knownGateway(read, channel).setup?.url ?? '');
  return typeof url === 'string' ? null : url.origin;
}

export const gatewayOperationHandlers: OperationHandlers<keyof typeof gatewayOperations> = {
  'gateway.setSecret': whenOpen(({ host, tools, sender }, { channel, secret }) => {
    const { store } = tools.workspace;
    const origin = originOf(store, channel);
    if (origin === null) return no({ code: 'gateway/not-configured' });
    const fault = secretFault(secret);
    if (fault !== null) return no({ code: fault });
    if (host.storeKey === null) return no({ code: 'access/locked' });
    gatewaySecrets(host, host.storeKey).write(channel, origin, secret);
    appendFacts(tools, sender, [fact('GatewaySecretSet', installationId(store), 'workspace', { channel, isSet: secret !== null })]);
    return ok(null);
  }),
  'gateway.secrets': whenOpen(({ host, tools }) => {
    const { storeKey } = host;
    if (storeKey === null) return no({ code: 'access/locked' });
    const secrets = gatewaySecrets(host, storeKey);
    const isKept = (channel: Channel): boolean => {
      const origin = originOf(tools.workspace.store, channel);
      return origin !== null && secrets.read(channel, origin) !== null;
    };
    return ok({ kept: channels.filter(isKept) });
  }),
};

import { decided, fact, refused, type Decision } from '../fact.ts';
import type { Channel, GatewaySetup, KnownGateway } from './gateway.ts';
import { readGatewayUrl } from './gatewayUrl.ts';
import { checkTemplate } from './template.ts';

export const gatewayRefusals = [
  'gateway/url-wrong',
  'gateway/url-unsafe',
  'gateway/template-unreadable',
  'gateway/template-no-address',
  'gateway/template-no-text',
  'gateway/template-unknown-place',
  'gateway/header-wrong',
  'gateway/nothing-changed',
  'gateway/not-configured',
  'gateway/administrator-missing',
  'gateway/example',
  'gateway/already-on',
  'gateway/already-off',
  'gateway/secret-wrong',
] as const;
type Code = (typeof gatewayRefusals)[number];

const HEADER = /^[a-z0-9-]{1,60}$/iu;
/** What the message itself or the connection is described by: never a place for a secret. */
const TAKEN = new Set([
  'accept', 'connection', 'content-length', 'content-type', 'content-encoding', 'cookie', 'expect', 'host', 'idempotency-key',
  'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'user-agent', 'proxy-authorization', 'proxy-connection',
]);

/**
 * Says how a channel's service is spoken to, and turns the channel off: whoever agreed to send agreed to another address.
 */
export function configureGateway(
  input: GatewaySetup & { readonly channel: Channel },
  known: KnownGateway,
): Decision<null, Code> {
  const url = readGatewayUrl(input.url.trim());
  if (url === 'wrong') return refused('gateway/url-wrong');
  if (url === 'unsafe') return refused('gateway/url-unsafe');
  const template = checkTemplate(input.format, input.template);
  if (!template.ok) return refused(`gateway/template-${template.reason}`);
  const header = named(input.header);
  if (header !== null && (!HEADER.test(header) || TAKEN.has(header.toLowerCase()))) return refused('gateway/header-wrong');
  const { channel, format } = input;
  const setup: GatewaySetup = {
    url: input.url.trim(), format, template: input.template.trim(), header, referenceField: named(input.referenceField),
  };
  const was = known.setup;
  const isSame =
    was !== null && was.url === setup.url && was.format === format && was.template === setup.template &&
    was.header === header && was.referenceField === setup.referenceField;
  if (isSame) return refused('gateway/nothing-changed');
  return decided(null, fact('GatewayConfigured', known.installation, 'workspace', { channel, ...setup }));
}

function named(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Lets messages leave the machine. Never in the example, and not before somebody answers for it as administrator. */
export function turnGatewayOn({ channel }: { readonly channel: Channel }, known: KnownGateway): Decision<null, Code> {
  if (known.isExample) return refused('gateway/example');
  if (!known.hasAdministrator) return refused('gateway/administrator-missing');
  if (known.setup === null) return refused('gateway/not-configured');
  if (known.isOn) return refused('gateway/already-on');
  return decided(null, fact('GatewayTurnedOn', known.installation, 'workspace', { channel }));
}

export function turnGatewayOff({ channel }: { readonly channel: Channel }, known: KnownGateway): Decision<null, Code> {
  if (!known.isOn) return refused('gateway/already-off');
  return decided(null, fact('GatewayTurnedOff', known.installation, 'workspace', { channel }));
}

const MAX_SECRET_CHARACTERS = 2_000;

/** What can stand in a header: visible ASCII on one line. Null takes a secret away. */
export function secretFault(secret: string | null): 'gateway/secret-wrong' | null {
  return secret === null || (secret.length <= MAX_SECRET_CHARACTERS && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/u.test(secret))
    ? null
    : 'gateway/secret-wrong';
}

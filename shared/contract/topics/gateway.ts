import { z } from 'zod';
import { bodyFormats, channels } from '../../domain/gateway/gateway.ts';
import { administrators, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

const channel = z.enum(channels);
const setup = {
  url: words(500),
  format: z.enum(bodyFormats),
  template: words(4_000),
  header: words(60).nullable(),
  referenceField: words(60).nullable(),
};

/** How SMS and e-mail leave the machine (docs/adr/0016). Everything here but `gateway.channels` stays at the machine itself. */
export const gatewayCommands = {
  /** Turns the channel off: whoever turned it on agreed to another address. */
  'gateway.configure': command({
    input: z.strictObject({ channel, ...setup }),
    output: nothing,
    allowed: administrators,
    refusals: [
      'gateway/url-wrong', 'gateway/url-unsafe', 'gateway/template-unreadable', 'gateway/template-no-address',
      'gateway/template-no-text', 'gateway/template-unknown-place', 'gateway/header-wrong', 'gateway/nothing-changed',
    ],
  }),
  'gateway.turnOn': command({
    input: z.strictObject({ channel }),
    output: nothing,
    allowed: administrators,
    refusals: ['gateway/example', 'gateway/administrator-missing', 'gateway/not-configured', 'gateway/already-on'],
  }),
  'gateway.turnOff': command({
    input: z.strictObject({ channel }),
    output: nothing,
    allowed: administrators,
    refusals: ['gateway/already-off'],
  }),
  /** One message to one address, outside any incident, by the way all others go. */
  'gateway.sendTest': command({
    input: z.strictObject({ channel, to: words(300), text: words(2_500) }),
    output: z.object({ sendingId: id('sending') }),
    allowed: administrators,
    refusals: ['sending/off', 'sending/example', 'sending/exercise', 'sending/text-empty', 'sending/text-too-long', 'sending/address-wrong'],
  }),
} as const;

export const gatewayQueries = {
  /** Which channels can be sent on: everybody in the room may know. */
  'gateway.channels': query({
    input: z.strictObject({}),
    output: z.object({ on: z.array(channel) }),
    allowed: everybody,
    reads: ['gateway', 'municipality'],
  }),
  'gateway.setup': query({
    input: z.strictObject({}),
    output: z.object({
      channels: z.array(z.object({ channel, isOn: z.boolean(), setup: z.object(setup).nullable() })),
    }),
    allowed: administrators,
    reads: ['gateway'],
  }),
} as const;

export const gatewayOperations = {
  /** Keeps the secret a service asks for: sealed beside the store, for the address that stands now. Null takes it away. */
  'gateway.setSecret': operation({
    input: z.strictObject({ channel, secret: words(2_500).nullable() }),
    output: nothing,
    allowed: administrators,
    refusals: ['access/locked', 'gateway/secret-wrong', 'gateway/not-configured'],
  }),
  /** Which channels have a secret that fits the address that stands now. */
  'gateway.secrets': operation({
    input: z.strictObject({}),
    output: z.object({ kept: z.array(channel) }),
    allowed: administrators,
    refusals: ['access/locked'],
  }),
} as const;

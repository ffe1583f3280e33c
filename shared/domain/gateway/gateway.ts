import type { Id } from '../../kernel/ids.ts';

/** What a gateway carries. Each has a set-up of its own, is off until an administrator turns it on, and is never needed. */
export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

export const bodyFormats = ['json', 'form'] as const;
export type BodyFormat = (typeof bodyFormats)[number];

/** How a service is spoken to. The secret that goes in `header` is not among it: it is never a fact. */
export interface GatewaySetup {
  readonly url: string;
  readonly format: BodyFormat;
  /** The body, with `{to}`, `{text}` and the like where the message goes; see template.ts. */
  readonly template: string;
  /** The header that carries the secret, e.g. `Authorization`; null when the service asks for none. */
  readonly header: string | null;
  /** The name, in the service's answer, of what it calls the message; null when it says nothing worth keeping. */
  readonly referenceField: string | null;
}

/** What the rules must know of this installation and one channel. */
export interface KnownGateway {
  readonly installation: Id<'installation'>;
  /** The example municipality speaks to nobody. */
  readonly isExample: boolean;
  /** Whether anybody has been made administrator: before that whoever sits at the machine has every right. */
  readonly hasAdministrator: boolean;
  readonly setup: GatewaySetup | null;
  readonly isOn: boolean;
}

import type { CallOutId, CallOutMemberId } from '../callOut/callOut.ts';
import type { ContactId } from '../contact/contact.ts';
import type { LogEntryId } from '../log/log.ts';
import type { TryResult } from './delivery.ts';
import type { Channel, GatewaySetup } from './gateway.ts';
import type { MessageId, SendingId } from './sending.ts';

/** Facts about the way out: how it is set up, what was to be sent, and what came of each try. */
export interface GatewayFacts {
  /** Subject: the installation. Turns the channel off: what was agreed to was another address. */
  GatewayConfigured: GatewaySetup & { readonly channel: Channel };
  /** Subject: the installation. That there is a secret, never what it is. */
  GatewaySecretSet: { readonly channel: Channel; readonly isSet: boolean };
  GatewayTurnedOn: { readonly channel: Channel };
  GatewayTurnedOff: { readonly channel: Channel };
  /** Subject: the sending. Scope `workspace` is an administrator's own test. */
  MessagesQueued: {
    readonly channel: Channel;
    readonly text: string;
    /** The heading of an e-mail. */
    readonly subject: string | null;
    readonly callOutId: CallOutId | null;
    readonly entryId: LogEntryId | null;
    readonly recipients: readonly {
      readonly messageId: MessageId;
      /** The rows of the call sheet it stands for. */
      readonly memberIds: readonly CallOutMemberId[];
      readonly contactId: ContactId | null;
      readonly name: string | null;
      readonly to: string;
    }[];
  };
  /** Subject: the message. On disk before a byte is sent. */
  MessageAttempted: { readonly sendingId: SendingId; readonly attempt: number };
  /** Subject: the message. */
  MessageAnswered: {
    readonly sendingId: SendingId;
    readonly attempt: number;
    readonly result: TryResult;
    /** The HTTP status; null when there was no answer. */
    readonly status: number | null;
    /** What the service calls the message. */
    readonly reference: string | null;
    readonly retryAfterMs: number | null;
  };
  /** Subject: the sending. What has not been taken is not tried any more. */
  SendingStopped: Record<string, never>;
  /** Subject: the sending. Nothing of it is under way any more. */
  SendingSettled: { readonly accepted: number; readonly others: number };
}

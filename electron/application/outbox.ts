import { fact } from '../../shared/domain/fact.ts';
import { settleSending } from '../../shared/domain/gateway/decideSending.ts';
import type { Channel } from '../../shared/domain/gateway/gateway.ts';
import { readGatewayUrl } from '../../shared/domain/gateway/gatewayUrl.ts';
import { fillTemplate } from '../../shared/domain/gateway/template.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import { knownGateway } from '../queries/gateways.ts';
import { knownIncident } from '../queries/incidents.ts';
import { knownLog } from '../queries/logEntries.ts';
import { dueMessages, endedSendings, type DueMessage } from '../queries/sendings.ts';
import type { Reader } from '../store/database.ts';
import { appendFactsAs } from './appendFacts.ts';
import type { DispatchTools } from './dispatch.ts';
import type { GatewayAnswer, GatewayOrder, MessageGateway } from './messageGateway.ts';

/**
 * Hands queued messages to the service outside, one try at a time each, and writes down every try before it is made and
 * every answer when it has come. What is to be done is read from the journal's own tables: after a restart it goes on
 * where it was. A try whose answer was never written is made once more under the same key.
 */
export interface Outbox {
  /** Tries what is due, and settles what has ended. Returns when nothing is due any more. One round at a time. */
  work(): Promise<void>;
  /** Lets go of what is on its way. */
  stop(): void;
}

/** How many messages are on their way at once: a service that is down must not make the last wait for all before it. */
const AT_ONCE = 4;
/** Who the journal says did it. */
const ACTOR = { person: null, role: null, actingFor: null, seat: 'gateway' } as const;

interface OutboxParts {
  readonly gateway: MessageGateway;
  readonly open: () => DispatchTools | null;
  /** The secret for an address; null when there is none. */
  readonly secretFor: (channel: Channel, origin: string) => string | null;
}

export function makeOutbox({ gateway, open, secretFor }: OutboxParts): Outbox {
  const stopping = new AbortController();
  let working: Promise<void> | null = null;
  let isAskedAgain = false;

  const tryOne = async (message: DueMessage): Promise<void> => {
    const before = open();
    if (before === null) return;
    const { messageId, sendingId, scope, attempt } = message;
    // Asked again for each: it may have been turned off while the one before was on its way.
    const order = orderFor(before.workspace.store, message, secretFor);
    if (order === 'off') return;
    appendFactsAs(before, ACTOR, [fact('MessageAttempted', messageId, scope, { sendingId, attempt })]);
    const answer = typeof order === 'string' ? unsent(order) : await gateway.send(order, stopping.signal);
    // Locked meanwhile: nobody can write it down, and it is tried again when the store is open.
    const after = open();
    if (after === null || stopping.signal.aborted) return;
    appendFactsAs(after, ACTOR, [fact('MessageAnswered', messageId, scope, { sendingId, attempt, ...answer })]);
  };

  const lane = async (next: () => DueMessage | undefined): Promise<void> => {
    for (let message = next(); message !== undefined; message = next()) await tryOne(message);
  };

  const round = async (): Promise<void> => {
    const tools = open();
    if (tools === null) return;
    const due = [...dueMessages(tools.workspace.store, nowOf(tools))];
    const lanes = Array.from({ length: Math.min(AT_ONCE, due.length) }, () => lane(() => due.shift()));
    // All of them, also when one fails: what is on its way must not be taken for due by the next round.
    const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    const after = open();
    if (after !== null) settle(after);
  };

  /** What it writes down is announced to itself too: it goes on until a round finds nothing due. */
  const rounds = async (): Promise<void> => {
    while (isAskedAgain && !stopping.signal.aborted) {
      isAskedAgain = false;
      await round();
    }
  };

  return {
    work: () => {
      isAskedAgain = true;
      // Not at once: what a round writes down calls this again, and must find the one that runs.
      working ??= Promise.resolve()
        .then(rounds)
        .finally(() => {
          working = null;
        });
      return working;
    },
    stop: () => {
      stopping.abort();
    },
  };
}

function nowOf({ clock }: DispatchTools): Instant {
  return instantOf(clock.unixMs());
}

function unsent(result: 'no-secret' | 'not-sendable'): GatewayAnswer {
  return { result, status: null, reference: null, retryAfterMs: null };
}

/** What is to be handed to the service; `off` while nothing may leave, and the message waits. */
function orderFor(
  read: Reader,
  { channel, text, subject, to, messageId }: DueMessage,
  secretFor: OutboxParts['secretFor'],
): GatewayOrder | 'off' | 'no-secret' | 'not-sendable' {
  const { setup, isOn, isExample } = knownGateway(read, channel);
  if (setup === null || !isOn || isExample) return 'off';
  const url = readGatewayUrl(setup.url);
  if (typeof url === 'string') return 'not-sendable';
  const filled = fillTemplate(setup.format, setup.template, {
    to, text, subject: subject ?? '', id: messageId, digits: to.replace(/^\+/u, ''),
  });
  if (filled === null) return 'not-sendable';
  const secret = setup.header === null ? null : secretFor(channel, url.origin);
  if (setup.header !== null && secret === null) return 'no-secret';
  const header = setup.header === null || secret === null ? null : { name: setup.header, value: secret };
  return { url: setup.url, ...filled, header, idempotencyKey: messageId, referenceField: setup.referenceField };
}

/** Writes how a sending went, once nothing of it is left to do. A closed incident's log is left as it was closed. */
function settle(tools: DispatchTools): void {
  const { workspace, clock, randomness } = tools;
  const { store } = workspace;
  for (const sending of endedSendings(store, nowOf(tools))) {
    const incident = sending.incidentId === null ? null : knownIncident(store, sending.incidentId);
    const log = incident === null || incident.closedAt !== null ? null : knownLog(store, incident.id);
    const moment = { now: nowOf(tools), actor: ACTOR, newId: () => makeId<never>(clock.unixMs(), randomness.bytes(10)) };
    appendFactsAs(tools, ACTOR, settleSending(sending, log, moment));
  }
}

import type { QueryOutput } from '../../shared/contract/api.ts';
import { deliveryOf, type KnownMessage, type TryResult } from '../../shared/domain/gateway/delivery.ts';
import type { Channel } from '../../shared/domain/gateway/gateway.ts';
import { addressOf, type KnownSending, type SendingId } from '../../shared/domain/gateway/sending.ts';
import type { CallOutId } from '../../shared/domain/callOut/callOut.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownCallOut } from './callOuts.ts';

type SendingView = QueryOutput<'sending.latest'>['sendings'][number];
type MessageView = SendingView['messages'][number];

interface SendingRow {
  readonly id: string;
  readonly scope: string;
  readonly channel: Channel;
  readonly text: string;
  readonly subject: string | null;
  readonly call_out_id: string | null;
  readonly queued_at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly stopped_at: Instant | null;
  readonly settled_at: Instant | null;
  /** Queued by this installation on the chain it writes now: only that is its to send. */
  readonly is_own: number;
}

interface MessageRow {
  readonly id: string;
  readonly member_ids: string;
  readonly name: string | null;
  readonly address: string;
}

interface TryRow {
  readonly attempt: number;
  readonly tried_at: Instant;
  readonly result: TryResult | null;
  readonly status: number | null;
  readonly reference: string | null;
  readonly retry_after_ms: number | null;
}

const SELECT = `SELECT s.*, c.initials, p.stopped_at, e.settled_at,
    EXISTS (SELECT 1 FROM installation i WHERE i.id = s.origin AND i.epoch = s.epoch) AS is_own
  FROM sending s LEFT JOIN contact c ON c.id = s.person
  LEFT JOIN sending_stop p ON p.sending_id = s.id LEFT JOIN sending_settled e ON e.sending_id = s.id`;

const WORKSPACE = 'workspace';

interface Tried {
  readonly row: MessageRow;
  readonly tries: readonly TryRow[];
  readonly known: KnownMessage;
}

function messagesOf(read: Reader, sending: SendingRow): readonly Tried[] {
  const rows = read.all<MessageRow>('SELECT * FROM sending_message WHERE sending_id = ? ORDER BY place', sending.id);
  return rows.map((row) => {
    const tries = read.all<TryRow>(
      `SELECT t.attempt, t.tried_at, a.result, a.status, a.reference, a.retry_after_ms FROM sending_try t
       LEFT JOIN sending_answer a ON a.message_id = t.message_id AND a.attempt = t.attempt
       WHERE t.message_id = ? ORDER BY t.attempt`,
      row.id,
    );
    // An answer that came late to an earlier try counts: the service has the message.
    const last = tries.find(({ result }) => result === 'accepted') ?? tries.at(-1);
    const known: KnownMessage = {
      queuedAt: sending.queued_at,
      isStopped: sending.stopped_at !== null,
      isElsewhere: sending.is_own === 0,
      last:
        last === undefined
          ? null
          : { attempt: last.attempt, at: last.tried_at, result: last.result, retryAfterMs: last.retry_after_ms },
    };
    return { row, tries, known };
  });
}

function toView(read: Reader, sending: SendingRow, now: Instant): SendingView {
  return {
    id: asId(sending.id),
    channel: sending.channel,
    text: sending.text,
    callOutId: sending.call_out_id === null ? null : asId(sending.call_out_id),
    queuedAt: sending.queued_at,
    by: { person: sending.person === null ? null : asId(sending.person), initials: sending.initials ?? '' },
    stoppedAt: sending.stopped_at,
    settledAt: sending.settled_at,
    messages: messagesOf(read, sending).map(({ row, tries, known }) => ({
      messageId: asId<'message'>(row.id),
      memberIds: JSON.parse(row.member_ids) as MessageView['memberIds'],
      name: row.name,
      to: row.address,
      ...stateOf(known, now),
      tries: tries.map(({ tried_at: at, result, status, reference }) => ({ at, result, status, reference })),
    })),
  };
}

function stateOf(known: KnownMessage, now: Instant): Pick<MessageView, 'state' | 'nextAt'> {
  const delivery = deliveryOf(known, now);
  if (delivery.kind === 'ended') return { state: delivery.as, nextAt: null };
  if (known.last === null) return { state: 'queued', nextAt: null };
  if (known.last.result === null) return { state: 'trying', nextAt: null };
  return { state: 'waits', nextAt: delivery.at };
}

export function sendingsOf(read: Reader, incidentId: IncidentId, now: Instant): QueryOutput<'sending.ofIncident'> {
  const rows = read.all<SendingRow>(`${SELECT} WHERE s.scope = ? ORDER BY s.stamp DESC`, incidentId);
  return { sendings: rows.map((row) => toView(read, row, now)) };
}

export function latestSendings(read: Reader, limit: number, now: Instant): QueryOutput<'sending.latest'> {
  const rows = read.all<SendingRow>(`${SELECT} ORDER BY s.stamp DESC LIMIT ?`, limit);
  return { sendings: rows.map((row) => toView(read, row, now)) };
}

function toKnown(read: Reader, row: SendingRow, now: Instant): KnownSending {
  return {
    id: asId(row.id),
    incidentId: row.scope === WORKSPACE ? null : asId(row.scope),
    channel: row.channel,
    isStopped: row.stopped_at !== null,
    isSettled: row.settled_at !== null,
    messages: messagesOf(read, row).map(({ row: message, known }) => ({ name: message.name, delivery: deliveryOf(known, now) })),
  };
}

export function knownSending(read: Reader, sendingId: SendingId, now: Instant): KnownSending | null {
  const row = read.one<SendingRow>(`${SELECT} WHERE s.id = ?`, sendingId);
  return row === undefined ? null : toKnown(read, row, now);
}

/** This installation's sendings that are not settled, oldest first. */
function unsettled(read: Reader): readonly SendingRow[] {
  return read.all<SendingRow>(
    `${SELECT} JOIN installation i ON i.id = s.origin WHERE e.settled_at IS NULL ORDER BY s.stamp`,
  );
}

/** Sendings of which nothing is left to do. */
export function endedSendings(read: Reader, now: Instant): readonly KnownSending[] {
  return unsettled(read)
    .map((row) => toKnown(read, row, now))
    .filter(({ messages }) => messages.every(({ delivery }) => delivery.kind === 'ended'));
}

/** A message whose next try is due. */
export interface DueMessage {
  readonly messageId: string;
  readonly sendingId: SendingId;
  readonly scope: IncidentId | typeof WORKSPACE;
  readonly channel: Channel;
  readonly text: string;
  readonly subject: string | null;
  readonly to: string;
  readonly attempt: number;
}

/**
 * What may leave the machine now, oldest first. Only real incidents that are open, and an administrator's tests: an
 * exercise is left out here too, whatever the facts say.
 */
export function dueMessages(read: Reader, now: Instant): readonly DueMessage[] {
  const isOpenAndReal = (scope: string): boolean =>
    scope === WORKSPACE ||
    read.one("SELECT 1 AS yes FROM incident WHERE id = ? AND kind = 'real' AND closed_at IS NULL", scope) !== undefined;
  return unsettled(read)
    .filter(({ scope }) => isOpenAndReal(scope))
    .flatMap((sending) =>
      messagesOf(read, sending).flatMap(({ row, tries, known }) => {
        const delivery = deliveryOf(known, now);
        if (delivery.kind === 'ended' || delivery.at > now) return [];
        return {
          messageId: row.id,
          sendingId: asId<'sending'>(sending.id),
          scope: sending.scope === WORKSPACE ? WORKSPACE : asId<'incident'>(sending.scope),
          channel: sending.channel,
          text: sending.text,
          subject: sending.subject,
          to: row.address,
          attempt: (tries.at(-1)?.attempt ?? 0) + 1,
        };
      }),
    );
}

/** The e-mail addresses of the register. */
export function knownEmails(read: Reader): ReadonlyMap<ContactId, string> {
  const rows = read.all<{ id: string; email: string }>('SELECT id, email FROM contact WHERE removed = 0 AND email IS NOT NULL');
  return new Map(rows.map(({ id, email }) => [asId<'contact'>(id), email]));
}

/** Who on a call sheet has a number or an address for a channel. */
export function reachableRows(
  read: Reader,
  { callOutId, channel }: { readonly callOutId: CallOutId; readonly channel: Channel },
): QueryOutput<'sending.reachable'> {
  const emails = knownEmails(read);
  const members = knownCallOut(read, callOutId)?.members ?? [];
  return { memberIds: members.filter((member) => addressOf(channel, member, emails) !== null).map(({ memberId }) => memberId) };
}

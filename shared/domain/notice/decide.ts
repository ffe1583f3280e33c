import type { Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { withdrawEntry } from '../log/decide.ts';
import type { KnownLogEntry, LogEntryId, LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { Owner } from '../owner.ts';
import type { RoleId } from '../role/role.ts';
import { noticeRuleRefusals } from './matrix.ts';
import type { KnownNotice, NoticeId } from './notice.ts';

export const noticeRefusals = [
  ...noticeRuleRefusals,
  'notice/not-found',
  'notice/settled',
  'notice/not-settled',
  'notice/receiver-missing',
  'notice/reason-missing',
  'notice/time-order',
] as const;
type Code = (typeof noticeRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** What the rules know of one notice. */
export interface KnownOneNotice {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly notice: KnownNotice | null;
  /** The line that says how it was settled. */
  readonly entry: KnownLogEntry | null;
  /** Names and titles by id, for the log. */
  readonly names: ReadonlyMap<ContactId, string>;
  readonly titles: ReadonlyMap<RoleId, string>;
}

function nameOf(owner: Owner, known: KnownOneNotice): string {
  if (owner.kind === 'name') return owner.name;
  return (owner.kind === 'role' ? known.titles.get(owner.id) : known.names.get(owner.id)) ?? '–';
}

function found(known: KnownOneNotice): Decision<KnownNotice, Code> {
  if (known.notice === null) return refused('notice/not-found');
  const shut = openIncident(known.incident);
  return shut === null ? decided(known.notice) : (shut as Decision<never, Code>);
}

/** One that still waits, and whom it is for as the log names them. */
function waitingNotice(known: KnownOneNotice): Decision<{ readonly notice: KnownNotice; readonly recipient: string }, Code> {
  const standing = found(known);
  if (!standing.ok) return standing;
  const notice = standing.value.value;
  const recipient = nameOf(notice.recipient, known);
  return notice.state === 'waiting' ? decided({ notice, recipient }) : refused('notice/settled', { recipient });
}

function line(
  moment: Moment,
  known: KnownOneNotice,
  notice: KnownNotice,
  entryId: LogEntryId,
  said: LogSaid,
  occurredAt = moment.now,
): NewFact {
  const about = { kind: 'notice', id: notice.id } as const;
  return logFact(moment, known.log, notice.incidentId, { entryId, kind: 'message-out', said, about, occurredAt });
}

/** They know: somebody there has answered for it. One line in the log, with how late it was when it was. */
export function acknowledgeNotice(
  input: { readonly noticeId: NoticeId; readonly receivedBy: string; readonly acknowledgedAt?: Instant | undefined },
  known: KnownOneNotice,
  moment: Moment,
): Decision<null, Code> {
  const waiting = waitingNotice(known);
  if (!waiting.ok) return waiting;
  const { notice, recipient } = waiting.value.value;
  const receivedBy = input.receivedBy.trim();
  if (receivedBy === '') return refused('notice/receiver-missing', { recipient });
  const acknowledgedAt = input.acknowledgedAt ?? moment.now;
  if (acknowledgedAt > moment.now) return refused('notice/time-order');
  const entryId = moment.newId<'logEntry'>();
  const said = {
    code: 'notice-acknowledged',
    recipient,
    by: receivedBy === recipient ? null : receivedBy,
    deadline: acknowledgedAt > notice.deadline ? notice.deadline : null,
  };
  return decided(
    null,
    line(moment, known, notice, entryId, said, acknowledgedAt),
    fact('NoticeAcknowledged', notice.id, notice.incidentId, { acknowledgedAt, receivedBy, entryId }),
  );
}

/** It is not to be given this time, and the log says why. */
export function dropNotice(
  input: { readonly noticeId: NoticeId; readonly reason: string },
  known: KnownOneNotice,
  moment: Moment,
): Decision<null, Code> {
  const waiting = waitingNotice(known);
  if (!waiting.ok) return waiting;
  const { notice, recipient } = waiting.value.value;
  const reason = input.reason.trim();
  if (reason === '') return refused('notice/reason-missing', { recipient });
  const entryId = moment.newId<'logEntry'>();
  return decided(
    null,
    line(moment, known, notice, entryId, { code: 'notice-dropped', recipient, reason }),
    fact('NoticeDropped', notice.id, notice.incidentId, { reason, entryId }),
  );
}

/** What settled it was a mistake: the line is withdrawn, and the deadline it had holds again. */
export function reopenNotice(_: { readonly noticeId: NoticeId }, known: KnownOneNotice): Decision<null, Code> {
  const standing = found(known);
  if (!standing.ok) return standing;
  const notice = standing.value.value;
  if (notice.state === 'waiting') return refused('notice/not-settled', { recipient: nameOf(notice.recipient, known) });
  const struck = notice.entryId === null ? null : withdrawEntry({ entryId: notice.entryId }, known);
  return decided(
    null,
    fact('NoticeReopened', notice.id, notice.incidentId, {}),
    // A log keeper may have withdrawn the line before; then there is nothing left to strike.
    ...(struck?.ok === true ? struck.value.facts : []),
  );
}

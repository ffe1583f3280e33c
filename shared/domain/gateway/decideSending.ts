import { inPhoneLetters, smsSize } from '../announcement/smsParts.ts';
import type { CallOutId, CallOutMember, CallOutMemberId, KnownCallOut } from '../callOut/callOut.ts';
import type { ContactId } from '../contact/contact.ts';
import { normaliseEmail } from '../contact/emailAddress.ts';
import { readPhoneNumber } from '../contact/phoneNumber.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { GatewayFacts } from './facts.ts';
import type { Channel, KnownGateway } from './gateway.ts';
import { MAX_EMAIL_CHARACTERS, MAX_SMS_UNITS, addressOf, smsAddress, type KnownSending, type SendingId } from './sending.ts';

export const sendingRefusals = [
  'sending/off',
  'sending/exercise',
  'sending/example',
  'sending/text-empty',
  'sending/text-too-long',
  'sending/nobody',
  'sending/address-wrong',
  'sending/not-found',
  'sending/ended',
] as const;
type Code = (typeof sendingRefusals)[number];
type CallOutCode = 'callOut/not-found' | 'callOut/withdrawn' | 'incident/not-found' | 'incident/closed';

type Recipients = GatewayFacts['MessagesQueued']['recipients'];

/** Nothing leaves the machine from an exercise or from the example, whatever is turned on. */
function shut(gateway: KnownGateway, incident: KnownIncident | null): 'sending/exercise' | 'sending/example' | 'sending/off' | null {
  if (incident?.kind === 'exercise') return 'sending/exercise';
  if (gateway.isExample) return 'sending/example';
  return gateway.isOn && gateway.setup !== null ? null : 'sending/off';
}

/** The words as they will travel, or which rule they break. */
function wordsFor(channel: Channel, typed: string): { readonly text: string } | ReturnType<typeof refused<Code>> {
  const text = channel === 'sms' ? inPhoneLetters(typed.trim()) : typed.trim();
  if (text === '') return refused('sending/text-empty');
  const length = channel === 'sms' ? smsSize(text).units : text.length;
  const most = channel === 'sms' ? MAX_SMS_UNITS : MAX_EMAIL_CHARACTERS;
  return length > most ? refused('sending/text-too-long', { most }) : { text };
}

/**
 * Queues the call-out text for the rows that were chosen and have an address. One line in the log; each person is still
 * to be rung, because that a service took a message says nothing of whether it was read.
 */
export function sendToCallOut(
  input: {
    readonly callOutId: CallOutId;
    readonly channel: Channel;
    readonly text: string;
    readonly subject?: string | undefined;
    readonly memberIds: readonly CallOutMemberId[];
  },
  known: {
    readonly callOut: KnownCallOut | null;
    readonly incident: KnownIncident | null;
    readonly log: KnownLog;
    readonly gateway: KnownGateway;
    readonly emails: ReadonlyMap<ContactId, string>;
  },
  moment: Moment,
): Decision<{ readonly sendingId: SendingId; readonly recipients: number }, Code | CallOutCode> {
  const { callOut, incident, gateway } = known;
  if (callOut === null) return refused('callOut/not-found');
  if (callOut.withdrawn) return refused('callOut/withdrawn');
  const closed = openIncident(incident);
  if (closed !== null) return closed as Decision<never, CallOutCode>;
  const why = shut(gateway, incident);
  if (why !== null) return refused(why);
  const words = wordsFor(input.channel, input.text);
  if ('reason' in words) return words;
  const chosen = new Set(input.memberIds);
  const byAddress = new Map<string, CallOutMember[]>();
  for (const member of callOut.members) {
    const to = chosen.has(member.memberId) ? addressOf(input.channel, member, known.emails) : null;
    if (to !== null) byAddress.set(to, [...(byAddress.get(to) ?? []), member]);
  }
  if (byAddress.size === 0) return refused('sending/nobody');
  const recipients: Recipients = [...byAddress].map(([to, members]) => ({
    messageId: moment.newId<'message'>(),
    memberIds: members.map(({ memberId }) => memberId),
    contactId: members[0]?.contactId ?? null,
    name: members[0]?.name ?? null,
    to,
  }));
  const sendingId = moment.newId<'sending'>();
  const entryId = moment.newId<'logEntry'>();
  const { channel } = input;
  return decided(
    { sendingId, recipients: recipients.length },
    logFact(moment, known.log, callOut.incidentId, {
      entryId,
      kind: 'call-out',
      said: { code: `sending-queued-${channel}`, recipients: recipients.length, text: words.text },
      about: { kind: 'callOut', id: callOut.id },
    }),
    fact('MessagesQueued', sendingId, callOut.incidentId, {
      channel, text: words.text, subject: subjectOf(channel, input.subject), callOutId: callOut.id, entryId, recipients,
    }),
  );
}

function subjectOf(channel: Channel, typed: string | undefined): string | null {
  const subject = typed?.replace(/\s+/gu, ' ').trim() ?? '';
  return channel === 'email' && subject !== '' ? subject : null;
}

/** An administrator's own test, before the night it is needed: one message to one address, by the same way as all others. */
export function sendTest(
  input: { readonly channel: Channel; readonly to: string; readonly text: string },
  gateway: KnownGateway,
  moment: Moment,
): Decision<{ readonly sendingId: SendingId }, Code> {
  const why = shut(gateway, null);
  if (why !== null) return refused(why);
  const { channel } = input;
  const words = wordsFor(channel, input.text);
  if ('reason' in words) return words;
  const number = channel === 'sms' ? readPhoneNumber(input.to) : null;
  const to = number === null ? (normaliseEmail(input.to.trim()) ?? null) : smsAddress(number.ok ? number.value.value : null, null);
  if (to === null) return refused('sending/address-wrong');
  const sendingId = moment.newId<'sending'>();
  const recipient = { messageId: moment.newId<'message'>(), memberIds: [], contactId: null, name: null, to };
  return decided(
    { sendingId },
    fact('MessagesQueued', sendingId, 'workspace', {
      channel, text: words.text, subject: subjectOf(channel, words.text), callOutId: null, entryId: null, recipients: [recipient],
    }),
  );
}

/** Stops what has not been taken yet. What the service took cannot be called back. */
export function stopSending(
  _input: { readonly sendingId: SendingId },
  known: { readonly sending: KnownSending | null; readonly log: KnownLog | null },
  moment: Moment,
): Decision<null, Code> {
  const { sending, log } = known;
  if (sending === null) return refused('sending/not-found');
  const left = sending.messages.filter(({ delivery }) => delivery.kind === 'waits').length;
  if (sending.isStopped || sending.isSettled || left === 0) return refused('sending/ended');
  const said = { code: `sending-stopped-${sending.channel}`, left };
  return decided(
    null,
    fact('SendingStopped', sending.id, sending.incidentId ?? 'workspace', {}),
    ...(log === null || sending.incidentId === null ? [] : [logFact(moment, log, sending.incidentId, { kind: 'call-out', said })]),
  );
}

/** When nothing of a sending is under way any more: one line that says how it went, and whom it did not reach. */
export function settleSending(sending: KnownSending, log: KnownLog | null, moment: Moment): readonly NewFact[] {
  const accepted = sending.messages.filter(({ delivery }) => delivery.kind === 'ended' && delivery.as === 'accepted').length;
  const missed = sending.messages.filter(({ delivery }) => delivery.kind === 'ended' && delivery.as !== 'accepted');
  // Queued before this store was restored: whether it left is not known here, and it is not sent once more.
  const isUnknown = sending.messages.some(({ delivery }) => delivery.kind === 'ended' && delivery.as === 'elsewhere');
  const said = {
    code: `sending-${isUnknown ? 'unknown' : 'settled'}-${sending.channel}`,
    accepted,
    recipients: sending.messages.length,
    missed: missed.length === 0 ? null : missed.map(({ name }) => name ?? '–').join(', '),
  };
  return [
    fact('SendingSettled', sending.id, sending.incidentId ?? 'workspace', { accepted, others: missed.length }),
    ...(log === null || sending.incidentId === null ? [] : [logFact(moment, log, sending.incidentId, { kind: 'call-out', said })]),
  ];
}

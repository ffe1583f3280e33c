import type { Id } from '../../kernel/ids.ts';
import type { CallOutMember } from '../callOut/callOut.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { Delivery } from './delivery.ts';
import type { Channel } from './gateway.ts';

export type SendingId = Id<'sending'>;
export type MessageId = Id<'message'>;

/** As long as one SMS of the phone alphabet. Other letters take more parts, and the screen says how many. */
export const MAX_SMS_UNITS = 160;
export const MAX_EMAIL_CHARACTERS = 2_000;

/** What a rule must know of a sending. */
export interface KnownSending {
  readonly id: SendingId;
  readonly incidentId: IncidentId | null;
  readonly channel: Channel;
  readonly isStopped: boolean;
  readonly isSettled: boolean;
  readonly messages: readonly { readonly name: string | null; readonly delivery: Delivery }[];
}

/** The number an SMS can be sent to: a mobile, or another country's; null when one can only ring. */
export function smsAddress(mobile: string | null, phone: string | null): string | null {
  const takesSms = (number: string | null): number is string => number !== null && /^\+(?:47[49]\d{7}|(?!47)[1-9]\d{6,14})$/u.test(number);
  return [mobile, phone].find(takesSms) ?? null;
}

/** The address of a row of the call sheet: the frozen numbers, or the register's e-mail address as it is now. */
export function addressOf(
  channel: Channel,
  { mobile, phone, contactId }: Pick<CallOutMember, 'mobile' | 'phone' | 'contactId'>,
  emails: ReadonlyMap<ContactId, string>,
): string | null {
  if (contactId === null) return null;
  return channel === 'sms' ? smsAddress(mobile, phone) : (emails.get(contactId) ?? null);
}

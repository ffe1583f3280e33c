import { roundMail } from '../../../renderer/text/roundMail.ts';
import type { NumberRoundMailOrder } from '../../../shared/contract/documentOrder.ts';
import { put, type Words } from './words.ts';

/** RFC 2047: no encoded word is longer than 75 characters, so this many octets of UTF-8 go in one. */
const WORD_OCTETS = 42;
/** RFC 2045: base64 in lines of 76. */
const LINE_CHARS = 76;

/**
 * A letter as a file (.eml) that a mail program opens as a draft, since it says that it has not been sent. Nothing but
 * what was handed in is in it, and no field can carry a second one: what people wrote is encoded, or is an address.
 */
export function numberRoundMail(order: NumberRoundMailOrder, words: Words): string {
  const { formats, numberRound } = words;
  const number = (value: string | null): string | null => (value === null ? null : formats.phone(value));
  const { subject, body } = roundMail(
    {
      people: order.asked.map(({ name, mobile, phone, email }) => ({ name, mobile: number(mobile), phone: number(phone), email })),
      group: order.group === null ? null : order.group === '' ? numberRound.noGroup : order.group,
      due: formats.calendarDay(order.round.dueOn),
      municipality: order.municipality,
      labels: numberRound,
    },
    (key, values) => put(numberRound.mail[key], values),
  );
  const to = order.asked.flatMap(({ email }) => (email === null || /[\r\n<>,;\s]/u.test(email) ? [] : [email]));
  const content = Buffer.from(body.replace(/\n/gu, '\r\n')).toString('base64');
  return [
    ...(to.length === 0 ? [] : [`To: ${to.join(',\r\n ')}`]),
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(content.match(new RegExp(`.{1,${String(LINE_CHARS)}}`, 'gu')) ?? []),
    '',
  ].join('\r\n');
}

/** RFC 2047, broken between characters and never inside one. */
function encodedWords(text: string): string {
  const parts: string[] = [''];
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > WORD_OCTETS) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts.map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

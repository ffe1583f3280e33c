import { decodeText } from './decodeText.ts';
import { MAX_CELL_CHARS } from './importLimits.ts';

/** What a contact is made of; photos, keys and the extensions of a hundred programs are left where they are. */
const WANTED = /^(?:[\w-]+\.)?(?:KIND|X-ADDRESSBOOKSERVER-KIND|FN|N|ORG|TITLE|ROLE|TEL|EMAIL|ADR|NOTE|CATEGORIES|LANG)[;:]/i;
const STRUCTURED = /^(?:[\w-]+\.)?(?:N|ORG|ADR)$/i;
const QUOTED_PRINTABLE = /^(?:ENCODING=)?QUOTED-PRINTABLE$/i;
const ENCODING = /^(?:ENCODING=.*|CHARSET=.*|QUOTED-PRINTABLE|BASE64|7BIT|8BIT|B)$/i;
const CHARSETS = /^(?:utf-8|iso-8859-1|iso-8859-15|windows-1252)$/i;

/** A photo takes some thousand lines; a card beyond this is no card. */
const MAX_CARD_LINES = 100_000;
const MAX_PROPERTIES = 1_000;
/** A character takes at most four bytes of three characters each in quoted-printable. */
const MAX_PROPERTY_CHARS = MAX_CELL_CHARS * 12;

/**
 * The raw lines of each card between its BEGIN and END, at most `maxCards` of them. A card that is never ended, begins
 * inside another or has no end of lines is null.
 */
export function splitCards(text: string, maxCards: number): readonly (readonly string[] | null)[] {
  const cards: (readonly string[] | null)[] = [];
  const lines = text.replace(/\r\n?/g, '\n');
  let card: string[] | undefined;
  for (let at = 0; at < lines.length && cards.length < maxCards; ) {
    const next = lines.indexOf('\n', at);
    const end = next < 0 ? lines.length : next;
    const mark = end - at > 20 ? '' : lines.slice(at, end).trim().toUpperCase();
    if (mark === 'BEGIN:VCARD') {
      if (card !== undefined) cards.push(null);
      card = [];
    } else if (mark === 'END:VCARD') {
      if (card !== undefined) cards.push(card.length > MAX_CARD_LINES ? null : card);
      card = undefined;
    } else if (end > at && card !== undefined && card.length <= MAX_CARD_LINES) {
      card.push(lines.slice(at, end));
    }
    at = end + 1;
  }
  if (card !== undefined) cards.push(null);
  return cards;
}

/** The name of a property, its parameters and its value; undefined for a line that is none. */
function partsOf(line: string): { head: readonly string[]; value: string } | undefined {
  const head: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    if (quoted || (line[at] !== ';' && line[at] !== ':')) continue;
    head.push(line.slice(from, at));
    from = at + 1;
    if (line[at] === ':') return { head, value: line.slice(from) };
  }
  return undefined;
}

function isQuotedPrintable(line: string): boolean {
  return partsOf(line)?.head.some((parameter) => QUOTED_PRINTABLE.test(parameter)) ?? false;
}

/** Joins folded lines (RFC 6350 §3.2), and those that quoted-printable has broken with a `=` at the end. */
function unfold(lines: readonly string[], version: string): string[] {
  const logical: string[][] = [];
  let softBreak = false;
  let encoded = false;
  for (const line of lines) {
    const current = logical.at(-1);
    if (softBreak && current !== undefined) {
      current.push(line);
    } else if (/^[ \t]/.test(line) && current !== undefined) {
      current.push(version === '2.1' ? line : line.slice(1));
    } else {
      logical.push([line]);
      encoded = isQuotedPrintable(line);
    }
    softBreak = encoded && line.endsWith('=');
    if (softBreak) logical.at(-1)?.push((logical.at(-1)?.pop() ?? '').slice(0, -1));
  }
  return logical.map((parts) => parts.join(''));
}

function quotedPrintable(value: string, charset: string): string {
  const encoded = new TextEncoder().encode(value);
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at += 1) {
    const hex = encoded[at] === 0x3d ? String.fromCharCode(encoded[at + 1] ?? 0, encoded[at + 2] ?? 0) : '';
    const isByte = /^[\da-f]{2}$/i.test(hex);
    bytes[length] = isByte ? parseInt(hex, 16) : (encoded[at] ?? 0);
    length += 1;
    if (isByte) at += 2;
  }
  const plain = bytes.subarray(0, length);
  if (CHARSETS.test(charset)) return new TextDecoder(charset).decode(plain);
  const text = decodeText(plain);
  return text.ok ? text.value.text : '';
}

/** Brings a property of vCard 2.1 into the form of 3.0: `TEL;CELL` becomes `TEL;TYPE=CELL`, and the text is decoded. */
function modernise(line: string, version: string): string | undefined {
  const parts = partsOf(line);
  if (parts === undefined) return undefined;
  const [name = '', ...parameters] = parts.head;
  const charset = parameters.find((parameter) => /^CHARSET=/i.test(parameter))?.slice('CHARSET='.length) ?? '';
  const isEncoded = parameters.some((parameter) => QUOTED_PRINTABLE.test(parameter));
  const kept = parameters
    .filter((parameter) => parameter !== '' && !ENCODING.test(parameter))
    .map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`));
  const plain = isEncoded ? quotedPrintable(parts.value, charset) : parts.value;
  const value = plain.replace(/\r\n?|\n/g, '\\n');
  // In 2.1 a comma is a comma; in 3.0 it parts a name in two unless it is escaped.
  const escaped = version === '2.1' && STRUCTURED.test(name) ? value.replace(/(?<!\\),/g, '\\,') : value;
  return `${[name, ...kept].join(';')}:${escaped}`;
}

/**
 * The wanted properties of a card, one a line, ready for a parser of vCard 3.0 and 4.0; also of what 2.1 and old
 * telephones write. 'too-long' when one is longer than any cell may be, 'too-many' when there is no end of them.
 */
export function cardLines(raw: readonly string[]): readonly string[] | 'too-long' | 'too-many' {
  const version = raw.map((line) => /^VERSION:\s*(\S+)/i.exec(line)?.[1]).find((found) => found !== undefined) ?? '3.0';
  const wanted = unfold(raw, version).filter((line) => WANTED.test(line));
  if (wanted.length > MAX_PROPERTIES) return 'too-many';
  if (wanted.some((line) => line.length > MAX_PROPERTY_CHARS)) return 'too-long';
  const modern = wanted.map((line) => modernise(line, version)).filter((line) => line !== undefined);
  return [`VERSION:${version === '4.0' ? '4.0' : '3.0'}`, ...modern];
}

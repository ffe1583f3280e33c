import { isCanonical } from './canonicalForm.ts';

/**
 * An entry's line, taken apart by its form alone. The line is known to be canonical, so every field stands in one place
 * and in one spelling; what matches has exactly the fields of an entry, each of its kind.
 */
export interface EntryLine {
  readonly hash: string;
  readonly headerText: string;
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly prevHash: string;
  readonly type: string;
  readonly dataHash: string;
  /** Null where it is withheld. */
  readonly body: { readonly salt: string; readonly dataText: string } | null;
}

const HEADER_MARK = ',"header":{';
const BEFORE_DATA = '{"body":{"data":';
const NO_BODY = '{"body":null';

const HEX16 = '[0-9a-f]{16}';
const HEX64 = '[0-9a-f]{64}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const INSTANT = String.raw`[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z`;
/** A whole number from 1 that a double holds exactly. */
const COUNTED = '[1-9][0-9]{0,14}';

/** A header with texts of this form. Groups: dataHash, epoch, origin, prevHash, seq, type. */
function headerOf(text: string, seen: string): RegExp {
  const textOrNull = `(?:null|${text})`;
  return new RegExp(
    String.raw`^\{"actor":\{"actingFor":${textOrNull},"person":${textOrNull},"role":${textOrNull},"seat":${text}\},` +
      `"commandId":"${UUID}","dataHash":"(${HEX64})","epoch":(${COUNTED}),"hlc":"${HEX16}","id":"${UUID}",` +
      `"origin":"(${UUID})","prevHash":"(${HEX64})","recordedAt":"${INSTANT}","scope":${text},${seen}` +
      String.raw`"seq":(${COUNTED}),"subject":${text},"type":(${text}),"typeVersion":${COUNTED},"v":1\}$`,
  );
}

/** Any header; that it is in canonical form must be known. */
const HEADER = headerOf(String.raw`"(?:[^"\\]|\\.)*"`, String.raw`(?:"seen":\{(?:"(?:[^"\\]|\\.)*":${COUNTED},?)*\},)?`);
/** Nearly every header: nothing in it can be written in two ways, so what matches is in canonical form. */
const PLAIN_HEADER = headerOf(String.raw`"[ !#-\[\]-~]*"`, '');
/** What stands between the data and the header. */
const AFTER_DATA = new RegExp(`^,"salt":"([0-9a-f]{32})"\\},"hash":"(${HEX64})"$`);
const AFTER_NO_BODY = new RegExp(`^,"hash":"(${HEX64})"$`);
const AFTER_DATA_LENGTH = ',"salt":""},"hash":""'.length + 32 + 64;

/** Takes a canonical line apart; null when it is no entry. */
export function readEntryLine(text: string): EntryLine | null {
  return takeApart(text, HEADER);
}

/** Takes a line apart that is an entry in canonical form and can be known as one at a glance; null for any other. */
export function readPlainEntryLine(text: string): EntryLine | null {
  const entry = takeApart(text, PLAIN_HEADER);
  return entry !== null && (entry.body === null || isCanonical(entry.body.dataText)) ? entry : null;
}

function takeApart(text: string, form: RegExp): EntryLine | null {
  // Nothing inside a header is called so, and in a text its quotation marks would be escaped.
  const headerAt = text.lastIndexOf(HEADER_MARK);
  if (headerAt === -1 || !text.endsWith('}')) return null;
  const headerText = text.slice(headerAt + HEADER_MARK.length - 1, -1);
  const header = form.exec(headerText);
  const around = header === null ? null : readAround(text, headerAt);
  if (header === null || around === null) return null;
  const [, dataHash, epoch, origin, prevHash, seq, type] = header as unknown as readonly string[] & { readonly length: 7 };
  return {
    hash: around.hash,
    body: around.body,
    headerText,
    origin: origin!,
    epoch: Number(epoch),
    seq: Number(seq),
    prevHash: prevHash!,
    type: type!.slice(1, -1),
    dataHash: dataHash!,
  };
}

function readAround(text: string, headerAt: number): Pick<EntryLine, 'hash' | 'body'> | null {
  if (text.startsWith(NO_BODY)) {
    const hash = AFTER_NO_BODY.exec(text.slice(NO_BODY.length, headerAt))?.[1];
    return hash === undefined ? null : { hash, body: null };
  }
  const dataEnd = headerAt - AFTER_DATA_LENGTH;
  if (!text.startsWith(BEFORE_DATA) || dataEnd <= BEFORE_DATA.length) return null;
  const [, salt, hash] = AFTER_DATA.exec(text.slice(dataEnd, headerAt)) ?? [];
  if (salt === undefined || hash === undefined) return null;
  return { hash, body: { salt, dataText: text.slice(BEFORE_DATA.length, dataEnd) } };
}

/** The log number where the body is there and has one, else origin, epoch and seq: as a person would look for it. */
export function numberOf({ origin, epoch, seq, body }: Pick<EntryLine, 'origin' | 'epoch' | 'seq' | 'body'>): string {
  const data: unknown = body === null ? null : JSON.parse(body.dataText);
  if (typeof data === 'object' && data !== null && 'number' in data && typeof data.number === 'string') {
    return data.number;
  }
  return `${origin.slice(0, 8)}/${String(epoch)}/${String(seq)}`;
}

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
/** A text of any kind; that it is well formed is known. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const TEXT_OR_NULL = `(?:null|${TEXT})`;
/** A whole number from 1 that a double holds exactly. */
const COUNTED = '[1-9][0-9]{0,14}';

const HEADER = new RegExp(
  String.raw`^\{"actor":\{"actingFor":${TEXT_OR_NULL},"person":${TEXT_OR_NULL},"role":${TEXT_OR_NULL},"seat":${TEXT}\},` +
    `"commandId":"${UUID}","dataHash":"(?<dataHash>${HEX64})","epoch":(?<epoch>${COUNTED}),"hlc":"${HEX16}",` +
    `"id":"${UUID}","origin":"(?<origin>${UUID})","prevHash":"(?<prevHash>${HEX64})","recordedAt":"${INSTANT}",` +
    String.raw`"scope":${TEXT},(?:"seen":\{(?:${TEXT}:${COUNTED},?)*\},)?"seq":(?<seq>${COUNTED}),"subject":${TEXT},` +
    String.raw`"type":(?<type>${TEXT}),"typeVersion":${COUNTED},"v":1\}$`,
);
/** What stands between the data and the header. */
const AFTER_DATA = new RegExp(`^,"salt":"([0-9a-f]{32})"\\},"hash":"(${HEX64})"$`);
const AFTER_NO_BODY = new RegExp(`^,"hash":"(${HEX64})"$`);
const AFTER_DATA_LENGTH = ',"salt":""},"hash":""'.length + 32 + 64;

/** Takes a canonical line apart; null when it is no entry. */
export function readEntryLine(text: string): EntryLine | null {
  // Nothing inside a header is called so, and in a text its quotation marks would be escaped.
  const headerAt = text.lastIndexOf(HEADER_MARK);
  if (headerAt === -1) return null;
  const headerText = text.slice(headerAt + HEADER_MARK.length - 1, -1);
  const header = HEADER.exec(headerText)?.groups;
  const around = readAround(text, headerAt);
  if (header === undefined || around === null) return null;
  const { origin, prevHash, dataHash, type } = header;
  if (origin === undefined || prevHash === undefined || dataHash === undefined || type === undefined) return null;
  return {
    ...around,
    headerText,
    origin,
    epoch: Number(header['epoch']),
    seq: Number(header['seq']),
    prevHash,
    type: type.slice(1, -1),
    dataHash,
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

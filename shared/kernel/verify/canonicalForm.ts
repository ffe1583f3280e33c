import type { Json } from '../canonicalJson.ts';

/** No entry is nested this deep; a line that is was made to exhaust whoever reads it. */
const MAX_DEPTH = 200;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NOT_HERE = -1;

const SHORT_ESCAPES = new Set([...'"\\bfnrt'].map((letter) => letter.charCodeAt(0)));
/** What must be written as \u00xx or \udxxx: control characters without a short form, and halves of a pair standing alone. */
const LONG_ESCAPE = /^u(00(0[0-7be-f]|1[0-9a-f])|d[89a-f][0-9a-f]{2})$/;
const NUMBER = /-?[0-9][0-9.e+-]*/y;

/**
 * Whether a text is JSON in canonical form (RFC 8785): the same question as `canonicalJson(JSON.parse(text)) === text`,
 * answered in one pass without building anything, because a journal is verified a hundred thousand lines at a time.
 */
export function isCanonical(text: string): boolean {
  return endOfValue(text, 0, 0) === text.length;
}

/** What kind of wrong a text is that is not canonical: no JSON at all (or too deep to be ours), or JSON in another form. */
export function whyNotCanonical(text: string): 'not-json' | 'not-canonical' {
  try {
    return isTooDeep(JSON.parse(text) as Json, 0) ? 'not-json' : 'not-canonical';
  } catch {
    return 'not-json';
  }
}

function isTooDeep(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= MAX_DEPTH || Object.values(value).some((inner) => isTooDeep(inner as Json, depth + 1));
}

/** Where the value that begins at `at` ends, or NOT_HERE. */
function endOfValue(text: string, at: number, depth: number): number {
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return endOfText(text, at);
    case OPEN_OBJECT:
      return depth < MAX_DEPTH ? endOfObject(text, at, depth + 1) : NOT_HERE;
    case OPEN_LIST:
      return depth < MAX_DEPTH ? endOfList(text, at, depth + 1) : NOT_HERE;
    case 0x74:
      return text.startsWith('true', at) ? at + 4 : NOT_HERE;
    case 0x66:
      return text.startsWith('false', at) ? at + 5 : NOT_HERE;
    case 0x6e:
      return text.startsWith('null', at) ? at + 4 : NOT_HERE;
    default:
      return endOfNumber(text, at);
  }
}

function endOfObject(text: string, start: number, depth: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === CLOSE_OBJECT) return at + 1;
  let before: string | null = null;
  for (;;) {
    if (text.charCodeAt(at) !== QUOTE) return NOT_HERE;
    const nameEnd = endOfText(text, at);
    if (nameEnd === NOT_HERE || text.charCodeAt(nameEnd) !== COLON) return NOT_HERE;
    const name = nameOf(text, at, nameEnd);
    if (before !== null && before >= name) return NOT_HERE;
    before = name;
    at = endOfValue(text, nameEnd + 1, depth);
    if (at === NOT_HERE) return NOT_HERE;
    const next = text.charCodeAt(at);
    at += 1;
    if (next === CLOSE_OBJECT) return at;
    if (next !== COMMA) return NOT_HERE;
  }
}

/** Names are ordered by what they mean, not by how they are escaped. */
function nameOf(text: string, start: number, end: number): string {
  const name = text.slice(start + 1, end - 1);
  return name.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : name;
}

function endOfList(text: string, start: number, depth: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === CLOSE_LIST) return at + 1;
  for (;;) {
    at = endOfValue(text, at, depth);
    if (at === NOT_HERE) return NOT_HERE;
    const next = text.charCodeAt(at);
    at += 1;
    if (next === CLOSE_LIST) return at;
    if (next !== COMMA) return NOT_HERE;
  }
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      at = endOfEscape(text, at + 1);
      if (at === NOT_HERE) return NOT_HERE;
    } else if (code >= 0xd800 && code <= 0xdfff) {
      if (!isPair(text, at)) return NOT_HERE;
      at += 2;
    } else if (code >= 0x20) {
      at += 1;
    } else {
      // A control character, or the end of the text (NaN).
      return NOT_HERE;
    }
  }
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function endOfEscape(text: string, at: number): number {
  if (SHORT_ESCAPES.has(text.charCodeAt(at))) return at + 1;
  const escape = text.slice(at, at + 5);
  if (!LONG_ESCAPE.test(escape)) return NOT_HERE;
  // Two halves that make a pair are written as the character itself.
  const isHigh = /^ud[89ab]/.test(escape);
  const next = text.slice(at + 5, at + 11);
  const isFollowedByLow = /^\\ud[c-f]/.test(next) || isLowHalf(text.charCodeAt(at + 5));
  return isHigh && isFollowedByLow ? NOT_HERE : at + 5;
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function endOfNumber(text: string, at: number): number {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text)?.[0];
  return found !== undefined && String(Number(found)) === found ? at + found.length : NOT_HERE;
}

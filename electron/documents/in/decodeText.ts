import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import type { TextEncoding } from './contactTable.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Text may hold a stray control character (old systems end a file with one), but not many. */
const MAX_CONTROL_SHARE = 0.01;

function decoded(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Norwegian Excel saves CSV as Windows-1252; its æ, ø and å are never valid UTF-8 in running text.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** True when the text holds a NUL, or more control characters than text does. */
function isBinary(text: string): boolean {
  const limit = Math.max(1, text.length * MAX_CONTROL_SHARE);
  let controls = 0;
  for (let at = 0; at < text.length && controls <= limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160)) controls += 1;
  }
  return controls > limit;
}

/** The text of a file without byte order mark; refuses what is not text at all. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'binary'> {
  const found = decoded(bytes);
  return isBinary(found.text) ? no('binary') : ok(found);
}

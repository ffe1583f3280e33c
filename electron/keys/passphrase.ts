import { ok, type Result } from '../../shared/kernel/result.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import { secretBytes } from './secretBytes.ts';

/**
 * What a passphrase must count to: 14 characters, or five words – which are always 14 characters and more when a word
 * has two letters, so that one number says both. A copied file can be tried without end; only length stands against it.
 */
export const NEEDED_CHARACTERS = 14;
/** Characters that cannot be foreseen from those before: "12345678901234" is long, but not hard to try. */
const NEEDED_UNFORESEEN = 8;
/** Neighbours on the Norwegian and the English keyboard count as foreseeable, like neighbours in the alphabet. */
const ROWS = ['1234567890', 'qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyzæøå'];

/**
 * The one form a passphrase has: NFKC (å typed on a Mac and on a PC are then the same), single spaces, none at the ends
 * (pasted from a note). Upper and lower case stay different.
 */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

/** Bytes of the normal form, which is what the key is derived from. The caller zeroes them. */
export function passphraseBytes(typed: string): Buffer {
  const text = normalPassphrase(typed);
  const bytes = secretBytes(Buffer.byteLength(text, 'utf8'));
  bytes.write(text, 'utf8');
  return bytes;
}

function areNeighbours(before: string, after: string): boolean {
  if (before === after) return true;
  return ROWS.some((row) => row.includes(before + after) || row.includes(after + before));
}

/** The shortest beginning that, repeated, makes the whole: 8 for "passord passord ". */
function unitLength(characters: readonly string[]): number {
  for (let unit = 1; unit < characters.length; unit += 1) {
    if (characters.every((character, at) => at < unit || character === characters[at - unit])) return unit;
  }
  return characters.length;
}

function unforeseen(characters: readonly string[]): number {
  const unit = characters.slice(0, unitLength(characters));
  let before: string | null = null;
  let count = 0;
  for (const character of unit) {
    if (before === null || !areNeighbours(before, character)) count += 1;
    before = character;
  }
  return count;
}

/** Whether a passphrase may be chosen. What it takes to try one is never checked here, only when one is set. */
export function checkPassphrase(typed: string): Result<null, KeysRefusal> {
  const characters = [...normalPassphrase(typed).toLowerCase()];
  if (characters.length < NEEDED_CHARACTERS) {
    return refuse('keys/passphrase-weak', { why: 'short', needed: NEEDED_CHARACTERS });
  }
  if (unforeseen(characters) < NEEDED_UNFORESEEN) {
    return refuse('keys/passphrase-weak', { why: 'predictable', needed: NEEDED_CHARACTERS });
  }
  return ok(null);
}

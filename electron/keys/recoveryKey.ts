import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Randomness } from '../../shared/kernel/time.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import { secretBytes } from './secretBytes.ts';

/*
 * The printed recovery key: seven groups of five characters from Crockford's base32, e.g. 7K3MQ-0ZH2C-…. The first four
 * of each group are random (7 × 4 × 5 = 140 bits), the fifth checks the group. The check is a sum over GF(32) whose
 * weights are all different, so that every single wrong character and every two swapped ones are seen, and the group's
 * own number takes part, so that two whole groups in the wrong order are seen as well.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const RANDOM_PER_GROUP = 4;
const GROUP_LENGTH = RANDOM_PER_GROUP + 1;


/** Times x in GF(2⁵) with x⁵ + x² + 1. */
function timesX(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}

/** The character that closes a group; `group` counts from 0. */
function checkCharacter(group: number, random: string): string {
  let sum = group + 1;
  for (const character of random) sum = timesX(sum) ^ ALPHABET.indexOf(character);
  return ALPHABET.charAt(timesX(sum));
}

/** A new recovery key as it is printed. It exists nowhere else. */
export function newRecoveryKey(randomness: Randomness): string {
  const random = randomness.bytes(GROUPS * RANDOM_PER_GROUP);
  const groups: string[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    // 256 is a multiple of 32: five bits of a byte are as random as the byte.
    const part = random.subarray(group * RANDOM_PER_GROUP, (group + 1) * RANDOM_PER_GROUP);
    const characters = Array.from(part, (byte) => ALPHABET.charAt(byte & 31)).join('');
    groups.push(characters + checkCharacter(group, characters));
  }
  random.fill(0);
  return groups.join('-');
}

/** The groups as typed: at the separators when there are as many as there should be, else every five characters. */
function groupsOf(typed: string): string[] {
  // What hands and eyes make of 0 and 1; Ø is how many write zero.
  const read = typed.normalize('NFKC').toUpperCase().replace(/[OØ]/gu, '0').replace(/[IL]/gu, '1');
  const parted = read.split(/[\s\p{P}]+/u).filter((part) => part !== '');
  if (parted.length === GROUPS) return parted;
  const run = [...parted.join('')];
  const groups: string[] = [];
  for (let at = 0; at < run.length; at += GROUP_LENGTH) groups.push(run.slice(at, at + GROUP_LENGTH).join(''));
  return groups;
}

function isGroup(text: string, group: number): boolean {
  if (text.length !== GROUP_LENGTH || [...text].some((character) => !ALPHABET.includes(character))) return false;
  return checkCharacter(group, text.slice(0, RANDOM_PER_GROUP)) === text[RANDOM_PER_GROUP];
}

/**
 * The bytes behind a typed recovery key; case, spaces, dashes, O for 0, and I and L for 1 do not matter. A slip of the
 * hand is answered with the first group it can be in (1-7). The caller zeroes the bytes.
 */
export function recoveryKeyBytes(typed: string): Result<Buffer, KeysRefusal> {
  const groups = groupsOf(typed);
  for (let group = 0; group < GROUPS; group += 1) {
    if (!isGroup(groups[group] ?? '', group)) return refuse('keys/recovery-mistyped', { group: group + 1 });
  }
  // Typed on after the end.
  if (groups.length > GROUPS) return refuse('keys/recovery-mistyped', { group: GROUPS });
  const bytes = secretBytes(GROUPS * GROUP_LENGTH);
  bytes.write(groups.join(''), 'latin1');
  return ok(bytes);
}

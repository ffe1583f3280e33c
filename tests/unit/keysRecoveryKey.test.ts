import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { newRecoveryKey, recoveryKeyBytes } from '../../electron/keys/recoveryKey.ts';
import { machineRandomness } from '../support/keySlotsRig.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groupOf = (typed: string): unknown => {
  const read = recoveryKeyBytes(typed);
  return read.ok ? null : read.reason.params?.['group'];
};

/** 28 bytes decide a key. */
const printedKey = fc.uint8Array({ minLength: 28, maxLength: 28 }).map((bytes) =>
  newRecoveryKey({ bytes: () => Uint8Array.from(bytes) }),
);

/** Runs a property with a seed that a failure can be repeated with, and sees that it ran. */
function forAll<Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  numRuns: number,
): void {
  const seed = randomInt(2 ** 31);
  const done = fc.check(property, { seed, numRuns });
  expect(done.failed, `seed ${seed}\n${fc.defaultReportMessage(done) ?? ''}`).toBe(false);
  expect(done.numRuns).toBe(numRuns);
}

test('a recovery key has seven groups of five characters and 140 random bits', () => {
  const seen = new Set<string>();
  for (let at = 0; at < 50; at += 1) {
    const printed = newRecoveryKey(machineRandomness);
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    seen.add(printed);
  }
  expect(seen.size).toBe(50);
  // Every one of the 140 bits is used: flipping any of the low five of any byte gives another key.
  const base = newRecoveryKey({ bytes: (count) => new Uint8Array(count) });
  for (let byte = 0; byte < 28; byte += 1) {
    for (let bit = 0; bit < 5; bit += 1) {
      const flipped = newRecoveryKey({ bytes: (count) => new Uint8Array(count).fill(1 << bit, byte, byte + 1) });
      expect(flipped).not.toBe(base);
    }
  }
});

test('case, blanks, dashes, and letters that look like digits do not matter', () => {
  forAll(
    fc.property(printedKey, fc.constantFrom('', ' ', '-', '–', ' - ', '\n', '.', '_'), (printed, separator) => {
      const bytes = recoveryKeyBytes(printed);
      const typed = printed.replaceAll('-', separator).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
      const read = recoveryKeyBytes(`  ${typed} `);
      const asNorwegianZero = recoveryKeyBytes(printed.replaceAll('0', 'ø').replaceAll('1', 'I'));
      if (!bytes.ok || !read.ok || !asNorwegianZero.ok) return false;
      return read.value.equals(bytes.value) && asNorwegianZero.value.equals(bytes.value);
    }),
    300,
  );
});

test('every single wrong character is seen and its group named', () => {
  const printed = newRecoveryKey(machineRandomness);
  let tried = 0;
  for (let at = 0; at < printed.length; at += 1) {
    if (printed[at] === '-') continue;
    for (const character of `${ALPHABET}UÅ`) {
      if (character === printed[at]) continue;
      expect(groupOf(printed.slice(0, at) + character + printed.slice(at + 1))).toBe(Math.floor(at / 6) + 1);
      tried += 1;
    }
  }
  expect(tried).toBe(35 * 33);
});

test('any two swapped characters are seen, within a group and across', () => {
  forAll(
    fc.property(printedKey, fc.nat(34), fc.nat(34), (printed, one, other) => {
      const run = [...printed.replaceAll('-', '')];
      if (run[one] === run[other]) return true;
      const swapped = run.with(one, run[other]!).with(other, run[one]!).join('');
      return groupOf(swapped) === Math.floor(Math.min(one, other) / 5) + 1;
    }),
    2000,
  );
});

test('two groups in the wrong order are seen', () => {
  forAll(
    fc.property(printedKey, fc.nat(6), fc.nat(6), (printed, one, other) => {
      const groups = printed.split('-');
      if (one === other || groups[one] === groups[other]) return true;
      return groupOf(groups.with(one, groups[other]!).with(other, groups[one]!).join('-')) === Math.min(one, other) + 1;
    }),
    500,
  );
});

test('a character too few or too many is named where the separators show it', () => {
  const groups = newRecoveryKey(machineRandomness).split('-');
  for (let at = 0; at < 7; at += 1) {
    expect(groupOf(groups.with(at, groups[at]!.slice(1)).join(' '))).toBe(at + 1);
    expect(groupOf(groups.with(at, `${groups[at]!}7`).join(' '))).toBe(at + 1);
  }
  expect(groupOf(groups.slice(0, 6).join('-'))).toBe(7);
  expect(groupOf([...groups, '00000'].join('-'))).toBe(7);
  expect(groupOf('')).toBe(1);
});

test('nothing anybody pastes makes it stumble', () => {
  forAll(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 60 })), (typed) => {
      const group = groupOf(typed);
      return typeof group === 'number' && group >= 1 && group <= 7;
    }),
    500,
  );
});
